// One method for each "consume" algorithm of CSS Syntax 3, section 4.3.
#include "style/tokenizer.h"

#include <algorithm>

#include "base/utf8.h"
#include "style/ascii.h"
#include "style/reporter.h"

namespace concordia::style {
namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr std::int64_t kLargest = kMillion * kMillion;  // a million, in millionths
constexpr char kNoByte = '\0';

constexpr bool is_newline(char c) {
    return c == '\n' || c == '\r' || c == '\f';
}
constexpr bool is_space(char c) {
    return is_newline(c) || c == ' ' || c == '\t';
}
constexpr bool starts_name(char c) {
    return (lower(c) >= 'a' && lower(c) <= 'z') || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
constexpr bool continues_name(char c) {
    return starts_name(c) || is_digit(c) || c == '-';
}

class Tokenizer {
 public:
    Tokenizer(std::string_view source, Reporter& reporter) : reporter_(reporter) { list_.source = source; }

    TokenList run() {
        list_.tokens.reserve(list_.source.size() / 4 + 1);
        while (true) {
            const bool space = skip_space_and_comments();
            Token token;
            token.space_before = space;
            token.line = line_;
            token.column = column_;
            token.begin = static_cast<std::uint32_t>(position_);
            if (!at_end()) consume_token(token);
            token.end = static_cast<std::uint32_t>(position_);
            list_.tokens.push_back(token);
            if (token.kind == TokenKind::End) break;
            match_brackets(token);
        }
        report_open_brackets();
        return std::move(list_);
    }

 private:
    [[nodiscard]] bool at_end() const { return position_ >= list_.source.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return position_ + ahead < list_.source.size() ? list_.source[position_ + ahead] : kNoByte;
    }
    void advance() {
        const char c = list_.source[position_++];
        if (is_newline(c)) {
            if (c == '\r' && peek() == '\n') ++position_;
            ++line_;
            column_ = 1;
        } else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) {
            ++column_;
        }
        // Continuation bytes of a character have no column of their own.
    }
    void advance(std::size_t count) {
        while (count-- > 0) advance();
    }

    /// True when there was white space.
    bool skip_space_and_comments() {
        bool space = false;
        while (!at_end()) {
            if (is_space(peek())) {
                space = true;
                advance();
            } else if (peek() == '/' && peek(1) == '*') {
                skip_comment();
            } else {
                break;
            }
        }
        return space;
    }

    void skip_comment() {
        const std::uint32_t line = line_;
        const std::uint32_t column = column_;
        const std::size_t close = list_.source.find("*/", position_ + 2);
        if (close == std::string_view::npos) reporter_.error(say::kUnterminated, line, column);
        const std::size_t end = close == std::string_view::npos ? list_.source.size() : close + 2;
        while (position_ < end) advance();
    }

    [[nodiscard]] bool starts_escape(std::size_t ahead) const {
        return peek(ahead) == '\\' && position_ + ahead + 1 < list_.source.size() && !is_newline(peek(ahead + 1));
    }
    [[nodiscard]] bool starts_identifier(std::size_t ahead = 0) const {
        if (peek(ahead) == '-')
            return starts_name(peek(ahead + 1)) || peek(ahead + 1) == '-' || starts_escape(ahead + 1);
        return starts_name(peek(ahead)) || starts_escape(ahead);
    }
    [[nodiscard]] bool starts_number() const {
        const std::size_t sign = peek() == '+' || peek() == '-' ? 1 : 0;
        return is_digit(peek(sign)) || (peek(sign) == '.' && is_digit(peek(sign + 1)));
    }

    void consume_token(Token& token) {
        const char c = peek();
        if (c == '"' || c == '\'') return consume_string(token);
        if (starts_number()) return consume_numeric(token);
        if (list_.source.substr(position_, 3) == "-->" || list_.source.substr(position_, 4) == "<!--") {
            return consume_delimiter(token, c == '-' ? 3 : 4);
        }
        if (starts_identifier()) return consume_identifier_like(token);
        if (c == '#' && (continues_name(peek(1)) || starts_escape(1))) return consume_prefixed(token, TokenKind::Hash);
        if (c == '@') {
            advance();
            const bool named = starts_identifier();
            rewind_one();
            if (named) return consume_prefixed(token, TokenKind::AtKeyword);
        }
        consume_delimiter(token, 1);
    }
    void rewind_one() {
        --position_;
        --column_;
    }

    void consume_prefixed(Token& token, TokenKind kind) {
        advance();
        token.kind = kind;
        token.text = consume_name();
    }

    void consume_delimiter(Token& token, std::size_t length) {
        constexpr std::string_view kSigns = ":;,[](){}";
        const std::size_t sign = kSigns.find(peek());
        if (sign == std::string_view::npos || length > 1) {
            token.kind = TokenKind::Delimiter;
            token.delimiter = peek();
        } else {
            token.kind = static_cast<TokenKind>(static_cast<std::size_t>(TokenKind::Colon) + sign);
        }
        advance(length);
    }

    /// Section 4.3.11.
    std::string_view consume_name() {
        const std::size_t begin = position_;
        while (continues_name(peek()) && !at_end()) advance();
        if (!starts_escape(0)) return list_.source.substr(begin, position_ - begin);
        std::string& name = list_.unescaped.emplace_back(list_.source.substr(begin, position_ - begin));
        while (!at_end()) {
            if (starts_escape(0)) {
                consume_escape(name);
            } else if (continues_name(peek())) {
                name += peek();
                advance();
            } else {
                break;
            }
        }
        return name;
    }

    /// Section 4.3.7. REQUIRES: starts_escape(0).
    void consume_escape(std::string& text) {
        advance();
        if (!is_hexadecimal(peek())) {
            do {
                text += peek();
                advance();
            } while ((static_cast<unsigned char>(peek()) & 0xC0) == 0x80);
            return;
        }
        char32_t character = 0;
        for (int digits = 0; digits < 6 && is_hexadecimal(peek()); ++digits) {
            character = character * 16 + hexadecimal_value(peek());
            advance();
        }
        if (is_space(peek()) && !at_end()) advance();
        const bool surrogate = character >= 0xD800 && character <= 0xDFFF;
        utf8::append(text, character == 0 || surrogate || character > 0x10FFFF ? 0xFFFD : character);
    }

    /// Section 4.3.5.
    void consume_string(Token& token) {
        const char quote = peek();
        advance();
        const std::size_t begin = position_;
        while (!at_end() && peek() != quote && peek() != '\\' && !is_newline(peek())) advance();
        token.kind = TokenKind::String;
        token.text = list_.source.substr(begin, position_ - begin);
        if (peek() == '\\') token.text = consume_escaped_string(token.text, quote);
        if (peek() == quote && !at_end()) return advance();
        token.kind = TokenKind::Bad;
        reporter_.error(say::kUnterminated, token);
    }
    std::string_view consume_escaped_string(std::string_view begun, char quote) {
        std::string& text = list_.unescaped.emplace_back(begun);
        while (!at_end() && peek() != quote && !is_newline(peek())) {
            if (starts_escape(0)) {
                consume_escape(text);
            } else if (peek() == '\\') {
                advance();  // an escaped end of line joins two lines
                if (!at_end()) advance();
            } else {
                text += peek();
                advance();
            }
        }
        return text;
    }

    /// Sections 4.3.3 and 4.3.12.
    void consume_numeric(Token& token) {
        token.millionths = consume_number(token.integer);
        if (starts_identifier()) {
            token.kind = TokenKind::Dimension;
            token.text = consume_name();
        } else if (peek() == '%') {
            token.kind = TokenKind::Percentage;
            advance();
        } else {
            token.kind = TokenKind::Number;
        }
    }
    std::int64_t consume_number(bool& integer) {
        const bool negative = peek() == '-';
        if (peek() == '-' || peek() == '+') advance();
        std::int64_t value = 0;
        for (; is_digit(peek()); advance()) value = std::min(kMillion, value * 10 + (peek() - '0'));
        value *= kMillion;
        integer = true;
        if (peek() == '.' && is_digit(peek(1))) {
            integer = false;
            advance();
            std::int64_t unit = kMillion / 10;
            for (; is_digit(peek()); advance(), unit /= 10) value += unit * (peek() - '0');
        }
        const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
        if (lower(peek()) == 'e' && is_digit(peek(sign))) {
            integer = false;
            value = consume_exponent(value, sign);
        }
        value = std::min(value, kLargest);
        return negative ? -value : value;
    }
    std::int64_t consume_exponent(std::int64_t value, std::size_t digits_at) {
        const bool negative = peek(1) == '-';
        advance(digits_at);
        int exponent = 0;
        for (; is_digit(peek()); advance()) exponent = std::min(30, exponent * 10 + (peek() - '0'));
        for (; exponent > 0; --exponent) value = negative ? value / 10 : std::min(kLargest, value * 10);
        return value;
    }

    /// Section 4.3.4.
    void consume_identifier_like(Token& token) {
        token.kind = TokenKind::Identifier;
        token.text = consume_name();
        if (peek() != '(') return;
        advance();
        token.kind = TokenKind::Function;
        if (!equal_ignoring_case(token.text, "url")) return;
        std::size_t ahead = 0;
        while (is_space(peek(ahead)) && position_ + ahead < list_.source.size()) ++ahead;
        if (peek(ahead) != '"' && peek(ahead) != '\'') consume_url(token);
    }
    /// Section 4.3.6.
    void consume_url(Token& token) {
        std::string& url = list_.unescaped.emplace_back();
        token.kind = TokenKind::Url;
        while (!at_end() && is_space(peek())) advance();
        while (!at_end() && peek() != ')') {
            if (starts_escape(0)) {
                consume_escape(url);
            } else if (is_space(peek())) {
                while (!at_end() && is_space(peek())) advance();
                if (peek() != ')') token.kind = TokenKind::Bad;
            } else {
                if (peek() == '"' || peek() == '\'' || peek() == '(') token.kind = TokenKind::Bad;
                url += peek();
                advance();
            }
        }
        if (at_end()) token.kind = TokenKind::Bad;
        if (!at_end()) advance();
        if (token.kind == TokenKind::Bad) reporter_.error(say::kUnterminated, token);
        token.text = url;
    }

    static TokenKind closing(TokenKind kind) {
        if (kind == TokenKind::Function) return TokenKind::CloseParenthesis;
        return static_cast<TokenKind>(static_cast<int>(kind) + 1);
    }
    void match_brackets(const Token& token) {
        const auto index = static_cast<std::uint32_t>(list_.tokens.size() - 1);
        switch (token.kind) {
            case TokenKind::Function:
            case TokenKind::OpenBracket:
            case TokenKind::OpenParenthesis:
            case TokenKind::OpenBrace:
                open_.push_back(index);
                break;
            case TokenKind::CloseBracket:
            case TokenKind::CloseParenthesis:
            case TokenKind::CloseBrace:
                if (open_.empty() || closing(list_.tokens[open_.back()].kind) != token.kind) break;
                list_.tokens[open_.back()].partner = index;
                open_.pop_back();
                break;
            default:
                break;
        }
    }
    void report_open_brackets() {
        const auto end = static_cast<std::uint32_t>(list_.tokens.size() - 1);
        for (const std::uint32_t index : open_) {
            Token& token = list_.tokens[index];
            token.partner = end;
            reporter_.error(say::kUnclosed, token, {quoted(list_, token)});
        }
    }

    Reporter& reporter_;
    TokenList list_;
    std::vector<std::uint32_t> open_;  // opening brackets not yet closed
    std::size_t position_ = 0;
    std::uint32_t line_ = 1;
    std::uint32_t column_ = 1;
};

}  // namespace

TokenList tokenize(std::string_view source, Reporter& reporter) {
    return Tokenizer(source, reporter).run();
}

std::string quoted(const TokenList& list, const Token& token) {
    constexpr std::size_t kLongest = 60;
    std::string_view text = list.source.substr(token.begin, token.end - token.begin);
    if (text.size() <= kLongest) return std::string(text);
    text = text.substr(0, kLongest);
    while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xC0) == 0x80) text.remove_suffix(1);
    if (!text.empty() && static_cast<unsigned char>(text.back()) >= 0x80) text.remove_suffix(1);
    return std::string(text) + "…";
}

}  // namespace concordia::style
