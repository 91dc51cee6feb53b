// Grids, tables, their groups and rows hold only items of their own kind. What else stands in them has no place: it is
// said, never dropped in silence.
#pragma once

#include <string_view>

#include "layout/context.h"

namespace concordia::layout {

/// Findings for text between the items of `node`, and for what its ::before and ::after would say, also where they
/// belong to a child with `display: contents`. `box` names it: "a grid".
void report_lost_content(Context& context, const compose::Node& node, std::string_view box);

}  // namespace concordia::layout
