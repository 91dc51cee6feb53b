// Grid formatting (CSS Grid 1): tracks side by side, rows of items that start level and break together.
#pragma once

#include "layout/context.h"
#include "layout/flow_builder.h"

namespace concordia::layout {

/// Sets the items of the grid container `node` within its content box `span`.
void set_grid(Context& context, FlowBuilder& builder, const compose::Node& node, Span span);

/// Intrinsic widths of the container's content box.
text::IntrinsicWidths grid_widths(Context& context, const compose::Node& node);

}  // namespace concordia::layout
