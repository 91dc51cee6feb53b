// Hyphenation patterns of a language (Liang, 1983), read on first use, with a list of exceptions. Which of the places
// they name is good typography is decided in hyphenation_rules.h.
#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::text {

class PatternHyphenation {
 public:
    /// `folder` holds hyph_<language>.dic for every language that is asked for.
    explicit PatternHyphenation(std::filesystem::path folder);
    ~PatternHyphenation();
    PatternHyphenation(const PatternHyphenation&) = delete;
    PatternHyphenation& operator=(const PatternHyphenation&) = delete;

    /// Only "fr" and "nl" (also with a region, "fr-BE") have patterns.
    [[nodiscard]] static bool knows(std::string_view language);
    /// Reads the patterns now. Throws Failure when they are missing. No effect on an unknown language.
    void prepare(std::string_view language);
    /// Words with hyphens at their only places: "gou-ver-ne-ment".
    void add_exceptions(std::string_view language, const std::vector<std::string>& words);
    /// Numbers of characters after which the word of small letters `word` may be broken, in order. Throws Failure.
    std::vector<std::size_t> places(std::u32string_view word, std::string_view language);

 private:
    struct Patterns;
    Patterns& patterns(std::string_view language);
    std::filesystem::path folder_;
    std::vector<std::unique_ptr<Patterns>> languages_;
};

}  // namespace concordia::text
