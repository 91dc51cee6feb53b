// Properties of CSS Fonts 4, and the two that all others build upon: font-size and color.
#include "style/property.h"

namespace concordia::style {
namespace {

/// Keywords of font-size (CSS Fonts 4, section 2.5): fractions of `medium`, which is 10 pt here.
struct SizeKeyword {
    std::string_view name;
    std::int64_t numerator, denominator;
};
constexpr SizeKeyword kSizes[] = {{"xx-small", 3, 5}, {"x-small", 3, 4}, {"small", 8, 9},    {"medium", 1, 1},
                                  {"large", 6, 5},    {"x-large", 3, 2}, {"xx-large", 2, 1}, {"xxx-large", 3, 1}};
constexpr SizeKeyword kRelativeSizes[] = {{"smaller", 5, 6}, {"larger", 6, 5}};

Setter read_font_size(ValueReader& reader) {
    for (const SizeKeyword& size : kSizes) {
        if (!reader.take_keyword(size.name)) continue;
        return [&size](Computation& c) { c.style.font.size = (10_pt).scaled(size.numerator, size.denominator); };
    }
    for (const SizeKeyword& size : kRelativeSizes) {
        if (!reader.take_keyword(size.name)) continue;
        return [&size](Computation& c) {
            c.style.font.size = bounded(c.parent.font.size.scaled(size.numerator, size.denominator), kLargestFont);
        };
    }
    const std::optional<SpecifiedLength> length = read_length(reader, Allow::Percentage);
    if (!length) return {};
    return [size = *length](Computation& c) {
        const Length parent = c.parent.font.size;
        const Length sum = size.resolved(parent, c.root_font_size) + parent.scaled(size.percentage, 1'000'000);
        c.style.font.size = std::clamp(sum, Length{}, kLargestFont);
    };
}

/// bolder and lighter (CSS Fonts 4, section 2.2.1).
std::uint16_t bolder(std::uint16_t weight) {
    if (weight < 350) return 400;
    return weight < 550 ? 700 : std::max<std::uint16_t>(weight, 900);
}
std::uint16_t lighter(std::uint16_t weight) {
    if (weight < 550) return std::min<std::uint16_t>(weight, 100);
    return weight < 750 ? 400 : 700;
}

Setter read_font_weight(ValueReader& reader) {
    if (reader.take_keyword("bolder"))
        return [](Computation& c) { c.style.font.weight = bolder(c.parent.font.weight); };
    if (reader.take_keyword("lighter")) {
        return [](Computation& c) { c.style.font.weight = lighter(c.parent.font.weight); };
    }
    std::optional<std::int32_t> weight;
    if (reader.take_keyword("normal")) {
        weight = 400;
    } else if (reader.take_keyword("bold")) {
        weight = 700;
    } else {
        weight = read_integer(reader, 1);
    }
    if (!weight || *weight > 1000) return {};
    return [value = static_cast<std::uint16_t>(*weight)](Computation& c) { c.style.font.weight = value; };
}

/// One family: a string, or identifiers joined by single spaces.
std::optional<std::string> read_family(ValueReader& reader) {
    if (reader.at(TokenKind::String)) return std::string(reader.take().text);
    std::optional<std::string> family = read_custom_identifier(reader);
    while (family && reader.at(TokenKind::Identifier)) *family += " " + std::string(reader.take().text);
    return family;
}

std::optional<std::vector<std::string>> read_families(ValueReader& reader) {
    std::vector<std::string> families;
    do {
        std::optional<std::string> family = read_family(reader);
        if (!family || family->empty()) return std::nullopt;
        families.push_back(*std::move(family));
    } while (reader.take(TokenKind::Comma));
    return families;
}

using Features = std::vector<std::pair<std::string, std::uint32_t>>;

/// font-variant-numeric (CSS Fonts 4, section 6.7) as the OpenType features it stands for.
constexpr Keyword<std::string_view> kNumeric[] = {
    {"lining-nums", "lnum"},  {"oldstyle-nums", "onum"},      {"proportional-nums", "pnum"},
    {"tabular-nums", "tnum"}, {"diagonal-fractions", "frac"}, {"stacked-fractions", "afrc"},
    {"ordinal", "ordn"},      {"slashed-zero", "zero"},
};

std::optional<Features> read_numeric(ValueReader& reader) {
    if (reader.take_keyword("normal")) return Features{};
    Features features;
    while (const auto tag = one_of(kNumeric)(reader)) features.emplace_back(*tag, 1);
    if (features.empty()) return std::nullopt;
    return features;
}

std::optional<std::uint32_t> read_feature_value(ValueReader& reader) {
    if (reader.take_keyword("on")) return 1;
    if (reader.take_keyword("off")) return 0;
    if (!reader.at(TokenKind::Number)) return 1;
    const auto value = read_integer(reader, 0);
    return value ? std::optional(static_cast<std::uint32_t>(*value)) : std::nullopt;
}

std::optional<Features> read_features(ValueReader& reader) {
    if (reader.take_keyword("normal")) return Features{};
    Features features;
    do {
        const std::optional<std::string> tag = read_string(reader);
        const std::optional<std::uint32_t> value = read_feature_value(reader);
        if (!tag || tag->size() != 4 || !value) return std::nullopt;
        features.emplace_back(*tag, *value);
    } while (reader.take(TokenKind::Comma));
    return features;
}

constexpr Keyword<bool> kSlants[] = {{"normal", false}, {"italic", true}, {"oblique", true}};
constexpr Keyword<FontCaps> kCaps[] = {{"normal", FontCaps::Normal}, {"small-caps", FontCaps::SmallCaps}};
constexpr Keyword<bool> kKerning[] = {{"auto", true}, {"normal", true}, {"none", false}};

Property font_property(std::string_view name, Setter (*read)(ValueReader&),
                       void (*copy)(ComputedStyle&, const ComputedStyle&)) {
    Property row;
    row.name = name;
    row.inherited = true;
    row.read = read;
    row.copy = copy;
    return row;
}

}  // namespace

void add_font_properties(PropertyTable& table) {
    using enum Inherits;
    table.push_back(font_property("font-size", read_font_size,
                                  [](ComputedStyle& to, const ComputedStyle& from) { to.font.size = from.font.size; }));
    // currentcolor of `color` itself is the parent's colour, which the style holds at this point.
    table.push_back(property<CONCORDIA_FIELD(colour)>("color", Yes, read_colour));
    table.push_back(font_property("font-weight", read_font_weight, [](ComputedStyle& to, const ComputedStyle& from) {
        to.font.weight = from.font.weight;
    }));
    table.push_back(property<CONCORDIA_FIELD(font.families)>("font-family", Yes, read_families));
    table.push_back(property<CONCORDIA_FIELD(font.italic)>("font-style", Yes, one_of(kSlants)));
    table.push_back(property<CONCORDIA_FIELD(font.caps)>("font-variant-caps", Yes, one_of(kCaps)));
    table.push_back(property<CONCORDIA_FIELD(font.kerning)>("font-kerning", Yes, one_of(kKerning)));
    table.push_back(property<CONCORDIA_FIELD(font_variant_numeric)>("font-variant-numeric", Yes, read_numeric));
    table.push_back(property<CONCORDIA_FIELD(font_feature_settings)>("font-feature-settings", Yes, read_features));
}

}  // namespace concordia::style
