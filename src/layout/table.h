// Tables (CSS 2.2, section 17): columns sized once, rows as groups of cells, heads that come again on every page.
#pragma once

#include "layout/context.h"
#include "layout/flow_builder.h"

namespace concordia::layout {

/// Sets the table `node`, its caption and its margins within `span`.
void set_table(Context& context, FlowBuilder& builder, const compose::Node& node, Span span);

/// Intrinsic widths of the table box without its margins, borders and padding.
text::IntrinsicWidths table_widths(Context& context, const compose::Node& node);

}  // namespace concordia::layout
