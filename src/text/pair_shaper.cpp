// A pair that kerning does not know costs its advance as well: what matters is that the engine was asked. Pairs are
// kept as single numbers, so threads need no lock, and one that overwrites another's pair costs only asking again.
#include "text/pair_shaper.h"

#include <algorithm>
#include <utility>

#include "text/insert_only_table.h"
#include "text/latin.h"

namespace concordia::text {
namespace {

constexpr std::size_t kFirst = 0x21, kLast = 0x17F;                    // Latin-1, Latin Extended-A
constexpr std::size_t kFirstDash = 0x2010, kLastPunctuation = 0x2027;  // dashes, quotation marks, ellipsis
static_assert(kLast + 1 + kLastPunctuation + 1 - kFirstDash == PlainLetters::kCount);

char32_t character_at(std::size_t index) {
    return static_cast<char32_t>(index <= kLast ? index : index - kLast - 1 + kFirstDash);
}

/// Where a pair is kept: in 18 bits who it is, below them 32 bits of advance, above them that there is one.
constexpr std::uint64_t kKept = std::uint64_t{1} << 63U;
constexpr std::uint64_t kNotPlain = std::uint64_t{1} << 62U;

std::uint64_t name_of_pair(std::size_t first, std::size_t second) {
    static_assert(PlainLetters::kCount <= 512);
    return std::uint64_t{first << 9U | second} << 32U;
}

}  // namespace

std::size_t PlainLetters::index(char32_t character) {
    constexpr char32_t kDelete = 0x7F, kNoBreakSpace = 0xA0, kSoftHyphen = 0xAD;
    if (character >= kFirst && character <= kLast) {
        const bool shows = (character < kDelete || character > kNoBreakSpace) && character != kSoftHyphen;
        return shows ? character : kCount;
    }
    const bool is_punctuation = character >= kFirstDash && character <= kLastPunctuation;
    return is_punctuation ? character - kFirstDash + kLast + 1 : kCount;
}

bool PlainLetters::is_latin(std::size_t index) {
    return index <= kLast && is_letter(static_cast<char32_t>(index));
}

PlainLetters::PlainLetters(const std::function<std::uint16_t(char32_t)>& glyph,
                           const std::function<std::int32_t(std::uint16_t)>& advance) {
    for (std::size_t i = 0; i < kCount; ++i) {
        if (index(character_at(i)) != i) continue;
        glyphs_[i] = glyph(character_at(i));
        if (glyphs_[i] != 0) advances_[i] = advance(glyphs_[i]);
    }
}

PairShaper::PairShaper(const PlainLetters& letters, std::span<const LookupReach* const> lookups, Measure measure)
    : letters_(letters), measure_(std::move(measure)) {
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
        if (letters.glyphs()[i] == 0) continue;
        kinds_[i] = Kind::Alone;
        for (const LookupReach* lookup : lookups) {
            if (lookup->begins[i] && kinds_[i] != Kind::Engine)
                kinds_[i] = lookup->kerns_pairs ? Kind::Paired : Kind::Engine;
        }
    }
    for (const LookupReach* lookup : lookups) {
        for (const auto& [first, second] : lookup->joins) {
            if (kinds_[first] == Kind::Alone) kinds_[first] = Kind::Paired;
            joined_.push_back(name_of_pair(first, second));
        }
    }
    std::sort(joined_.begin(), joined_.end());
}

bool PairShaper::knows(std::span<const ShapingCharacter> characters) const {
    bool is_latin = false;
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const std::size_t letter = PlainLetters::index(characters[i].character);
        if (letter == PlainLetters::kCount || kinds_[letter] == Kind::Engine) return false;
        if (i > 0 && characters[i].text_begin <= characters[i - 1].text_begin) return false;  // two of one letter
        is_latin = is_latin || PlainLetters::is_latin(letter);
    }
    return is_latin;
}

std::optional<std::int32_t> PairShaper::paired_advance(char32_t first, char32_t second) const {
    const std::uint64_t pair = name_of_pair(PlainLetters::index(first), PlainLetters::index(second));
    const std::uint64_t name = kKept | pair;
    std::atomic<std::uint64_t>& place = pairs_[mixed(0, name) >> kPairShift];
    constexpr std::uint64_t kAdvance = 0xFFFFFFFF;
    std::uint64_t kept = place.load(std::memory_order_relaxed);
    if ((kept & ~kAdvance & ~kNotPlain) != name) {
        const bool joins = std::binary_search(joined_.begin(), joined_.end(), pair);
        const std::optional<std::int32_t> measured = joins ? std::nullopt : measure_(first, second);
        kept = name | (measured ? static_cast<std::uint32_t>(*measured) : kNotPlain);
        place.store(kept, std::memory_order_relaxed);
    }
    if ((kept & kNotPlain) != 0) return std::nullopt;
    return static_cast<std::int32_t>(kept & kAdvance);
}

bool PairShaper::shape(std::span<const ShapingCharacter> characters, std::vector<FontUnitGlyph>& glyphs) const {
    if (!knows(characters)) return false;
    const std::size_t begin = glyphs.size();
    for (std::size_t i = 0; i < characters.size(); ++i) {
        const std::size_t letter = PlainLetters::index(characters[i].character);
        const bool is_last = i + 1 == characters.size();
        std::optional<std::int32_t> advance = letters_.advance(letter);
        if (!is_last && kinds_[letter] == Kind::Paired) {
            advance = paired_advance(characters[i].character, characters[i + 1].character);
        }
        if (!advance) {
            glyphs.resize(begin);
            return false;
        }
        const std::uint32_t end = is_last ? characters[i].text_end : characters[i + 1].text_begin;
        glyphs.push_back({letters_.glyphs()[letter], *advance, 0, 0, characters[i].text_begin, end});
    }
    return true;
}

}  // namespace concordia::text
