// The room that a page needs beyond its entries: edges of boxes, columns that begin or end apart from a cut, feet of
// tables that come again.
#pragma once

#include "layout/flow.h"

namespace concordia::layout {

/// The edges of every entry (flow.h).
FlowEdges measure_edges(const Flow& flow);

/// The table of `flow` that a break before `entry` cuts; nullptr when there is none.
const Repeat* cut_table(const Flow& flow, std::uint32_t entry);

}  // namespace concordia::layout
