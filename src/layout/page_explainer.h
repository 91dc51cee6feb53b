// Explains the pages of one flow, after they were chosen (page_explanation.h).
#pragma once

#include "layout/break_origin.h"
#include "layout/galley.h"
#include "layout/layout.h"
#include "layout/page_breaker.h"
#include "layout/page_explanation.h"

namespace concordia::layout {

class PageExplainer {
 public:
    /// `next`: the part that follows, nullptr for the last. REQUIRES: `breaker` has run.
    PageExplainer(const LayoutInput& input, const Flow& flow, const GalleyPart* next, const PageBreaker& breaker)
        : input_(input), flow_(flow), next_(next), breaker_(breaker) {}

    /// `page`: its index. `weighs`: gives the other places, too. `homes`: for each page float whose place in the text
    /// is on this page or before it, the index of that page.
    [[nodiscard]] PageExplanation explain(const PageRange& range, std::uint32_t page, bool weighs,
                                          const std::vector<std::uint32_t>& homes) const;

 private:
    void explain_without_text(const PageRange& range, PageExplanation& explanation) const;
    [[nodiscard]] std::vector<FloatPlace> places_of(const PageFloatShare& floats,
                                                    const std::vector<std::uint32_t>& homes) const;
    [[nodiscard]] PageEnding ending(const PageRange& range, const PageEnd& end) const;
    [[nodiscard]] PageEnding ending_of_part() const;
    [[nodiscard]] Place place_of(EntryAt at) const;
    [[nodiscard]] BreakPlace place_of(std::uint32_t first, const PageEnd& end) const;
    void weigh(std::uint32_t first, std::uint32_t last, PageExplanation& explanation) const;
    [[nodiscard]] BreakSide side_before(const Flow& flow, std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] BreakSide side_behind(const Flow& flow, std::uint32_t first) const;

    const LayoutInput& input_;
    const Flow& flow_;
    const GalleyPart* next_;
    const PageBreaker& breaker_;
};

}  // namespace concordia::layout
