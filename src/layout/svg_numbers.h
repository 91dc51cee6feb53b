// Numbers as SVG writes them: in rows, with commas, signs or nothing between them (SVG 2, section 9.3.9).
#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace concordia::layout {

class NumberReader {
 public:
    explicit NumberReader(std::string_view text) : text_(text) {}

    /// Next number, white space and one comma before it skipped; nullopt when there is none here.
    std::optional<double> number();
    /// A flag of an arc: one digit, 0 or 1.
    std::optional<bool> flag();
    /// Next character that is no separator, left in place; 0 at the end.
    char peek();
    void skip() { ++at_; }
    [[nodiscard]] std::string_view rest() const { return text_.substr(at_); }

 private:
    void skip_separators();
    [[nodiscard]] char character(std::size_t i) const { return i < text_.size() ? text_[i] : '\0'; }

    std::string_view text_;
    std::size_t at_ = 0;
};

/// All numbers of a list; empty when something else stands in it.
std::vector<double> number_list(std::string_view text);
/// A length attribute in user units: a number, with px, pt, mm or cm behind it; `otherwise` when there is none.
double user_length(std::string_view text, double otherwise = 0);

}  // namespace concordia::layout
