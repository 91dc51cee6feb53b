// Explains the pages of one flow, after they were chosen (page_explanation.h).
#pragma once

#include "layout/layout.h"
#include "layout/page_breaker.h"
#include "layout/page_explanation.h"

namespace concordia::layout {

class PageExplainer {
 public:
    /// `next`: the flow that follows on pages of another name, nullptr for the last. REQUIRES: `breaker` has run.
    PageExplainer(const LayoutInput& input, const Flow& flow, const Flow* next, const PageBreaker& breaker)
        : input_(input), flow_(flow), next_(next), breaker_(breaker) {}

    /// `page`: its index. `weighs`: gives the other places, too.
    [[nodiscard]] PageExplanation explain(const PageRange& range, std::uint32_t page, bool weighs) const;

 private:
    [[nodiscard]] PageExplanation explain_notes(const PageRange& range, std::uint32_t page) const;
    [[nodiscard]] PageEnding ending(const PageRange& range, const PageEnd& end) const;
    [[nodiscard]] BreakPlace place_of(std::uint32_t first, const PageEnd& end) const;
    void weigh(std::uint32_t first, std::uint32_t last, PageExplanation& explanation) const;
    [[nodiscard]] BreakSide side_before(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] BreakSide side_behind(const Flow& flow, std::uint32_t first) const;

    const LayoutInput& input_;
    const Flow& flow_;
    const Flow* next_;
    const PageBreaker& breaker_;
};

}  // namespace concordia::layout
