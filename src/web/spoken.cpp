// A head in two languages gives each cell the words of the cell's own language.
#include "web/spoken.h"

#include <algorithm>
#include <vector>

#include "base/number.h"

namespace concordia::web {
namespace {

using compose::Node;

bool is_space(char character) {
    return character == ' ' || character == '\n' || character == '\t' || character == '\r';
}

/// What only parts one thing said from the next: white space, and what is hidden from assistive technology.
bool is_between(const Node& node) {
    if (node.is_element()) return node.attribute("aria-hidden") == "true";
    return std::all_of(node.text.begin(), node.text.end(), is_space);
}

/// Whether `node` says in one language what stands before it in another.
bool is_next_language(const Node& node) {
    const Node* before = node.previous_sibling;
    while (before != nullptr && is_between(*before)) before = before->previous_sibling;
    return before != nullptr && node.has_attribute("lang") && before->has_attribute("lang");
}

void append_words(const Node& node, std::string_view language, std::string& words) {
    if (!node.is_element()) {
        if (language.empty() || node.language() == language) words += node.text;
        return;
    }
    if (node.attribute("aria-hidden") == "true") return;
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (language.empty() && is_next_language(*child)) words += " | ";
        append_words(*child, language, words);
    }
}

/// White space collapsed and trimmed.
std::string collapsed(std::string_view text) {
    std::string words;
    for (const char character : text) {
        if (!is_space(character))
            words += character;
        else if (!words.empty() && words.back() != ' ')
            words += ' ';
    }
    if (words.ends_with(' ')) words.pop_back();
    return words;
}

bool is_cell(const Node& node) {
    return node.name == "td" || node.name == "th";
}

bool is_table_head(const Node& node) {
    return node.name == "thead";
}

/// The cells of a row by column, a cell that spans columns once for each.
std::vector<const Node*> cells_of(const Node& row) {
    constexpr std::int64_t kMost = 1'000;
    std::vector<const Node*> cells;
    for (const Node* cell = row.first_child; cell != nullptr; cell = cell->next_sibling) {
        if (!is_cell(*cell)) continue;
        const std::int64_t span = parse_integer(cell->attribute("colspan")).value_or(1);
        cells.insert(cells.end(), static_cast<std::size_t>(span < 1 || span > kMost ? 1 : span), cell);
    }
    return cells;
}

bool spans_rows(const Node& node) {
    return is_cell(node) && node.has_attribute("rowspan");
}

const Node* only_row(const Node& head) {
    const Node* row = nullptr;
    for (const Node* child = head.first_child; child != nullptr; child = child->next_sibling) {
        if (child->name != "tr") continue;
        if (row != nullptr) return nullptr;
        row = child;
    }
    return row;
}

void label_row(const Node& row, const std::vector<const Node*>& heads, CellLabels& labels) {
    const std::vector<const Node*> cells = cells_of(row);
    for (std::size_t i = 0; i < cells.size() && i < heads.size(); ++i) {
        if (cells[i]->name != "td" || (i > 0 && cells[i] == cells[i - 1])) continue;
        std::string words = words_of(*heads[i], cells[i]->attribute("lang"));
        if (words.empty()) words = words_of(*heads[i]);
        if (!words.empty()) labels.emplace(cells[i], std::move(words));
    }
}

}  // namespace

std::string words_of(const Node& node, std::string_view language) {
    std::string words;
    append_words(node, language, words);
    return collapsed(words);
}

const Node* find_inside(const Node& node, bool (*is_wanted)(const Node&)) {
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (is_wanted(*child)) return child;
        if (const Node* found = find_inside(*child, is_wanted)) return found;
    }
    return nullptr;
}

bool is_heading(const Node& node) {
    return node.name.size() == 2 && node.name[0] == 'h' && node.name[1] >= '1' && node.name[1] <= '6';
}

void add_cell_labels(const Node& table, CellLabels& labels) {
    const Node* head = find_inside(table, is_table_head);
    const Node* head_row = head == nullptr ? nullptr : only_row(*head);
    if (head_row == nullptr || find_inside(table, spans_rows) != nullptr) return;
    const std::vector<const Node*> heads = cells_of(*head_row);
    for (const Node* group = table.first_child; group != nullptr; group = group->next_sibling) {
        if (group->name != "tbody" && group->name != "tfoot") continue;
        for (const Node* row = group->first_child; row != nullptr; row = row->next_sibling) {
            if (row->name == "tr") label_row(*row, heads, labels);
        }
    }
}

}  // namespace concordia::web
