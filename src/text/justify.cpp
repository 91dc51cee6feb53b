// Letters give way only beyond the stretch that line breaking tolerates without them.
#include "text/justify.h"

#include <algorithm>

namespace concordia::text {

Justification justification(Length gap, Length space, Length text) {
    const Length limit = tracking_limit(text);
    if (gap < Length()) {
        const Length spaces = std::max(gap, -SpaceLimits::shrink(space));
        return {spaces, std::max(gap - spaces, -limit)};
    }
    const Length comfortable = SpaceLimits::stretch(space).scaled(kLastTolerance, 1000);
    const Length letters = std::clamp(gap - comfortable, Length(), limit);
    return {space > Length() ? gap - letters : Length(), letters};
}

}  // namespace concordia::text
