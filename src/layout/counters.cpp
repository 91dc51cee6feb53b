// Each name has a stack of instances; a level of siblings owns those that its elements create.
#include "layout/counters.h"

#include <array>
#include <utility>

#include "base/number.h"

namespace concordia::layout {
namespace {

std::string alphabetic(std::int64_t value, char first) {
    std::string letters;
    for (; value > 0; value = (value - 1) / 26) {
        letters.insert(letters.begin(), static_cast<char>(first + (value - 1) % 26));
    }
    return letters;
}

std::string roman(std::int64_t value, bool upper) {
    static constexpr std::array<std::pair<int, std::pair<std::string_view, std::string_view>>, 13> kNumerals{{
        {1000, {"M", "m"}},
        {900, {"CM", "cm"}},
        {500, {"D", "d"}},
        {400, {"CD", "cd"}},
        {100, {"C", "c"}},
        {90, {"XC", "xc"}},
        {50, {"L", "l"}},
        {40, {"XL", "xl"}},
        {10, {"X", "x"}},
        {9, {"IX", "ix"}},
        {5, {"V", "v"}},
        {4, {"IV", "iv"}},
        {1, {"I", "i"}},
    }};
    std::string numeral;
    for (const auto& [worth, letters] : kNumerals) {
        for (; value >= worth; value -= worth) numeral += upper ? letters.first : letters.second;
    }
    return numeral;
}

constexpr std::int64_t kLargestRoman = 3'999;

}  // namespace

std::string counter_text(std::int64_t value, style::ListStyle list_style) {
    using style::ListStyle;
    const bool countable = value > 0;
    switch (list_style) {
        case ListStyle::None:
            return {};
        case ListStyle::Disc:
            return "\u2022";
        case ListStyle::Circle:
            return "\u25E6";
        case ListStyle::Square:
            return "\u25AA";
        case ListStyle::Dash:
            return "\u2013";
        case ListStyle::LowerAlpha:
        case ListStyle::UpperAlpha:
            if (countable) return alphabetic(value, list_style == ListStyle::LowerAlpha ? 'a' : 'A');
            break;
        case ListStyle::LowerRoman:
        case ListStyle::UpperRoman:
            if (countable && value <= kLargestRoman) return roman(value, list_style == ListStyle::UpperRoman);
            break;
        case ListStyle::Decimal:
            break;
    }
    return integer_text(value);
}

void Counters::leave_children() {
    for (const std::string& name : created_.back()) instances_[name].pop_back();
    created_.pop_back();
}

void Counters::apply(const style::ComputedStyle& style) {
    for (const style::CounterChange& change : style.counter_reset) reset(change.name, change.value);
    for (const style::CounterChange& change : style.counter_increment) increment(change.name, change.value);
    for (const style::CounterChange& change : style.counter_set) set(change.name, change.value);
}

void Counters::reset(const std::string& name, std::int64_t value) {
    std::vector<Instance>& stack = instances_[name];
    const std::size_t depth = created_.size();
    if (!stack.empty() && stack.back().depth == depth) {
        stack.back().value = value;  // a sibling's counter is replaced
        return;
    }
    stack.push_back({value, depth});
    if (!created_.empty()) created_.back().push_back(name);
}

void Counters::increment(const std::string& name, std::int64_t by) {
    if (instances_[name].empty()) reset(name, 0);
    instances_[name].back().value += by;
}

void Counters::set(const std::string& name, std::int64_t value) {
    if (instances_[name].empty()) reset(name, 0);
    instances_[name].back().value = value;
}

std::int64_t Counters::value(const std::string& name) const {
    const auto found = instances_.find(name);
    return found == instances_.end() || found->second.empty() ? 0 : found->second.back().value;
}

std::vector<std::int64_t> Counters::values(const std::string& name) const {
    std::vector<std::int64_t> all;
    const auto found = instances_.find(name);
    if (found == instances_.end()) return all;
    for (const Instance& instance : found->second) all.push_back(instance.value);
    return all;
}

}  // namespace concordia::layout
