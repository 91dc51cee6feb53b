// A table in steps: its grid of cells (17.5), its width and columns (17.5.2), its caption, then head, body and foot row
// by row. Rows that a cell ties together are one group; the head is set once more to come again on later pages.
#include "layout/table.h"

#include <algorithm>

#include "layout/block.h"
#include "layout/generated_block.h"
#include "layout/messages.h"
#include "layout/rows.h"
#include "layout/table_borders.h"
#include "layout/table_columns.h"
#include "layout/table_grid.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;

class TableSetter {
 public:
    TableSetter(Context& context, FlowBuilder& builder, const Node& node, Span span)
        : context_(context),
          builder_(&builder),
          style_(context.style_of(node)),
          span_(span),
          grid_(read_table(context, node)),
          collapses_(layout::collapses(context, grid_)) {}

    void run() {
        size_box();
        builder_->add_margin(box_.margin[style::Top]);
        set_captions();
        size_columns();
        open_table();
        set_rows(0, grid_.head_rows);
        if (grid_.head_rows > 0) builder_->avoid_break(BreakRule::TableHead);
        const std::uint32_t first_entry = builder_->entry_count();
        set_rows(grid_.head_rows, foot_row());
        const Range body{first_entry, builder_->entry_count()};
        if (grid_.foot_rows > 0) builder_->avoid_break(BreakRule::TableFoot);
        set_rows(foot_row(), row_count());
        repeat_edges(body);
        builder_->add_gap(spacing_y(context_, grid_));
        builder_->end_box();
        builder_->add_margin(box_.margin[style::Bottom]);
    }

 private:
    /// 17.5.2: a given width, else as wide as the columns wish and the place allows.
    void size_box() {
        box_ = block_box(style_, span_);
        if (collapses_) {
            box_.width -= box_.horizontal_edges();
            box_.border = box_.padding = {};
        }
        if (!style_.width.is_auto()) return;
        const text::IntrinsicWidths widths = columns_widths(context_, grid_);
        const Length room = span_.width - box_.margin[style::Left] - box_.margin[style::Right];
        const Length wanted = widths.maximum + box_.horizontal_edges();
        box_.width = std::min(room, wanted);
        const Length left = std::max(room - box_.width, Length{});
        if (!style_.margin[style::Left].is_auto()) return;
        box_.x = span_.x + (style_.margin[style::Right].is_auto() ? left / 2 : left);
    }

    void set_captions() {
        for (const Node* caption : grid_.captions) {
            set_block(context_, *builder_, *caption, {box_.x, box_.width});
            builder_->avoid_break(BreakRule::Caption);
        }
    }

    void size_columns() {
        const Span content = box_.content();
        widths_ = column_widths(context_, grid_, content.width);
        const Length spacing = spacing_x(context_, grid_);
        Length x = content.x + spacing;
        for (const Length width : widths_) {
            lefts_.push_back(x);
            x += width + spacing;
        }
        if (x > content.x + content.width + kTolerance) {
            context_.report(say::kTooWide, *grid_.node, {points_text(x - content.x), points_text(content.width)});
        }
    }

    void open_table() {
        std::optional<Decoration> appearance;
        if (paints(style_)) appearance = decoration_of(style_);
        if (appearance && collapses_) appearance = background_of(style_);
        builder_->begin_box(style_, box_, appearance, grid_.node);
    }

    static std::optional<Decoration> background_of(const ComputedStyle& style) {
        if (!style.background.visible()) return std::nullopt;
        Decoration decoration;
        decoration.background = style.background;
        return decoration;
    }

    void set_rows(std::uint32_t first, std::uint32_t last) {
        const Length spacing = spacing_y(context_, grid_);
        while (first < last) {
            const std::uint32_t end = tied_until(first);
            if (spacing > Length{}) builder_->add_gap(spacing);
            begin_row_group(first);
            set_tied_rows(first, end);
            end_row_group(end - 1);
            first = end;
        }
    }

    /// One past the last row that a cell ties to row `first`.
    [[nodiscard]] std::uint32_t tied_until(std::uint32_t first) const {
        std::uint32_t end = first + 1;
        for (std::uint32_t row = first; row < end; ++row) {
            for (std::uint32_t i = grid_.rows[row].first_cell; i < grid_.rows[row].last_cell; ++i) {
                end = std::max(end, row + grid_.cells[i].row_span);
            }
        }
        return end;
    }

    /// thead, tbody and tfoot carry wishes for breaks and a background of their own.
    void begin_row_group(std::uint32_t row) {
        const Node* group = grid_.rows[row].group;
        if (group == nullptr || (row > 0 && grid_.rows[row - 1].group == group)) return;
        const ComputedStyle& style = context_.style_of(*group);
        builder_->apply_break(style.break_before);
        add_events(*group);
        builder_->begin_box(style, row_box(), background_of(style), group);
    }

    void end_row_group(std::uint32_t row) {
        const Node* group = grid_.rows[row].group;
        const bool more = row + 1 < grid_.rows.size() && grid_.rows[row + 1].group == group;
        if (group == nullptr || more) return;
        builder_->end_box();
        builder_->apply_break(context_.style_of(*group).break_after);
    }

    [[nodiscard]] BoxModel row_box() const {
        BoxModel box;
        box.x = box_.content().x;
        box.width = box_.content().width;
        return box;
    }

    void add_events(const Node& node) {
        for (const Event& event : context_.generated.of(node).events) builder_->add_event(event);
    }

    void set_tied_rows(std::uint32_t first, std::uint32_t last) {
        const ComputedStyle& style = context_.style_of(*grid_.rows[first].node);
        builder_->apply_break(style.break_before);
        for (std::uint32_t row = first; row < last; ++row) add_events(*grid_.rows[row].node);
        RowGroup group;
        group.node = grid_.rows[first].node;
        group.gap = spacing_y(context_, grid_);
        group.inner_penalty = kRowPenalty;
        for (std::uint32_t row = first; row < last; ++row) {
            const Dimension& height = context_.style_of(*grid_.rows[row].node).height;
            group.minimum_heights.push_back(height.resolved(Length{}));
            if (last - first > 1) add_row_background(row, row - first, group);
        }
        for (std::uint32_t row = first; row < last; ++row) set_cells(grid_.rows[row], first, group);
        const bool single = last - first == 1;
        builder_->begin_box(style, row_box(), single ? background_of(style) : std::nullopt, grid_.rows[first].node);
        append_rows(*builder_, std::move(group));
        builder_->end_box();
        builder_->apply_break(context_.style_of(*grid_.rows[last - 1].node).break_after);
    }

    using Dimension = style::Dimension;

    /// In a group of rows each row's background is a box of its own, behind the cells.
    void add_row_background(std::uint32_t row, std::uint32_t in_group, RowGroup& group) {
        const ComputedStyle& style = context_.style_of(*grid_.rows[row].node);
        if (!style.background.visible()) return;
        FlowBuilder builder(box_.content().width);
        builder.begin_box(style, row_box(), background_of(style), grid_.rows[row].node);
        builder.add_empty_entry(Length{}, grid_.rows[row].node);
        builder.end_box();
        RowItem item;
        item.flow = builder.finish();
        item.row = in_group;
        group.items.push_back(std::move(item));
    }

    void set_cells(const TableRow& row, std::uint32_t first_row, RowGroup& group) {
        for (std::uint32_t i = row.first_cell; i < row.last_cell; ++i) {
            group.items.push_back(set_cell(grid_.cells[i], first_row));
        }
    }

    RowItem set_cell(const TableCell& cell, std::uint32_t first_row) {
        const ComputedStyle& style = context_.style_of(*cell.node);
        BoxModel box = cell_edges(context_, grid_, cell, box_.content().width);
        box.width = spacing_x(context_, grid_) * (cell.column_span - 1);
        for (std::uint32_t i = cell.column; i < cell.column + cell.column_span; ++i) box.width += widths_[i];
        FlowBuilder builder(box.width);
        for (const Event& event : context_.generated.of(*cell.node).events) builder.add_event(event);
        builder.begin_box(style, box, appearance_of(cell, style), cell.node);
        set_content(context_, builder, *cell.node, box.content());
        if (builder.entry_count() == 0) builder.add_empty_entry(Length{}, cell.node);
        builder.fill_to(std::max(content_height(style, style.height, box, Length{}),
                                 content_height(style, style.min_height, box, Length{})));
        builder.end_box();
        RowItem item;
        item.flow = builder.finish(&item.breaks);
        if (collapses_) spread_over_borders(cell, item.flow);
        item.x = lefts_[cell.column];
        item.row = cell.row - first_row;
        item.row_span = cell.row_span;
        item.align = style.vertical_align;
        return item;
    }

    [[nodiscard]] std::optional<Decoration> appearance_of(const TableCell& cell, const ComputedStyle& style) const {
        Decoration decoration = decoration_of(style);
        if (collapses_) decoration.border = collapsed_borders(context_, grid_, cell);
        const bool bordered = std::any_of(decoration.border.begin(), decoration.border.end(),
                                          [](const style::Border& border) { return border.width > Length{}; });
        if (!bordered && !decoration.background.visible()) return std::nullopt;
        return decoration;
    }

    /// A collapsed border lies half outside of the cell, on the line between it and its neighbour (17.6.2).
    static void spread_over_borders(const TableCell& cell, Flow& flow) {
        const bool own = !flow.decorations.empty() && flow.entries.front().node != nullptr && cell.node != nullptr;
        if (!own || flow.decorations[0].entries.last != flow.entries.size()) return;
        Decoration& box = flow.decorations[0];
        box.x -= box.border[style::Left].width / 2;
        box.width += (box.border[style::Left].width + box.border[style::Right].width) / 2;
        box.above += box.border[style::Top].width / 2;
        box.below += box.border[style::Bottom].width / 2;
    }

    /// Words of continuation and head again above each later part of the body, the foot again below each but the last.
    void repeat_edges(Range body) {
        if (body.last - body.first < 2) return;
        Repeat repeat;
        repeat.entries = body;
        set_again(repeat.head, repeat.head_height, [&] {
            set_continuation();
            set_rows(0, grid_.head_rows);
            if (grid_.head_rows > 0) builder_->add_gap(spacing_y(context_, grid_));
        });
        set_again(repeat.foot, repeat.foot_height, [&] { set_rows(foot_row(), row_count()); });
        if (repeat.head < 0 && repeat.foot < 0) return;
        Flow& flow = builder_->flow();
        for (std::uint32_t i = body.first + 1; i < body.last; ++i) flow.entries[i].page_top += repeat.head_height;
        flow.repeats.push_back(repeat);
    }

    /// What `set_parts` sets, as a flow of its own beside the table; nothing when it is empty.
    template <typename SetParts>
    void set_again(std::int32_t& index, Length& height, const SetParts& set_parts) {
        Flow& flow = builder_->flow();
        FlowBuilder again(flow.width);
        FlowBuilder* table = std::exchange(builder_, &again);
        set_parts();
        builder_ = table;
        Flow content = again.finish();
        if (content.entries.empty()) return;
        height = content.height;
        index = static_cast<std::int32_t>(flow.subflows.size());
        flow.subflows.push_back(std::move(content));
    }

    /// "(continued)": ::continued of the caption, or of the table itself (templates/README.md).
    void set_continuation() {
        for (const Node* caption : grid_.captions) set_continuation_of(*caption);
        set_continuation_of(*grid_.node);
    }

    void set_continuation_of(const Node& node) {
        const ComputedStyle* style = context_.input.styles.continued(node);
        if (style == nullptr) return;
        set_generated_block(context_, *builder_, {&node, InlineNode::Part::Continued}, *style, {box_.x, box_.width});
    }

    [[nodiscard]] std::uint32_t row_count() const { return static_cast<std::uint32_t>(grid_.rows.size()); }
    [[nodiscard]] std::uint32_t foot_row() const { return row_count() - grid_.foot_rows; }

    static constexpr Length kTolerance = 0.01_pt;  // of shares that were rounded

    Context& context_;
    FlowBuilder* builder_;  // the head is also set into a flow of its own
    const ComputedStyle& style_;
    Span span_;
    TableGrid grid_;
    bool collapses_;
    BoxModel box_;
    std::vector<Length> widths_, lefts_;  // by column
};

}  // namespace

void set_table(Context& context, FlowBuilder& builder, const Node& node, Span span) {
    TableSetter(context, builder, node, span).run();
}

text::IntrinsicWidths table_widths(Context& context, const Node& node) {
    return columns_widths(context, read_table(context, node));
}

}  // namespace concordia::layout
