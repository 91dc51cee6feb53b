// Every picture says in words what it shows (WCAG 2.1, 1.1.1; ISO 14289-1, 7.3).
#pragma once

#include "access/report.h"

namespace concordia::access {

/// `node`: an img or svg that is no decoration, or a figure.
void check_picture(const compose::Node& node, Report& report);

}  // namespace concordia::access
