// Numbers read and written without the locale: '.' is the decimal mark in every file the program reads or writes.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/length.h"

namespace concordia {

/// A decimal number such as "-12.50"; nullopt for anything else (no exponent, no spaces, no "inf").
std::optional<double> parse_number(std::string_view text);
std::optional<std::int64_t> parse_integer(std::string_view text);
/// Shortest form with at most three decimals, no trailing zeros: "12.5", "-0.001", "3". Appended to `out`.
void append_thousandths(std::string& out, std::int64_t thousandths);
inline void append_points(std::string& out, Length length) {
    append_thousandths(out, length.thousandths());
}
std::string integer_text(std::int64_t value);

}  // namespace concordia
