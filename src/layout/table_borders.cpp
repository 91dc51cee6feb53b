// Candidates for an edge are the cells on both sides, then the rows, the row groups and the table that end there; the
// first of the widest wins.
#include "layout/table_borders.h"

#include <vector>

namespace concordia::layout {
namespace {

using compose::Node;
using style::Border;
using style::Side;

/// Of equal width the style decides (17.6.2.1): double, solid, dashed, dotted.
int rank(style::BorderStyle style) {
    switch (style) {
        case style::BorderStyle::Double:
            return 4;
        case style::BorderStyle::Solid:
            return 3;
        case style::BorderStyle::Dashed:
            return 2;
        case style::BorderStyle::Dotted:
            return 1;
        case style::BorderStyle::None:
            break;
    }
    return 0;
}

bool wins(const Border& challenger, const Border& holder) {
    if (challenger.width != holder.width) return challenger.width > holder.width;
    return rank(challenger.style) > rank(holder.style);
}

class EdgeResolver {
 public:
    EdgeResolver(const Context& context, const TableGrid& grid, const TableCell& cell)
        : context_(context), grid_(grid), cell_(cell) {}

    Border resolve(Side side) {
        winner_ = {};
        challenge(cell_.node, side);
        switch (side) {
            case style::Top:
                resolve_top();
                break;
            case style::Bottom:
                resolve_bottom();
                break;
            case style::Left:
                resolve_left();
                break;
            case style::Right:
                resolve_right();
                break;
        }
        return winner_;
    }

 private:
    void challenge(const Node* node, Side side) {
        if (node == nullptr) return;
        const Border& border = context_.style_of(*node).border[side];
        if (wins(border, winner_)) winner_ = border;
    }

    void challenge_cell(std::uint32_t row, std::uint32_t column, Side side) {
        const std::int32_t neighbour = grid_.slot(row, column);
        if (neighbour >= 0) challenge(grid_.cells[static_cast<std::size_t>(neighbour)].node, side);
    }

    void resolve_top() {
        const std::uint32_t row = cell_.row;
        if (row > 0) challenge_cell(row - 1, cell_.column, style::Bottom);
        challenge(grid_.rows[row].node, style::Top);
        if (row > 0) challenge(grid_.rows[row - 1].node, style::Bottom);
        const bool group_begins = row == 0 || grid_.rows[row - 1].group != grid_.rows[row].group;
        if (group_begins) challenge(grid_.rows[row].group, style::Top);
        if (group_begins && row > 0) challenge(grid_.rows[row - 1].group, style::Bottom);
        if (row == 0) challenge(grid_.node, style::Top);
    }

    void resolve_bottom() {
        const std::uint32_t row = cell_.row + cell_.row_span - 1;
        const bool last = row + 1 == grid_.rows.size();
        if (!last) challenge_cell(row + 1, cell_.column, style::Top);
        challenge(grid_.rows[row].node, style::Bottom);
        if (!last) challenge(grid_.rows[row + 1].node, style::Top);
        const bool group_ends = last || grid_.rows[row + 1].group != grid_.rows[row].group;
        if (group_ends) challenge(grid_.rows[row].group, style::Bottom);
        if (group_ends && !last) challenge(grid_.rows[row + 1].group, style::Top);
        if (last) challenge(grid_.node, style::Bottom);
    }

    void resolve_left() {
        if (cell_.column > 0) {
            challenge_cell(cell_.row, cell_.column - 1, style::Right);
        } else {
            challenge_sides(style::Left);
        }
    }

    void resolve_right() {
        const std::uint32_t next = cell_.column + cell_.column_span;
        if (next < grid_.columns) {
            challenge_cell(cell_.row, next, style::Left);
        } else {
            challenge_sides(style::Right);
        }
    }

    void challenge_sides(Side side) {
        challenge(grid_.rows[cell_.row].node, side);
        challenge(grid_.rows[cell_.row].group, side);
        challenge(grid_.node, side);
    }

    const Context& context_;
    const TableGrid& grid_;
    const TableCell& cell_;
    Border winner_;
};

}  // namespace

std::array<Border, 4> collapsed_borders(const Context& context, const TableGrid& grid, const TableCell& cell) {
    EdgeResolver resolver(context, grid, cell);
    std::array<Border, 4> borders;
    for (const Side side : {style::Top, style::Right, style::Bottom, style::Left}) {
        borders[side] = resolver.resolve(side);
    }
    return borders;
}

BoxModel cell_edges(const Context& context, const TableGrid& grid, const TableCell& cell, Length base) {
    BoxModel box = box_edges(context.style_of(*cell.node), base);
    box.margin = {};  // cells have none (17.5)
    if (!collapses(context, grid)) return box;
    const std::array<Border, 4> borders = collapsed_borders(context, grid, cell);
    for (std::size_t side = 0; side < 4; ++side) box.border[side] = borders[side].width / 2;
    return box;
}

bool collapses(const Context& context, const TableGrid& grid) {
    return context.style_of(*grid.node).border_collapse == style::BorderCollapse::Collapse;
}

}  // namespace concordia::layout
