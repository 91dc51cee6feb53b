// Which of the places that patterns allow a typographer would use.
#pragma once

#include <string_view>

#include "text/hyphenation.h"
#include "text/word.h"

namespace concordia::text {

/// Pattern breaks of a word in order, widths left zero. None in capitals, in words with digits or of an
/// address; at least two letters stay, at least three follow (Dutch: two), counted from the nearest apostrophe or
/// hyphen.
WordBreaks pattern_opportunities(std::string_view text, std::string_view language, PatternHyphenation& hyphenation);

}  // namespace concordia::text
