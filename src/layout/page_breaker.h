// The search for the best pages, step by step: also for explaining, which asks what a page would have cost otherwise.
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "layout/page_breaking.h"

namespace concordia::layout {

/// A way to end the page that begins at one entry.
struct PageEnd {
    std::uint32_t last = 0;  // one past the page's last entry
    Length available, used;  // text, notes, floats and edges
    PageCost cost;
    NoteShare notes;
    PageFloatShare floats;
    Range waiting;                            // page floats for the next page
    std::vector<PageFloatShare> float_pages;  // behind this page, before the next one with text
};

/// A place where a page might end, whether a rule forbids it or not.
struct PagePlace {
    PageEnd end;
    bool fits = false;     // text, notes and edges
    bool allowed = false;  // no rule forbids it
};

class PageBreaker {
 public:
    PageBreaker(const Flow& flow, const PageHeights& heights);

    /// REQUIRES: the flow has entries.
    std::vector<PageRange> run();

    /// After `run`: the end of the page of entries [first, last), one of those that were chosen.
    [[nodiscard]] PageEnd chosen_end(std::uint32_t first, std::uint32_t last) const;
    /// After `run`: every end that was weighed for the page that begins at `first`, each with what the page costs then,
    /// from the shortest page to the longest.
    [[nodiscard]] std::vector<PageEnd> ends_from(std::uint32_t first) const;
    /// Every place where the page that begins at `first` might end, down to the first entry that is too low for it.
    [[nodiscard]] std::vector<PagePlace> places_from(std::uint32_t first) const;
    /// After `run`: what the best pages of the chapter would cost more, if the page that begins at `first` had this
    /// end.
    [[nodiscard]] std::int64_t cost_of_detour(std::uint32_t first, const PageEnd& end) const;
    /// True where a page ends whatever it costs: before a forced break and at the end of the flow.
    [[nodiscard]] bool ends_here(std::uint32_t last) const;
    /// What pages but the first have for text, notes and floats.
    [[nodiscard]] Length page_height() const { return heights_.other; }

 private:
    static constexpr std::int64_t kUnreached = std::numeric_limits<std::int64_t>::max();

    /// The best way to let a page begin at an entry.
    struct Node {
        std::int64_t cost = kUnreached;
        std::uint32_t previous = 0;
        bool right = true;            // the page falls on the right
        std::optional<White> facing;  // of the page before it, if both face each other and belong together
        std::vector<NotePart> carried;
        std::uint32_t next_float = 0;   // the first page float that no page has
        std::uint32_t float_pages = 0;  // between the page before and this one
    };

    template <typename Visit>
    void for_each_end(std::uint32_t first, const Visit& visit) const;
    [[nodiscard]] bool opens_stretch(std::uint32_t first) const { return first == 0 && !heights_.continues; }
    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(flow_.entries.size()); }
    void relax_pages(std::uint32_t from, std::uint32_t until);
    [[nodiscard]] bool may_end(std::uint32_t last) const;
    [[nodiscard]] Length available_from(std::uint32_t first) const;
    [[nodiscard]] Length height_of(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] Length room_below(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] NoteArea carried_to(std::uint32_t first) const;
    [[nodiscard]] std::optional<PageEnd> try_end(std::uint32_t first, std::uint32_t last, const NoteArea& notes) const;
    void take_floats(std::uint32_t first, PageEnd& end) const;
    void add_float_pages(PageEnd& end) const;
    [[nodiscard]] PageEnd with_float_pages(std::uint32_t first, PageEnd end) const;
    [[nodiscard]] PageEnd forced_end(std::uint32_t first, std::uint32_t last) const;
    [[nodiscard]] PageCost cost_of_end(std::uint32_t first, const PageEnd& end) const;
    [[nodiscard]] std::int64_t cost_of_float_page(const PageFloatShare& page, const PageEnd& end) const;
    void relax(std::uint32_t first, const PageEnd& end);
    [[nodiscard]] std::vector<PageRange> trace_back() const;
    [[nodiscard]] bool blank_before(std::uint32_t first) const;
    [[nodiscard]] std::vector<PageRange> pages_of_notes(std::vector<NotePart> carried) const;
    [[nodiscard]] std::int64_t cost_of_pages_of_notes(const std::vector<NotePart>& carried) const;

    const Flow& flow_;
    PageHeights heights_;
    FlowEdges edges_;
    std::vector<Node> nodes_;
};

}  // namespace concordia::layout
