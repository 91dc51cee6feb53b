// Galley -> pages: optimal page breaks over each stretch, then placing, then margin boxes once the number of pages is
// known.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "layout/flow.h"
#include "layout/galley.h"
#include "layout/layout.h"

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

/// Chooses the breaks with the least total cost (white space cubed, penalties), in time linear in the entries. Breaks
/// at kForbidden entries only where a page could not hold the stretch between allowed ones; an entry higher than a page
/// stands alone on one. REQUIRES: entries in order of top.
std::vector<PageRange> break_into_pages(const Flow& flow, const PageHeights& heights);

/// Breaks, places, resolves page references and draws margin boxes into `pages`. Findings: an entry higher than its
/// page, a target that does not exist, a margin box that overflows.
void paginate(const Galley& galley, const LayoutInput& input, PageSet& pages, Findings& findings);

}  // namespace concordia::layout
