// Where a flow is cut into pages, and what each cut costs.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/flow.h"
#include "layout/note_area.h"
#include "layout/page_costs.h"
#include "layout/page_edges.h"
#include "layout/page_float_area.h"

namespace concordia::layout {

/// One page's share of a flow: entries [first, last), none where nothing but footnotes or page floats stands.
struct PageRange {
    std::uint32_t first = 0, last = 0;
    bool blank_before = false;  // a blank page stands before it, so that it falls on the side that is forced
    bool forced = false;        // no page obeys all rules here
    NoteShare notes;            // of the entries, and what the page before left of its own
    PageFloatShare floats;
};

/// The heights that page breaking may use: the first page of the stretch may differ from the others.
struct PageHeights {
    Length first, other;
    bool first_is_right = true;  // which side the flow's first page falls on
    Length note_edge = {};       // between the text and the first footnote of a page
    bool continues = false;      // the stretch has begun before: behind a forced break the flow goes on with it
};

/// Chooses the breaks with the least total cost (page_costs.h), in time linear in the entries. Breaks at kForbidden
/// entries only where no page could hold the entries between allowed ones; an entry higher than a page stands alone on
/// one. REQUIRES: entries in order of top.
std::vector<PageRange> break_into_pages(const Flow& flow, const PageHeights& heights);

}  // namespace concordia::layout
