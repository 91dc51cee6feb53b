// A paragraph's items taken apart into pieces: words, spaces, boxes, atoms. Pieces know their natural width; which of
// the spaces may break is settled here, with a look at the words on both sides.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "text/paragraph.h"
#include "text/shaping_style.h"
#include "text/word_cache.h"

namespace concordia::text {

struct Piece {
    enum class Kind : std::uint8_t { Word, Space, OpenBox, CloseBox, Atom, Leader, ForcedBreak };
    Kind kind = Kind::Word;
    bool breakable = false;  // Space: a line may end here. Word: it may be broken inside
    bool continued = false;  // Word: cut from an overlong word; the rest follows, and only an emergency parts them
    bool joined = false;     // Word: its letters touch those of another item; the two are hyphenated as one word
    Hyphenation hyphenation = Hyphenation::Manual;
    std::uint32_t item = 0;
    const Word* word = nullptr;  // Word, Space, Leader
    Length width;                // natural; for reserved digits that of as many zeros

    /// Spaces before it do not hang over the end of a line.
    [[nodiscard]] bool is_content() const { return kind == Kind::Word || kind == Kind::Atom || kind == Kind::Leader; }
};

/// What the stages of one paragraph share.
struct ParagraphContext {
    ShapingStyles& styles;
    WordCache& words;
    const std::vector<ParagraphItem>& items;
};

std::vector<Piece> itemize(const ParagraphContext& context);

/// The index behind the stretch that begins at `begin`: that of the next forced break or of the end.
std::uint32_t stretch_end(std::span<const Piece> pieces, std::uint32_t begin);

/// The letters of the word that piece `index` belongs to, in the pieces before and after it. REQUIRES: `joined`.
struct Surroundings {
    std::string before, after;
};
Surroundings surroundings(std::span<const Piece> pieces, std::uint32_t index);

/// Characters that no family has; each once, sorted.
std::vector<char32_t> missing_glyphs(std::span<const Piece> pieces);

/// Width of a word as `style` sets it, letter-spacing included.
inline Length word_width(const Word& word, const TextStyle& style) {
    const Length width = word.width(style.size);
    return style.letter_spacing == Length() ? width : width + style.letter_spacing * std::int64_t{word.clusters};
}

}  // namespace concordia::text
