// Spaces give way a little, then letters, then spaces again.
#include "text/justify.h"

#include <algorithm>

namespace concordia::text {

Justification justification(Length gap, Length space, Length text) {
    const bool shrinks = gap < Length();
    const Length size = shrinks ? -gap : gap;
    const Length letters = std::clamp(size - SpaceLimits::comfort(space), Length(), tracking_limit(text));
    Length spaces = space > Length() ? size - letters : Length();
    if (shrinks) spaces = std::min(spaces, SpaceLimits::shrink(space));
    return shrinks ? Justification{-spaces, -letters} : Justification{spaces, letters};
}

}  // namespace concordia::text
