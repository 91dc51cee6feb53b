// Glyphs give way first, then spaces.
#include "text/justify.h"

#include <algorithm>

namespace concordia::text {

Justification justification(Length gap, Length space, Length glyphs) {
    Justification shares;
    const Length limit = scaling_limit(glyphs);
    const Length scaled = std::clamp(gap, -limit, limit);
    if (glyphs > Length()) {
        // Rounded down, lest a line without spaces stand out by a hair.
        const std::int64_t whole = scaled.thousandths() * kNaturalScale, width = glyphs.thousandths();
        shares.scale += static_cast<std::int32_t>((whole < 0 ? whole - width + 1 : whole) / width);
    }
    if (space > Length()) shares.spaces = std::max(gap - growth(glyphs, shares.scale), -space / 2);
    return shares;
}

}  // namespace concordia::text
