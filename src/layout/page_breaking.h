// Where a flow is cut into pages, and what each cut costs.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/flow.h"

namespace concordia::layout {

/// One page's share of a flow: entries [first, last).
struct PageRange {
    std::uint32_t first = 0, last = 0;
    bool blank_before = false;  // a blank page stands before it, so that it falls on the side that is forced
};

/// The heights that page breaking may use: the first page of the stretch may differ from the others.
struct PageHeights {
    Length first, other;
    bool first_is_right = true;  // which side the stretch's first page falls on
};

/// Chooses the breaks with the least total cost (white space squared, penalties), in time linear in the entries. Breaks
/// at kForbidden entries only where no page could hold the entries between allowed ones; an entry higher than a page
/// stands alone on one. REQUIRES: entries in order of top.
std::vector<PageRange> break_into_pages(const Flow& flow, const PageHeights& heights);

/// The edges of every entry (flow.h).
FlowEdges measure_edges(const Flow& flow);

}  // namespace concordia::layout
