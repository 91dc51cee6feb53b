// Which structure type (ISO 32000-1, 14.8.4) an element of the subset has.
#pragma once

#include <string_view>

#include "compose/document.h"
#include "style/computed_style.h"

namespace concordia::layout {

/// The role that the element's name and its `role` and `data-role` attributes give; empty for none of its own.
std::string_view role_of(const compose::Node& node);
/// True for elements that only decorate: aria-hidden, role presentation or none, an empty alternative text.
bool is_artifact(const compose::Node& node);
/// Roles that group elements and hold no content themselves (14.8.4.2): words in them need a paragraph of their own.
bool is_grouping(std::string_view role);
/// Roles of a part of a line (14.8.4.4): words go on behind it.
bool is_part_of_line(std::string_view role);
/// Paragraphs, headings and parts of lines: a block inside is still no more than words of theirs.
bool holds_words_only(std::string_view role);
/// "Disc", "Decimal" ...: ListNumbering (14.8.5.5) of a list whose items have this style.
std::string_view list_numbering(style::ListStyle list_style);

}  // namespace concordia::layout
