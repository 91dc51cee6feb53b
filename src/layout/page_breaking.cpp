// Page breaking as a shortest path: a node is an entry that may open a page, an edge is one page, its cost is the white
// space left at its foot and the penalty of the break that ends it. Every entry sees only the ends that fit on its own
// page, so the time is linear in the entries.
#include "layout/page_breaking.h"

#include <algorithm>
#include <limits>

#include "layout/column_balance.h"

namespace concordia::layout {
namespace {

constexpr std::int64_t kUnreached = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kPageCost = 1'000;    // each page costs something, so that pages are not multiplied
constexpr std::int64_t kWhiteCost = 12'000;  // of a page that is all white; falls with the square of the white part
constexpr std::int64_t kForbiddenCost = 1'000'000;  // of breaking where it is forbidden
constexpr std::int64_t kOverfullCost = 100'000'000;
constexpr std::int64_t kNearlyEmptyCost = 1'500;  // of a last page that holds less than an eighth

/// The space that boxes which begin at an entry, or end at one, need beyond the entry itself.
void add_decorations(const Flow& flow, std::vector<Length>& opening, std::vector<Length>& closing) {
    for (const Decoration& decoration : flow.decorations) {
        Length& above = opening[decoration.entries.first];
        above = std::max(above, decoration.above);
        Length& below = closing[decoration.entries.last - 1];
        below = std::max(below, decoration.below);
    }
}

/// The edges of a flow that is cut together with others: the height that its own columns then need is not asked
/// page by page.
FlowEdges edges_of_column(const Flow& flow) {
    FlowEdges edges = measure_edges(flow);
    for (const Multicolumn& columns : flow.multicolumns) {
        const Length slack = ColumnBalance(columns, flow.subflows[columns.flow]).slack();
        for (std::uint32_t i = columns.entries.first; i + 1 < columns.entries.last; ++i) edges.closing[i] += slack;
    }
    return edges;
}

/// A column whose part begins above the cut rises by less than the others when the cut opens a page, and so on: what
/// the tallest column needs beyond the segment's own height.
void add_columns(const Flow& flow, std::vector<Length>& opening, std::vector<Length>& closing) {
    std::vector<FlowEdges> edges(flow.subflows.size());
    std::uint32_t first_of_parallel = 0;
    for (std::uint32_t i = 0; i < flow.entries.size(); ++i) {
        const Entry& entry = flow.entries[i];
        if (entry.parallel < 0) continue;
        if (entry.segment == 0) first_of_parallel = i;
        const Parallel& parallel = flow.parallels[static_cast<std::size_t>(entry.parallel)];
        const Length origin = flow.entries[first_of_parallel].top;
        for (const Parallel::Column& column : parallel.columns) {
            if (column.ends.size() < 2) continue;
            const Flow& content = flow.subflows[column.flow];
            FlowEdges& edge = edges[column.flow];
            if (edge.opening.empty()) edge = edges_of_column(content);
            const std::uint32_t from = entry.segment == 0 ? 0 : column.ends[entry.segment - 1];
            const std::uint32_t to = column.ends[entry.segment];
            if (entry.segment > 0 && from < content.entries.size()) {
                const Length lag = entry.top - (origin + content.entries[from].top);
                opening[i] = std::max(opening[i], lag + edge.opening[from] + content.entries[from].page_top);
            }
            if (to > from) {
                const Length bottom = origin + content.entries[to - 1].bottom + edge.closing[to - 1];
                closing[i] = std::max(closing[i], bottom - entry.bottom);
            }
        }
    }
}

std::int64_t white_cost(Length white, Length height) {
    if (white <= Length{} || height <= Length{}) return 0;
    const std::int64_t part = white.thousandths() * 1'000 / height.thousandths();
    return kWhiteCost * part * part / 1'000'000;
}

class PageBreaker {
 public:
    PageBreaker(const Flow& flow, const PageHeights& heights)
        : flow_(flow), heights_(heights), edges_(measure_edges(flow)), nodes_(flow.entries.size() + 1) {}

    std::vector<PageRange> run() {
        nodes_[0].cost = 0;
        for (std::uint32_t first = 0; first < flow_.entries.size(); ++first) {
            if (nodes_[first].cost != kUnreached) extend_from(first);
        }
        return trace_back();
    }

 private:
    struct Node {
        std::int64_t cost = kUnreached;
        std::uint32_t previous = 0;
    };

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(flow_.entries.size()); }
    [[nodiscard]] bool ends_here(std::uint32_t last) const {
        return last == count() || flow_.entries[last].forced != ForcedBreak::None;
    }
    [[nodiscard]] bool may_end(std::uint32_t last) const {
        return ends_here(last) || flow_.entries[last].penalty < kForbidden;
    }

    /// Height of a page that holds entries [first, last).
    [[nodiscard]] Length height_of(std::uint32_t first, std::uint32_t last) const {
        const Length lead = first == 0 ? flow_.entries[0].top : edges_.opening[first] + flow_.entries[first].page_top;
        return lead + flow_.entries[last - 1].bottom - flow_.entries[first].top + edges_.closing[last - 1];
    }

    /// From the top of entry `first` to the page's foot, what must stand below entry `last - 1` left out.
    [[nodiscard]] Length room_below(std::uint32_t first, std::uint32_t last, Length available) const {
        return available - height_of(first, last) + flow_.entries[last - 1].bottom - flow_.entries[first].top;
    }

    /// Every page that may begin at `first`; if none fits between allowed breaks, the one that breaks a rule least.
    void extend_from(std::uint32_t first) {
        const Length available = first == 0 ? heights_.first : heights_.other;
        bool found = false;
        std::uint32_t fitting = first + 1;
        for (std::uint32_t last = first + 1; last <= count(); ++last) {
            const Length used = height_of(first, last);
            if (used <= available && columns_fit(flow_, first, last, room_below(first, last, available))) {
                fitting = last;
                if (may_end(last)) {
                    relax(first, last, page_cost(available, used, last));
                    found = true;
                }
            } else if (flow_.entries[last - 1].bottom - flow_.entries[first].top > available) {
                break;
            }
            if (ends_here(last)) break;
        }
        if (!found) relax(first, fitting, fallback_cost(first, fitting, available));
    }

    [[nodiscard]] std::int64_t page_cost(Length available, Length used, std::uint32_t last) const {
        if (ends_here(last)) return kPageCost + (used < available / 8 ? kNearlyEmptyCost : 0);
        return kPageCost + white_cost(available - used, available) + flow_.entries[last].penalty;
    }

    [[nodiscard]] std::int64_t fallback_cost(std::uint32_t first, std::uint32_t last, Length available) const {
        const Length used = height_of(first, last);
        const std::int64_t broken = used > available ? kOverfullCost : kForbiddenCost;
        return kPageCost + broken + white_cost(available - used, available);
    }

    void relax(std::uint32_t first, std::uint32_t last, std::int64_t cost) {
        const std::int64_t total = nodes_[first].cost + cost;
        if (total < nodes_[last].cost) nodes_[last] = {total, first};
    }

    [[nodiscard]] std::vector<PageRange> trace_back() const {
        std::vector<PageRange> pages;
        for (std::uint32_t last = count(); last > 0; last = nodes_[last].previous) {
            pages.push_back({nodes_[last].previous, last, false});
        }
        std::reverse(pages.begin(), pages.end());
        bool right = heights_.first_is_right;
        for (PageRange& page : pages) {
            const ForcedBreak forced = flow_.entries[page.first].forced;
            page.blank_before = (forced == ForcedBreak::Left && right) || (forced == ForcedBreak::Right && !right);
            right = right == page.blank_before;
        }
        return pages;
    }

    const Flow& flow_;
    PageHeights heights_;
    FlowEdges edges_;
    std::vector<Node> nodes_;
};

}  // namespace

FlowEdges measure_edges(const Flow& flow) {
    FlowEdges edges;
    edges.opening.resize(flow.entries.size());
    edges.closing.resize(flow.entries.size());
    add_decorations(flow, edges.opening, edges.closing);
    add_columns(flow, edges.opening, edges.closing);
    return edges;
}

std::vector<PageRange> break_into_pages(const Flow& flow, const PageHeights& heights) {
    if (flow.entries.empty()) return {};
    return PageBreaker(flow, heights).run();
}

}  // namespace concordia::layout
