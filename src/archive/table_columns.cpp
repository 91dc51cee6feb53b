// A cell takes the first column that no cell above reaches into (ISO 32000-1, 14.8.4.3.4).
#include "archive/table_columns.h"

#include <algorithm>

namespace concordia::archive {
namespace {

constexpr std::size_t kWidestSpan = 1000;  // no more is believed of a file

}  // namespace

std::vector<const StructureElement*> rows_of(const StructureElement& table) {
    std::vector<const StructureElement*> rows;
    for (const StructureElement::Kid& kid : table.kids) {
        const auto* element = std::get_if<std::unique_ptr<StructureElement>>(&kid);
        if (element == nullptr) continue;
        const StructureElement& child = **element;
        if (child.role == "TR") {
            rows.push_back(&child);
        } else if (child.role == "THead" || child.role == "TBody" || child.role == "TFoot") {
            const std::vector<const StructureElement*> inner = rows_of(child);
            rows.insert(rows.end(), inner.begin(), inner.end());
        }
    }
    return rows;
}

void ColumnCounter::next_row() {
    for (std::size_t& rows : rows_left_) rows -= rows > 0 ? 1 : 0;
    column_ = 0;
}

std::size_t ColumnCounter::place(const StructureElement& cell) {
    while (column_ < rows_left_.size() && rows_left_[column_] > 0) ++column_;
    const std::size_t begin = column_, end = begin + std::min(cell.column_span, kWidestSpan);
    if (rows_left_.size() < end) rows_left_.resize(end);
    for (; column_ < end; ++column_) rows_left_[column_] = std::min(cell.row_span, kWidestSpan);
    return begin + 1;
}

}  // namespace concordia::archive
