// Digits are added up by hand: no locale, and the same value on every machine.
#include "layout/svg_numbers.h"

namespace concordia::layout {
namespace {

bool is_digit(char character) {
    return character >= '0' && character <= '9';
}

/// Powers of ten that a drawing may use; beyond, a number is 0 or too large to be drawn anyway.
constexpr int kLargestExponent = 30;

double scaled(double value, int exponent) {
    for (; exponent > 0; --exponent) value *= 10;
    for (; exponent < 0; ++exponent) value /= 10;
    return value;
}

}  // namespace

void NumberReader::skip_separators() {
    while (at_ < text_.size() && std::string_view(" \t\r\n,").find(text_[at_]) != std::string_view::npos) ++at_;
}

char NumberReader::peek() {
    skip_separators();
    return character(at_);
}

std::optional<bool> NumberReader::flag() {
    const char digit = peek();
    if (digit != '0' && digit != '1') return std::nullopt;
    ++at_;
    return digit == '1';
}

std::optional<double> NumberReader::number() {
    skip_separators();
    std::size_t i = at_;
    const bool negative = character(i) == '-';
    if (negative || character(i) == '+') ++i;
    double value = 0;
    int exponent = 0;
    bool any = false;
    for (; is_digit(character(i)); ++i, any = true) value = value * 10 + (character(i) - '0');
    if (character(i) == '.') {
        for (++i; is_digit(character(i)); ++i, any = true, --exponent) value = value * 10 + (character(i) - '0');
    }
    if (!any) return std::nullopt;
    const bool has_exponent = (character(i) == 'e' || character(i) == 'E') &&
                              (is_digit(character(i + 1)) || (character(i + 1) == '-' && is_digit(character(i + 2))));
    if (has_exponent) {
        const bool down = character(++i) == '-';
        if (down) ++i;
        int written = 0;
        for (; is_digit(character(i)); ++i) {
            if (written < kLargestExponent) written = written * 10 + (character(i) - '0');
        }
        exponent += down ? -written : written;
    }
    at_ = i;
    value = scaled(value, exponent);
    return negative ? -value : value;
}

std::vector<double> number_list(std::string_view text) {
    NumberReader reader(text);
    std::vector<double> numbers;
    while (const auto number = reader.number()) numbers.push_back(*number);
    if (reader.peek() != '\0') numbers.clear();
    return numbers;
}

double user_length(std::string_view text, double otherwise) {
    NumberReader reader(text);
    const auto number = reader.number();
    if (!number) return otherwise;
    const std::string_view unit = reader.rest();
    if (unit.starts_with("pt")) return *number * 96 / 72;
    if (unit.starts_with("mm")) return *number * 96 / 25.4;
    if (unit.starts_with("cm")) return *number * 96 / 2.54;
    return *number;
}

}  // namespace concordia::layout
