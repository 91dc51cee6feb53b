// Boxes that float at the sides of a flow (CSS 2.2, section 9.5), and the room that they leave for lines.
#pragma once

#include <vector>

#include "layout/box_model.h"

namespace concordia::layout {

class Floats {
 public:
    /// Places a box of this margin size at the given side of `span`, not above `top` nor above an earlier float, as
    /// high and as far out as there is room (9.5.1); gives its top left corner.
    Point place(style::Float side, Length width, Length height, Span span, Length top);
    /// What is left of `span` between the floats that stand anywhere between two heights.
    [[nodiscard]] Span room(Span span, Length top, Length bottom) const;
    /// The least height, not above `top`, at which a box as wide as this fits into what is left of `span`.
    [[nodiscard]] Length first_fit(Span span, Length width, Length height, Length top) const;
    /// Bottom of the lowest float that `clear` names; `top` when it lies above (9.5.2).
    [[nodiscard]] Length below(style::Clear clear, Length top) const;
    /// True when a cut at this height would go through a float.
    [[nodiscard]] bool crosses(Length height) const;
    [[nodiscard]] bool empty() const { return boxes_.empty(); }
    void clear() { boxes_.clear(); }

 private:
    struct Box {
        Rectangle area;
        bool on_left = false;
    };
    std::vector<Box> boxes_;
};

}  // namespace concordia::layout
