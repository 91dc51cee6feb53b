// How far two colours are apart in light (WCAG 2.1, success criterion 1.4.3 and its definitions).
#pragma once

#include <string>

#include "base/colour.h"

namespace concordia::access {

/// From 1 (no difference) to 21 (black on white). REQUIRES: both opaque.
double contrast_ratio(Colour one, Colour other);
/// What the eye sees of `front` when it lies on the opaque `back`.
Colour laid_over(Colour front, Colour back);
/// "#10355a".
std::string colour_text(Colour colour);
/// "4.3": cut, not rounded, so that a ratio just too low never reads as enough.
std::string ratio_text(double ratio);

}  // namespace concordia::access
