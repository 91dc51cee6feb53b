// Children without a place of their own fill the grid row by row (CSS Grid 1, section 8.5).
#include "web/reading_order.h"

#include <algorithm>

#include "base/byte_set.h"

namespace concordia::web {
namespace {

using compose::Node;
using style::ComputedStyle;

bool is_blank(const Node& text) {
    return kXmlSpace.has_all(text.text);
}

bool fills_one_cell(const ComputedStyle& style) {
    const style::GridPlacement anywhere;
    return style.display != style::Display::Contents && style.position != style::Position::Absolute &&
           style.grid_row == anywhere && style.grid_column == anywhere;
}

/// Whether every child takes the next cell, so that counting tells its place.
bool is_filled_in_order(const Node& grid, const style::Styles& styles) {
    for (const Node* child = grid.first_child; child != nullptr; child = child->next_sibling) {
        if (child->is_element() ? !fills_one_cell(styles.of(*child)) : !is_blank(*child)) return false;
    }
    return styles.before(grid) == nullptr && styles.after(grid) == nullptr;
}

}  // namespace

std::vector<GridChild> children_by_columns(const Node& grid, const style::Styles& styles) {
    const ComputedStyle& style = styles.of(grid);
    const std::size_t columns = style.grid_columns.size();
    if (style.display != style::Display::Grid || style.reading_flow != style::ReadingFlow::GridColumns) return {};
    if (columns < 2 || !is_filled_in_order(grid, styles)) return {};
    std::vector<GridChild> children;
    for (const Node* child = grid.first_child; child != nullptr; child = child->next_sibling) {
        if (!child->is_element() || styles.of(*child).display == style::Display::None) continue;
        children.push_back({child, children.size() / columns + 1, children.size() % columns + 1});
    }
    if (children.size() <= columns) return {};
    std::stable_sort(children.begin(), children.end(),
                     [](const GridChild& a, const GridChild& b) { return a.column < b.column; });
    return children;
}

}  // namespace concordia::web
