// Equal borders on all sides of a rounded box are one stroked path; otherwise each side is a filled trapezium's simpler
// sister: a rectangle for solid sides, a dashed line for the others.
#include "layout/box_painting.h"

#include <algorithm>

namespace concordia::layout {
namespace {

/// Length of a Bezier control arm that makes a quarter circle, in millionths of the radius.
constexpr std::int64_t kQuarterArm = 552'285;

Length arm(Length radius) {
    return radius.scaled(kQuarterArm, 1'000'000);
}

Item artifact(decltype(Item::what) what) {
    return {what, kNoStructure, Artifact::Layout};
}

bool rounded(const std::array<Length, 4>& radii) {
    return std::any_of(radii.begin(), radii.end(), [](Length radius) { return radius > Length{}; });
}

/// Corners that would overlap become smaller, all by one factor (CSS Backgrounds 3, section 4.5).
std::array<Length, 4> fitted(std::array<Length, 4> radii, Rectangle area) {
    struct Side {
        std::int64_t room, wanted;
    };
    const auto& [top_left, top_right, bottom_right, bottom_left] = radii;
    const std::int64_t width = area.width.thousandths(), height = area.height.thousandths();
    const std::array<Side, 4> sides{{{width, (top_left + top_right).thousandths()},
                                     {width, (bottom_left + bottom_right).thousandths()},
                                     {height, (top_left + bottom_left).thousandths()},
                                     {height, (top_right + bottom_right).thousandths()}}};
    const Side tightest = *std::min_element(
        sides.begin(), sides.end(), [](const Side& a, const Side& b) { return a.room * b.wanted < b.room * a.wanted; });
    if (tightest.wanted <= tightest.room) return radii;
    for (Length& radius : radii) {
        radius = Length::from_thousandths(radius.thousandths() * tightest.room / tightest.wanted);
    }
    return radii;
}

void paint_background(const Decoration& decoration, Rectangle area, const std::array<Length, 4>& radii,
                      const Canvas& canvas) {
    if (!decoration.background.visible()) return;
    if (!rounded(radii)) {
        canvas.items.push_back({FilledRectangle{area, decoration.background}, kNoStructure, Artifact::Background});
        return;
    }
    Path path = rounded_rectangle(area, radii, canvas.arena);
    path.fill = decoration.background;
    canvas.items.push_back({path, kNoStructure, Artifact::Background});
}

template <typename T, std::size_t count>
std::span<const T> keep(const std::array<T, count>& values, Arena& arena) {
    return arena.keep(std::span<const T>(values));
}

std::span<const Length> dashes_of(const style::Border& border, Arena& arena) {
    if (border.style == style::BorderStyle::Dashed) return keep(std::array{border.width * 3, border.width * 3}, arena);
    if (border.style == style::BorderStyle::Dotted) return keep(std::array{Length{}, border.width * 2}, arena);
    return {};
}

constexpr std::array kLine{Path::Verb::Move, Path::Verb::Line};

/// One side as a stroked line through the middle of its width.
void paint_side(const style::Border& border, Point from, Point to, const Canvas& canvas) {
    Path path;
    path.verbs = kLine;
    path.points = keep(std::array{from, to}, canvas.arena);
    path.stroke = border.colour;
    path.stroke_width = border.width;
    path.dashes = dashes_of(border, canvas.arena);
    path.round_caps = border.style == style::BorderStyle::Dotted;
    canvas.items.push_back(artifact(path));
}

Rectangle side_area(Rectangle area, style::Side side, Length width) {
    switch (side) {
        case style::Top:
            return {area.x, area.y, area.width, width};
        case style::Bottom:
            return {area.x, area.bottom() - width, area.width, width};
        case style::Left:
            return {area.x, area.y, width, area.height};
        default:
            return {area.right() - width, area.y, width, area.height};
    }
}

void paint_straight_border(const style::Border& border, Rectangle area, style::Side side, const Canvas& canvas) {
    const Rectangle strip = side_area(area, side, border.width);
    if (border.style == style::BorderStyle::Solid) {
        canvas.items.push_back(artifact(FilledRectangle{strip, border.colour}));
        return;
    }
    if (border.style == style::BorderStyle::Double) {
        const Length third = border.width / 3;
        Rectangle inner = area;
        inner.x += border.width - third;
        inner.y += border.width - third;
        inner.width -= (border.width - third) * 2;
        inner.height -= (border.width - third) * 2;
        canvas.items.push_back(artifact(FilledRectangle{side_area(area, side, third), border.colour}));
        canvas.items.push_back(artifact(FilledRectangle{side_area(inner, side, third), border.colour}));
        return;
    }
    const bool horizontal = side == style::Top || side == style::Bottom;
    const Length middle_x = strip.x + strip.width / 2;
    const Length middle_y = strip.y + strip.height / 2;
    if (horizontal)
        paint_side(border, {strip.x, middle_y}, {strip.right(), middle_y}, canvas);
    else
        paint_side(border, {middle_x, strip.y}, {middle_x, strip.bottom()}, canvas);
}

bool uniform(const std::array<style::Border, 4>& borders) {
    return std::all_of(borders.begin(), borders.end(), [&](const style::Border& side) { return side == borders[0]; });
}

void paint_rounded_border(const style::Border& border, Rectangle area, std::array<Length, 4> radii,
                          const Canvas& canvas) {
    const Length half = border.width / 2;
    for (Length& radius : radii) radius = std::max(Length{}, radius - half);
    Path path = rounded_rectangle({area.x + half, area.y + half, area.width - half * 2, area.height - half * 2}, radii,
                                  canvas.arena);
    path.stroke = border.colour;
    path.stroke_width = border.width;
    path.dashes = dashes_of(border, canvas.arena);
    canvas.items.push_back(artifact(path));
}

}  // namespace

Path rounded_rectangle(Rectangle area, const std::array<Length, 4>& radii, Arena& arena) {
    using Verb = Path::Verb;
    static constexpr std::array kVerbs{Verb::Move, Verb::Line,  Verb::Curve, Verb::Line,  Verb::Curve,
                                       Verb::Line, Verb::Curve, Verb::Line,  Verb::Curve, Verb::Close};
    const Length left = area.x;
    const Length top = area.y;
    const Length right = area.right();
    const Length bottom = area.bottom();
    const auto& [tl, tr, br, bl] = radii;
    Path path;
    path.verbs = kVerbs;
    path.points = keep(std::to_array<Point>({
                           {left + tl, top},
                           {right - tr, top},
                           {right - tr + arm(tr), top},
                           {right, top + tr - arm(tr)},
                           {right, top + tr},
                           {right, bottom - br},
                           {right, bottom - br + arm(br)},
                           {right - br + arm(br), bottom},
                           {right - br, bottom},
                           {left + bl, bottom},
                           {left + bl - arm(bl), bottom},
                           {left, bottom - bl + arm(bl)},
                           {left, bottom - bl},
                           {left, top + tl},
                           {left, top + tl - arm(tl)},
                           {left + tl - arm(tl), top},
                           {left + tl, top},
                       }),
                       arena);
    return path;
}

void paint_box(const Decoration& decoration, Rectangle area, bool with_top, bool with_bottom, const Canvas& canvas) {
    std::array<Length, 4> radii = decoration.radius;
    if (!with_top) radii[0] = radii[1] = Length{};
    if (!with_bottom) radii[2] = radii[3] = Length{};
    if (rounded(radii)) radii = fitted(radii, area);
    paint_background(decoration, area, radii, canvas);
    const bool whole = with_top && with_bottom && uniform(decoration.border);
    if (whole && rounded(radii) && decoration.border[0].width > Length{}) {
        paint_rounded_border(decoration.border[0], area, radii, canvas);
        return;
    }
    for (const style::Side side : {style::Top, style::Right, style::Bottom, style::Left}) {
        const style::Border& border = decoration.border[side];
        const bool absent = (side == style::Top && !with_top) || (side == style::Bottom && !with_bottom);
        if (absent || border.width <= Length{} || border.style == style::BorderStyle::None || !border.colour.visible())
            continue;
        paint_straight_border(border, area, side, canvas);
    }
}

}  // namespace concordia::layout
