// How two official wordings in one language differ.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace concordia::dossier {

enum class WordingDifference : std::uint8_t {
    None,
    Case,         // equal but for capitals (and, besides, punctuation)
    Punctuation,  // equal but for the form of quotes, apostrophes, hyphens and spaces
    Wording,
};

/// REQUIRES: valid UTF-8.
WordingDifference compare_wordings(std::string_view a, std::string_view b);

/// "case", "punctuation", "wording"; empty for None.
std::string_view name(WordingDifference difference);

/// Small letters for Latin capitals (Basic Latin, Latin-1, Latin Extended-A); other characters as they are.
char32_t small_letter(char32_t character);
std::string small_letters(std::string_view text);

}  // namespace concordia::dossier
