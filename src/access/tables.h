// A table that can be read cell by cell: heads that say what they head, rows that all have the same columns (WCAG 2.1,
// 1.3.1; ISO 14289-1, 7.5).
#pragma once

#include "access/report.h"

namespace concordia::access {

void check_table(const compose::Node& table, Report& report);

}  // namespace concordia::access
