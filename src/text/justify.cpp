// Glyphs give way first, then spaces, then the distances of letters.
#include "text/justify.h"

#include <algorithm>

namespace concordia::text {
namespace {

/// Rounded down, lest a line without spaces stand out by a hair.
std::int64_t quotient_below(std::int64_t dividend, std::int64_t divisor) {
    return (dividend < 0 ? dividend - divisor + 1 : dividend) / divisor;
}

std::int32_t scale_for(Length gap, Length glyphs) {
    if (glyphs <= Length()) return kNaturalScale;
    const Length limit = scaling_limit(glyphs);
    const Length taken = std::clamp(gap, -limit, limit);
    return kNaturalScale +
           static_cast<std::int32_t>(quotient_below(taken.thousandths() * kNaturalScale, glyphs.thousandths()));
}

/// Of what scaling leaves, `gap`, the part that spaces would have to go beyond half of their limits for.
Length tracking_for(Length gap, std::int32_t scale, const Adjustable& line) {
    const Length kept = (gap < Length() ? SpaceLimits::shrink(line.space) : SpaceLimits::stretch(line.space)) / 2;
    const Length beyond = gap - std::clamp(gap, -kept, kept);
    if (beyond == Length() || line.neighbours == 0) return {};
    const Length usual = tracking_limit(line.glyphs, gap < Length());
    const Length limit = usual.scaled(5 * line.neighbours, 4 * line.letters);  // four of five have one
    const Length taken = std::clamp(beyond.scaled(kNaturalScale, scale), -limit, limit);
    return Length::from_thousandths(quotient_below(taken.thousandths(), line.neighbours));
}

}  // namespace

Justification justification(Length gap, const Adjustable& line) {
    Justification shares;
    shares.scale = scale_for(gap, line.glyphs);
    shares.tracking = tracking_for(gap - growth(line.glyphs, shares.scale), shares.scale, line);
    const Length distances = shares.tracking * line.neighbours;
    const Length rest = gap - distances - growth(line.glyphs + distances, shares.scale);
    if (line.space > Length()) shares.spaces = std::max(rest, -line.space / 2);
    return shares;
}

}  // namespace concordia::text
