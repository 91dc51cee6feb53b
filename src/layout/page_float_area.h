// The boxes that move to the head or foot of one page (CSS Page Floats 3): those whose place in the text is on the page
// or before it, in the order of the document, as many as fit beside the text. What does not fit waits for the next
// page, while the text goes on without a hole.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/flow.h"

namespace concordia::layout {

/// What a page shows of Flow::page_floats.
struct PageFloatShare {
    Range boxes;
    Length above, below;  // heights of those above the text and of those between it and the notes
    bool alone = false;   // no text: all stand above
    [[nodiscard]] Length height() const { return above + below; }
    [[nodiscard]] bool at_foot(const PageFloat& box) const { return box.at_foot && !alone; }
};

/// One past the last box whose place in the text is above entry `entry`.
std::uint32_t anchored_above(const Flow& flow, std::uint32_t entry);

/// The boxes of `waiting` that fit in `room`, from the first of them on.
PageFloatShare page_float_share(const Flow& flow, Range waiting, Length room);

/// Pages of this height without text for all of `waiting`; each has one box at least.
std::vector<PageFloatShare> pages_of_floats(const Flow& flow, Range waiting, Length height);

}  // namespace concordia::layout
