// Words shaped once a process and the places where they break. A word that is known is found by its bytes without a
// lock and without copying them.
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>

#include "text/hyphenation.h"
#include "text/insert_only_table.h"
#include "text/word.h"

namespace concordia::text {

class WordCache {
 public:
    explicit WordCache(PatternHyphenation& hyphenation) : hyphenation_(hyphenation) {}

    /// The word `key` in `style`; lives as long as the cache. Throws Failure when a face cannot be opened.
    const Word& word(const ShapingStyle& style, std::string_view key);
    /// Breaks that the text shows itself, soft hyphens included, in order of place.
    const WordBreaks& explicit_breaks(const Word& word);
    /// Those and the ones of the language's patterns; a word with soft hyphens takes no others. Throws Failure.
    const WordBreaks& all_breaks(const Word& word);
    /// All breaks of a word that is a part of a longer one: `before` and `after` are the letters around it. Throws
    /// Failure.
    const WordBreaks& joined_breaks(const Word& word, const std::string& before, const std::string& after);
    /// The part of a word between two of its breaks; nullptr stands for the word's beginning or end.
    const Word& fragment(const Word& word, const WordBreak* from, const WordBreak* to);

 private:
    PatternHyphenation& hyphenation_;
    InsertOnlyTable<Word> table_{15};
    std::mutex breaks_mutex_;
    std::map<std::tuple<const Word*, std::string, std::string>, WordBreaks> joined_;  // looked up, never walked
};

}  // namespace concordia::text
