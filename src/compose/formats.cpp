// Patterns are filled, never interpreted: "{day} {month} {year}", "{number} %".
#include "compose/formats.h"

#include <algorithm>

#include "base/number.h"
#include "compose/calendar.h"
#include "compose/decimal.h"
#include "compose/letter_case.h"
#include "compose/messages.h"

namespace concordia::compose {
namespace {

constexpr std::pair<std::string_view, Format> kNames[] = {
    {"date", Format::Date},       {"date-long", Format::DateLong},
    {"integer", Format::Integer}, {"number", Format::Number},
    {"percent", Format::Percent}, {"money", Format::Money},
    {"ordinal", Format::Ordinal}, {"ordinal-feminine", Format::FeminineOrdinal},
    {"roman", Format::Roman},     {"upper", Format::Upper},
    {"neutral", Format::Neutral}, {"date-neutral", Format::DateNeutral}};
constexpr std::string_view kNoBreakSpace = "\u00A0";
constexpr std::size_t kMonths = 12;
constexpr std::size_t kWeekdays = 7;

using Fillings = std::initializer_list<std::pair<std::string_view, std::string_view>>;

std::string filled(std::string_view pattern, Fillings fillings) {
    std::string result;
    for (std::size_t i = 0; i < pattern.size();) {
        const auto filling = std::find_if(fillings.begin(), fillings.end(), [&](const auto& candidate) {
            return pattern.substr(i).starts_with(candidate.first);
        });
        if (filling == fillings.end()) {
            result += pattern[i++];
            continue;
        }
        result += filling->second;
        i += filling->first.size();
    }
    return result;
}

std::string two_digits(unsigned value) {
    return (value < 10 ? "0" : "") + integer_text(value);
}

std::optional<std::string> roman(std::string_view value) {
    constexpr std::pair<int, std::string_view> kNumerals[] = {
        {1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"},
        {40, "XL"},  {10, "X"},   {9, "IX"},  {5, "V"},    {4, "IV"},  {1, "I"}};
    constexpr std::int64_t kLargest = 3999;
    std::int64_t rest = parse_integer(value).value_or(0);
    if (rest < 1 || rest > kLargest) return std::nullopt;
    std::string result;
    for (const auto& [worth, numeral] : kNumerals) {
        for (; rest >= worth; rest -= worth) result += numeral;
    }
    return result;
}

/// The unit that a format implies where the template names none.
std::string_view unit_of(const FormatRequest& request) {
    if (!request.unit.empty()) return request.unit;
    if (request.format == Format::Percent) return "%";
    return request.format == Format::Money ? "EUR" : "";
}

}  // namespace

std::optional<Format> format_named(std::string_view name) {
    const auto* found =
        std::find_if(std::begin(kNames), std::end(kNames), [&](const auto& known) { return known.first == name; });
    return found == std::end(kNames) ? std::nullopt : std::optional(found->second);
}

std::string_view format_name(Format format) {
    const auto* found =
        std::find_if(std::begin(kNames), std::end(kNames), [&](const auto& known) { return known.second == format; });
    return found == std::end(kNames) ? std::string_view() : found->first;
}

void Formats::read(const XmlFile& file, Findings& findings) {
    for (const pugi::xml_node element : file.root().children()) {
        if (element.type() != pugi::node_element) continue;
        const bool neutral = std::string_view(element.name()) == "neutral";
        Conventions conventions = read_language(element);
        const bool complete =
            conventions.words.months.size() == kMonths && conventions.words.weekdays.size() == kWeekdays;
        if (!neutral && !complete) findings.error(say::kIncompleteFormats, file.place(element));
        if (neutral || complete) languages_[neutral ? "" : element.attribute("code").value()] = std::move(conventions);
    }
}

Formats::Conventions Formats::read_language(const pugi::xml_node& element) {
    const auto pattern = [&](const char* name) {
        const pugi::xml_node counted = element.child(name);
        const pugi::xml_attribute first = counted.attribute("first");
        const pugi::xml_attribute any = counted.attribute("pattern");
        return CountedPattern{any.value(), first ? first.value() : any.value()};
    };
    Conventions result{element.attribute("group").value(),
                       element.attribute("decimal").value(),
                       element.attribute("minus").value(),
                       pattern("date"),
                       pattern("date-long"),
                       pattern("ordinal"),
                       pattern("ordinal-feminine"),
                       {words_in(element.child_value("months")), words_in(element.child_value("weekdays")),
                        words_in(element.child_value("holds-next"))},
                       {}};
    for (const pugi::xml_node unit : element.children("unit")) {
        result.units[unit.attribute("code").value()] = {unit.attribute("pattern").value(),
                                                        unit.attribute("one").value()};
    }
    return result;
}

const Formats::Words* Formats::words_of(std::string_view language) const {
    const auto found = languages_.find(language);
    return found == languages_.end() ? nullptr : &found->second.words;
}

std::optional<std::string> Formats::write(std::string_view value, const FormatRequest& request) const {
    if (request.format == Format::None) return std::string(value);
    if (request.format == Format::Roman) return roman(value);
    if (request.format == Format::Upper) return upper_case(value);
    const bool neutral = request.format == Format::Neutral || request.format == Format::DateNeutral;
    const auto language = languages_.find(neutral ? "" : request.language);
    if (language == languages_.end()) return std::nullopt;
    const Conventions& conventions = language->second;
    if (request.format == Format::Date || request.format == Format::DateNeutral) {
        return write_date(conventions, conventions.date, value);
    }
    if (request.format == Format::DateLong) return write_date(conventions, conventions.date_long, value);
    if (request.format == Format::Ordinal) return write_ordinal(conventions.ordinal, value);
    if (request.format == Format::FeminineOrdinal) return write_ordinal(conventions.feminine_ordinal, value);
    return write_number(conventions, value, request);
}

std::optional<std::string> Formats::write_date(const Conventions& conventions, const CountedPattern& pattern,
                                               std::string_view value) {
    const auto date = parse_date(value);
    if (!date) return std::nullopt;
    const auto day = static_cast<unsigned>(date->day());
    const auto month = static_cast<unsigned>(date->month());
    const auto name = [](const std::vector<std::string>& names, std::size_t index) {
        return index < names.size() ? std::string_view(names[index]) : std::string_view();
    };
    return filled(day == 1 ? pattern.first : pattern.any,
                  {{"{day}", integer_text(day)},
                   {"{day-2}", two_digits(day)},
                   {"{month}", name(conventions.words.months, month - 1)},
                   {"{month-2}", two_digits(month)},
                   {"{year}", value.substr(0, 4)},
                   {"{weekday}", name(conventions.words.weekdays, weekday_index(*date))}});
}

std::optional<std::string> Formats::write_ordinal(const CountedPattern& pattern, std::string_view value) {
    const std::optional<std::int64_t> number = parse_integer(value);
    if (!number || *number < 1) return std::nullopt;
    return filled(*number == 1 ? pattern.first : pattern.any, {{"{number}", integer_text(*number)}});
}

std::optional<std::string> Formats::write_number(const Conventions& conventions, std::string_view value,
                                                 const FormatRequest& request) {
    std::optional<Decimal> decimal = Decimal::parse(value);
    if (!decimal) return std::nullopt;
    if (request.format == Format::Integer) decimal = decimal->rounded(0);
    if (request.decimals) decimal = decimal->rounded(*request.decimals);
    std::string number(decimal->negative ? conventions.minus : "");
    number += decimal->grouped(conventions.group);
    if (!decimal->fraction.empty()) number.append(conventions.decimal).append(decimal->fraction);

    const std::string_view unit = unit_of(request);
    if (unit.empty()) return number;
    const auto known = conventions.units.find(unit);
    if (known == conventions.units.end()) return number.append(kNoBreakSpace).append(unit);
    const bool is_one = !known->second.one.empty() && decimal->whole == "1" && decimal->fraction.empty();
    return filled(is_one ? known->second.one : known->second.any, {{"{number}", number}});
}

}  // namespace concordia::compose
