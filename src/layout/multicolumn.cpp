// The content is set once, as one flow of a column's width. Its entries come into the container's flow one for one, at
// heights such that a page may be cut before any of them; which column each falls into is known when a page is placed.
#include "layout/multicolumn.h"

#include <algorithm>
#include <utility>

#include "layout/column_balance.h"
#include "layout/page_edges.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;
using style::Display;

/// Elements that span all columns, in document order; those inside other formatting contexts do not (section 6.1).
void find_spanners(const Context& context, const Node& parent, const Clip& clip, std::vector<const Node*>& spanners) {
    for (const Node* child = parent.first_child; child != nullptr; child = child->next_sibling) {
        if (!child->is_element() || index_behind(*child) <= clip.first() || child->index >= clip.last) continue;
        const ComputedStyle& style = context.style_of(*child);
        const bool flows = style.position != style::Position::Absolute && style.floating == style::Float::None;
        const bool block = style.display == Display::Block || style.display == Display::ListItem;
        if (block && flows && style.column_span_all) {
            spanners.push_back(child);
        } else if ((block && flows && column_sizes(style, Length{}).count == 1) || style.display == Display::Contents) {
            find_spanners(context, *child, clip, spanners);
        }
    }
}

const Node* node_behind(const Node& node) {
    const Node* at = &node;
    while (at != nullptr && at->next_sibling == nullptr) at = at->parent;
    return at == nullptr ? nullptr : at->next_sibling;
}

bool ends_section(ForcedBreak forced) {
    return forced != ForcedBreak::None && forced != ForcedBreak::Column;
}

/// Brings a flow of columns into its container's flow.
class ColumnAppender {
 public:
    ColumnAppender(FlowBuilder& builder, Multicolumn columns, Flow content)
        : builder_(builder), columns_(std::move(columns)) {
        columns_.edges = measure_edges(content);
        columns_.flow = static_cast<std::uint32_t>(builder.flow().subflows.size());
        builder.flow().subflows.push_back(std::move(content));
    }

    void run() {
        const auto count = static_cast<std::uint32_t>(content().entries.size());
        for (std::uint32_t first = 0; first < count;) first = append_section(first);
    }

 private:
    [[nodiscard]] const Flow& content() const { return builder_.flow().subflows[columns_.flow]; }

    /// Appends the entries up to the next forced page break, which may come from more column breaks than there are
    /// columns; gives the first entry behind it.
    std::uint32_t append_section(std::uint32_t first) {
        columns_.first = first;
        columns_.forced.clear();
        const std::uint32_t last = find_section_end(first);
        columns_.entries = {builder_.entry_count(), builder_.entry_count() + last - first};
        const auto index = static_cast<std::int32_t>(builder_.flow().multicolumns.size());
        append_entries(first, last, index, heights_below(first, last));
        builder_.flow().multicolumns.push_back(columns_);
        raise_page_floats(first, last);
        return last;
    }

    /// They belong to pages, not to columns.
    void raise_page_floats(std::uint32_t first, std::uint32_t last) {
        for (PageFloat& box : builder_.flow().subflows[columns_.flow].page_floats) {
            if (box.anchor < first || box.anchor >= last) continue;
            PageFloat& raised = builder_.flow().page_floats.emplace_back(std::move(box));
            raised.anchor += columns_.entries.first - first;  // modulo 2^32
        }
    }

    std::uint32_t find_section_end(std::uint32_t first) {
        std::uint32_t last = first + 1;
        for (; last < content().entries.size(); ++last) {
            const ForcedBreak forced = content().entries[last].forced;
            if (forced == ForcedBreak::None) continue;
            if (ends_section(forced) || columns_.forced.size() + 1 == columns_.count) break;
            columns_.forced.push_back(last);
        }
        return last;
    }

    /// For each entry the height that it and all behind it need: never less than what a later one does.
    [[nodiscard]] std::vector<Length> heights_below(std::uint32_t first, std::uint32_t last) const {
        const ColumnBalance balance(columns_, content());
        std::vector<Length> heights(last - first + 1);
        for (std::uint32_t i = last; i > first; --i) {
            heights[i - 1 - first] = columns_.fill_height > Length{}
                                         ? columns_.fill_height
                                         : balance.least_height(i - 1, last, heights[i - first]);
        }
        return heights;
    }

    void append_entries(std::uint32_t first, std::uint32_t last, std::int32_t index,
                        const std::vector<Length>& heights) {
        for (std::uint32_t i = first; i < last; ++i) {
            const ForcedBreak forced = content().entries[i].forced;
            const Penalty penalty = content().entries[i].penalty;
            if (i == first && forced != ForcedBreak::None) {
                builder_.force_break(ends_section(forced) ? forced : ForcedBreak::Page);
            } else if (forced == ForcedBreak::None) {
                builder_.penalise_break(penalty, content().entries[i].rule);
            }
            const Node* const from = content().entries[i].node;
            Entry& entry = builder_.begin_entry(heights[i - first] - heights[i - first + 1], from);
            entry.multicolumn = index;
            raise_notes(builder_.flow().subflows[columns_.flow], {i, i + 1}, Length{}, builder_.flow());
            builder_.end_entry();
        }
    }

    FlowBuilder& builder_;
    Multicolumn columns_;
};

/// What lies between two spanners.
void set_columns(Context& context, FlowBuilder& builder, const Node& node, Span span, const Clip& clip,
                 Length page_height) {
    const ComputedStyle& style = context.style_of(node);
    const ColumnSizes sizes = column_sizes(style, span.width);
    FlowBuilder own(sizes.width);
    own.allow_column_breaks();
    set_children(context, own, node, {Length{}, sizes.width}, clip, page_height);
    FlowBreaks breaks;
    Flow content = own.finish(&breaks);
    if (content.entries.empty()) return;
    const Length trailing = content.height - content.entries.back().bottom;
    Multicolumn columns;
    columns.count = sizes.count;
    columns.x = span.x;
    columns.gap = style.column_gap;
    columns.rule = style.column_rule;
    if (!style.column_fill_balance) {
        columns.fill_height = content_height(style, style.height, box_edges(style, span.width), Length{});
    }
    ColumnAppender(builder, std::move(columns), std::move(content)).run();
    builder.add_margin(trailing);
    if (breaks.avoid_after) builder.avoid_break();
    if (ends_section(breaks.forced_after)) builder.force_break(breaks.forced_after);
}

}  // namespace

ColumnSizes column_sizes(const ComputedStyle& style, Length available) {
    ColumnSizes sizes{static_cast<std::uint32_t>(std::max(style.column_count, 1)), available};
    if (!style.column_width.is_auto()) {
        const Length step = std::max(style.column_width.resolved(available), 1_pt) + style.column_gap;
        const std::int64_t fitting = (available + style.column_gap).thousandths() / step.thousandths();
        const std::int64_t most = style.column_count > 0 ? style.column_count : fitting;
        sizes.count = static_cast<std::uint32_t>(std::max<std::int64_t>(std::min(fitting, most), 1));
    }
    sizes.width = std::max((available + style.column_gap) / sizes.count - style.column_gap, Length{});
    return sizes;
}

void set_multicolumn(Context& context, FlowBuilder& builder, const Node& node, Span span, const Clip& clip,
                     Length page_height) {
    std::vector<const Node*> spanners;
    find_spanners(context, node, clip, spanners);
    Clip part = clip;
    for (const Node* spanner : spanners) {
        part.last = spanner->index;
        set_columns(context, builder, node, span, part, page_height);
        set_block(context, builder, *spanner, span, clip, page_height);
        part.start = node_behind(*spanner);
        if (part.start == nullptr || part.start->index >= std::min(clip.last, index_behind(node))) return;
    }
    part.last = clip.last;
    set_columns(context, builder, node, span, part, page_height);
}

}  // namespace concordia::layout
