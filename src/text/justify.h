// How one line's gap is shared between its spaces and letters.
#pragma once

#include "base/length.h"
#include "text/face.h"
#include "text/line_breaker.h"

namespace concordia::text {

/// What of a line gives way.
struct Adjustable {
    Length space;                 // natural width of the adjustable spaces
    Length glyphs;                // natural width of what can be scaled
    std::int64_t letters = 0;     // among these glyphs
    std::int64_t neighbours = 0;  // of a letter, behind it in its word; 0: letters keep their distances
};

struct Justification {
    std::int32_t scale = kNaturalScale;  // of the glyphs of words, in their width
    Length tracking;                     // added between two letters of a word, before it is scaled with them
    Length spaces;                       // added to all adjustable spaces together; negative when they shrink
    friend bool operator==(const Justification&, const Justification&) = default;
};

/// `gap`: the line's width less its natural one. Glyphs are scaled first, within their limit; spaces take what remains
/// up to half of theirs; then letters move, within their limit, and spaces take the rest, though they shrink by no more
/// than half of their width. A line without spaces keeps what its letters do not take.
Justification justification(Length gap, const Adjustable& line);

/// What scaling adds to a natural width; negative when it takes away.
constexpr Length growth(Length natural, std::int32_t scale) {
    return natural.scaled(scale - kNaturalScale, kNaturalScale);
}

/// The share of part `index` of `count` in `total`: shares are as even as whole thousandths allow and add up exactly.
constexpr Length share(Length total, std::int64_t index, std::int64_t count) {
    return total.scaled(index + 1, count) - total.scaled(index, count);
}

}  // namespace concordia::text
