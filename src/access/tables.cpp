// Rows are counted as HTML forms them (HTML, section 4.9.12): a cell that spans rows takes its columns in those below.
#include "access/tables.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <vector>

#include "access/table_messages.h"
#include "access/words.h"
#include "base/number.h"

namespace concordia::access {
namespace {

using compose::Node;

bool is_cell(const Node& node) {
    return node.name == "td" || node.name == "th";
}

bool is_row_group(const Node& node) {
    return node.name == "thead" || node.name == "tbody" || node.name == "tfoot";
}

std::size_t span_of(const Node& cell, std::string_view attribute) {
    constexpr std::int64_t kMost = 1'000;
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(parse_integer(cell.attribute(attribute)).value_or(1), 1, kMost));
}

bool has_picture(const Node& node) {
    if (node.name == "img" || node.name == "svg") return true;
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (has_picture(*child)) return true;
    }
    return false;
}

class TableCheck {
 public:
    TableCheck(const Node& table, Report& report) : table_(table), report_(report) {}

    void run() {
        collect_heads(table_);
        check_rows(table_, false);
        if (!has_head_) report_.error(say::kTableWithoutHead, table_);
        const auto caption = [](const Node& node) { return node.name == "caption" && is_blank(name_of(node)); };
        for (const Node* child = table_.first_child; child != nullptr; child = child->next_sibling) {
            if (caption(*child)) report_.error_in_words(say::kEmptyCaption, *child);
        }
    }

 private:
    /// The ids that headers="" may name.
    void collect_heads(const Node& node) {
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (child->name == "th" && child->has_attribute("id")) heads_.insert(child->attribute("id"));
            if (child->name != "table") collect_heads(*child);
        }
    }

    void check_rows(const Node& group, bool in_head) {
        taken_.clear();
        for (const Node* child = group.first_child; child != nullptr; child = child->next_sibling) {
            if (is_row_group(*child)) check_rows(*child, child->name == "thead");
            if (child->name == "tr") check_row(*child, in_head);
        }
    }

    void check_row(const Node& row, bool in_head) {
        std::erase(taken_, std::size_t{0});
        std::size_t columns = taken_.size();
        for (std::size_t& rows : taken_) --rows;
        bool is_first = true;
        for (const Node* cell = row.first_child; cell != nullptr; cell = cell->next_sibling) {
            if (!is_cell(*cell)) continue;
            check_cell(*cell, in_head, is_first);
            columns += span_of(*cell, "colspan");
            taken_.insert(taken_.end(), span_of(*cell, "colspan"), span_of(*cell, "rowspan") - 1);
            is_first = false;
        }
        if (columns_ == 0) columns_ = columns;
        if (columns != columns_) {
            report_.error(
                say::kUnevenRow, row,
                {integer_text(static_cast<std::int64_t>(columns)), integer_text(static_cast<std::int64_t>(columns_))});
        }
    }

    void check_cell(const Node& cell, bool in_head, bool is_first) {
        check_headers(cell);
        if (cell.name != "th") return;
        const bool is_corner = !has_head_;
        has_head_ = true;
        if (!is_corner && is_blank(name_of(cell)) && !has_picture(cell)) report_.error_in_words(say::kEmptyHead, cell);
        check_scope(cell, in_head || is_first);
    }

    /// In <thead>, and at the start of a row, a head says by its place what it heads.
    void check_scope(const Node& head, bool is_clear) {
        const std::string_view scope = head.attribute("scope");
        if (scope == "row" || scope == "col" || scope == "rowgroup" || scope == "colgroup") return;
        if (head.has_attribute("scope"))
            report_.error(say::kUnknownScope, head, {scope});
        else if (!is_clear)
            report_.error(say::kNoScope, head);
    }

    void check_headers(const Node& cell) {
        std::string_view names = cell.attribute("headers");
        while (!names.empty()) {
            const std::size_t end = std::min(names.find(' '), names.size());
            const std::string_view name = names.substr(0, end);
            if (!name.empty() && !heads_.contains(name)) report_.error(say::kUnknownHead, cell, {name});
            names.remove_prefix(std::min(end + 1, names.size()));
        }
    }

    const Node& table_;
    Report& report_;
    std::set<std::string_view> heads_;
    std::vector<std::size_t> taken_;  // of each cell above: how many rows more it spans
    std::size_t columns_ = 0;
    bool has_head_ = false;
};

}  // namespace

void check_table(const Node& table, Report& report) {
    TableCheck(table, report).run();
}

}  // namespace concordia::access
