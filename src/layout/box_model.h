// The edges and widths of a block-level box (CSS 2.2, sections 8 and 10.3.3).
#pragma once

#include <array>

#include "base/length.h"
#include "layout/flow.h"
#include "style/computed_style.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// Where a box's content may stand horizontally.
struct Span {
    Length x, width;
};

struct BoxModel {
    std::array<Length, 4> margin, border, padding;  // top, right, bottom, left
    Length x, width;                                // of the border box, within its flow
    [[nodiscard]] Length edge(style::Side side) const { return border[side] + padding[side]; }
    [[nodiscard]] Length horizontal_edges() const { return edge(style::Left) + edge(style::Right); }
    [[nodiscard]] Length vertical_edges() const { return edge(style::Top) + edge(style::Bottom); }
    [[nodiscard]] Span content() const { return {x + edge(style::Left), width - horizontal_edges()}; }
};

/// The edges alone: percentages refer to `base`, auto margins count as 0.
BoxModel box_edges(const style::ComputedStyle& style, Length base);
/// A block in normal flow within `containing`: auto width fills it, auto margins share what is left.
BoxModel block_box(const style::ComputedStyle& style, Span containing);

/// Content height that `dimension` asks for; `otherwise` for auto, none and percentages of an unknown height.
Length content_height(const style::ComputedStyle& style, const style::Dimension& dimension, const BoxModel& box,
                      Length otherwise);
/// Content width of `dimension`, box-sizing taken off.
Length content_width(const style::ComputedStyle& style, const style::Dimension& dimension, const BoxModel& box,
                     Length base, Length otherwise);

/// How far a relatively positioned box is drawn from its place (CSS Position 3, section 3.3); `base` is the width of
/// its containing block.
Point relative_offset(const style::ComputedStyle& style, Length base);

/// True when the box wants the head or the foot of a page (CSS Page Floats 3).
bool is_page_float(const style::ComputedStyle& style);

/// True when the box paints a background or a border.
bool paints(const style::ComputedStyle& style);
/// Background, borders and corners of `style`, without any place yet.
Decoration decoration_of(const style::ComputedStyle& style);

/// The page area (CSS Paged Media 3, section 3.1): the sheet without margins, borders and padding of its page box.
Rectangle page_area(const style::PageStyle& page);

}  // namespace concordia::layout
