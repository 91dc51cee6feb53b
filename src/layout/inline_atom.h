// Atomic inlines (CSS 2.2, section 9.2.2): pictures, drawings and inline-blocks, set whole before the line that takes
// them.
#pragma once

#include "layout/context.h"
#include "layout/inline_content.h"

namespace concordia::layout {

/// A picture (img) or drawing (svg) at its used size (CSS 2.2, sections 10.3.2 and 10.6.2), without margins and
/// borders.
struct Picture {
    Length width, height;
    Flow content;  // flattened, relative to its top left
};
Picture set_picture(Context& context, const compose::Node& node, Length available);
/// Its width alone.
Length picture_width(Context& context, const compose::Node& node, Length available);

/// The atom of an img, svg or inline-block, its margin box as CSS 2.2 section 10.8.1 aligns it.
InlineAtom make_atom(Context& context, const compose::Node& node, const style::ComputedStyle& style, Length available);

}  // namespace concordia::layout
