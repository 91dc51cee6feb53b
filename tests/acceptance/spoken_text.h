// What a screen reader says of a PDF (concordia text), as words of one language after the other.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace concordia::test {

struct Spoken {
    std::string language;  // "fr", "nl"
    std::string words;     // with plain spaces; what is said of roles, too
    std::size_t line = 0;
};

/// The lines as printed, roles in English. Throws when the program refuses the file.
std::vector<std::string> spoken_lines(const std::filesystem::path& pdf);

/// In order: a line gives its own language's words, then those set apart as of another language.
std::vector<Spoken> spoken(const std::vector<std::string>& lines);

}  // namespace concordia::test
