// How narrow and how wide content can be (CSS Sizing 3, section 5): for automatic columns and shrink-to-fit boxes.
#pragma once

#include "layout/context.h"

namespace concordia::layout {

/// Of the content box of `node`.
text::IntrinsicWidths content_widths(Context& context, const compose::Node& node);
/// Of its margin box: a fixed width counts as both.
text::IntrinsicWidths outer_widths(Context& context, const compose::Node& node);

}  // namespace concordia::layout
