// Tokens -> rules (CSS Syntax 3, section 5.4). Blocks are skipped by the brackets' partners, so that neither depth nor
// length of a hostile sheet costs more than one pass.
#include "style/stylesheet.h"

#include <algorithm>
#include <utility>

#include "base/number.h"
#include "base/utf8.h"
#include "style/ascii.h"
#include "style/rules.h"

namespace concordia::style {
namespace {

constexpr std::size_t kLargestSheet = std::size_t{1} << 20;  // bytes
constexpr int kDeepestMedia = 8;
constexpr std::size_t kMostQueries = 64;

class RuleParser {
 public:
    RuleParser(const TokenList& list, Reporter& reporter, StyleSheet& sheet)
        : list_(list), reporter_(reporter), sheet_(sheet) {}

    void parse(std::size_t begin, std::size_t end, int depth = 0) {
        for (std::size_t i = begin; i < end;) {
            i = kind(i) == TokenKind::AtKeyword ? parse_at_rule(i, end, depth) : parse_style_rule(i, end);
        }
    }

 private:
    [[nodiscard]] TokenKind kind(std::size_t i) const { return list_.tokens[i].kind; }
    [[nodiscard]] std::size_t partner(std::size_t i, std::size_t end) const {
        return std::min<std::size_t>(list_.tokens[i].partner, end);
    }

    /// Each of these parses one rule at `begin` and returns the index behind it.
    std::size_t parse_style_rule(std::size_t begin, std::size_t end) {
        std::size_t block = begin;
        while (block < end && kind(block) != TokenKind::OpenBrace) block = list_.behind(block);
        if (block >= end) {
            reporter_.error(say::kSyntax, list_.tokens[begin], {quoted(list_, list_.tokens[begin])});
            return end;
        }
        Rule rule;
        rule.selectors = parse_selectors(list_, begin, block, reporter_);
        if (asks_width()) rule.media = media_;
        rule.block = parse_declarations(list_, block + 1, partner(block, end), Context::Element, reporter_);
        if (!rule.selectors.empty()) sheet_.rules.push_back(std::move(rule));
        return std::min(list_.behind(block), end);
    }

    std::size_t parse_at_rule(std::size_t at, std::size_t end, int depth) {
        std::size_t block = at + 1;
        while (block < end && kind(block) != TokenKind::OpenBrace && kind(block) != TokenKind::Semicolon) {
            block = list_.behind(block);
        }
        const Token& name = list_.tokens[at];
        const bool has_block = block < end && kind(block) == TokenKind::OpenBrace;
        const auto is = [&](std::string_view word) { return equal_ignoring_case(name.text, word); };
        if (is("page") && asks_width()) {
            reporter_.error(say::kMedia, name, {quoted(list_, name)});
        } else if (is("page") && has_block) {
            parse_page_rule(list_, at + 1, block, reporter_, sheet_);
        } else if (is("font-face") && has_block) {
            parse_font_face(list_, at, block, reporter_, sheet_);
        } else if (is("media") && has_block) {
            parse_media(at, block, end, depth);
        } else if (is("import")) {
            reporter_.error(say::kImport, name);
        } else if (!(is("charset") && at == 0 && !has_block)) {
            reporter_.error(say::kUnknownAtRule, name, {name.text});
        }
        return block >= end ? end : std::min(list_.behind(block), end);
    }

    /// What paper never meets is for other readers of the sheet.
    void parse_media(std::size_t at, std::size_t block, std::size_t end, int depth) {
        ValueReader reader(list_, at + 1, block);
        const std::optional<PageQuery> query = read_media_queries(reader);
        if (!query || depth >= kDeepestMedia || media_.size() * query->size() > kMostQueries) {
            const Token& culprit = at + 1 == block ? list_.tokens[at] : reader.culprit(at + 1);
            reporter_.error(say::kMedia, culprit, {quoted(list_, culprit)});
            return;
        }
        if (query->empty()) return;
        const PageQuery outer = std::exchange(media_, both(media_, *query));
        sheet_.asks_page_width = sheet_.asks_page_width || asks_width();
        parse(block + 1, partner(block, end), depth + 1);
        media_ = outer;
    }

    [[nodiscard]] bool asks_width() const {
        return std::find(media_.begin(), media_.end(), PageWidths{}) == media_.end();
    }

    const TokenList& list_;
    Reporter& reporter_;
    StyleSheet& sheet_;
    PageQuery media_ = kAnyPage;  // of what is being read
};

/// Line and column of the byte at `offset`.
std::pair<std::uint32_t, std::uint32_t> line_and_column(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t line_begin = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
    return {static_cast<std::uint32_t>(lines + 1),
            static_cast<std::uint32_t>(utf8::length(before.substr(line_begin)) + 1)};
}

}  // namespace

std::shared_ptr<const StyleSheet> parse_stylesheet(std::string_view css, std::string path, Findings& findings) {
    auto sheet = std::make_shared<StyleSheet>();
    sheet->path = path;
    Reporter reporter(findings, std::move(path));
    if (css.starts_with("\xEF\xBB\xBF")) css.remove_prefix(3);  // a byte order mark is no character of the sheet
    if (css.size() > kLargestSheet) {
        reporter.error(say::kTooLarge, 1, 1, {integer_text(kLargestSheet)});
        return sheet;
    }
    if (const std::size_t invalid = utf8::first_invalid(css); invalid != std::string_view::npos) {
        const auto [line, column] = line_and_column(css, invalid);
        reporter.error(say::kNotUtf8, line, column);
        return sheet;
    }
    const TokenList list = tokenize(css, reporter);
    RuleParser(list, reporter, *sheet).parse(0, list.tokens.size() - 1);
    return sheet;
}

const std::vector<FontFace>& font_faces(const StyleSheet& sheet) {
    return sheet.fonts;
}

}  // namespace concordia::style
