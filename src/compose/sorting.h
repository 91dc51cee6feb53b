// <c:sort>: the nodes of a selection in the order of their keys (XSLT 1.0, section 10).
#pragma once

#include <pugixml.hpp>
#include <vector>

#include "compose/composition.h"

namespace concordia::compose {

/// Equal nodes keep the document's order. Texts compare by code point, whatever the system's language; what is no
/// number comes before all numbers.
std::vector<pugi::xpath_node> sorted(const pugi::xpath_node_set& nodes, const std::vector<SortKey>& keys,
                                     Composition& composition);

}  // namespace concordia::compose
