// Which cell of a grid each child takes (CSS Grid 1, section 8.5): auto-placement by rows, without turning back.
#pragma once

#include <cstdint>
#include <vector>

#include "compose/document.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// A grid item and the tracks it covers, counted from 0.
struct GridItem {
    const compose::Node* node = nullptr;
    std::uint32_t row = 0, column = 0;
    std::uint32_t row_span = 1, column_span = 1;
};

/// The items of a grid container in document order; children with `display: contents` give theirs. Text between them
/// is no item.
std::vector<GridItem> place_grid_items(const compose::Node& grid, const style::Styles& styles);

}  // namespace concordia::layout
