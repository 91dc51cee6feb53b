// Fixed layout asks only <col> and the first row (17.5.2.1); automatic layout measures every cell (17.5.2.2): columns
// get their least width and share what is left in proportion to what they could still use.
#include "layout/table_columns.h"

#include <algorithm>

#include "layout/intrinsic.h"
#include "layout/table_borders.h"

namespace concordia::layout {
namespace {

using style::Dimension;
using text::IntrinsicWidths;

/// What one column is known to want.
struct Column {
    Length minimum, maximum;
    Dimension wanted;  // Absolute, Percentage or Auto
};

Dimension outer_width(Context& context, const TableGrid& grid, const TableCell& cell) {
    const style::ComputedStyle& style = context.style_of(*cell.node);
    Dimension wanted = style.width;
    if (wanted.kind == Dimension::Kind::Absolute && !style.border_box) {
        wanted.length += cell_edges(context, grid, cell, Length{}).horizontal_edges();
    }
    return wanted;
}

bool is_definite(const Dimension& dimension) {
    return dimension.kind == Dimension::Kind::Absolute || dimension.kind == Dimension::Kind::Percentage;
}

/// Widths that <col> gives, then cells of one column: of the first row only when the layout is fixed.
std::vector<Column> wanted_columns(Context& context, const TableGrid& grid, bool fixed) {
    std::vector<Column> columns(grid.columns);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (grid.column_nodes[i] != nullptr) columns[i].wanted = context.style_of(*grid.column_nodes[i]).width;
    }
    for (const TableCell& cell : grid.cells) {
        if (fixed && cell.row > 0) break;
        Column& column = columns[cell.column];
        if (cell.column_span == 1 && !is_definite(column.wanted)) column.wanted = outer_width(context, grid, cell);
    }
    return columns;
}

IntrinsicWidths cell_widths(Context& context, const TableGrid& grid, const TableCell& cell) {
    const IntrinsicWidths content = content_widths(context, *cell.node);
    const Length edges = cell_edges(context, grid, cell, Length{}).horizontal_edges();
    return {content.minimum + edges, content.maximum + edges};
}

/// What a cell over several columns needs beyond them is shared equally (17.5.2.2, step 3).
void widen_spanned(const TableCell& cell, const IntrinsicWidths& widths, Length spacing, std::vector<Column>& columns) {
    Length minimum = spacing * (cell.column_span - 1);
    Length maximum = minimum;
    for (std::uint32_t i = cell.column; i < cell.column + cell.column_span; ++i) {
        minimum += columns[i].minimum;
        maximum += columns[i].maximum;
    }
    const Length more_minimum = std::max(widths.minimum - minimum, Length{}) / cell.column_span;
    const Length more_maximum = std::max(widths.maximum - maximum, Length{}) / cell.column_span;
    for (std::uint32_t i = cell.column; i < cell.column + cell.column_span; ++i) {
        columns[i].minimum += more_minimum;
        columns[i].maximum = std::max(columns[i].maximum + more_maximum, columns[i].minimum);
    }
}

std::vector<Column> measured_columns(Context& context, const TableGrid& grid) {
    std::vector<Column> columns = wanted_columns(context, grid, false);
    for (const TableCell& cell : grid.cells) {
        if (cell.column_span > 1) continue;
        const IntrinsicWidths widths = cell_widths(context, grid, cell);
        Column& column = columns[cell.column];
        column.minimum = std::max(column.minimum, widths.minimum);
        column.maximum = std::max(column.maximum, widths.maximum);
    }
    for (Column& column : columns) {
        if (column.wanted.kind != Dimension::Kind::Absolute) continue;
        column.minimum = column.maximum = std::max(column.minimum, column.wanted.length);
    }
    for (const TableCell& cell : grid.cells) {
        if (cell.column_span == 1) continue;
        widen_spanned(cell, cell_widths(context, grid, cell), spacing_x(context, grid), columns);
    }
    return columns;
}

/// Fixed layout: what is given is kept, the others share the rest equally.
std::vector<Length> fixed_widths(const std::vector<Column>& columns, Length width) {
    std::vector<Length> widths(columns.size());
    Length left = width;
    std::int64_t open = 0;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        widths[i] = columns[i].wanted.resolved(width);
        left -= widths[i];
        open += is_definite(columns[i].wanted) ? 0 : 1;
    }
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (!is_definite(columns[i].wanted)) widths[i] = std::max(left, Length{}) / open;
    }
    return widths;
}

/// Shares `room` among the columns that `takes` part, in proportion to `weight`.
template <typename Weight>
void share(std::vector<Length>& widths, const std::vector<Column>& columns, Length room, const Weight& weight) {
    Length total;
    for (const Column& column : columns) total += weight(column);
    if (total <= Length{} || room <= Length{}) return;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        widths[i] += room.scaled(weight(columns[i]).thousandths(), total.thousandths());
    }
}

std::vector<Length> automatic_widths(const std::vector<Column>& columns, Length width) {
    std::vector<Length> widths(columns.size());
    Length left = width;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Dimension& wanted = columns[i].wanted;
        const bool percentage = wanted.kind == Dimension::Kind::Percentage;
        widths[i] = percentage ? std::max(wanted.resolved(width), columns[i].minimum) : columns[i].minimum;
        left -= widths[i];
    }
    const auto growth = [](const Column& column) {
        return is_definite(column.wanted) ? Length{} : column.maximum - column.minimum;
    };
    Length wish;
    for (const Column& column : columns) wish += growth(column);
    share(widths, columns, std::min(left, wish), growth);
    left -= std::min(std::max(left, Length{}), wish);
    share(widths, columns, left,
          [](const Column& column) { return is_definite(column.wanted) ? Length{} : column.maximum; });
    return widths;
}

}  // namespace

Length spacing_x(const Context& context, const TableGrid& grid) {
    return collapses(context, grid) ? Length{} : context.style_of(*grid.node).border_spacing_x;
}

Length spacing_y(const Context& context, const TableGrid& grid) {
    return collapses(context, grid) ? Length{} : context.style_of(*grid.node).border_spacing_y;
}

Length total_spacing(const Context& context, const TableGrid& grid) {
    return spacing_x(context, grid) * (static_cast<std::int64_t>(grid.columns) + 1);
}

IntrinsicWidths columns_widths(Context& context, const TableGrid& grid) {
    const Length spacing = total_spacing(context, grid);
    IntrinsicWidths sum{spacing, spacing};
    for (const Column& column : measured_columns(context, grid)) {
        sum.minimum += column.minimum;
        sum.maximum += column.maximum;
    }
    return sum;
}

std::vector<Length> column_widths(Context& context, const TableGrid& grid, Length width) {
    const style::ComputedStyle& style = context.style_of(*grid.node);
    const Length room = width - total_spacing(context, grid);
    const bool fixed = style.table_fixed && !style.width.is_auto();
    return fixed ? fixed_widths(wanted_columns(context, grid, true), room)
                 : automatic_widths(measured_columns(context, grid), room);
}

}  // namespace concordia::layout
