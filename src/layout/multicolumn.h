// Containers of several columns (CSS Multi-column 1).
#pragma once

#include "layout/block.h"

namespace concordia::layout {

/// How many columns a container has, and how wide they are (section 3.4); one for any other box.
struct ColumnSizes {
    std::uint32_t count = 1;
    Length width;
};
ColumnSizes column_sizes(const style::ComputedStyle& style, Length available);

/// Sets the part that `clip` names of the content of `node` in columns within `span`; children with column-span: all
/// stand between them at full width.
void set_multicolumn(Context& context, FlowBuilder& builder, const compose::Node& node, Span span, const Clip& clip,
                     Length page_height);

}  // namespace concordia::layout
