// Boxes side by side in rows: a row of a grid or of a table becomes a Parallel of its flow, cut into segments where all
// its columns can break. Rows that a spanning box ties together become one Parallel that does not break.
#pragma once

#include <vector>

#include "layout/flow_builder.h"

namespace concordia::layout {

/// One box of a group of rows, set at its width.
struct RowItem {
    Flow flow;
    FlowBreaks breaks;
    Length x;
    std::uint32_t row = 0, row_span = 1;  // within the group
    bool stretches = true;                // its outermost box reaches down to the row's end
    style::VerticalAlign align = style::VerticalAlign::Top;
};

struct RowGroup {
    std::vector<RowItem> items;
    std::vector<Length> minimum_heights;  // one for each row
    Length gap;                           // between rows
    Penalty inner_penalty = 0;            // of a break inside a row
    const compose::Node* node = nullptr;
};

/// Appends the group at the builder's position; a group of one row may break over pages.
void append_rows(FlowBuilder& builder, RowGroup group);

}  // namespace concordia::layout
