// Links that say where they lead, lead somewhere, and are seen as links (WCAG 2.1, 2.4.4 and 1.4.1; ISO 14289-1,
// 7.18.5).
#pragma once

#include "access/report.h"
#include "style/stylesheet.h"

namespace concordia::access {

/// REQUIRES: `link` is an <a>.
void check_link(const compose::Node& link, const style::Styles& styles, Report& report);

}  // namespace concordia::access
