// The dimensions of margin boxes (CSS Paged Media 3, section 5.3): how the three of one side of a page share its
// length, the one in the middle staying in the middle whatever its neighbours want; and where each stands across its
// side.
#pragma once

#include <array>
#include <optional>

#include "base/length.h"
#include "style/computed_style.h"

namespace concordia::layout {

/// What a margin box asks for along its side; margins, borders and padding are part of every length.
struct MarginBoxWish {
    std::optional<Length> size;  // nullopt: auto
    Length narrowest, widest;    // its content's
    Length least;                // min-width or min-height
    std::optional<Length> most;  // max-width or max-height
};

/// The sizes of the first box, the middle one and the last; boxes that are not there have none and get none.
std::array<Length, 3> margin_box_sizes(const std::array<std::optional<MarginBoxWish>, 3>& wishes, Length available);

/// What a margin box asks for across its side: lengths of its border box, margins apart.
struct MarginBoxFit {
    std::optional<Length> before, after;  // margins; nullopt: auto
    std::optional<Length> size;           // nullopt: auto
    Length least;
    std::optional<Length> most;
};

struct Extent {
    Length start, size;
};

/// The border box across a side of this width. `outside_first`: the side's outer edge comes first, so that the page
/// area lies behind it. The margin on the outside gives way where not all wishes can hold.
Extent fixed_extent(const MarginBoxFit& fit, Length available, bool outside_first);
/// The same of a box in a column or corner, and of one in a row or corner.
Extent fixed_width(const style::ComputedStyle& style, Length available, bool outside_first);
Extent fixed_height(const style::ComputedStyle& style, Length available, bool outside_first);

}  // namespace concordia::layout
