// The background and borders of a box as page items (CSS Backgrounds 3), for the galley's boxes and for margin boxes.
#pragma once

#include "layout/flow.h"
#include "layout/page.h"

namespace concordia::layout {

/// Draws background and borders of `decoration` filling `area` (border box) as artifacts. `with_top` / `with_bottom`:
/// whether the box begins / ends in this part; where it does not, that border and its corners' radii are left out.
void paint_box(const Decoration& decoration, Rectangle area, bool with_top, bool with_bottom, const Canvas& canvas);

/// A rectangle with rounded corners (radii: top left, top right, bottom right, bottom left), as an unpainted path whose
/// points are kept in `arena`.
Path rounded_rectangle(Rectangle area, const std::array<Length, 4>& radii, Arena& arena);

}  // namespace concordia::layout
