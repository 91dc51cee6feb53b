// How one line's gap is shared between its spaces and letters.
#pragma once

#include "base/length.h"
#include "text/face.h"
#include "text/line_breaker.h"

namespace concordia::text {

struct Justification {
    std::int32_t scale = kNaturalScale;  // of the glyphs of words, in their width
    Length spaces;                       // added to all adjustable spaces together; negative when they shrink
    friend bool operator==(const Justification&, const Justification&) = default;
};

/// `gap`: the line's width less its natural one; `space`, `glyphs`: natural widths of the adjustable spaces and of what
/// can be scaled. Glyphs are scaled first, within their limit, and spaces take what then remains, though they shrink by
/// no more than half. A line without spaces keeps its gap but for what scaling takes.
Justification justification(Length gap, Length space, Length glyphs);

/// What scaling adds to a natural width; negative when it takes away.
constexpr Length growth(Length natural, std::int32_t scale) {
    return natural.scaled(scale - kNaturalScale, kNaturalScale);
}

/// The share of part `index` of `count` in `total`: shares are as even as whole thousandths allow and add up exactly.
constexpr Length share(Length total, std::int64_t index, std::int64_t count) {
    return total.scaled(index + 1, count) - total.scaled(index, count);
}

}  // namespace concordia::text
