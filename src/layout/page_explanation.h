// Why pages end where they do, in words and numbers that outlive the document: what `lay_out` fills in when it is
// asked, and what costs nothing when it is not.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/finding.h"
#include "base/length.h"
#include "layout/flow.h"
#include "layout/page_costs.h"

namespace concordia::layout {

/// What stands on one side of a break: a few words of its text, and the template's line that made it. Both are empty
/// where nothing follows.
struct BreakSide {
    std::string words;
    Place place;
};

enum class PageEnding : std::uint8_t {
    Chosen,       // the cheapest of all places
    Forced,       // break-before or break-after
    OtherPage,    // a page of another name follows
    Finished,     // nothing follows
    NotesGoOn,    // nothing but footnotes follows in the chapter
    FloatsGoOn,   // nothing but page floats follows, on pages of their own
    FloatsAlone,  // no text stands here
    RuleBroken,   // no page can obey the rule of this place
    TooHigh,      // what stands here is higher than a page
};

/// A place where a page ends or might have ended.
struct BreakPlace {
    BreakSide before, after;
    BreakRule rule = BreakRule::None;
    Place asks;             // the element that asks for the rule
    Length used;            // of the page that ends here: text, notes and edges
    bool fits = true;       // on the page
    bool allowed = true;    // no rule forbids it
    PageCost cost;          // of the page that ends here
    std::int64_t more = 0;  // what the chapter's pages would cost more with this end; for what fits and is allowed
};

/// A page float that stands on a page.
struct FloatPlace {
    BreakSide what;  // its first words
    Length height;
    std::uint32_t home = 0;  // index of the page of its place in the text
    bool at_foot = false;
};

struct PageExplanation {
    std::uint32_t page = 0;  // index in PageSet::pages
    Length available;
    BreakSide begin;
    PageEnding ending = PageEnding::Chosen;
    BreakPlace end;
    std::vector<FloatPlace> floats;
    std::vector<BreakPlace> above;  // where the page might have ended sooner, the nearest first; allowed places only
    std::vector<BreakPlace> below;  // and later, the nearest first; the last of them does not fit
};

struct Explanation {
    std::optional<std::uint32_t> asked;  // other places are weighed for this page and the one before it
    std::vector<PageExplanation> pages;

    [[nodiscard]] bool weighs(std::uint32_t page) const { return asked && (page == *asked || page + 1 == *asked); }
};

}  // namespace concordia::layout
