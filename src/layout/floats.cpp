// There are few floats at a time, so each question looks at all of them.
#include "layout/floats.h"

#include <algorithm>

namespace concordia::layout {

Point Floats::place(style::Float side, Length width, Length height, Span span, Length top) {
    for (const Box& box : boxes_) top = std::max(top, box.area.y);
    top = first_fit(span, width, height, top);
    const Span free = room(span, top, top + height);
    const bool on_left = side == style::Float::Left;
    const Length x = on_left ? free.x : free.x + free.width - width;
    boxes_.push_back({{x, top, width, height}, on_left});
    return {x, top};
}

Span Floats::room(Span span, Length top, Length bottom) const {
    Length left = span.x;
    Length right = span.x + span.width;
    for (const Box& box : boxes_) {
        if (box.area.y >= bottom || box.area.bottom() <= top) continue;
        if (box.on_left) {
            left = std::max(left, box.area.right());
        } else {
            right = std::min(right, box.area.x);
        }
    }
    return {left, std::max(right - left, Length{})};
}

Length Floats::first_fit(Span span, Length width, Length height, Length top) const {
    while (room(span, top, top + height).width < std::min(width, span.width)) {
        Length next = below(style::Clear::Both, top);
        for (const Box& box : boxes_) {
            if (box.area.bottom() > top) next = std::min(next, box.area.bottom());
        }
        if (next <= top) break;
        top = next;
    }
    return top;
}

Length Floats::below(style::Clear clear, Length top) const {
    for (const Box& box : boxes_) {
        const bool cleared =
            clear == style::Clear::Both || clear == (box.on_left ? style::Clear::Left : style::Clear::Right);
        if (cleared) top = std::max(top, box.area.bottom());
    }
    return top;
}

bool Floats::crosses(Length height) const {
    return std::any_of(boxes_.begin(), boxes_.end(),
                       [&](const Box& box) { return box.area.y < height && height < box.area.bottom(); });
}

}  // namespace concordia::layout
