// A word is taken apart at what is no letter; each part is hyphenated by itself, so that no break comes too near to an
// apostrophe, a hyphen or a bracket.
#include "text/hyphenation_rules.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/dutch_trema.h"
#include "text/latin.h"

namespace concordia::text {
namespace {

struct Minimums {
    std::size_t left, right, word;  // letters
};
Minimums minimums(std::string_view language) {
    return language.starts_with("nl") ? Minimums{2, 2, 5} : Minimums{2, 3, 6};
}
constexpr std::size_t kLongestWord = 100;  // characters; longer ones are no words

bool is_hyphen(char32_t character) {
    return character == '-' || character == 0x2010 || character == 0x2011;
}

bool may_be_hyphenated(std::u32string_view word) {
    return word.size() <= kLongestWord && std::none_of(word.begin(), word.end(), [](char32_t character) {
               return is_digit(character) || character == '@' || character == '/' || character == '_' ||
                      character == '\\' || (character >= 0x300 && character <= 0x36F);
           });
}

/// Capitals anywhere but at the beginning make an acronym or a name of fancy spelling; IJ is one Dutch letter.
bool has_inner_capital(std::u32string_view part, std::string_view language) {
    const bool digraph = language.starts_with("nl") && part.starts_with(U"IJ");
    const auto begin = part.begin() + (digraph ? 2 : 1);
    return std::any_of(begin, part.end(), is_capital);
}

std::u32string in_small_letters(std::u32string_view part) {
    std::u32string lower(part);
    std::transform(lower.begin(), lower.end(), lower.begin(), lower_letter);
    return lower;
}

/// Places of the patterns and, in Dutch, before each vowel whose trema opens a syllable: patterns made for programs
/// that cannot drop a trema avoid these.
std::vector<std::size_t> part_places(std::u32string_view lower, std::string_view language,
                                     PatternHyphenation& hyphenation) {
    std::vector<std::size_t> places = hyphenation.places(lower, language);
    if (!language.starts_with("nl")) return places;
    for (std::size_t i = 1; i < lower.size(); ++i) {
        if (trema_parts_syllables(lower[i - 1], lower[i])) places.push_back(i);
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    return places;
}

struct Part {
    std::size_t begin = 0, end = 0;  // characters of the word
    bool in_compound = false;
};

/// The stretches of letters of a word.
std::vector<Part> parts_of(std::u32string_view word) {
    const bool compound = std::any_of(word.begin(), word.end(), is_hyphen);
    std::vector<Part> parts;
    for (std::size_t begin = 0; begin < word.size();) {
        std::size_t end = begin;
        while (end < word.size() && is_letter(word[end])) ++end;
        if (end > begin) parts.push_back({begin, end, compound});
        begin = end + 1;
    }
    return parts;
}

}  // namespace

WordBreaks pattern_opportunities(std::string_view text, std::string_view language, PatternHyphenation& hyphenation) {
    WordBreaks breaks;
    const std::u32string word = utf8::decode(text);
    if (!PatternHyphenation::knows(language) || !may_be_hyphenated(word)) return breaks;
    const Minimums minimum = minimums(language);
    std::size_t characters = 0, offset = 0;
    for (const Part& part : parts_of(word)) {
        const std::size_t letters = part.end - part.begin;
        const std::u32string_view spelled = std::u32string_view(word).substr(part.begin, letters);
        if (letters < minimum.word || has_inner_capital(spelled, language)) continue;
        const std::u32string lower = in_small_letters(spelled);
        for (const std::size_t place : part_places(lower, language, hyphenation)) {
            if (place < minimum.left || letters - place < minimum.right) continue;
            for (; characters < part.begin + place; ++characters) utf8::next(text, offset);
            WordBreak found;
            found.offset = static_cast<std::uint32_t>(offset);
            found.kind = WordBreak::Kind::Pattern;
            found.in_compound = part.in_compound;
            found.drops_trema = language.starts_with("nl") && trema_parts_syllables(lower[place - 1], lower[place]);
            breaks.push_back(found);
        }
    }
    return breaks;
}

}  // namespace concordia::text
