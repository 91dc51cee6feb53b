// Letters A to Z without regard to case: what CSS asks of keywords (CSS Values 4, section 2). No locale is looked at.
#pragma once

#include <string>
#include <string_view>

namespace concordia::style {

constexpr char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr bool equal_ignoring_case(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (lower(a[i]) != lower(b[i])) return false;
    }
    return true;
}

inline std::string lower(std::string_view text) {
    std::string result(text);
    for (char& letter : result) letter = lower(letter);
    return result;
}

constexpr bool is_digit(char c) {
    return c >= '0' && c <= '9';
}
constexpr bool is_hexadecimal(char c) {
    return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}
/// REQUIRES: is_hexadecimal(c).
constexpr unsigned hexadecimal_value(char c) {
    return is_digit(c) ? static_cast<unsigned>(c - '0') : static_cast<unsigned>(lower(c) - 'a' + 10);
}

}  // namespace concordia::style
