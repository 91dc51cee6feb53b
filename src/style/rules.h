// A parsed sheet: its rules, its @page rules, its fonts. Immutable once parse_stylesheet returns.
#pragma once

#include <array>
#include <memory>
#include <string>
#include <vector>

#include "style/declarations.h"
#include "style/media.h"
#include "style/selector.h"
#include "style/stylesheet.h"

namespace concordia::style {

struct Rule {
    std::vector<Selector> selectors;
    DeclarationBlock block;
    PageQuery media;  // pages on which it applies; none: on all
};

/// `@page name:first { ... }` (CSS Paged Media 3, section 4): one rule for each selector of its list.
struct PageRule {
    std::string name;  // empty: any page
    bool first = false, left = false, right = false, blank = false;
    std::shared_ptr<const DeclarationBlock> block;
    std::array<std::shared_ptr<const DeclarationBlock>, kMarginBoxes> margin_boxes;
    std::shared_ptr<const DeclarationBlock> notes;  // @footnote; null: says nothing

    [[nodiscard]] bool applies_to(const PageSelector& page) const;
    /// Section 4.4: names, then :first and :blank, then :left and :right.
    [[nodiscard]] Specificity specificity() const;
};

class StyleSheet {
 public:
    std::string path;
    std::vector<Rule> rules;
    std::vector<PageRule> pages;
    std::vector<FontFace> fonts;
    bool asks_page_width = false;  // some rule has a query that does
};

/// The @page rule whose prelude is the tokens `begin` up to `block`, and whose block opens at `block`.
void parse_page_rule(const TokenList& list, std::size_t begin, std::size_t block, Reporter& reporter,
                     StyleSheet& sheet);
/// The @font-face rule whose block opens at `block`; `at` is its at-keyword.
void parse_font_face(const TokenList& list, std::size_t at, std::size_t block, Reporter& reporter, StyleSheet& sheet);

}  // namespace concordia::style
