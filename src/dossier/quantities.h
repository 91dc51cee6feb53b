// The figures of a French or Dutch text in a form that does not depend on the language, so that two languages can be
// compared: "1er juin 2026" and "1 juni 2026" are both "2026-06-01".
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concordia::dossier {

/// Each list is sorted; a figure stands in one list only.
struct Quantities {
    std::vector<std::string> numbers;      // "1234567.89"
    std::vector<std::string> percentages;  // "42"
    std::vector<std::string> amounts;      // in euro: "5", "5 million"
    std::vector<std::string> dates;        // "2026-06-11", "06-11", "2026-06"
};

/// `language`: "fr" or "nl". Numbers written as words, and digits inside a word (CO2), are not figures.
/// REQUIRES: valid UTF-8.
Quantities quantities_in(std::string_view text, std::string_view language);

}  // namespace concordia::dossier
