// Units are exact fractions of a thousandth of a point; nothing here is a floating-point number.
#include "style/values.h"

namespace concordia::style {
namespace {

constexpr std::int64_t kMillion = 1'000'000;

/// One unit is `numerator` / `denominator` thousandths of a point.
struct Unit {
    std::string_view name;
    std::int64_t numerator, denominator;
};
constexpr Unit kUnits[] = {
    {"pt", 1000, 1},    {"px", 750, 1},    {"mm", 360'000, 127}, {"cm", 3'600'000, 127},
    {"q", 90'000, 127}, {"in", 72'000, 1}, {"pc", 12'000, 1},
};

/// a * b / million without overflow: REQUIRES the product to fit (|a| up to 1e12, |b| up to 5e6).
Length multiple(Length base, std::int64_t millionths) {
    return base.scaled(millionths, kMillion);
}

/// A user unit is a CSS pixel (SVG 2, section 8.9).
SpecifiedLength user_units(const Token& number) {
    SpecifiedLength length;
    length.absolute = bounded(Length::from_thousandths(number.millionths).scaled(750, kMillion));
    return length;
}

}  // namespace

Length bounded(Length length, Length limit) {
    return std::clamp(length, -limit, limit);
}

Length SpecifiedLength::resolved(Length font_size, Length root_font_size) const {
    Length sum = absolute;
    if (em != 0) sum += bounded(multiple(font_size, em));
    if (rem != 0) sum += bounded(multiple(root_font_size, rem));
    return bounded(sum);
}

std::optional<SpecifiedLength> length_of(const Token& token) {
    SpecifiedLength length;
    if (token.kind == TokenKind::Percentage) {
        length.percentage = token.millionths / 100;
        length.has_percentage = true;
        return length;
    }
    for (const Unit& unit : kUnits) {
        if (!equal_ignoring_case(token.text, unit.name)) continue;
        length.absolute =
            bounded(Length::from_thousandths(token.millionths).scaled(unit.numerator, unit.denominator * kMillion));
        return length;
    }
    if (equal_ignoring_case(token.text, "em")) {
        length.em = token.millionths;
    } else if (equal_ignoring_case(token.text, "rem")) {
        length.rem = token.millionths;
    } else if (equal_ignoring_case(token.text, "ex") || equal_ignoring_case(token.text, "ch")) {
        length.em = token.millionths / 2;
    } else {
        return std::nullopt;
    }
    return length;
}

std::optional<SpecifiedLength> read_length(ValueReader& reader, Allow allow) {
    std::optional<SpecifiedLength> length;
    if (reader.at_function("calc")) {
        length = read_calculation(reader);
        if (length && length->has_percentage && !has(allow, Allow::Percentage)) return std::nullopt;
        return length;
    }
    const Token& token = reader.peek();
    if (token.kind == TokenKind::Dimension || (token.kind == TokenKind::Percentage && has(allow, Allow::Percentage))) {
        length = length_of(token);
    } else if (token.kind == TokenKind::Number && (token.millionths == 0 || reader.lengths_without_unit())) {
        length = user_units(token);
    }
    if (!length || (length->negative() && !has(allow, Allow::Negative))) return std::nullopt;
    reader.take();
    return length;
}

std::optional<SpecifiedDimension> read_dimension(ValueReader& reader, Allow allow) {
    using Kind = Dimension::Kind;
    const auto keyword = [](Kind kind) { return SpecifiedDimension{kind, {}, 0}; };
    if (has(allow, Allow::Auto) && reader.take_keyword("auto")) return keyword(Kind::Auto);
    if (has(allow, Allow::None) && reader.take_keyword("none")) return keyword(Kind::None);
    if (has(allow, Allow::Content) && reader.take_keyword("min-content")) return keyword(Kind::MinContent);
    if (has(allow, Allow::Content) && reader.take_keyword("max-content")) return keyword(Kind::MaxContent);
    const std::optional<SpecifiedLength> length = read_length(reader, allow);
    if (!length) return std::nullopt;
    return SpecifiedDimension{length->has_percentage ? Kind::Percentage : Kind::Absolute, *length, 0};
}

std::optional<std::int32_t> read_integer(ValueReader& reader, std::int32_t smallest) {
    const Token& token = reader.peek();
    if (token.kind != TokenKind::Number || !token.integer || token.millionths < smallest * kMillion) {
        return std::nullopt;
    }
    reader.take();
    return static_cast<std::int32_t>(token.millionths / kMillion);
}

std::optional<std::string> read_custom_identifier(ValueReader& reader) {
    if (!reader.at(TokenKind::Identifier)) return std::nullopt;
    for (const std::string_view reserved : {"inherit", "initial", "unset", "revert", "revert-layer", "default"}) {
        if (equal_ignoring_case(reader.peek().text, reserved)) return std::nullopt;
    }
    return std::string(reader.take().text);
}

std::optional<std::string> read_string(ValueReader& reader) {
    if (!reader.at(TokenKind::String)) return std::nullopt;
    return std::string(reader.take().text);
}

}  // namespace concordia::style
