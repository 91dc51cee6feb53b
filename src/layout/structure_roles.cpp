// HTML's elements and the structure types they stand for, as two tables.
#include "layout/structure_roles.h"

#include <algorithm>
#include <array>
#include <utility>

namespace concordia::layout {
namespace {

using Pair = std::pair<std::string_view, std::string_view>;

constexpr std::array<Pair, 30> kElementRoles{{
    {"html", "Document"},
    {"section", "Sect"},
    {"article", "Sect"},
    {"h1", "H1"},
    {"h2", "H2"},
    {"h3", "H3"},
    {"h4", "H4"},
    {"h5", "H5"},
    {"h6", "H6"},
    {"p", "P"},
    {"ul", "L"},
    {"ol", "L"},
    {"li", "LI"},
    {"table", "Table"},
    {"thead", "THead"},
    {"tbody", "TBody"},
    {"tfoot", "TFoot"},
    {"tr", "TR"},
    {"th", "TH"},
    {"td", "TD"},
    {"caption", "Caption"},
    {"figcaption", "Caption"},
    {"figure", "Figure"},
    {"img", "Figure"},
    {"svg", "Figure"},
    {"blockquote", "BlockQuote"},
    {"code", "Code"},
    {"abbr", "Span"},
    {"q", "Quote"},
    {"pre", "P"},
}};

constexpr std::array<Pair, 5> kAttributeRoles{{
    {"doc-toc", "TOC"},
    {"doc-footnote", "Note"},
    {"note", "Note"},
    {"img", "Figure"},
    {"doc-abstract", "Sect"},
}};

template <std::size_t Size>
std::string_view look_up(const std::array<Pair, Size>& table, std::string_view key) {
    const auto* found = std::find_if(table.begin(), table.end(), [&](const Pair& pair) { return pair.first == key; });
    return found == table.end() ? std::string_view() : found->second;
}

bool has_class(const compose::Node& node, std::string_view name) {
    std::string_view rest = node.attribute("class");
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (rest.substr(0, end) == name) return true;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return false;
}

}  // namespace

std::string_view role_of(const compose::Node& node) {
    if (node.has_attribute("data-role")) return node.attribute("data-role");
    if (const std::string_view role = look_up(kAttributeRoles, node.attribute("role")); !role.empty()) return role;
    if (node.has_attribute("data-signature-field")) return "Form";
    if (node.name == "nav" && has_class(node, "toc")) return "TOC";
    if (node.name == "a" && node.has_attribute("href")) return "Link";
    if (const std::string_view role = look_up(kElementRoles, node.name); !role.empty()) return role;
    if (node.has_attribute("role") && node.name == "div") return "Div";
    if (node.has_attribute("role") && node.name == "span") return "Span";
    return {};
}

bool is_artifact(const compose::Node& node) {
    if (node.attribute("aria-hidden") == "true") return true;
    const std::string_view role = node.attribute("role");
    const bool picture = node.name == "img" || node.name == "svg";
    if (picture && (role == "presentation" || role == "none")) return true;
    return node.name == "img" && node.has_attribute("alt") && node.attribute("alt").empty();
}

bool is_grouping(std::string_view role) {
    static constexpr std::array<std::string_view, 6> kGrouping{"Document", "Sect", "Div", "BlockQuote", "Part", "Art"};
    return std::find(kGrouping.begin(), kGrouping.end(), role) != kGrouping.end();
}

bool is_part_of_line(std::string_view role) {
    static constexpr std::array<std::string_view, 6> kRoles{"Span", "Quote", "Reference", "BibEntry", "Code", "Link"};
    return std::find(kRoles.begin(), kRoles.end(), role) != kRoles.end();
}

bool holds_words_only(std::string_view role) {
    const bool is_heading = role.size() == 2 && role[0] == 'H';
    return role == "P" || is_heading || is_part_of_line(role);
}

std::string_view list_numbering(style::ListStyle list_style) {
    using style::ListStyle;
    switch (list_style) {
        case ListStyle::None:
            return "None";
        case ListStyle::Disc:
        case ListStyle::Dash:
            return "Disc";
        case ListStyle::Circle:
            return "Circle";
        case ListStyle::Square:
            return "Square";
        case ListStyle::Decimal:
            return "Decimal";
        case ListStyle::LowerAlpha:
            return "LowerAlpha";
        case ListStyle::UpperAlpha:
            return "UpperAlpha";
        case ListStyle::LowerRoman:
            return "LowerRoman";
        case ListStyle::UpperRoman:
            return "UpperRoman";
    }
    return "None";
}

}  // namespace concordia::layout
