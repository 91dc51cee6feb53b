// The words of a PDF as any reader of text gets them (pdftotext, in the order of the content), page by page.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::test {

/// Every run of white space, no-break spaces included, becomes one space; none at the ends; soft hyphens go.
std::string with_plain_spaces(std::string_view text);

/// Titles may be set in capitals; those of French and Dutch are one block of Unicode below the small letters, and œ.
std::string in_capitals(std::string text);

class PrintedText {
 public:
    /// Throws when pdftotext refuses the file.
    explicit PrintedText(const std::filesystem::path& pdf);

    /// Of each page, with plain spaces.
    [[nodiscard]] const std::vector<std::string>& pages() const { return pages_; }

    /// Whether the words stand together on a page, or begin on one page and go on to the next ones.
    /// REQUIRES: plain spaces.
    [[nodiscard]] bool has(std::string_view words) const;

    /// How often the words stand on all pages together.
    [[nodiscard]] std::size_t count(std::string_view words) const;

 private:
    static std::vector<std::string> pages_of(const std::filesystem::path& pdf, const std::vector<std::string>& order);
    static bool stands_in(const std::vector<std::string>& pages, std::string_view words);
    static bool goes_on(const std::vector<std::string>& pages, std::string_view words, std::size_t page);

    std::vector<std::string> pages_;    // as written
    std::vector<std::string> columns_;  // as they lie on the page
};

/// The words of one of `columns` upright halves (or thirds ...) of an A4 page, line by line as they lie on it, with
/// plain spaces. Page and column count from 1.
std::string words_of_column(const std::filesystem::path& pdf, std::size_t page, std::size_t column,
                            std::size_t columns);

}  // namespace concordia::test
