// Widths of a table's columns (CSS 2.2, section 17.5.2).
#pragma once

#include <vector>

#include "layout/table_grid.h"

namespace concordia::layout {

/// Sum over the columns, spacing included.
text::IntrinsicWidths columns_widths(Context& context, const TableGrid& grid);

/// One width a column, for a table whose columns and spacing together are `width` wide.
std::vector<Length> column_widths(Context& context, const TableGrid& grid, Length width);

/// Horizontal spacing between and around the columns together; 0 when borders collapse.
Length total_spacing(const Context& context, const TableGrid& grid);
Length spacing_x(const Context& context, const TableGrid& grid);
Length spacing_y(const Context& context, const TableGrid& grid);

}  // namespace concordia::layout
