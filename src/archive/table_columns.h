// In which column each cell of a table stands when cells span columns and rows.
#pragma once

#include <cstddef>
#include <vector>

#include "archive/structure_tree.h"

namespace concordia::archive {

/// Rows of a table, through THead, TBody and TFoot.
std::vector<const StructureElement*> rows_of(const StructureElement& table);

/// Gives columns to the cells of one row after the other; columns count from 1.
class ColumnCounter {
 public:
    void next_row();
    /// Column of the row's next cell. REQUIRES: next_row was called.
    std::size_t place(const StructureElement& cell);
    /// Of all rows placed so far.
    [[nodiscard]] std::size_t count() const { return rows_left_.size(); }

 private:
    std::vector<std::size_t> rows_left_;  // how many more rows a cell above reaches into, by column
    std::size_t column_ = 0;
};

}  // namespace concordia::archive
