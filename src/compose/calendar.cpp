// The standard library's calendar: pure arithmetic, no clock and no time zone.
#include "compose/calendar.h"

#include "base/number.h"

namespace concordia::compose {

std::optional<std::chrono::year_month_day> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto year = parse_integer(text.substr(0, 4));
    const auto month = parse_integer(text.substr(5, 2));
    const auto day = parse_integer(text.substr(8, 2));
    if (!year || !month || !day || *year < 0 || *month < 0 || *day < 0) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(*year)),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

unsigned weekday_index(std::chrono::year_month_day date) {
    return std::chrono::weekday(std::chrono::sys_days(date)).iso_encoding() - 1;
}

}  // namespace concordia::compose
