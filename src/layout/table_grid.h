// The rows, columns and cells of a table (CSS 2.2, section 17.5; HTML, section 4.9.12): which slots each cell covers.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/context.h"

namespace concordia::layout {

struct TableCell {
    const compose::Node* node = nullptr;
    std::uint32_t row = 0, column = 0;
    std::uint32_t row_span = 1, column_span = 1;
};

struct TableRow {
    const compose::Node* node = nullptr;
    const compose::Node* group = nullptr;         // thead, tbody or tfoot; nullptr where the table holds the row itself
    std::uint32_t first_cell = 0, last_cell = 0;  // the cells that begin in it: [first, last)
};

struct TableGrid {
    const compose::Node* node = nullptr;
    std::vector<const compose::Node*> captions;
    std::vector<const compose::Node*> column_nodes;  // by column; nullptr where no <col> speaks of it
    std::vector<TableRow> rows;                      // head, bodies, foot: in the order they are shown
    std::vector<TableCell> cells;                    // row by row
    std::vector<std::int32_t> slots;                 // by row, then column: index of the cell, -1 where there is none
    std::uint32_t columns = 0;
    std::uint32_t head_rows = 0, foot_rows = 0;

    [[nodiscard]] std::int32_t slot(std::uint32_t row, std::uint32_t column) const {
        return slots[std::size_t{row} * columns + column];
    }
};

/// Findings: a child that is no part of a table.
TableGrid read_table(Context& context, const compose::Node& table);

}  // namespace concordia::layout
