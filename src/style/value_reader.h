// A cursor over the tokens of one value. Readers of values take what they understand and leave the rest; a reader that
// fails may leave the cursor anywhere, and its caller rewinds.
#pragma once

#include <algorithm>
#include <optional>
#include <string_view>

#include "style/ascii.h"
#include "style/tokenizer.h"

namespace concordia::style {

class ValueReader {
 public:
    /// The tokens from `begin` up to, not including, `end`. REQUIRES: `list` outlives the reader; end < tokens.size().
    ValueReader(const TokenList& list, std::size_t begin, std::size_t end)
        : list_(&list), position_(begin), furthest_(begin), end_(end) {}

    [[nodiscard]] bool at_end() const { return position_ >= end_; }
    /// The next token; the End token when none is left.
    [[nodiscard]] const Token& peek() const { return at_end() ? list_->tokens.back() : list_->tokens[position_]; }
    [[nodiscard]] bool at(TokenKind kind) const { return peek().kind == kind; }
    [[nodiscard]] bool at_delimiter(char delimiter) const {
        return at(TokenKind::Delimiter) && peek().delimiter == delimiter;
    }
    [[nodiscard]] bool at_function(std::string_view name) const {
        return at(TokenKind::Function) && equal_ignoring_case(peek().text, name);
    }

    const Token& take() {
        const Token& token = peek();
        if (!at_end()) move_to(position_ + 1);
        return token;
    }
    bool take(TokenKind kind) {
        if (!at(kind)) return false;
        take();
        return true;
    }
    bool take_delimiter(char delimiter) { return at_delimiter(delimiter) && take(TokenKind::Delimiter); }
    bool take_keyword(std::string_view keyword) {
        return at(TokenKind::Identifier) && equal_ignoring_case(peek().text, keyword) && take(TokenKind::Identifier);
    }

    /// What stands between the brackets at the cursor; the cursor moves behind them. REQUIRES: the cursor is at an
    /// opening bracket or a Function.
    ValueReader take_block() {
        ValueReader inside(*list_, position_ + 1, std::min<std::size_t>(peek().partner, end_));
        inside.lengths_without_unit_ = lengths_without_unit_;
        move_to(std::min(list_->behind(position_), end_));
        return inside;
    }

    [[nodiscard]] std::size_t position() const { return position_; }
    void rewind(std::size_t position) { position_ = position; }
    /// The token at which reading stopped: the one to name in a finding. The first one when all were read.
    [[nodiscard]] const Token& culprit(std::size_t begin) const {
        return list_->tokens[furthest_ < end_ ? furthest_ : begin];
    }
    /// The first token not read, which may be the one behind the reader's end.
    [[nodiscard]] const Token& furthest() const { return list_->tokens[furthest_]; }
    [[nodiscard]] const TokenList& list() const { return *list_; }
    [[nodiscard]] std::size_t end() const { return end_; }

    /// SVG's presentation attributes may write a length as a bare number: user units, held as points.
    [[nodiscard]] bool lengths_without_unit() const { return lengths_without_unit_; }
    void allow_lengths_without_unit() { lengths_without_unit_ = true; }

 private:
    void move_to(std::size_t position) {
        position_ = position;
        furthest_ = std::max(furthest_, position);
    }

    const TokenList* list_;
    std::size_t position_;
    std::size_t furthest_;
    std::size_t end_;
    bool lengths_without_unit_ = false;
};

}  // namespace concordia::style
