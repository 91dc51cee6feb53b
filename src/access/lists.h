// Lists that are lists: items inside, nothing else, and no item on its own (WCAG 2.1, 1.3.1; ISO 14289-1, 7.6).
#pragma once

#include "access/report.h"

namespace concordia::access {

/// REQUIRES: `list` is a ul, ol or dl.
void check_list(const compose::Node& list, Report& report);
/// REQUIRES: `item` is a li, dt or dd.
void check_item(const compose::Node& item, Report& report);

}  // namespace concordia::access
