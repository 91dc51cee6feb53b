// The marker of a list item that stands outside its box (CSS Lists 3, section 3.1).
#pragma once

#include "layout/context.h"
#include "layout/flow_builder.h"

namespace concordia::layout {

/// The marker's glyphs, ending left of `content_left`, to be set on the baseline of the item's first line.
PendingItems outside_marker(Context& context, const compose::Node& item, const style::ComputedStyle& style,
                            Length content_left);

}  // namespace concordia::layout
