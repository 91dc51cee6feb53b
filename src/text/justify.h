// How one line's gap is shared between its spaces and letters.
#pragma once

#include "base/length.h"
#include "text/line_breaker.h"

namespace concordia::text {

struct Justification {
    Length spaces;   // added to all adjustable spaces together; negative when they shrink
    Length letters;  // added between all letters together
    friend bool operator==(const Justification&, const Justification&) = default;
};

/// `gap`: the line's width less its natural one; `space`, `text`: natural widths of the spaces and of the rest. Spaces
/// give way first as far as is comfortable, letters next within their limit, and spaces take what then remains. A line
/// without spaces keeps its gap but for what letters take.
Justification justification(Length gap, Length space, Length text);

/// The share of part `index` of `count` in `total`: shares are as even as whole thousandths allow and add up exactly.
constexpr Length share(Length total, std::int64_t index, std::int64_t count) {
    return total.scaled(index + 1, count) - total.scaled(index, count);
}

}  // namespace concordia::text
