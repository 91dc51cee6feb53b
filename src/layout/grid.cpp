// Columns are sized first (section 11, within the subset), then each row's items are set and joined. Rows that an item
// spans form one group.
#include "layout/grid.h"

#include <algorithm>

#include "layout/block.h"
#include "layout/grid_placement.h"
#include "layout/intrinsic.h"
#include "layout/lost_content.h"
#include "layout/rows.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;
using style::Dimension;
using style::GridTrack;

/// The tracks of the explicit grid; without any there is one automatic column.
std::vector<GridTrack> columns_of(const ComputedStyle& style) {
    return style.grid_columns.empty() ? std::vector<GridTrack>(1) : style.grid_columns;
}

bool depends_on_content(const Dimension& size) {
    return size.kind == Dimension::Kind::Auto || size.kind == Dimension::Kind::MinContent ||
           size.kind == Dimension::Kind::MaxContent;
}

bool depends_on_content(const GridTrack& track) {
    return depends_on_content(track.least) || depends_on_content(track.most);
}

/// Widths that the items of one column ask for (section 11.5, items of one track only).
std::vector<text::IntrinsicWidths> contributions(Context& context, const std::vector<GridItem>& items,
                                                 const std::vector<GridTrack>& tracks, bool of_all) {
    std::vector<text::IntrinsicWidths> widths(tracks.size());
    for (const GridItem& item : items) {
        if (item.column_span != 1 || (!of_all && !depends_on_content(tracks[item.column]))) continue;
        const text::IntrinsicWidths own = outer_widths(context, *item.node);
        widths[item.column].minimum = std::max(widths[item.column].minimum, own.minimum);
        widths[item.column].maximum = std::max(widths[item.column].maximum, own.maximum);
    }
    return widths;
}

class TrackSizer {
 public:
    TrackSizer(const std::vector<GridTrack>& tracks, const std::vector<text::IntrinsicWidths>& content, Length width)
        : tracks_(tracks), content_(content), width_(width), sizes_(tracks.size()) {}

    std::vector<Length> run() {
        size_base();
        grow();
        share_fractions();
        stretch_automatic();
        return std::move(sizes_);
    }

 private:
    [[nodiscard]] Length room() const {
        Length used;
        for (const Length size : sizes_) used += size;
        return std::max(width_ - used, Length{});
    }

    /// 11.4 and 11.5: definite sizes, and the least that content needs.
    void size_base() {
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            const Dimension& least = tracks_[i].least;
            sizes_[i] = least.resolved(width_, content_[i].minimum);
            if (least.kind == Dimension::Kind::MaxContent) sizes_[i] = content_[i].maximum;
        }
    }

    /// 11.6: tracks grow towards the most they may be as far as there is room.
    void grow() {
        Length wish;
        for (std::size_t i = 0; i < tracks_.size(); ++i) wish += growth(i);
        const Length available = std::min(room(), wish);
        if (wish <= Length{}) return;
        std::vector<Length> growths;
        for (std::size_t i = 0; i < tracks_.size(); ++i) growths.push_back(growth(i));
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            sizes_[i] += growths[i].scaled(available.thousandths(), wish.thousandths());
        }
    }

    [[nodiscard]] Length growth(std::size_t i) const {
        const Dimension& most = tracks_[i].most;
        if (fraction(tracks_[i]) > 0) return {};
        const bool narrow = most.kind == Dimension::Kind::MinContent;
        const Length limit = most.resolved(width_, narrow ? content_[i].minimum : content_[i].maximum);
        return std::max(limit - sizes_[i], Length{});
    }

    /// 11.7: fractions share what is left; one whose least is more than its share keeps that.
    void share_fractions() {
        std::vector<bool> fixed(tracks_.size());
        for (bool again = true; again;) {
            again = false;
            const Length left = room_of_fractions(fixed);
            const std::int64_t total = total_fraction(fixed);
            for (std::size_t i = 0; i < tracks_.size(); ++i) {
                if (fraction(tracks_[i]) <= 0 || fixed[i]) continue;
                const Length share = left.scaled(fraction(tracks_[i]), std::max<std::int64_t>(total, 1'000));
                fixed[i] = again = share < least_size(i);
                if (again) break;
                sizes_[i] = share;
            }
        }
    }

    [[nodiscard]] Length least_size(std::size_t i) const {
        return tracks_[i].least.resolved(
            width_, tracks_[i].least.kind == Dimension::Kind::MaxContent ? content_[i].maximum : content_[i].minimum);
    }

    [[nodiscard]] Length room_of_fractions(const std::vector<bool>& fixed) {
        Length used;
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            if (fixed[i]) sizes_[i] = least_size(i);
            if (fixed[i] || fraction(tracks_[i]) <= 0) used += sizes_[i];
        }
        return std::max(width_ - used, Length{});
    }

    [[nodiscard]] std::int64_t total_fraction(const std::vector<bool>& fixed) const {
        std::int64_t total = 0;
        for (std::size_t i = 0; i < tracks_.size(); ++i) total += fixed[i] ? 0 : fraction(tracks_[i]);
        return total;
    }

    static std::int64_t fraction(const GridTrack& track) {
        return track.most.kind == Dimension::Kind::Fraction ? track.most.thousandths : 0;
    }

    /// 11.8: without fractions the automatic tracks take the rest in equal parts.
    void stretch_automatic() {
        const auto automatic =
            std::count_if(tracks_.begin(), tracks_.end(), [](const GridTrack& t) { return t.most.is_auto(); });
        const Length left = room();
        if (automatic == 0) return;
        for (std::size_t i = 0; i < tracks_.size(); ++i) {
            if (tracks_[i].most.is_auto()) sizes_[i] += left / automatic;
        }
    }

    const std::vector<GridTrack>& tracks_;
    const std::vector<text::IntrinsicWidths>& content_;
    Length width_;
    std::vector<Length> sizes_;
};

class GridSetter {
 public:
    GridSetter(Context& context, FlowBuilder& builder, const Node& node, Span span)
        : context_(context), builder_(builder), node_(node), style_(context.style_of(node)), span_(span) {}

    void run() {
        items_ = place_grid_items(node_, context_.input.styles);
        std::stable_sort(items_.begin(), items_.end(),
                         [](const GridItem& a, const GridItem& b) { return a.row < b.row; });
        size_columns();
        for (std::size_t first = 0; first < items_.size();) {
            if (first > 0 && style_.row_gap > Length{}) builder_.add_gap(style_.row_gap);
            first = set_group(first);
        }
    }

 private:
    void size_columns() {
        const std::vector<GridTrack> tracks = columns_of(style_);
        const Length gaps = style_.column_gap * (static_cast<std::int64_t>(tracks.size()) - 1);
        const auto content = contributions(context_, items_, tracks, false);
        widths_ = TrackSizer(tracks, content, span_.width - gaps).run();
        Length x = span_.x;
        for (const Length width : widths_) {
            lefts_.push_back(x);
            x += width + style_.column_gap;
        }
    }

    /// Sets the rows from that of item `first` to the end of every item that begins in them; gives the next item.
    std::size_t set_group(std::size_t first) {
        const std::uint32_t top_row = items_[first].row;
        std::uint32_t end_row = top_row + 1;
        RowGroup group;
        std::size_t i = first;
        for (; i < items_.size() && items_[i].row < end_row; ++i) {
            end_row = std::max(end_row, items_[i].row + items_[i].row_span);
            group.items.push_back(set_item(items_[i], top_row));
        }
        for (std::uint32_t row = top_row; row < end_row; ++row) group.minimum_heights.push_back(minimum_height(row));
        group.gap = style_.row_gap;
        group.node = items_[first].node;
        append_rows(builder_, std::move(group));
        return i;
    }

    RowItem set_item(const GridItem& item, std::uint32_t top_row) {
        Length width = style_.column_gap * (item.column_span - 1);
        for (std::uint32_t column = item.column; column < item.column + item.column_span; ++column) {
            width += widths_[column];
        }
        RowItem result;
        const bool parallel =
            style_.reading_flow == style::ReadingFlow::GridColumns && item.column_span < widths_.size();
        const Length outer = context_.note_width;
        if (parallel) context_.note_width = width;
        result.flow = set_independent_box(context_, *item.node, width, &result.breaks);
        context_.note_width = outer;
        for (Note& note : result.flow.notes) note.full_width = note.full_width && !parallel;
        result.x = lefts_[item.column];
        result.row = item.row - top_row;
        result.row_span = item.row_span;
        align(context_.style_of(*item.node).align_self.value_or(style_.align_items), result);
        return result;
    }

    /// CSS Align 3, section 6.2.
    static void align(style::AlignItems align, RowItem& item) {
        item.stretches = align == style::AlignItems::Stretch;
        if (align == style::AlignItems::Center) item.align = style::VerticalAlign::Middle;
        if (align == style::AlignItems::End) item.align = style::VerticalAlign::Bottom;
    }

    [[nodiscard]] Length minimum_height(std::uint32_t row) const {
        return row < style_.grid_rows.size() ? style_.grid_rows[row].least.resolved(Length{}) : Length{};
    }

    Context& context_;
    FlowBuilder& builder_;
    const Node& node_;
    const ComputedStyle& style_;
    Span span_;
    std::vector<GridItem> items_;
    std::vector<Length> widths_, lefts_;  // by column
};

}  // namespace

void set_grid(Context& context, FlowBuilder& builder, const Node& node, Span span) {
    report_lost_content(context, node, "a grid");
    GridSetter(context, builder, node, span).run();
}

text::IntrinsicWidths grid_widths(Context& context, const Node& node) {
    const ComputedStyle& style = context.style_of(node);
    const std::vector<GridTrack> tracks = columns_of(style);
    const auto content = contributions(context, place_grid_items(node, context.input.styles), tracks, true);
    const Length gaps = style.column_gap * (static_cast<std::int64_t>(tracks.size()) - 1);
    text::IntrinsicWidths widths{gaps, gaps};
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        const bool fixed = tracks[i].most.kind == Dimension::Kind::Absolute;
        widths.minimum += fixed ? tracks[i].least.resolved(Length{}, content[i].minimum) : content[i].minimum;
        widths.maximum += fixed ? tracks[i].most.length : content[i].maximum;
    }
    return widths;
}

}  // namespace concordia::layout
