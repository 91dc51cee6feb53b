// A face as one document uses it: a composite font (ISO 32000-1, 9.7) whose character identifiers (CID) are given out
// in order of first use, one for every pair of glyph and text. So the same glyph may stand for a space here and a
// no-break space there, a ligature for its letters, and extracted text is exact.
#pragma once

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "paint/character_code.h"
#include "paint/font_subset.h"
#include "paint/writer.h"
#include "text/face.h"

namespace concordia::paint {

/// What a page's text needs of a character.
struct ShownCharacter {
    std::int64_t width = 0;  // advance, in millionths of the font size, as the file says it
    EscapedCode code;
};

class Font {
 public:
    explicit Font(const text::Face& face);

    /// `glyph` where it stands for `text` (UTF-8; empty: nothing of its own). Stays where it is until the next call.
    const ShownCharacter& character(std::uint16_t glyph, std::string_view text) {
        const Slot& slot = slots_[glyph < slots_.size() ? glyph : 0];
        return shown_[slot.id != 0 && slot.stands_for(text) ? slot.id : find(glyph, text)];
    }
    [[nodiscard]] const text::Face& face() const { return face_; }

    /// Identifiers that were given out, and that of .notdef.
    [[nodiscard]] std::size_t character_count() const { return characters_.size(); }

    /// Writes the font's objects; gives the number of the Type0 dictionary. `encoding` is the CMap of its codes. Throws
    /// Failure when it cannot be embedded.
    ObjectNumber write(Writer& writer, ObjectNumber encoding) const;

 private:
    struct Slot {  // of a glyph: what it stood for first; 16 bytes, which are found without a multiplication
        CharacterId id = 0;
        std::uint8_t length = 0;
        std::array<char, 13> text{};

        /// Nearly always one byte, which is compared sooner than a function is called that compares many.
        [[nodiscard]] bool stands_for(std::string_view other) const {
            if (other.size() != length) return false;
            for (std::size_t i = 0; i < length; ++i) {
                if (other[i] != text[i]) return false;
            }
            return true;
        }
    };
    struct Character {
        std::uint16_t glyph = 0;
        std::string text;
    };

    CharacterId find(std::uint16_t glyph, std::string_view text);
    CharacterId add(std::uint16_t glyph, std::string_view text);
    [[nodiscard]] std::string widths() const;
    [[nodiscard]] std::string to_unicode() const;
    [[nodiscard]] std::string descriptor(std::string_view name, ObjectNumber program) const;
    static ObjectNumber write_program(Writer& writer, const FontSubset& subset);
    ObjectNumber write_descendant(Writer& writer, const FontSubset& subset, std::string_view name) const;

    const text::Face& face_;
    std::vector<Slot> slots_;            // by glyph
    std::vector<Character> characters_;  // by CID; 0 is .notdef
    std::vector<ShownCharacter> shown_;  // likewise
    std::map<std::pair<std::uint16_t, std::string>, CharacterId> others_;
};

/// The fonts of one document, in order of first use.
class FontTable {
 public:
    struct Entry {
        std::string resource;  // name in the resource dictionary: "F0"
        Font font;
    };
    Entry& entry(const text::Face& face);
    /// Writes all fonts; gives the Font entry's value of the resource dictionary.
    std::string write(Writer& writer) const;

 private:
    std::deque<Entry> entries_;
    const text::Face* last_face_ = nullptr;
    Entry* last_entry_ = nullptr;
};

}  // namespace concordia::paint
