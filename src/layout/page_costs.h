// What one page costs. Every cost is an integer on one scale, so that a sum of them can be shown and compared: 1,000 is
// a sheet of paper, 12,000 a page left white.
#pragma once

#include <cstdint>
#include <optional>

#include "layout/flow.h"

namespace concordia::layout {

/// How full a page is, in thousandths of its height that stay white.
using White = std::int32_t;

struct PageCost {
    std::int64_t paper = 0;   // of the page itself, so that pages are not multiplied
    std::int64_t white = 0;   // of what stays empty at its foot
    std::int64_t rule = 0;    // of the break that ends it
    std::int64_t ending = 0;  // of a last page that holds little
    std::int64_t spread = 0;  // of two facing pages that end at different heights
    std::int64_t notes = 0;   // of footnotes that go on to the next page
    std::int64_t floats = 0;  // of boxes that wait for a later page, and of pages for them alone
    std::int64_t forced = 0;  // of breaking a rule that must hold, where no page obeys it
    [[nodiscard]] std::int64_t total() const {
        return paper + white + rule + ending + spread + notes + floats + forced;
    }
};

/// What decides the cost of a page.
struct PageFill {
    Length available, used;            // used: text, notes, floats and all edges; may exceed what is available
    bool ends_chapter = false;         // a forced break or the end follows: white space is natural there
    Penalty penalty = 0;               // of the break that ends it, when none is forced
    std::optional<White> facing_left;  // of the left page of the spread, when this one is its right page and goes on
    std::size_t split_notes = 0;
    std::size_t waiting_floats = 0;    // that do not stand on the page of their place in the text
    std::size_t lingering_floats = 0;  // of these, those that have waited for this page already
};

White white_of(Length available, Length used);
PageCost cost_of(const PageFill& fill);

inline constexpr std::int64_t kForbiddenCost = 1'000'000;   // of breaking where it is forbidden
inline constexpr std::int64_t kOverfullCost = 100'000'000;  // of what is higher than its page

}  // namespace concordia::layout
