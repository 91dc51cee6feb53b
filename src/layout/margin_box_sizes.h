// How the three margin boxes of one side of a page share its length (CSS Paged Media 3, section 5.3): the one in the
// middle stays in the middle, whatever its neighbours want.
#pragma once

#include <array>
#include <optional>

#include "base/length.h"

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

}  // namespace concordia::layout
