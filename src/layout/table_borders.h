// Borders of table cells (CSS 2.2, section 17.6): each cell's own, or one border between two cells, won by the wider.
#pragma once

#include <array>

#include "layout/box_model.h"
#include "layout/table_grid.h"

namespace concordia::layout {

/// The four borders to draw around a cell of a table with collapsed borders (17.6.2.1).
std::array<style::Border, 4> collapsed_borders(const Context& context, const TableGrid& grid, const TableCell& cell);

/// A cell's edges: with collapsed borders half of each border lies within the cell.
BoxModel cell_edges(const Context& context, const TableGrid& grid, const TableCell& cell, Length base);

bool collapses(const Context& context, const TableGrid& grid);

}  // namespace concordia::layout
