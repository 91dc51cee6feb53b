// @page and its margin boxes (CSS Paged Media 3, sections 4 and 5).
#include "style/ascii.h"
#include "style/rules.h"

namespace concordia::style {
namespace {

constexpr std::string_view kMarginBoxNames[kMarginBoxes] = {
    "top-left-corner", "top-left",      "top-center",   "top-right",          "top-right-corner", "left-top",
    "left-middle",     "left-bottom",   "right-top",    "right-middle",       "right-bottom",     "bottom-left-corner",
    "bottom-left",     "bottom-center", "bottom-right", "bottom-right-corner"};

std::size_t margin_box_index(std::string_view name) {
    for (std::size_t i = 0; i < kMarginBoxes; ++i) {
        if (equal_ignoring_case(kMarginBoxNames[i], name)) return i;
    }
    return kMarginBoxes;
}

bool read_page_pseudo_class(ValueReader& reader, PageRule& rule) {
    if (reader.take_keyword("first")) return rule.first = true;
    if (reader.take_keyword("left")) return rule.left = true;
    if (reader.take_keyword("right")) return rule.right = true;
    if (reader.take_keyword("blank")) return rule.blank = true;
    return false;
}

bool read_page_selector(ValueReader& reader, PageRule& rule) {
    if (reader.at(TokenKind::Identifier)) rule.name = reader.take().text;
    while (reader.take(TokenKind::Colon)) {
        if (!read_page_pseudo_class(reader, rule)) return false;
    }
    return reader.at_end() || reader.at(TokenKind::Comma);
}

/// The selectors of one @page; empty when one of them is not understood.
std::vector<PageRule> read_page_selectors(const TokenList& list, std::size_t begin, std::size_t end,
                                          Reporter& reporter) {
    ValueReader reader(list, begin, end);
    std::vector<PageRule> rules;
    do {
        PageRule& rule = rules.emplace_back();
        if (read_page_selector(reader, rule)) continue;
        const Token& culprit = reader.culprit(begin);
        reporter.error(say::kPageSelector, culprit, {quoted(list, culprit)});
        return {};
    } while (reader.take(TokenKind::Comma));
    return rules;
}

/// A margin box or @footnote at token `at`; returns the index behind it.
std::size_t parse_page_part(const TokenList& list, std::size_t at, std::size_t end, Reporter& reporter,
                            PageRule& rule) {
    const Token& name = list.tokens[at];
    const std::size_t box = margin_box_index(name.text);
    const std::size_t open = at + 1;
    const bool has_block = open < end && list.tokens[open].kind == TokenKind::OpenBrace;
    const bool is_notes = equal_ignoring_case("footnote", name.text);
    if ((box == kMarginBoxes && !is_notes) || !has_block) {
        reporter.error(say::kUnknownAtRule, name, {name.text});
    } else {
        const std::size_t close = std::min<std::size_t>(list.tokens[open].partner, end);
        (is_notes ? rule.notes : rule.margin_boxes[box]) = std::make_shared<const DeclarationBlock>(
            parse_declarations(list, open + 1, close, Context::Element, reporter));
    }
    if (has_block) return list.behind(open);
    return declaration_end(list, at, end) + 1;
}

}  // namespace

bool PageRule::applies_to(const PageSelector& page) const {
    if (!name.empty() && name != page.name) return false;
    if (first && !page.first) return false;
    if (blank && !page.blank) return false;
    if (left && !page.left) return false;
    return !right || !page.left;
}

Specificity PageRule::specificity() const {
    Specificity weight;
    weight.ids = name.empty() ? 0 : 1;
    weight.classes = (first ? 1U : 0U) + (blank ? 1U : 0U);
    weight.types = (left ? 1U : 0U) + (right ? 1U : 0U);
    return weight;
}

void parse_page_rule(const TokenList& list, std::size_t begin, std::size_t block, Reporter& reporter,
                     StyleSheet& sheet) {
    PageRule body;
    DeclarationBlock declarations;
    const std::size_t end = list.tokens[block].partner;
    for (std::size_t i = block + 1; i < end;) {
        if (list.tokens[i].kind == TokenKind::AtKeyword) {
            i = parse_page_part(list, i, end, reporter, body);
            continue;
        }
        std::size_t stop = i;
        while (stop < end && list.tokens[stop].kind != TokenKind::Semicolon &&
               list.tokens[stop].kind != TokenKind::AtKeyword) {
            stop = list.behind(stop);
        }
        stop = std::min(stop, end);
        if (stop > i) parse_declaration(list, i, stop, Context::Page, reporter, declarations);
        i = stop < end && list.tokens[stop].kind == TokenKind::Semicolon ? stop + 1 : stop;
    }
    body.block = std::make_shared<const DeclarationBlock>(std::move(declarations));
    for (PageRule& rule : read_page_selectors(list, begin, block, reporter)) {
        rule.block = body.block;
        rule.margin_boxes = body.margin_boxes;
        rule.notes = body.notes;
        sheet.pages.push_back(std::move(rule));
    }
}

}  // namespace concordia::style
