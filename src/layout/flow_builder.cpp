// Margins wait until something ends their adjoining; a box whose margins still wait learns its top then. Break wishes
// wait for the next entry, so those of first and last children join those of their parents (CSS Fragmentation 3, 3.1).
#include "layout/flow_builder.h"

#include <utility>

#include "layout/flatten.h"

namespace concordia::layout {

Length FlowBuilder::position() {
    const Length margin = positive_margin_ + negative_margin_;
    y_ += margin;
    if (forced_ != ForcedBreak::None) kept_margin_ += margin;
    positive_margin_ = negative_margin_ = Length{};
    for (auto box = boxes_.rbegin(); box != boxes_.rend() && !box->top_known; ++box) {
        box->top = y_;
        box->top_known = true;
    }
    return y_;
}

void FlowBuilder::add_margin(Length margin) {
    positive_margin_ = std::max(positive_margin_, margin);
    negative_margin_ = std::min(negative_margin_, margin);
}

/// The margin before a forced break ends with its page, the one after it is kept (CSS Fragmentation 3, section 5.2).
void FlowBuilder::force_break(ForcedBreak forced) {
    positive_margin_ = negative_margin_ = Length{};
    const bool weaker = forced_ == ForcedBreak::None || forced_ == ForcedBreak::Column || forced_ == ForcedBreak::Page;
    if (weaker && (forced != ForcedBreak::Column || forced_ == ForcedBreak::None)) forced_ = forced;
}

void FlowBuilder::apply_break(style::Break wanted) {
    switch (wanted) {
        case style::Break::Avoid:
            avoid_break();
            break;
        case style::Break::Page:
            force_break(ForcedBreak::Page);
            break;
        case style::Break::Left:
            force_break(ForcedBreak::Left);
            break;
        case style::Break::Right:
            force_break(ForcedBreak::Right);
            break;
        case style::Break::Column:
            if (in_columns_) force_break(ForcedBreak::Column);
            break;
        case style::Break::Auto:
            break;
    }
}

void FlowBuilder::penalise_break(Penalty penalty, BreakRule rule) {
    if (penalty <= penalty_) return;
    penalty_ = penalty;
    rule_ = rule;
}

/// Inside boxes that avoid breaks every entry but their first is dear, the dearer the more of them a break would cut:
/// where the outer one cannot stay whole, the inner ones still can. A forced break wins over any wish.
void FlowBuilder::set_penalty(Entry& entry) const {
    if (forced_ != ForcedBreak::None) return;
    entry.penalty = penalty_;
    entry.rule = rule_;
    if (floats_.crosses(y_)) {
        entry.penalty = kForbidden;
        entry.rule = BreakRule::BesideFloat;
    }
    if (entry.penalty >= kForbidden) return;
    for (const OpenBox& box : boxes_) {
        if (!box.avoid || entry_count() == box.first_entry) continue;
        entry.penalty = std::min(entry.penalty + kAvoidPenalty, kForbidden - 1);
        entry.rule = BreakRule::InsideBox;
    }
}

Length FlowBuilder::cloned_edges() const {
    Length edges;
    if (clones_ == 0) return edges;
    for (const OpenBox& box : boxes_) {
        if (box.clone && entry_count() > box.first_entry) edges += box.top_edge;
    }
    return edges;
}

Entry& FlowBuilder::begin_entry(Length height, const compose::Node* node) {
    Entry entry;
    entry.top = position();
    entry.bottom = entry.top + height;
    entry.forced = forced_;
    set_penalty(entry);
    entry.page_top = std::exchange(kept_margin_, Length{}) + cloned_edges();
    entry.node = node;
    carry_waiting(entry);
    awaits_anchor_ = false;
    penalty_ = 0;
    rule_ = BreakRule::None;
    forced_ = ForcedBreak::None;
    flow_.entries.push_back(entry);
    y_ = entry.bottom;
    return flow_.entries.back();
}

/// What waits for an entry becomes part of the next one, `entry`.
void FlowBuilder::carry_waiting(Entry& entry) {
    entry.events.first = static_cast<std::uint32_t>(flow_.events.size());
    flow_.events.insert(flow_.events.end(), events_.begin(), events_.end());
    entry.events.last = static_cast<std::uint32_t>(flow_.events.size());
    events_.clear();
    entry.items.first = static_cast<std::uint32_t>(flow_.items.size());
    entry.late.first = static_cast<std::uint32_t>(flow_.late.size());
    entry.notes.first = static_cast<std::uint32_t>(flow_.notes.size());
    for (const PendingItems& pending : pending_) {
        const Length origin = pending.on_baseline ? entry.top + pending.ascent : pending.y;
        append_flat(pending.content, {Length{}, origin - entry.top}, flow_);
    }
    pending_.clear();
}

void FlowBuilder::end_entry() {
    Entry& entry = flow_.entries.back();
    entry.items.last = static_cast<std::uint32_t>(flow_.items.size());
    entry.late.last = static_cast<std::uint32_t>(flow_.late.size());
    entry.notes.last = static_cast<std::uint32_t>(flow_.notes.size());
}

void FlowBuilder::add_empty_entry(Length height, const compose::Node* node) {
    begin_entry(height, node);
    end_entry();
}

void FlowBuilder::add_page_float(PageFloat box) {
    awaits_anchor_ = flow_.entries.empty() || forced_ != ForcedBreak::None;
    box.anchor = awaits_anchor_ ? entry_count() : entry_count() - 1;
    flow_.page_floats.push_back(std::move(box));
}

void FlowBuilder::resolve_baseline(Length baseline) {
    for (PendingItems& pending : pending_) {
        if (!pending.on_baseline) continue;
        pending.y = baseline;
        pending.on_baseline = false;
    }
}

void FlowBuilder::begin_box(const style::ComputedStyle& style, const BoxModel& box, const compose::Node* node) {
    begin_box(style, box, paints(style) ? std::optional(decoration_of(style)) : std::nullopt, node);
}

void FlowBuilder::begin_box(const style::ComputedStyle& style, const BoxModel& box,
                            std::optional<Decoration> appearance, const compose::Node* node) {
    OpenBox open;
    open.first_entry = entry_count();
    open.avoid = style.break_inside == style::Break::Avoid;
    open.clone = style.decoration_break == style::DecorationBreak::Clone;
    open.top_edge = box.edge(style::Top);
    open.bottom_edge = box.edge(style::Bottom);
    open.node = node;
    if (appearance) {
        open.decoration = static_cast<std::int32_t>(flow_.decorations.size());
        appearance->x = box.x;
        appearance->width = box.width;
        flow_.decorations.push_back(*appearance);
    }
    clones_ += open.clone ? 1 : 0;
    boxes_.push_back(open);
    if (open.top_edge > Length{}) y_ = position() + open.top_edge;
}

Length FlowBuilder::content_height() const {
    const OpenBox& box = boxes_.back();
    return box.top_known ? y_ - box.top - box.top_edge : Length{};
}

void FlowBuilder::fill_to(Length height) {
    if (content_height() >= height) return;
    if (entry_count() > boxes_.back().first_entry) positive_margin_ = negative_margin_ = Length{};
    position();
    add_empty_entry(height - content_height(), boxes_.back().node);
}

void FlowBuilder::end_box() {
    if (boxes_.back().bottom_edge > Length{}) position();
    const OpenBox box = boxes_.back();
    finish_decoration(box);
    y_ += box.bottom_edge;
    clones_ -= box.clone ? 1 : 0;
    boxes_.pop_back();
}

/// A box without any entry is drawn by an empty one, unless it has no height at all.
void FlowBuilder::finish_decoration(const OpenBox& box) {
    if (box.decoration < 0) return;
    if (entry_count() == box.first_entry) {
        if (box.top_edge + box.bottom_edge <= Length{}) {
            flow_.decorations.pop_back();
            return;
        }
        add_empty_entry(Length{}, box.node);
    }
    Decoration& decoration = flow_.decorations[static_cast<std::size_t>(box.decoration)];
    decoration.entries = {box.first_entry, entry_count()};
    decoration.above = flow_.entries[box.first_entry].top - box.top;
    decoration.below = y_ + box.bottom_edge - flow_.entries.back().bottom;
}

void FlowBuilder::add_to_last_entry(const Flow& flat, Point origin) {
    if (entry_count() == boxes_.back().first_entry) add_empty_entry(Length{}, boxes_.back().node);
    append_flat(flat, {origin.x, origin.y - flow_.entries.back().top}, flow_);
    end_entry();
}

void FlowBuilder::offset_since(std::uint32_t entries, std::size_t decorations, Point offset) {
    for (std::size_t i = decorations; i < flow_.decorations.size(); ++i) {
        flow_.decorations[i].x += offset.x;
        flow_.decorations[i].above -= offset.y;
        flow_.decorations[i].below += offset.y;
    }
    for (std::uint32_t i = entries; i < entry_count(); ++i) {
        const Entry& entry = flow_.entries[i];
        for (std::uint32_t item = entry.items.first; item < entry.items.last; ++item) {
            move(flow_.items[item], offset.x, offset.y);
        }
        for (std::uint32_t late = entry.late.first; late < entry.late.last; ++late) {
            flow_.late[late].area.x += offset.x;
            flow_.late[late].area.y += offset.y;
            flow_.late[late].baseline += offset.y;
        }
        if (entry.parallel >= 0 && entry.segment == 0) {
            for (Parallel::Column& column : flow_.parallels[static_cast<std::size_t>(entry.parallel)].columns) {
                column.x += offset.x;
                column.shift += offset.y;
            }
        }
        if (entry.multicolumn < 0) continue;
        Multicolumn& columns = flow_.multicolumns[static_cast<std::size_t>(entry.multicolumn)];
        if (columns.entries.first != i) continue;
        columns.x += offset.x;
        columns.shift += offset.y;
    }
}

/// An empty entry that stays with what is before it, whatever break comes next.
void FlowBuilder::add_closing_entry() {
    const ForcedBreak forced = std::exchange(forced_, ForcedBreak::None);
    const Penalty penalty = penalty_;
    const BreakRule rule = rule_;
    avoid_break();
    add_empty_entry(Length{}, flow_.entries.empty() ? nullptr : flow_.entries.back().node);
    forced_ = forced;
    penalty_ = penalty;
    rule_ = rule;
}

/// A flow of its own reaches down to the end of its floats (CSS 2.2, section 10.6.7).
void FlowBuilder::end_floats() {
    const Length end = floats_.below(style::Clear::Both, next_top());
    floats_.clear();
    if (end <= next_top()) return;
    add_gap(end - position());
    add_closing_entry();
}

void FlowBuilder::append(FlowBuilder&& chapter) {
    end_floats();
    chapter.end_floats();
    const Length top = y_;
    const bool empty = chapter.flow_.entries.empty();
    if (empty) {
        force_break(chapter.forced_);
        layout::append(flow_, std::move(chapter.flow_), top);
    } else {
        append_entries(chapter.flow_, top);
        forced_ = chapter.forced_;
    }
    y_ = top + chapter.y_;
    positive_margin_ = chapter.positive_margin_;
    negative_margin_ = chapter.negative_margin_;
    kept_margin_ += chapter.kept_margin_;
    penalty_ = chapter.penalty_;
    rule_ = chapter.rule_;
    awaits_anchor_ = chapter.awaits_anchor_ || (empty && awaits_anchor_);
    events_.insert(events_.end(), chapter.events_.begin(), chapter.events_.end());
    for (PendingItems& pending : chapter.pending_) {
        pending.y += top;
        pending_.push_back(std::move(pending));
    }
}

Flow FlowBuilder::release() {
    end_floats();
    Flow part = std::exchange(flow_, Flow());
    flow_.width = part.width;
    part.height = part.entries.empty() ? Length{} : part.entries.back().bottom;
    const auto is_waiting = [count = part.entries.size()](const PageFloat& box) { return box.anchor >= count; };
    const auto waiting = std::find_if(part.page_floats.begin(), part.page_floats.end(), is_waiting);
    std::move(waiting, part.page_floats.end(), std::back_inserter(flow_.page_floats));
    part.page_floats.erase(waiting, part.page_floats.end());
    for (PageFloat& box : flow_.page_floats) box.anchor = 0;
    return part;
}

/// The first of the entries carries what waits here for one.
void FlowBuilder::append_entries(Flow& chapter, Length top) {
    Entry waiting;
    waiting.top = top + chapter.entries.front().top;
    carry_waiting(waiting);
    const std::uint32_t behind = entry_count();
    layout::append(flow_, std::move(chapter), top);
    Entry& first = flow_.entries[behind];
    first.events.first = waiting.events.first;
    first.items.first = waiting.items.first;
    first.late.first = waiting.late.first;
    first.notes.first = waiting.notes.first;
    first.page_top += std::exchange(kept_margin_, Length{});
    force_break(first.forced);
    first.forced = forced_;
}

Flow FlowBuilder::finish(FlowBreaks* breaks) {
    end_floats();
    if (!events_.empty() || !pending_.empty() || awaits_anchor_) add_closing_entry();
    flow_.height = position();
    if (breaks != nullptr) *breaks = {penalty_ >= kForbidden, forced_};
    return std::move(flow_);
}

}  // namespace concordia::layout
