// Words and names in a document, for what a page adds to it.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "compose/document.h"

namespace concordia::web {

/// The words inside `node`, white space collapsed, decoration left out; `language`: only those in that language, empty
/// for all.
std::string words_of(const compose::Node& node, std::string_view language = {});
/// The first element of that kind inside `node`; nullptr when there is none.
const compose::Node* find_inside(const compose::Node& node, bool (*is_wanted)(const compose::Node&));
bool is_heading(const compose::Node& node);

/// Texts of data cells, by cell: what stands at the head of the cell's column, in the cell's language. For tables
/// whose head is one row and whose cells span no rows; others have none.
using CellLabels = std::unordered_map<const compose::Node*, std::string>;
void add_cell_labels(const compose::Node& table, CellLabels& labels);

}  // namespace concordia::web
