// Own words as the printer of their language sets them: spaces before marks, inside guillemets and beside numbers,
// quotes, apostrophes. Wording that is quoted, whole or between quotation marks, is never given to these rules: a line
// does not begin with its marks in any case (text/opportunities.h).
#pragma once

#include <string>
#include <string_view>

#include "base/arena.h"
#include "compose/formats.h"

namespace concordia::compose {

struct TypographicMarks;

/// Sets the pieces of one text, one after the other: a piece may end at an element. French and Dutch have rules, every
/// other language keeps its text.
class Typographer {
 public:
    /// `before`: the character that the text follows, 0 at the beginning of a paragraph.
    Typographer(const Formats& formats, std::string_view language, char32_t before = 0);

    /// The next piece as it shall be printed: the piece itself where nothing changes, else a copy kept in `arena`.
    /// REQUIRES: valid UTF-8.
    std::string_view set(std::string_view piece, Arena& arena);
    /// Something stands here that is set already, a number or a name.
    void pass_value() { before_ = U'0'; }

 private:
    void visit(std::size_t at, char32_t character, std::size_t end);
    void visit_space(std::size_t at, std::size_t end);
    void visit_straight_quote(std::size_t at, std::size_t end);
    void visit_apostrophe(std::size_t at, std::size_t end);
    void open_quote(std::size_t end);
    void close_quote(std::size_t at);
    void set_gap_before(std::size_t at, std::string_view gap);
    void set_gap_after(std::size_t end, std::string_view gap);
    void replace(std::size_t begin, std::size_t end, std::string_view words);

    [[nodiscard]] char32_t character_before(std::size_t at) const;
    [[nodiscard]] char32_t character_at(std::size_t at) const;
    [[nodiscard]] bool ends_a_clause(std::size_t at, std::size_t end) const;
    [[nodiscard]] bool holds_on(std::size_t at, std::size_t end) const;

    const TypographicMarks* marks_;
    const Formats::Words* words_;
    char32_t before_;
    int quotes_ = 0;               // open quotation marks
    bool straight_quote_ = false;  // the last of them is a straight one
    std::string_view piece_;
    std::string result_;
    std::size_t copied_ = 0;  // bytes of the piece that `result_` accounts for
};

}  // namespace concordia::compose
