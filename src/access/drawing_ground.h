// What lies behind the words of a drawing.
#pragma once

#include "base/colour.h"
#include "style/stylesheet.h"

namespace concordia::access {

/// The colour behind the anchor of `text` (an SVG text or tspan): the last filled rect, circle or ellipse drawn before
/// it that holds its anchor, else `outer`. Shapes are looked for as far outwards as the same user units reach (up to
/// the first transform); paths and polygons are not looked at.
Colour ground_in_drawing(const compose::Node& text, const style::Styles& styles, Colour outer);

}  // namespace concordia::access
