// Words without a shaping engine. In most words no glyph is one at which a lookup of the font could begin, but for pair
// kerning: then every character is its nominal glyph, and a glyph's advance depends on the one behind it alone. The
// font's tables say which words these are (lookup_reach.h), the engine says what each pair of letters measures, seldom
// more than once.
#pragma once

#include <array>
#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

#include "text/lookup_reach.h"
#include "text/shaping.h"

namespace concordia::text {

/// The characters of such words: letters of Latin-1 and Latin Extended-A, figures, punctuation. None of them is
/// combining, invisible or a space.
class PlainLetters {
 public:
    static constexpr std::size_t kCount = 0x198;
    /// kCount for any other character.
    static std::size_t index(char32_t character);
    /// Whether the character makes a word one of the Latin script.
    static bool is_latin(std::size_t index);

    /// `glyph` and `advance` as the font has them, 0 where it has none.
    PlainLetters(const std::function<std::uint16_t(char32_t)>& glyph,
                 const std::function<std::int32_t(std::uint16_t)>& advance);

    [[nodiscard]] std::span<const std::uint16_t> glyphs() const { return glyphs_; }
    [[nodiscard]] std::int32_t advance(std::size_t index) const { return advances_[index]; }

 private:
    std::array<std::uint16_t, kCount> glyphs_{};
    std::array<std::int32_t, kCount> advances_{};
};

class PairShaper {
 public:
    /// The advance of the first of two letters beside each other; nullopt where they become anything but themselves.
    using Measure = std::function<std::optional<std::int32_t>(char32_t first, char32_t second)>;

    /// `lookups`: all that are active. `letters` must outlive it. `measure` may be called by several threads at once.
    PairShaper(const PlainLetters& letters, std::span<const LookupReach* const> lookups, Measure measure);

    /// Appends the glyphs of a word as the engine would give them; false, and nothing, when it takes the engine.
    bool shape(std::span<const ShapingCharacter> characters, std::vector<FontUnitGlyph>& glyphs) const;

 private:
    enum class Kind : std::uint8_t { Engine, Alone, Paired };  // Paired: what it is depends on the next

    [[nodiscard]] bool knows(std::span<const ShapingCharacter> characters) const;
    [[nodiscard]] std::optional<std::int32_t> paired_advance(char32_t first, char32_t second) const;

    static constexpr unsigned kPairShift = 64 - 11;
    static constexpr std::size_t kPairs = std::size_t{1} << (64 - kPairShift);

    const PlainLetters& letters_;
    std::array<Kind, PlainLetters::kCount> kinds_{};
    std::vector<std::uint64_t> joined_;  // names of the pairs with which ligatures begin, sorted
    Measure measure_;
    /// Measured pairs, each in its place until another needs it: what stands there says whose it is. 0: none.
    mutable std::array<std::atomic<std::uint64_t>, kPairs> pairs_{};
};

}  // namespace concordia::text
