// A shaped word: its glyphs in font units, where it may be broken, and what a line needs to know of its two ends. Made
// once, kept by the word cache, read by all threads.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "text/shaper.h"
#include "text/shaping_style.h"

namespace concordia::text {

/// Glyphs of one face within a word.
struct WordSegment {
    const FontFace* face = nullptr;
    bool small_capitals = false;  // capitals drawn small, where the face has no small capitals of its own
    std::uint32_t glyph_begin = 0, glyph_end = 0;
};

struct Word;

/// A place inside a word where a line may end.
struct WordBreak {
    enum class Kind : std::uint8_t {
        Explicit,    // after a hyphen, dash or slash that is there
        SoftHyphen,  // U+00AD
        Pattern,     // by the language's hyphenation patterns
        Emergency    // inside an address or identifier that fits no line
    };
    std::uint32_t offset = 0;  // bytes of the word's text that stay on the first line
    Kind kind = Kind::Explicit;
    bool in_compound = false;       // a pattern's place in a word that has a hyphen of its own: better avoided
    bool drops_trema = false;       // the letter that opens the next line loses its trema
    bool ends_with_hyphen = false;  // added or its own
    /// Widths of what stays, its hyphen included, and of what follows, in millionths of the em, with the clusters that
    /// letter-spacing counts. Taken from the whole word's glyphs: close enough to choose by, and nothing is shaped for
    /// a break that is not chosen.
    std::int32_t before = 0, after = 0;
    std::uint16_t clusters_before = 0, clusters_after = 0;
    [[nodiscard]] bool adds_hyphen() const { return kind == Kind::SoftHyphen || kind == Kind::Pattern; }
};
using WordBreaks = std::vector<WordBreak>;

struct Word {
    std::uint64_t hash = 0;
    mutable std::atomic<const Word*> next = nullptr;
    const ShapingStyle* style = nullptr;
    mutable std::atomic<std::uint64_t> last_width = 0;  // size in the upper, width in the lower 32 bits
    std::string key;                                    // as it stands in the document
    std::uint32_t clusters = 0;                         // glyphs that stand for text: what letter-spacing counts
    bool opens_with_closing = false;                    // « ; », « % » ...: no line may begin with it
    bool ends_with_opening = false;                     // « « », « ( » ...: no line may end with it
    bool may_break = false;                             // holds a character after which a break may be allowed

    std::vector<FontUnitGlyph> glyphs;
    std::vector<WordSegment> segments;
    std::string text;  // without soft hyphens; glyphs count its bytes
    mutable std::atomic<const WordBreaks*> explicit_breaks = nullptr, all_breaks = nullptr;

    std::vector<char32_t> missing;                                        // characters that no face has
    std::vector<std::uint32_t> soft_hyphens;                              // offsets in `text`
    mutable std::unique_ptr<const WordBreaks> explicit_owner, all_owner;  // written under the cache's lock

    /// Sum of the advances, each rounded at `size`. Remembers the last size asked for.
    [[nodiscard]] Length width(Length size) const {
        const std::uint64_t known = last_width.load(std::memory_order_relaxed);
        if (known >> 32U != static_cast<std::uint64_t>(size.thousandths()) || known == 0) return new_width(size);
        return Length::from_thousandths(static_cast<std::int32_t>(known & 0xFFFFFFFFU));
    }

    Word() = default;
    Word(const Word&) = delete;
    Word& operator=(const Word&) = delete;

 private:
    [[nodiscard]] Length new_width(Length size) const;
};

/// The size at which a segment is drawn: capitals that stand in for small capitals are four fifths.
inline Length segment_size(const WordSegment& segment, Length size) {
    return segment.small_capitals ? size.scaled(4, 5) : size;
}

/// Shapes `key`, choosing for each character the first face that has it.
std::unique_ptr<Word> shape_word(const ShapingStyle& style, std::string_view key);

}  // namespace concordia::text
