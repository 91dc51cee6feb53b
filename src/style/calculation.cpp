// calc(): a sum of products, read by the grammar of CSS Values 4, section 10.1. What results is again one
// SpecifiedLength, so that nothing behind the reader knows that there was a calculation.
#include <algorithm>

#include "style/values.h"

namespace concordia::style {
namespace {

constexpr std::int64_t kMillion = 1'000'000;
constexpr int kDeepest = 16;  // parentheses within parentheses

/// A number (then only `number` counts) or a length.
struct Term {
    bool is_number = false;
    std::int64_t number = 0;  // millionths
    SpecifiedLength length;
};

constexpr std::int64_t kLargest = kMillion * kMillion;

/// value * numerator / denominator. No product overflows: all three are at most 10^12, and either the numerator or the
/// denominator is 10^6.
std::int64_t scaled(std::int64_t value, std::int64_t numerator, std::int64_t denominator) {
    const std::int64_t whole = (value / denominator) * numerator;
    const std::int64_t fraction = ((value % denominator) * numerator) / denominator;
    return std::clamp(whole + fraction, -kLargest, kLargest);
}

Term multiplied(const Term& term, std::int64_t numerator, std::int64_t denominator) {
    if (denominator < 0) return multiplied(term, -numerator, -denominator);
    Term result = term;
    result.number = scaled(term.number, numerator, denominator);
    const std::int64_t absolute = scaled(term.length.absolute.thousandths(), numerator, denominator);
    result.length.absolute = bounded(Length::from_thousandths(absolute));
    result.length.em = scaled(term.length.em, numerator, denominator);
    result.length.rem = scaled(term.length.rem, numerator, denominator);
    result.length.percentage = scaled(term.length.percentage, numerator, denominator);
    return result;
}

Term sum(const Term& a, const Term& b) {
    const auto limited = [](std::int64_t value) { return std::clamp(value, -kLargest, kLargest); };
    Term result = a;
    result.number = limited(a.number + b.number);
    result.length.absolute = bounded(a.length.absolute + b.length.absolute);
    result.length.em = limited(a.length.em + b.length.em);
    result.length.rem = limited(a.length.rem + b.length.rem);
    result.length.percentage = limited(a.length.percentage + b.length.percentage);
    result.length.has_percentage = a.length.has_percentage || b.length.has_percentage;
    return result;
}

std::optional<Term> read_sum(ValueReader& reader, int depth);

std::optional<Term> read_operand(ValueReader& reader, int depth) {
    const bool nested = reader.at(TokenKind::OpenParenthesis) || reader.at_function("calc");
    if (nested) {
        if (depth >= kDeepest) return std::nullopt;
        ValueReader inside = reader.take_block();
        std::optional<Term> result = read_sum(inside, depth + 1);
        return inside.at_end() ? result : std::nullopt;
    }
    const Token& token = reader.take();
    if (token.kind == TokenKind::Number) return Term{true, token.millionths, {}};
    if (token.kind != TokenKind::Dimension && token.kind != TokenKind::Percentage) return std::nullopt;
    const std::optional<SpecifiedLength> length = length_of(token);
    return length ? std::optional(Term{false, 0, *length}) : std::nullopt;
}

std::optional<Term> read_product(ValueReader& reader, int depth) {
    std::optional<Term> result = read_operand(reader, depth);
    while (result && (reader.at_delimiter('*') || reader.at_delimiter('/'))) {
        const bool division = reader.take().delimiter == '/';
        const std::optional<Term> right = read_operand(reader, depth);
        if (!right) return std::nullopt;
        if (division) {
            if (!right->is_number || right->number == 0) return std::nullopt;
            result = multiplied(*result, kMillion, right->number);
        } else if (right->is_number) {
            result = multiplied(*result, right->number, kMillion);
        } else if (result->is_number) {
            result = multiplied(*right, result->number, kMillion);
        } else {
            return std::nullopt;  // a length times a length
        }
    }
    return result;
}

/// White space must stand on both sides of + and -.
bool at_sum_operator(const ValueReader& reader) {
    return (reader.at_delimiter('+') || reader.at_delimiter('-')) && reader.peek().space_before;
}

std::optional<Term> read_sum(ValueReader& reader, int depth) {
    std::optional<Term> result = read_product(reader, depth);
    while (result && at_sum_operator(reader)) {
        const bool minus = reader.take().delimiter == '-';
        if (!reader.peek().space_before) return std::nullopt;
        const std::optional<Term> right = read_product(reader, depth);
        if (!right || right->is_number != result->is_number) return std::nullopt;
        result = sum(*result, minus ? multiplied(*right, -kMillion, kMillion) : *right);
    }
    return result;
}

}  // namespace

std::optional<SpecifiedLength> read_calculation(ValueReader& reader) {
    ValueReader inside = reader.take_block();
    const std::optional<Term> result = read_sum(inside, 1);
    if (!result || !inside.at_end() || result->is_number) return std::nullopt;
    return result->length;
}

}  // namespace concordia::style
