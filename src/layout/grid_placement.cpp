// The cursor only moves forward, so a column of facing texts keeps the order of the document.
#include "layout/grid_placement.h"

#include <algorithm>
#include <set>
#include <utility>

namespace concordia::layout {
namespace {

using compose::Node;

void collect_items(const Node& parent, const style::Styles& styles, std::vector<const Node*>& items) {
    for (const Node* child = parent.first_child; child != nullptr; child = child->next_sibling) {
        if (!child->is_element()) continue;
        const style::ComputedStyle& style = styles.of(*child);
        if (style.display == style::Display::None || style.position == style::Position::Absolute) continue;
        if (style.display == style::Display::Contents) {
            collect_items(*child, styles, items);
        } else {
            items.push_back(child);
        }
    }
}

class Placement {
 public:
    explicit Placement(std::uint32_t columns) : columns_(columns) {}

    GridItem place(const Node& node, const style::ComputedStyle& style) {
        GridItem item{&node, 0, 0, positive(style.grid_row.span), positive(style.grid_column.span)};
        item.column_span = std::min(item.column_span, columns_);
        if (style.grid_row.start > 0) move_to_row(positive(style.grid_row.start) - 1);
        if (style.grid_column.start > 0) {
            const std::uint32_t wanted = std::min(positive(style.grid_column.start) - 1, columns_ - item.column_span);
            if (wanted < column_) ++row_;
            column_ = wanted;
            while (!is_free(item)) ++row_;
        } else {
            while (column_ + item.column_span > columns_ || !is_free(item)) advance();
        }
        occupy(item);
        return item;
    }

 private:
    static std::uint32_t positive(std::int32_t value) { return static_cast<std::uint32_t>(std::max(value, 1)); }

    void move_to_row(std::uint32_t row) {
        row_ = row;
        column_ = 0;
    }

    void advance() {
        if (++column_ < columns_) return;
        ++row_;
        column_ = 0;
    }

    [[nodiscard]] bool is_free(const GridItem& item) const {
        for (std::uint32_t row = 0; row < item.row_span; ++row) {
            for (std::uint32_t column = 0; column < item.column_span; ++column) {
                if (taken_.contains({row_ + row, column_ + column})) return false;
            }
        }
        return true;
    }

    void occupy(GridItem& item) {
        item.row = row_;
        item.column = column_;
        for (std::uint32_t row = 0; row < item.row_span; ++row) {
            for (std::uint32_t column = 0; column < item.column_span; ++column) {
                taken_.insert({row_ + row, column_ + column});
            }
        }
        column_ += item.column_span;
        if (column_ < columns_) return;
        ++row_;
        column_ = 0;
    }

    std::uint32_t columns_;
    std::uint32_t row_ = 0, column_ = 0;  // the cursor
    std::set<std::pair<std::uint32_t, std::uint32_t>> taken_;
};

}  // namespace

std::vector<GridItem> place_grid_items(const Node& grid, const style::Styles& styles) {
    std::vector<const Node*> nodes;
    collect_items(grid, styles, nodes);
    Placement placement(static_cast<std::uint32_t>(std::max<std::size_t>(styles.of(grid).grid_columns.size(), 1)));
    std::vector<GridItem> items;
    items.reserve(nodes.size());
    for (const Node* node : nodes) items.push_back(placement.place(*node, styles.of(*node)));
    return items;
}

}  // namespace concordia::layout
