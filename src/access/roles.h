// Attributes that speak to assistive technology say something it knows.
#pragma once

#include "access/report.h"

namespace concordia::access {

/// role, data-role, tabindex of any element; title of an abbr; id of a footnote.
void check_attributes(const compose::Node& node, Report& report);

}  // namespace concordia::access
