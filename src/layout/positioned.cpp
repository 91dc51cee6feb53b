// A box is set as a flow of its own and carried, flattened, by the next entry; one that hangs from the foot of a box
// whose height its content makes is carried by that box's last entry.
#include "layout/positioned.h"

#include <algorithm>

#include "layout/block.h"
#include "layout/flatten.h"
#include "layout/inline_atom.h"
#include "layout/messages.h"

namespace concordia::layout {

using compose::Node;
using style::ComputedStyle;

void PositionedBoxes::open(const ComputedStyle& style, const BoxModel& box) {
    const Length inner = content_height(style, style.height, box, Length{});
    const Length padding = box.padding[style::Top] + box.padding[style::Bottom];
    holders_.push_back({builder_.depth(), box, inner > Length{} ? inner + padding : Length{}, {}});
}

void PositionedBoxes::close() {
    Holder holder = std::move(holders_.back());
    holders_.pop_back();
    if (holder.waiting.empty()) return;
    holder.height = builder_.content_height() + holder.box.padding[style::Top] + holder.box.padding[style::Bottom];
    holders_.push_back({holder.depth, holder.box, std::max(holder.height, Length::from_thousandths(1)), {}});
    for (const Node* node : holder.waiting) place(*node);
    holders_.pop_back();
}

void PositionedBoxes::place(const Node& node) {
    const ComputedStyle& style = context_.style_of(node);
    const bool hangs = style.inset[style::Top].is_auto() && !style.inset[style::Bottom].is_auto();
    if (hangs && !holders_.empty() && holders_.back().height <= Length{}) {
        holders_.back().waiting.push_back(&node);
        return;
    }
    const Rectangle container = containing_block();
    const Length left = style.inset[style::Left].resolved(container.width);
    const Length right = style.inset[style::Right].resolved(container.width);
    const bool anchored_left = !style.inset[style::Left].is_auto();
    const bool anchored_right = !style.inset[style::Right].is_auto();
    const FittedBox box =
        fit_box(context_, node, container.width, container.width - left - right, anchored_left && anchored_right);
    const Flow flow = set_fitted_box(context_, node, box);
    const Length x = anchored_left || !anchored_right ? left : container.width - right - box.width;
    PendingItems pending;
    flatten(flow, {container.x + x, Length{}}, pending.content, context_.arena);
    pending.y = top_of(node, container, flow.height);
    for (const Event& event : pending.content.events) builder_.add_event(event);
    if (hangs && !holders_.empty()) {
        builder_.add_to_last_entry(pending.content, {Length{}, pending.y});
    } else {
        builder_.add_pending(std::move(pending));
    }
}

Length PositionedBoxes::top_of(const Node& node, Rectangle container, Length height) {
    const ComputedStyle& style = context_.style_of(node);
    const style::Dimension& top = style.inset[style::Top];
    const style::Dimension& bottom = style.inset[style::Bottom];
    if (!top.is_auto()) return container.y + top.resolved(container.height);
    if (bottom.is_auto()) return builder_.position();
    if (container.height <= Length{}) context_.report(say::kNotHonoured, node, {"bottom"});
    return container.bottom() - bottom.resolved(container.height) - height;
}

/// Padding box of the nearest positioned ancestor, else the first page of the chapter (10.1: of the document).
Rectangle PositionedBoxes::containing_block() {
    if (holders_.empty()) return {Length{}, Length{}, builder_.flow().width, page_height_};
    const Holder& holder = holders_.back();
    const BoxModel& box = holder.box;
    const Length top = builder_.top_of_box(holder.depth) + box.border[style::Top];
    return {box.x + box.border[style::Left], top, box.width - box.border[style::Left] - box.border[style::Right],
            holder.height};
}

}  // namespace concordia::layout
