// Two boxes share a length by what their contents want; three are two when both neighbours of the middle one count as
// one box that is twice the larger of them. A limit that is passed becomes the box's size, and all are shared out anew.
#include "layout/margin_box_sizes.h"

#include <algorithm>

namespace concordia::layout {
namespace {

using Wishes = std::array<MarginBoxWish, 3>;  // a box that is not there wants a size of nothing

/// The part of `first` in a surplus or lack that two boxes share by their factors.
Length part(Length shared, Length first, Length second) {
    const Length both = first + second;
    return both > Length() ? shared.scaled(first.thousandths(), both.thousandths()) : shared / 2;
}

/// The size of the first of two boxes of automatic size that fill `available` (section 5.3.2.3): each has its content's
/// widest size and a share of the rest, or lies between its narrowest and widest, or is less than it should be.
Length flexible_size(const MarginBoxWish& first, const MarginBoxWish& second, Length available) {
    const Length spare = available - first.widest - second.widest;
    if (spare >= Length()) return first.widest + part(spare, first.widest, second.widest);
    const Length room = available - first.narrowest - second.narrowest;
    if (room < Length()) return first.narrowest + part(room, first.narrowest, second.narrowest);
    return first.narrowest + part(room, first.widest - first.narrowest, second.widest - second.narrowest);
}

Length size_beside(const MarginBoxWish& first, const MarginBoxWish& second, Length available) {
    if (first.size) return *first.size;
    if (second.size) return std::max(available - *second.size, Length());
    return flexible_size(first, second, available);
}

/// Both neighbours of the middle box as one.
MarginBoxWish doubled(const MarginBoxWish& first, const MarginBoxWish& last) {
    MarginBoxWish both;
    both.narrowest = std::max(first.narrowest, last.narrowest) * 2;
    both.widest = std::max(first.widest, last.widest) * 2;
    const Length fixed = std::max(first.size.value_or(Length()), last.size.value_or(Length()));
    if (fixed > Length()) both.size = fixed * 2;
    return both;
}

std::array<Length, 3> shared(const Wishes& wishes, bool has_middle, Length available) {
    const auto& [first, middle, last] = wishes;
    if (!has_middle) return {size_beside(first, last, available), {}, size_beside(last, first, available)};
    const Length size = size_beside(middle, doubled(first, last), available);
    const Length side = std::max((available - size) / 2, Length());
    return {first.size.value_or(side), size, last.size.value_or(side)};
}

struct Sizes {
    style::Dimension size, least, most;
};

MarginBoxFit fit(const style::ComputedStyle& style, style::Side before, style::Side after, const Sizes& sizes,
                 Length available) {
    const Length edges = style.padding[before].resolved({}) + style.padding[after].resolved({}) +
                         style.border[before].width + style.border[after].width;
    const auto of_border_box = [&](const style::Dimension& dimension) -> std::optional<Length> {
        using Kind = style::Dimension::Kind;
        if (dimension.kind != Kind::Absolute && dimension.kind != Kind::Percentage) return std::nullopt;
        return dimension.resolved(available) + (style.border_box ? Length() : edges);
    };
    const auto margin = [&](style::Side side) -> std::optional<Length> {
        if (style.margin[side].is_auto()) return std::nullopt;
        return style.margin[side].resolved({});
    };
    return {margin(before), margin(after), of_border_box(sizes.size), of_border_box(sizes.least).value_or(Length()),
            of_border_box(sizes.most)};
}

}  // namespace

std::array<Length, 3> margin_box_sizes(const std::array<std::optional<MarginBoxWish>, 3>& wishes, Length available) {
    MarginBoxWish absent;
    absent.size = Length();
    Wishes asked{wishes[0].value_or(absent), wishes[1].value_or(absent), wishes[2].value_or(absent)};
    std::array<Length, 3> sizes = shared(asked, wishes[1].has_value(), available);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (asked[i].most && sizes[i] > *asked[i].most) asked[i].size = asked[i].most;
    }
    sizes = shared(asked, wishes[1].has_value(), available);
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (sizes[i] < asked[i].least) asked[i].size = asked[i].least;
    }
    return shared(asked, wishes[1].has_value(), available);
}

Extent fixed_extent(const MarginBoxFit& fit, Length available, bool outside_first) {
    const Length filling = available - fit.before.value_or(Length()) - fit.after.value_or(Length());
    Length size = fit.size.value_or(filling);
    if (fit.most) size = std::min(size, *fit.most);
    size = std::max(size, fit.least);
    if (!fit.size && size == filling) return {fit.before.value_or(Length()), size};
    const Length free = available - size;
    const std::optional<Length>& outer = outside_first ? fit.before : fit.after;
    const std::optional<Length>& inner = outside_first ? fit.after : fit.before;
    const Length inside = inner.value_or(std::max(outer ? free - *outer : free / 2, Length()));
    return {outside_first ? free - inside : inside, size};
}

Extent fixed_width(const style::ComputedStyle& style, Length available, bool outside_first) {
    const Sizes sizes{style.width, style.min_width, style.max_width};
    return fixed_extent(fit(style, style::Left, style::Right, sizes, available), available, outside_first);
}

Extent fixed_height(const style::ComputedStyle& style, Length available, bool outside_first) {
    const Sizes sizes{style.height, style.min_height, style.max_height};
    return fixed_extent(fit(style, style::Top, style::Bottom, sizes, available), available, outside_first);
}

}  // namespace concordia::layout
