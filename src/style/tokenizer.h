// CSS text -> tokens (CSS Syntax 3, section 4), in one pass. White space and comments are no tokens of their own: a
// token knows whether space stands before it. Every opening bracket knows its closing one, so that skipping a block is
// one step and no later pass needs recursion.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::style {

class Reporter;

/// The brackets stand in pairs, opening then closing, and all signs in the order of ":;,[](){}".
enum class TokenKind : std::uint8_t {
    End,
    Identifier,
    Function,  // name and "("
    AtKeyword,
    Hash,
    String,
    Url,
    Bad,  // an unterminated string or a broken url()
    Delimiter,
    Number,
    Percentage,
    Dimension,
    Colon,
    Semicolon,
    Comma,
    OpenBracket,
    CloseBracket,
    OpenParenthesis,
    CloseParenthesis,
    OpenBrace,
    CloseBrace
};

struct Token {
    TokenKind kind = TokenKind::End;
    bool space_before = false;
    bool integer = false;      // Number, Percentage, Dimension: written without point and exponent
    char delimiter = 0;        // Delimiter
    std::uint32_t line = 1;    // from 1
    std::uint32_t column = 1;  // in characters, from 1
    std::uint32_t begin = 0;   // bytes in the source
    std::uint32_t end = 0;
    std::uint32_t partner = 0;    // opening brackets and Function: index of the closing token, or of the End token
    std::int64_t millionths = 0;  // the number * 1'000'000, at most a million either way
    std::string_view text;        // name, contents of a string, unit; escapes resolved
};

struct TokenList {
    std::string_view source;
    std::vector<Token> tokens;          // the last one is End
    std::deque<std::string> unescaped;  // texts that are not a slice of the source
    /// The source from token `first` up to, not including, token `last`.
    [[nodiscard]] std::string_view slice(std::size_t first, std::size_t last) const {
        if (first >= last) return {};
        return source.substr(tokens[first].begin, tokens[last - 1].end - tokens[first].begin);
    }
    /// Index behind the token at `index`, its block skipped when it opens one.
    [[nodiscard]] std::size_t behind(std::size_t index) const {
        const std::size_t partner = tokens[index].partner;
        if (partner == 0) return index + 1;
        return tokens[partner].kind == TokenKind::End ? partner : partner + 1;
    }
};

/// `source` must outlive the result. Findings: unterminated strings, comments, url()s; brackets that are never closed.
TokenList tokenize(std::string_view source, Reporter& reporter);

/// At most 60 bytes of the token as written, for messages.
std::string quoted(const TokenList& list, const Token& token);

}  // namespace concordia::style
