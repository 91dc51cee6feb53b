// The text engine of a process: faces, hyphenation patterns and the cache of shaped words. Safe to use from several
// threads at once; the cache never changes a result, only how soon it is there.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.h"
#include "base/length.h"
#include "text/face.h"

namespace concordia::text {

/// What shaping needs to know of a stretch of text. Plain values: layout makes one from a computed style.
struct TextStyle {
    std::vector<std::string> families;  // in order of preference
    Length size;
    std::uint16_t weight = 400;
    bool italic = false;
    bool small_caps = false;  // through the smcp feature, or scaled capitals where the face has none
    bool kerning = true;
    std::vector<std::pair<std::string, std::uint32_t>> features;  // {"tnum", 1}
    Length letter_spacing, word_spacing;
    std::string language;  // "fr", "nl": selects hyphenation and OpenType localised forms
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// One glyph of a shaped run; lengths at the run's size. A long document has millions, so a glyph holds no more than
/// every one needs.
struct Glyph {
    std::uint16_t id = 0;
    std::uint16_t text_length = 0;  // bytes of the run's text that it stands for, behind those of the glyph before it
    ShortLength advance;            // to the next glyph's origin, justification included
};
static_assert(sizeof(Glyph) == 8);

/// Of a glyph that stands elsewhere than where the advances lead: a mark over its letter. y grows downwards.
struct GlyphOffset {
    std::uint32_t glyph = 0;  // its number among the glyphs
    ShortLength x, y;
};

/// A face that is declared, before any file of it is opened.
struct FaceDeclaration {
    std::string family;
    std::uint16_t weight = 400;
    bool italic = false;
    std::filesystem::path file;
};

class Engine {
 public:
    virtual ~Engine() = default;

    /// Registers a face; opening is delayed until it is needed. Same declaration twice: no effect.
    virtual void declare(const FaceDeclaration& declaration) = 0;
    /// The face that CSS Fonts 4 section 5.2 chooses for the first family of `style` that is declared; nullptr when
    /// none is. Throws Failure when its file cannot be read or is no usable TrueType font.
    virtual const Face* match(const TextStyle& style) = 0;
    /// Faces opened so far, in order of id.
    [[nodiscard]] virtual std::vector<const Face*> faces() const = 0;

    /// Adds words whose hyphenation the patterns get wrong: "gou-ver-ne-ment", language "fr". Call before laying out.
    virtual void add_hyphenation_exceptions(std::string_view language, const std::vector<std::string>& words) = 0;
    /// Reads the hyphenation patterns of `language` now, so that another thread may do it early; optional. Throws
    /// Failure when they cannot be read.
    virtual void prepare(std::string_view language) = 0;
};

/// `hyphenation_folder` holds hyph_fr.dic and hyph_nl.dic; read on first use of the language.
std::unique_ptr<Engine> make_engine(const std::filesystem::path& hyphenation_folder);

/// text-transform, with the language's rules: Dutch "ij" opens as "IJ", French capitals keep their accents.
enum class Case : std::uint8_t { None, Upper, Lower, Title };
std::string transformed(std::string_view text, Case letter_case, std::string_view language);

}  // namespace concordia::text
