// One language whole, then the other: the order in which a grid of facing texts is read.
#pragma once

#include <vector>

#include "compose/document.h"
#include "style/stylesheet.h"

namespace concordia::web {

struct GridChild {
    const compose::Node* node = nullptr;
    std::size_t row = 1, column = 1;  // lines of the grid, from 1
};

/// The children of a grid whose reading-flow is grid-columns (CSS Display 4, section 4.1), the first column whole, then
/// the next, each with the place that the grid gives it. Empty where the document's order is the order of reading: no
/// such grid, a single row or column, or children that are placed or grouped by hand.
std::vector<GridChild> children_by_columns(const compose::Node& grid, const style::Styles& styles);

}  // namespace concordia::web
