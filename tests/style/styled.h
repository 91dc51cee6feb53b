// A document styled for one test: a sheet, a body, and the style of the element whose id is asked for.
#pragma once

#include <doctest/doctest.h>

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "compose/document.h"
#include "style/stylesheet.h"

namespace concordia::style::test {

inline const compose::Node* find(const compose::Node* node, std::string_view id) {
    if (node == nullptr || node->attribute("id") == id) return node;
    for (const compose::Node* child = node->first_child; child != nullptr; child = child->next_sibling) {
        if (const compose::Node* found = find(child, id)) return found;
    }
    return nullptr;
}

struct Styled {
    compose::Document document;
    Findings findings;
    std::unique_ptr<Styles> styles;

    Styled(std::string_view css, std::string_view body) : Styled({css}, body) {}
    Styled(std::initializer_list<std::string_view> sheets, std::string_view body) {
        compose::parse_xhtml("<html><body>" + std::string(body) + "</body></html>", "test.xhtml", document, findings);
        std::vector<std::shared_ptr<const StyleSheet>> parsed;
        for (const std::string_view css : sheets) parsed.push_back(parse_stylesheet(css, "test.css", findings));
        styles = style_document(document, parsed, findings);
    }
    [[nodiscard]] const compose::Node& node(std::string_view id) const {
        const compose::Node* found = find(document.root, id);
        REQUIRE(found != nullptr);
        return *found;
    }
    /// The style of the element with that id.
    const ComputedStyle& operator[](std::string_view id) const { return styles->of(node(id)); }
    [[nodiscard]] const ComputedStyle& root() const { return styles->of(*document.root); }
    /// "rule line:column" of every finding, in order.
    [[nodiscard]] std::vector<std::string> said() const {
        std::vector<std::string> result;
        for (const Finding& finding : findings.sorted()) {
            result.push_back(finding.rule + " " + std::to_string(finding.place.line) + ":" +
                             std::to_string(finding.place.column));
        }
        return result;
    }
};

/// The findings of a sheet alone, as said() gives them.
inline std::vector<std::string> complaints(std::string_view css) {
    Styled styled(css, "");
    return styled.said();
}

using Said = std::vector<std::string>;

}  // namespace concordia::style::test
