// Where a word may be broken without hyphenating it, and which of its ends hold on to the neighbouring word: the Latin
// part of the Unicode line breaking algorithm (UAX #14), made stricter for French quoted with ordinary spaces.
#pragma once

#include <string_view>
#include <vector>

#include "text/word.h"

namespace concordia::text {

/// Sets `opens_with_closing`, `ends_with_opening` and `may_break` from the word's text.
void describe_ends(Word& word);

/// Breaks that the text itself shows, in order: after a hyphen or dash between letters and after a slash between
/// words of three letters (Explicit), inside addresses and identifiers (Emergency). Widths are left zero.
WordBreaks explicit_opportunities(std::string_view text);

}  // namespace concordia::text
