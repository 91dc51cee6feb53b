// Boxes, then feet of tables, then columns, whose own edges are measured the same way.
#include "layout/page_edges.h"

#include <algorithm>
#include <iterator>

#include "layout/column_balance.h"

namespace concordia::layout {
namespace {

/// The space that boxes which begin at an entry, or end at one, need beyond the entry itself.
void add_decorations(const Flow& flow, std::vector<Length>& opening, std::vector<Length>& closing) {
    for (const Decoration& decoration : flow.decorations) {
        Length& above = opening[decoration.entries.first];
        above = std::max(above, decoration.above);
        Length& below = closing[decoration.entries.last - 1];
        below = std::max(below, decoration.below);
    }
}

/// A table that goes on has its foot below every row that ends a page.
void add_feet(const Flow& flow, std::vector<Length>& closing) {
    for (const Repeat& repeat : flow.repeats) {
        if (repeat.foot < 0) continue;
        for (std::uint32_t i = repeat.entries.first; i + 1 < repeat.entries.last; ++i) closing[i] += repeat.foot_height;
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

}  // namespace

FlowEdges measure_edges(const Flow& flow) {
    FlowEdges edges;
    edges.opening.resize(flow.entries.size());
    edges.closing.resize(flow.entries.size());
    add_decorations(flow, edges.opening, edges.closing);
    add_feet(flow, edges.closing);
    add_columns(flow, edges.opening, edges.closing);
    return edges;
}

/// Tables of one flow stand one below the other.
const Repeat* cut_table(const Flow& flow, std::uint32_t entry) {
    const auto behind =
        std::upper_bound(flow.repeats.begin(), flow.repeats.end(), entry,
                         [](std::uint32_t wanted, const Repeat& repeat) { return wanted < repeat.entries.first; });
    if (behind == flow.repeats.begin()) return nullptr;
    const Repeat& repeat = *std::prev(behind);
    return repeat.entries.first < entry && entry < repeat.entries.last ? &repeat : nullptr;
}

}  // namespace concordia::layout
