// Dates as ISO 8601 writes them in the data (2026-06-11), in the proleptic Gregorian calendar.
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace concordia::compose {

/// nullopt for anything but an existing day written YYYY-MM-DD.
std::optional<std::chrono::year_month_day> parse_date(std::string_view text);
/// 0 is Monday.
unsigned weekday_index(std::chrono::year_month_day date);

}  // namespace concordia::compose
