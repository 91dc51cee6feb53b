// The next cut of a row is the least height at which every unfinished column can end at least one entry more; each
// column then ends as many as fit above it. So a column's content never depends on where the others can break.
#include "layout/rows.h"

#include <algorithm>
#include <utility>

namespace concordia::layout {
namespace {

/// One cut of a row: heights from the row's top.
struct Segment {
    Length top, bottom;
    Penalty penalty = 0;
    BreakRule rule = BreakRule::None;
};

void penalise(Segment& segment, Penalty penalty, BreakRule rule) {
    if (penalty <= segment.penalty) return;
    segment.penalty = penalty;
    segment.rule = rule;
}

std::uint32_t count(const Flow& flow) {
    return static_cast<std::uint32_t>(flow.entries.size());
}

/// True when the flow is one box that paints, so that the box can be made higher.
bool has_outer_box(const Flow& flow) {
    return !flow.decorations.empty() && flow.decorations[0].entries.first == 0 &&
           flow.decorations[0].entries.last == count(flow);
}

class RowCutter {
 public:
    explicit RowCutter(const std::vector<RowItem>& items) : ends(items.size()), items_(items), next_(items.size()) {}

    void run(Penalty inner_penalty) {
        do {
            cut(inner_penalty);
        } while (!finished());
    }

    std::vector<Segment> segments;
    std::vector<std::vector<std::uint32_t>> ends;  // by column, then segment

 private:
    [[nodiscard]] bool has_more(std::size_t column) const { return next_[column] < count(items_[column].flow); }
    [[nodiscard]] bool finished() const {
        for (std::size_t column = 0; column < items_.size(); ++column) {
            if (has_more(column)) return false;
        }
        return true;
    }
    [[nodiscard]] const Entry& next_entry(std::size_t column) const {
        return items_[column].flow.entries[next_[column]];
    }

    /// A box that is drawn down to the row's end does not leave the others alone.
    [[nodiscard]] bool goes_on_empty(std::size_t column) const {
        return items_[column].stretches && has_outer_box(items_[column].flow);
    }

    void cut(Penalty inner_penalty) {
        Segment segment = next_segment(inner_penalty);
        const Length limit = segment.bottom;
        for (std::size_t column = 0; column < items_.size(); ++column) {
            while (has_more(column) && next_entry(column).bottom <= limit) ++next_[column];
            ends[column].push_back(next_[column]);
        }
        segments.push_back(segment);
    }

    [[nodiscard]] Segment next_segment(Penalty inner_penalty) const {
        Segment segment;
        bool first_column = true;
        bool alone = false;
        for (std::size_t column = 0; column < items_.size(); ++column) {
            if (!has_more(column)) {
                alone = alone || !goes_on_empty(column);
                continue;
            }
            const Entry& entry = next_entry(column);
            segment.top = first_column ? entry.top : std::min(segment.top, entry.top);
            segment.bottom = std::max(segment.bottom, entry.bottom);
            penalise(segment, entry.penalty, entry.rule);
            first_column = false;
        }
        if (segments.empty()) {
            segment.top = Length{};
        } else {
            segment.top = std::max(segment.top, segments.back().bottom);
            segment.bottom = std::max(segment.bottom, segment.top);
            penalise(segment, inner_penalty, BreakRule::InsideRow);
            if (alone) penalise(segment, kAlonePenalty, BreakRule::OneSideAlone);
        }
        return segment;
    }

    const std::vector<RowItem>& items_;
    std::vector<std::uint32_t> next_;
};

bool shows_nothing(const Flow& flow) {
    return std::all_of(flow.entries.begin(), flow.entries.end(), [](const Entry& entry) {
        return entry.top == entry.bottom && entry.items.empty() && entry.parallel < 0 && entry.multicolumn < 0;
    });
}

/// CSS 2.2, section 17.5.3: the content of a cell moves down, its box does not. Cuts are sought afterwards, and an
/// empty cell must not keep the others from being cut above its middle.
void align_vertically(RowItem& item, Length room) {
    using style::VerticalAlign;
    if (item.align != VerticalAlign::Middle && item.align != VerticalAlign::Bottom) return;
    if (shows_nothing(item.flow)) return;
    const Length shift = item.align == VerticalAlign::Middle ? room / 2 : room;
    if (shift <= Length{}) return;
    for (Entry& entry : item.flow.entries) {
        entry.top += shift;
        entry.bottom += shift;
    }
    item.flow.height += shift;
    if (item.stretches && has_outer_box(item.flow)) item.flow.decorations[0].above += shift;
}

/// A shorter column's box goes on beside the segments that it has no content in, down to the row's `height`.
void fill_segments(RowItem& item, Length height, std::vector<Segment>& segments, std::vector<std::uint32_t>& ends) {
    Flow& flow = item.flow;
    const Length trailing = flow.height - flow.entries.back().bottom;
    const std::uint32_t content = count(flow);
    for (std::size_t i = 1; i < segments.size(); ++i) {
        if (ends[i - 1] < content) continue;
        const bool last = i + 1 == segments.size();
        Entry filler;
        filler.top = std::max(segments[i].top, flow.entries.back().bottom);
        filler.bottom = std::max(last ? height - trailing : segments[i].bottom, filler.top);
        filler.node = flow.entries.back().node;
        segments[i].bottom = std::max(segments[i].bottom, filler.bottom);
        flow.entries.push_back(filler);
        ends[i] = count(flow);
    }
    flow.decorations[0].entries.last = count(flow);
}

/// Grid items and cells fill their row (CSS Grid 1, section 6.2; CSS 2.2, section 17.5.3).
void stretch(RowItem& item, Length height, std::vector<Segment>& segments, std::vector<std::uint32_t>& ends) {
    if (!item.stretches || !has_outer_box(item.flow)) return;
    const bool ends_early = ends.size() > 1 && ends[ends.size() - 2] == count(item.flow);
    if (ends_early) {
        fill_segments(item, height, segments, ends);
    } else if (height > item.flow.height) {
        item.flow.decorations[0].below += height - item.flow.height;
    }
}

std::int32_t add_parallel(FlowBuilder& builder, std::vector<RowItem>& items, const std::vector<Length>& shifts,
                          std::vector<std::vector<std::uint32_t>>& ends) {
    Flow& flow = builder.flow();
    Parallel parallel;
    parallel.columns.reserve(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        Parallel::Column column;
        column.x = items[i].x;
        column.flow = static_cast<std::uint32_t>(flow.subflows.size());
        column.shift = shifts[i];
        column.ends = std::move(ends[i]);
        flow.subflows.push_back(std::move(items[i].flow));
        parallel.columns.push_back(std::move(column));
    }
    flow.parallels.push_back(std::move(parallel));
    return static_cast<std::int32_t>(flow.parallels.size() - 1);
}

/// The notes of the columns become those of the row: a page knows the notes of its own entries.
void raise_notes(Flow& flow, const Parallel& parallel, std::size_t segment) {
    for (const Parallel::Column& column : parallel.columns) {
        const std::uint32_t first = segment == 0 ? 0 : column.ends[segment - 1];
        raise_notes(flow.subflows[column.flow], {first, column.ends[segment]}, column.x, flow);
    }
}

void append_segments(FlowBuilder& builder, std::int32_t parallel, const std::vector<Segment>& segments,
                     const compose::Node* node) {
    Length bottom;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        builder.add_gap(segments[i].top - bottom);
        bottom = segments[i].bottom;
        if (i > 0) builder.penalise_break(segments[i].penalty, segments[i].rule);
        Entry& entry = builder.begin_entry(bottom - segments[i].top, node);
        entry.parallel = parallel;
        entry.segment = static_cast<std::uint32_t>(i);
        raise_notes(builder.flow(), builder.flow().parallels[static_cast<std::size_t>(parallel)], i);
        builder.end_entry();
    }
}

/// What the first and last entries of the columns wish for, the whole row wishes.
void begin_breaks(FlowBuilder& builder, const std::vector<RowItem>& items) {
    for (const RowItem& item : items) {
        if (item.row > 0 || item.flow.entries.empty()) continue;
        const Entry& first = item.flow.entries.front();
        if (first.penalty >= kForbidden) builder.avoid_break(first.rule);
        if (first.forced != ForcedBreak::None) builder.force_break(first.forced);
    }
}

void end_breaks(FlowBuilder& builder, const std::vector<FlowBreaks>& breaks) {
    for (const FlowBreaks& wish : breaks) {
        if (wish.avoid_after) builder.avoid_break();
        if (wish.forced_after != ForcedBreak::None) builder.force_break(wish.forced_after);
    }
}

void append_single_row(FlowBuilder& builder, RowGroup& group) {
    Length height = group.minimum_heights[0];
    for (const RowItem& item : group.items) height = std::max(height, item.flow.height);
    for (RowItem& item : group.items) align_vertically(item, height - item.flow.height);
    RowCutter cutter(group.items);
    cutter.run(group.inner_penalty);
    std::vector<Segment>& segments = cutter.segments;
    segments.back().bottom = std::max(segments.back().bottom, group.minimum_heights[0]);
    for (std::size_t i = 0; i < group.items.size(); ++i) {
        stretch(group.items[i], height, segments, cutter.ends[i]);
    }
    if (segments.size() == 1) segments[0].bottom = height;
    const Length gap = height - segments.back().bottom;
    const std::int32_t parallel =
        add_parallel(builder, group.items, std::vector<Length>(group.items.size()), cutter.ends);
    append_segments(builder, parallel, segments, group.node);
    if (gap > Length{}) builder.add_gap(gap);
}

/// A box over several rows makes the last of them higher when it does not fit (CSS 2.2, section 17.5.3).
std::vector<Length> row_heights(const RowGroup& group) {
    std::vector<Length> heights = group.minimum_heights;
    for (const RowItem& item : group.items) {
        if (item.row_span == 1) heights[item.row] = std::max(heights[item.row], item.flow.height);
    }
    for (const RowItem& item : group.items) {
        if (item.row_span == 1) continue;
        Length have = group.gap * (item.row_span - 1);
        for (std::uint32_t row = item.row; row < item.row + item.row_span; ++row) have += heights[row];
        if (item.flow.height > have) heights[item.row + item.row_span - 1] += item.flow.height - have;
    }
    return heights;
}

void append_tied_rows(FlowBuilder& builder, RowGroup& group) {
    const std::vector<Length> heights = row_heights(group);
    std::vector<Length> tops{Length{}};
    tops.reserve(heights.size() + 1);
    for (const Length height : heights) tops.push_back(tops.back() + height + group.gap);
    const Length height = tops.back() - group.gap;
    std::vector<Length> shifts;
    std::vector<std::vector<std::uint32_t>> ends;
    shifts.reserve(group.items.size());
    ends.reserve(group.items.size());
    std::vector<Segment> segments{{Length{}, height}};
    for (RowItem& item : group.items) {
        const Length room = tops[item.row + item.row_span] - group.gap - tops[item.row];
        ends.push_back({count(item.flow)});
        align_vertically(item, room - item.flow.height);
        stretch(item, room, segments, ends.back());
        shifts.push_back(tops[item.row]);
    }
    append_segments(builder, add_parallel(builder, group.items, shifts, ends), segments, group.node);
}

}  // namespace

void append_rows(FlowBuilder& builder, RowGroup group) {
    std::vector<FlowBreaks> breaks;
    breaks.reserve(group.items.size());
    for (const RowItem& item : group.items) breaks.push_back(item.breaks);
    begin_breaks(builder, group.items);
    if (group.minimum_heights.size() == 1) {
        append_single_row(builder, group);
    } else {
        append_tied_rows(builder, group);
    }
    end_breaks(builder, breaks);
}

}  // namespace concordia::layout
