// Values as written, before an element is known (CSS Values 4): lengths that may depend on a font size, colours that
// may be "currentcolor". Each read_ function takes one component value from the reader or gives nullopt.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/colour.h"
#include "base/length.h"
#include "style/computed_style.h"
#include "style/value_reader.h"

namespace concordia::style {

/// No computed length is longer than a kilometre of points, so that sums of a few never overflow.
inline constexpr Length kLongestLength = 1'000'000_pt;
inline constexpr Length kLargestFont = 5'000_pt;
Length bounded(Length length, Length limit = kLongestLength);

/// A sum of an absolute length and multiples of a font size, of the root's font size and of a percentage base. The
/// factors are millionths: 1.5em has em 1'500'000, 50 % has percentage 500'000.
struct SpecifiedLength {
    Length absolute;
    std::int64_t em = 0, rem = 0, percentage = 0;
    bool has_percentage = false;

    [[nodiscard]] Length resolved(Length font_size, Length root_font_size) const;
    [[nodiscard]] bool negative() const { return absolute < Length{} || em < 0 || rem < 0 || percentage < 0; }
};

/// What a Dimension is before font sizes are known.
struct SpecifiedDimension {
    Dimension::Kind kind = Dimension::Kind::Auto;
    SpecifiedLength length;        // Absolute, Percentage
    std::int32_t thousandths = 0;  // Fraction
};

struct SpecifiedTrack {
    SpecifiedDimension least, most;
};

struct SpecifiedColour {
    bool current = false;  // currentcolor
    Colour colour;
};

enum class Allow : std::uint8_t { Nothing = 0, Percentage = 1, Negative = 2, Auto = 4, None = 8, Content = 16 };
constexpr Allow operator|(Allow a, Allow b) {
    return static_cast<Allow>(static_cast<int>(a) | static_cast<int>(b));
}
constexpr bool has(Allow set, Allow one) {
    return (static_cast<int>(set) & static_cast<int>(one)) != 0;
}

/// A length, a percentage where allowed, or calc() of them. A bare 0 is a length.
std::optional<SpecifiedLength> read_length(ValueReader& reader, Allow allow = Allow::Nothing);
/// calc() at the cursor (CSS Values 4, section 10): + - * / and parentheses over lengths, percentages and numbers.
std::optional<SpecifiedLength> read_calculation(ValueReader& reader);
/// The length that a Dimension or Percentage token means, or nullopt for an unknown unit.
std::optional<SpecifiedLength> length_of(const Token& token);
std::optional<SpecifiedDimension> read_dimension(ValueReader& reader, Allow allow);
/// Hexadecimal, rgb(), rgba(), the sixteen basic names, transparent, currentcolor (CSS Color 4).
std::optional<SpecifiedColour> read_colour(ValueReader& reader);
/// A colour or `none`: SVG's paint.
std::optional<SpecifiedColour> read_paint(ValueReader& reader);
std::optional<std::int32_t> read_integer(ValueReader& reader, std::int32_t smallest);
/// An identifier that is none of the keywords every property has (inherit, initial, unset, revert, default).
std::optional<std::string> read_custom_identifier(ValueReader& reader);
std::optional<std::string> read_string(ValueReader& reader);

}  // namespace concordia::style
