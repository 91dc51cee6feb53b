// Page references: set once every destination has its page. Their place was kept by the galley, so they never move a
// line.
#pragma once

#include <vector>

#include "layout/layout.h"
#include "layout/placing.h"

namespace concordia::layout {

/// Sets every late text. REQUIRES: `pages.destinations` sorted by name. Findings: unknown target, number wider than its
/// place.
void set_late_texts(const std::vector<PlacedLateText>& late_texts, const LayoutInput& input, PageSet& pages,
                    Findings& findings);

/// The destination of a name; nullptr when there is none.
const Destination* find_destination(const PageSet& pages, std::string_view name);

}  // namespace concordia::layout
