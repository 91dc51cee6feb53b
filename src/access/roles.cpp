// Most elements have no such attribute, and one look at their list says so.
#include "access/roles.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "access/messages.h"
#include "access/words.h"
#include "base/number.h"

namespace concordia::access {
namespace {

using compose::Node;

/// The roles of WAI-ARIA and DPUB-ARIA that every format of a document honours.
constexpr std::array<std::string_view, 15> kRoles{
    "banner", "complementary", "contentinfo", "doc-abstract", "doc-footnote", "doc-toc", "group", "img",
    "main",   "navigation",    "none",        "note",         "presentation", "region",  "list"};

/// Standard structure types for what is not otherwise an element (ISO 32000-1, 14.8.4).
constexpr std::array<std::string_view, 21> kStructureTypes{
    "Art",     "BibEntry", "BlockQuote", "Caption",   "Code", "Div", "Document",
    "Figure",  "Index",    "Lbl",        "NonStruct", "Note", "P",   "Part",
    "Private", "Quote",    "Reference",  "Sect",      "Span", "TOC", "TOCI"};

bool is_among(const auto& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

void check_attribute(const Node& node, const compose::Attribute& attribute, Report& report) {
    if (attribute.name == "role" && !is_among(kRoles, attribute.value)) {
        report.error(say::kUnknownRole, node, {attribute.value});
    } else if (attribute.name == "data-role" && !is_among(kStructureTypes, attribute.value)) {
        report.error(say::kUnknownStructure, node, {attribute.value});
    } else if (attribute.name == "tabindex" && parse_integer(attribute.value).value_or(1) > 0) {
        report.error(say::kTabOrder, node, {attribute.value});
    }
}

}  // namespace

void check_attributes(const Node& node, Report& report) {
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) check_attribute(node, node.attributes[i], report);
    if (node.name == "abbr" && is_blank(node.attribute("title"))) {
        report.error_in_words(say::kAbbreviation, node, {name_of(node)});
    }
    if (node.attribute("role") == "doc-footnote" && node.attribute("id").empty())
        report.error(say::kNoteWithoutId, node);
}

}  // namespace concordia::access
