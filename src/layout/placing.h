// Placing: the entries of one page get their absolute positions. Nothing is measured or chosen here; items are copied
// from the galley and moved, boxes are drawn for the part that is on the page.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/flow.h"
#include "layout/page.h"

namespace concordia::layout {

/// A late text and where it stands.
struct PlacedLateText {
    std::uint32_t page = 0;
    Point origin;  // of its entry
    const LateText* late = nullptr;
};

/// A named string as it was set on a page.
struct StringAssignment {
    std::string_view name, value;
};

/// What placing finds beside items, to be used once all pages are there.
struct PlacedPage {
    std::vector<StringAssignment> strings;  // in order
};

struct Placing {
    PageSet& pages;
    std::vector<PlacedLateText>& late_texts;
};

/// Places entries [range.first, range.last) of `flow` on page number `page` (index), the area's top left at `origin`.
/// `opens_page`: a break stands before the range, so boxes continue from the page before.
PlacedPage place_range(const Flow& flow, Range range, Point origin, std::uint32_t page, bool opens_page,
                       const Placing& placing);

}  // namespace concordia::layout
