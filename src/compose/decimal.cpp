// Rounding looks at one digit, because half goes away from zero whatever follows it.
#include "compose/decimal.h"

#include <algorithm>

namespace concordia::compose {
namespace {

bool all_digits(std::string_view text) {
    return text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Adds one to the last digit; true when the first one overflows.
bool carried(std::string& digits) {
    const std::size_t last = digits.find_last_not_of('9');
    if (last != std::string::npos) ++digits[last];
    std::fill(digits.begin() + static_cast<std::ptrdiff_t>(last + 1), digits.end(), '0');  // npos + 1 is 0
    return last == std::string::npos;
}

bool all_zero(std::string_view digits) {
    return digits.find_first_not_of('0') == std::string_view::npos;
}

}  // namespace

std::optional<Decimal> Decimal::parse(std::string_view text) {
    Decimal result;
    result.negative = text.starts_with('-');
    if (text.starts_with('-') || text.starts_with('+')) text.remove_prefix(1);
    const std::size_t point = std::min(text.find('.'), text.size());
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point < text.size() ? text.substr(point + 1) : std::string_view();
    if (whole.size() + fraction.size() == 0 || !all_digits(whole) || !all_digits(fraction)) return std::nullopt;
    result.whole = whole.substr(std::min(whole.find_first_not_of('0'), whole.size()));
    if (result.whole.empty()) result.whole = "0";
    result.fraction = fraction;
    return result;
}

Decimal Decimal::rounded(std::size_t decimals) const {
    Decimal result = *this;
    const bool up = decimals < fraction.size() && fraction[decimals] >= '5';
    result.fraction.resize(decimals, '0');
    if (up && carried(result.fraction) && carried(result.whole)) result.whole.insert(0, 1, '1');
    result.negative = negative && !(all_zero(result.whole) && all_zero(result.fraction));
    return result;
}

std::string Decimal::grouped(std::string_view separator) const {
    std::string result;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0) result += separator;
        result += whole[i];
    }
    return result;
}

}  // namespace concordia::compose
