// Inline SVG (SVG 2) as page items: shapes, paths and texts of a drawing, scaled into its viewport.
#pragma once

#include "layout/context.h"

namespace concordia::layout {

struct Picture;

/// The size that an svg element gives itself by width and height, or by its viewBox (SVG 2, section 8.2); 0 when none.
struct DrawingSize {
    Length width, height;
};
DrawingSize drawing_size(const compose::Node& svg);

/// Draws the children of `svg` into `picture`, whose size is set. All items belong to the svg's one leaf. Findings: an
/// element, a transform or a path that cannot be read.
void draw_svg(Context& context, const compose::Node& svg, Picture& picture);

}  // namespace concordia::layout
