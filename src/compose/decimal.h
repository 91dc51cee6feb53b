// A decimal number as it is written in the data, kept as digits: formatting never passes through binary floating
// point, so 0.285 rounded to two decimals is 0.29.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace concordia::compose {

struct Decimal {
    bool negative = false;
    std::string whole;     // at least one digit, no leading zeros but "0"
    std::string fraction;  // may be empty

    /// "-12.50", ".5", "7."; nullopt for anything else.
    static std::optional<Decimal> parse(std::string_view text);
    /// With exactly `decimals` decimals: padded with zeros, or rounded half away from zero.
    [[nodiscard]] Decimal rounded(std::size_t decimals) const;
    /// "1234567" with " " gives "1 234 567".
    [[nodiscard]] std::string grouped(std::string_view separator) const;
};

}  // namespace concordia::compose
