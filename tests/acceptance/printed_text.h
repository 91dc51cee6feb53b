// The words of a PDF as any reader of text gets them (pdftotext, in the order of the content), page by page.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::test {

/// Every run of white space, no-break spaces included, becomes one space; none at the ends; soft hyphens go.
std::string with_plain_spaces(std::string_view text);

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
    [[nodiscard]] bool goes_on(std::string_view words, std::size_t page) const;

    std::vector<std::string> pages_;
};

/// The words of one of `columns` upright halves (or thirds ...) of an A4 page, line by line as they lie on it, with
/// plain spaces. Page and column count from 1.
std::string words_of_column(const std::filesystem::path& pdf, std::size_t page, std::size_t column,
                            std::size_t columns);

}  // namespace concordia::test
