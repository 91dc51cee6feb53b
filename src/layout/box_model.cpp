// Widths are solved as section 10.3.3 writes the equation; its over-constrained case gives way on the right.
#include "layout/box_model.h"

#include <algorithm>

namespace concordia::layout {

using style::ComputedStyle;
using style::Dimension;

namespace {

bool is_definite(const Dimension& dimension) {
    return dimension.kind == Dimension::Kind::Absolute || dimension.kind == Dimension::Kind::Percentage;
}

/// Auto margins share the room that a definite width leaves (10.3.3).
void share_margins(const ComputedStyle& style, Length containing, BoxModel& box) {
    const Length room = std::max(containing - box.width - box.margin[style::Left] - box.margin[style::Right], Length{});
    const bool left = style.margin[style::Left].is_auto();
    const bool right = style.margin[style::Right].is_auto();
    if (left && right) {
        box.margin[style::Left] = room / 2;
    } else if (left) {
        box.margin[style::Left] = room;
    }
}

}  // namespace

BoxModel box_edges(const ComputedStyle& style, Length base) {
    BoxModel box;
    for (std::size_t side = 0; side < 4; ++side) {
        box.margin[side] = style.margin[side].resolved(base);
        box.padding[side] = style.padding[side].resolved(base);
        box.border[side] = style.border[side].width;
    }
    return box;
}

BoxModel block_box(const ComputedStyle& style, Span containing) {
    BoxModel box = box_edges(style, containing.width);
    const Length edges = box.horizontal_edges();
    const Length filling = containing.width - box.margin[style::Left] - box.margin[style::Right] - edges;
    Length width = content_width(style, style.width, box, containing.width, filling);
    width = std::min(width, content_width(style, style.max_width, box, containing.width, width));
    width = std::max(width, content_width(style, style.min_width, box, containing.width, Length{}));
    box.width = std::max(width, Length{}) + edges;
    share_margins(style, containing.width, box);
    box.x = containing.x + box.margin[style::Left];
    return box;
}

Length content_height(const ComputedStyle& style, const Dimension& dimension, const BoxModel& box, Length otherwise) {
    if (dimension.kind != Dimension::Kind::Absolute) return otherwise;
    return std::max(dimension.length - (style.border_box ? box.vertical_edges() : Length{}), Length{});
}

Length content_width(const ComputedStyle& style, const Dimension& dimension, const BoxModel& box, Length base,
                     Length otherwise) {
    if (!is_definite(dimension)) return otherwise;
    const Length width = dimension.resolved(base);
    return std::max(width - (style.border_box ? box.horizontal_edges() : Length{}), Length{});
}

Point relative_offset(const ComputedStyle& style, Length base) {
    const auto along = [&](style::Side start, style::Side end) {
        if (!style.inset[start].is_auto()) return style.inset[start].resolved(base);
        return -style.inset[end].resolved(base);
    };
    Point offset{along(style::Left, style::Right), along(style::Top, style::Bottom)};
    if (style.inset[style::Top].kind == Dimension::Kind::Percentage ||
        (style.inset[style::Top].is_auto() && style.inset[style::Bottom].kind == Dimension::Kind::Percentage)) {
        offset.y = Length{};  // of a height that is not known
    }
    return offset;
}

bool is_page_float(const style::ComputedStyle& style) {
    const bool block = style.floating == style::Float::BlockStart || style.floating == style::Float::BlockEnd;
    return block && style.float_reference == style::FloatReference::Page;
}

bool paints(const ComputedStyle& style) {
    if (style.background.visible()) return true;
    return std::any_of(style.border.begin(), style.border.end(),
                       [](const style::Border& border) { return border.width > Length{}; });
}

Decoration decoration_of(const ComputedStyle& style) {
    Decoration decoration;
    decoration.background = style.background;
    decoration.border = style.border;
    decoration.radius = style.radius;
    decoration.clone = style.decoration_break == style::DecorationBreak::Clone;
    return decoration;
}

Rectangle page_area(const style::PageStyle& page) {
    const style::ComputedStyle& box = page.box;
    const auto edge = [&](style::Side side, Length base) {
        return box.margin[side].resolved(base) + box.padding[side].resolved(base) + box.border[side].width;
    };
    const Length left = edge(style::Left, page.width);
    const Length top = edge(style::Top, page.height);
    return {left, top, page.width - left - edge(style::Right, page.width),
            page.height - top - edge(style::Bottom, page.height)};
}

}  // namespace concordia::layout
