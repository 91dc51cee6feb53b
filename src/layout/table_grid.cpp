// HTML's "algorithm for forming a table": a cell takes the first free slot of its row; row spans end with their group.
#include "layout/table_grid.h"

#include <algorithm>

#include "base/number.h"
#include "layout/lost_content.h"
#include "layout/messages.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::Display;

constexpr std::int64_t kMostColumns = 1'000;

std::uint32_t span_of(const Node& node, std::string_view attribute) {
    return static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(parse_integer(node.attribute(attribute)).value_or(1), 1, kMostColumns));
}

class TableReader {
 public:
    TableReader(Context& context, const Node& table) : context_(context) { grid_.node = &table; }

    TableGrid run() {
        collect_parts();
        for (const Node* head : heads_) add_group(*head);
        grid_.head_rows = static_cast<std::uint32_t>(grid_.rows.size());
        add_bodies();
        const std::size_t first_foot_row = grid_.rows.size();
        for (const Node* foot : feet_) add_group(*foot);
        grid_.foot_rows = static_cast<std::uint32_t>(grid_.rows.size() - first_foot_row);
        fill_slots();
        grid_.column_nodes.resize(std::max<std::size_t>(grid_.columns, grid_.column_nodes.size()));
        return std::move(grid_);
    }

 private:
    void collect_parts() {
        report_lost_content(context_, *grid_.node, "a table");
        for (const Node* child = grid_.node->first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element()) collect_part(*child);
        }
    }

    void collect_part(const Node& child) {
        switch (context_.style_of(child).display) {
            case Display::None:
                break;
            case Display::TableCaption:
                grid_.captions.push_back(&child);
                break;
            case Display::TableHeaderGroup:
                heads_.push_back(&child);
                break;
            case Display::TableFooterGroup:
                feet_.push_back(&child);
                break;
            case Display::TableRowGroup:
            case Display::TableRow:
                bodies_.push_back(&child);
                break;
            case Display::TableColumn:
                add_column(child);
                break;
            case Display::TableColumnGroup:
                add_column_group(child);
                break;
            default:
                context_.report(say::kNotHonoured, child, {child.name});
                break;
        }
    }

    void add_column(const Node& column) {
        grid_.column_nodes.insert(grid_.column_nodes.end(), span_of(column, "span"), &column);
    }

    void add_column_group(const Node& group) {
        bool any = false;
        for (const Node* child = group.first_child; child != nullptr; child = child->next_sibling) {
            if (!child->is_element()) continue;
            add_column(*child);
            any = true;
        }
        if (!any) add_column(group);
    }

    void add_bodies() {
        for (const Node* body : bodies_) {
            if (context_.style_of(*body).display == Display::TableRowGroup) {
                add_group(*body);
            } else {
                add_row(*body, nullptr);
            }
        }
        end_group();
    }

    void add_group(const Node& group) {
        end_group();
        report_lost_content(context_, group, "a group of rows");
        for (const Node* child = group.first_child; child != nullptr; child = child->next_sibling) {
            if (!child->is_element()) continue;
            const Display display = context_.style_of(*child).display;
            if (display == Display::TableRow) {
                add_row(*child, &group);
            } else if (display != Display::None) {
                context_.report(say::kNotHonoured, *child, {child->name});
            }
        }
        end_group();
    }

    void add_row(const Node& node, const Node* group) {
        report_lost_content(context_, node, "a row");
        TableRow row{&node, group, static_cast<std::uint32_t>(grid_.cells.size()), 0};
        const auto number = static_cast<std::uint32_t>(grid_.rows.size());
        std::uint32_t column = 0;
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element() && context_.style_of(*child).display != Display::None) {
                column = add_cell(*child, number, column);
            }
        }
        row.last_cell = static_cast<std::uint32_t>(grid_.cells.size());
        grid_.rows.push_back(row);
    }

    /// Gives the column behind the cell.
    std::uint32_t add_cell(const Node& node, std::uint32_t row, std::uint32_t column) {
        while (column < taken_until_.size() && taken_until_[column] > row) ++column;
        const TableCell cell{&node, row, column, span_of(node, "rowspan"), span_of(node, "colspan")};
        const std::uint32_t end = column + cell.column_span;
        if (taken_until_.size() < end) taken_until_.resize(end);
        std::fill(taken_until_.begin() + column, taken_until_.begin() + end, row + cell.row_span);
        grid_.columns = std::max(grid_.columns, end);
        grid_.cells.push_back(cell);
        return end;
    }

    void end_group() {
        const auto rows = static_cast<std::uint32_t>(grid_.rows.size());
        for (std::size_t i = first_cell_of_group_; i < grid_.cells.size(); ++i) {
            TableCell& cell = grid_.cells[i];
            cell.row_span = std::min(cell.row_span, rows - cell.row);
        }
        first_cell_of_group_ = grid_.cells.size();
        taken_until_.clear();
    }

    void fill_slots() {
        grid_.slots.assign(grid_.rows.size() * grid_.columns, -1);
        for (std::size_t i = 0; i < grid_.cells.size(); ++i) {
            const TableCell& cell = grid_.cells[i];
            for (std::uint32_t row = cell.row; row < cell.row + cell.row_span; ++row) {
                const auto first = grid_.slots.begin() + static_cast<std::ptrdiff_t>(std::size_t{row} * grid_.columns);
                std::fill_n(first + cell.column, cell.column_span, static_cast<std::int32_t>(i));
            }
        }
    }

    Context& context_;
    TableGrid grid_;
    std::vector<const Node*> heads_, bodies_, feet_;
    std::vector<std::uint32_t> taken_until_;  // by column: the row in which it is free again
    std::size_t first_cell_of_group_ = 0;
};

}  // namespace

TableGrid read_table(Context& context, const Node& table) {
    return TableReader(context, table).run();
}

}  // namespace concordia::layout
