// From bytes to glyphs: decode, choose a face for each character, shape each stretch of one face.
#include "text/word.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/engine.h"
#include "text/opportunities.h"

namespace concordia::text {
namespace {

constexpr char32_t kSoftHyphen = 0xAD, kHyphen = 0x2010, kNoBreakHyphen = 0x2011;

/// A character with the face that shall draw it.
struct Placed {
    ShapingCharacter shaping;
    const FontFace* face = nullptr;
    bool small_capitals = false;
};

bool is_combining_mark(char32_t character) {
    return (character >= 0x300 && character <= 0x36F) || (character >= 0xFE00 && character <= 0xFE0F) ||
           character == 0x200D;
}

/// Spaces of other widths need no glyph: the shaper makes them from the ordinary space.
bool is_synthetic(char32_t character) {
    return character == 0xA0 || (character >= 0x2000 && character <= 0x200F) || character == 0x202F;
}

/// The character that `face` draws for `character`; 0 when it has none. Hyphens of all kinds look alike.
char32_t drawable(const FontFace& face, char32_t character) {
    if (face.glyph(character) != 0 || is_synthetic(character)) return character;
    if (character != kHyphen && character != kNoBreakHyphen) return 0;
    if (face.glyph(kHyphen) != 0) return kHyphen;
    return face.glyph('-') != 0 ? U'-' : 0;
}

class WordShaper {
 public:
    WordShaper(const ShapingStyle& style, Word& word) : style_(style), word_(word) {}

    void run(std::string_view key) {
        for (std::size_t offset = 0; offset < key.size();) {
            const std::size_t begin = offset;
            const char32_t character = utf8::next(key, offset);
            if (character == kSoftHyphen) {
                word_.soft_hyphens.push_back(static_cast<std::uint32_t>(word_.text.size()));
            } else {
                add(character, key.substr(begin, offset - begin));
            }
        }
        shape_stretches();
    }

 private:
    void add(char32_t character, std::string_view bytes) {
        const auto begin = static_cast<std::uint32_t>(word_.text.size());
        word_.text += bytes;
        const auto end = static_cast<std::uint32_t>(word_.text.size());
        if (is_combining_mark(character) && !placed_.empty()) {
            placed_.push_back(placed_.back());
            placed_.back().shaping = {character, begin, end};
        } else if (!style_.key.small_caps || !add_small_capitals(bytes, begin, end)) {
            placed_.push_back(place(character, begin, end));
        }
    }

    Placed place(char32_t character, std::uint32_t begin, std::uint32_t end) {
        for (FaceFile* file : style_.files) {
            const FontFace& face = file->open();
            if (const char32_t drawn = drawable(face, character); drawn != 0) return {{drawn, begin, end}, &face};
        }
        word_.missing.push_back(character);
        return {{character, begin, end}, &style_.files.front()->open()};
    }

    /// Capitals in place of a lower-case letter, where the face that has it knows no small capitals.
    bool add_small_capitals(std::string_view bytes, std::uint32_t begin, std::uint32_t end) {
        const std::string capitals = transformed(bytes, Case::Upper, style_.key.language);
        if (capitals == bytes) return false;
        std::size_t offset = 0;
        const Placed lower = place(utf8::next(bytes, offset), begin, end);
        if (lower.face->has_small_capitals()) return false;
        for (offset = 0; offset < capitals.size();) {
            placed_.push_back(place(utf8::next(capitals, offset), begin, end));
            placed_.back().small_capitals = true;
        }
        return true;
    }

    void shape_stretches() {
        std::size_t begin = 0;
        while (begin < placed_.size()) {
            std::size_t end = begin + 1;
            while (end < placed_.size() && placed_[end].face == placed_[begin].face &&
                   placed_[end].small_capitals == placed_[begin].small_capitals) {
                ++end;
            }
            shape_stretch(begin, end);
            begin = end;
        }
    }

    void shape_stretch(std::size_t begin, std::size_t end) {
        const FontFace& face = *placed_[begin].face;
        std::vector<ShapingCharacter> characters;
        for (std::size_t i = begin; i < end; ++i) characters.push_back(placed_[i].shaping);
        std::vector<Feature> features = style_.features;
        if (style_.key.small_caps && face.has_small_capitals()) features.push_back({feature_tag("smcp"), 1});
        const auto first = static_cast<std::uint32_t>(word_.glyphs.size());
        face.shape(characters, features, style_.key.language, word_.glyphs);
        word_.segments.push_back(
            {&face, placed_[begin].small_capitals, first, static_cast<std::uint32_t>(word_.glyphs.size())});
    }

    const ShapingStyle& style_;
    Word& word_;
    std::vector<Placed> placed_;
};

}  // namespace

std::unique_ptr<Word> shape_word(const ShapingStyle& style, std::string_view key) {
    auto word = std::make_unique<Word>();
    word->style = &style;
    word->key = key;
    WordShaper(style, *word).run(key);
    std::sort(word->missing.begin(), word->missing.end());
    word->clusters = static_cast<std::uint32_t>(
        std::count_if(word->glyphs.begin(), word->glyphs.end(),
                      [](const FontUnitGlyph& glyph) { return glyph.text_begin < glyph.text_end; }));
    describe_ends(*word);
    return word;
}

Length Word::new_width(Length size) const {
    Length sum;
    for (const WordSegment& segment : segments) {
        const Length drawn_size = segment_size(segment, size);
        for (std::uint32_t i = segment.glyph_begin; i < segment.glyph_end; ++i) {
            sum += segment.face->scaled(glyphs[i].advance, drawn_size);
        }
    }
    const auto low = static_cast<std::uint32_t>(sum.thousandths());
    const auto thousandths = static_cast<std::uint64_t>(size.thousandths());
    const bool fits = static_cast<std::int32_t>(low) == sum.thousandths() && thousandths >> 32U == 0;
    if (fits) last_width.store(thousandths << 32U | low, std::memory_order_relaxed);
    return sum;
}

}  // namespace concordia::text
