// Colours as CSS Color 4 writes them: section 4.2 (rgb), 5.2 (hexadecimal), 6.1 (the sixteen basic names).
#include <array>

#include "style/values.h"

namespace concordia::style {
namespace {

struct Named {
    std::string_view name;
    Colour colour;
};
constexpr Named kNames[] = {
    {"black", {0, 0, 0, 255}},      {"silver", {192, 192, 192, 255}}, {"gray", {128, 128, 128, 255}},
    {"grey", {128, 128, 128, 255}}, {"white", {255, 255, 255, 255}},  {"maroon", {128, 0, 0, 255}},
    {"red", {255, 0, 0, 255}},      {"purple", {128, 0, 128, 255}},   {"fuchsia", {255, 0, 255, 255}},
    {"green", {0, 128, 0, 255}},    {"lime", {0, 255, 0, 255}},       {"olive", {128, 128, 0, 255}},
    {"yellow", {255, 255, 0, 255}}, {"navy", {0, 0, 128, 255}},       {"blue", {0, 0, 255, 255}},
    {"teal", {0, 128, 128, 255}},   {"aqua", {0, 255, 255, 255}},     {"transparent", kTransparent},
};

std::optional<Colour> hexadecimal(std::string_view digits) {
    if (!std::all_of(digits.begin(), digits.end(), is_hexadecimal)) return std::nullopt;
    const std::size_t width = digits.size() <= 4 ? 1 : 2;  // digits a channel
    const std::size_t channels = digits.size() / width;
    if (digits.size() % width != 0 || channels < 3 || channels > 4) return std::nullopt;
    std::array<std::uint8_t, 4> values{0, 0, 0, 255};
    for (std::size_t i = 0; i < channels; ++i) {
        const unsigned first = hexadecimal_value(digits[i * width]);
        const unsigned second = hexadecimal_value(digits[i * width + width - 1]);
        values[i] = static_cast<std::uint8_t>(first * 16 + second);
    }
    return Colour{values[0], values[1], values[2], values[3]};
}

/// A channel: a number of `full` or a percentage, rounded to 0..255.
std::optional<std::uint8_t> read_channel(ValueReader& reader, std::int64_t full) {
    constexpr std::int64_t kMillion = 1'000'000;
    const Token& token = reader.take();
    std::int64_t of = 0;
    if (token.kind == TokenKind::Number) {
        of = full * kMillion;
    } else if (token.kind == TokenKind::Percentage) {
        of = 100 * kMillion;
    } else {
        return std::nullopt;
    }
    const std::int64_t value = std::clamp<std::int64_t>(token.millionths, 0, of);
    return static_cast<std::uint8_t>((value * 255 + of / 2) / of);
}

/// rgb(1, 2, 3), rgb(1 2 3), each with an optional fourth value behind "," or "/".
std::optional<Colour> read_rgb(ValueReader& reader) {
    ValueReader inside = reader.take_block();
    std::array<std::uint8_t, 4> values{0, 0, 0, 255};
    bool commas = false;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i == 1) commas = inside.at(TokenKind::Comma);
        if (i > 0 && commas && !inside.take(TokenKind::Comma)) return std::nullopt;
        const auto channel = read_channel(inside, 255);
        if (!channel) return std::nullopt;
        values[i] = *channel;
    }
    if (!inside.at_end()) {
        if (!(commas ? inside.take(TokenKind::Comma) : inside.take_delimiter('/'))) return std::nullopt;
        const auto alpha = read_channel(inside, 1);
        if (!alpha || !inside.at_end()) return std::nullopt;
        values[3] = *alpha;
    }
    return Colour{values[0], values[1], values[2], values[3]};
}

std::optional<Colour> named(std::string_view name) {
    for (const Named& entry : kNames) {
        if (equal_ignoring_case(entry.name, name)) return entry.colour;
    }
    return std::nullopt;
}

}  // namespace

std::optional<SpecifiedColour> read_colour(ValueReader& reader) {
    if (reader.take_keyword("currentcolor")) return SpecifiedColour{true, {}};
    std::optional<Colour> colour;
    if (reader.at_function("rgb") || reader.at_function("rgba")) {
        colour = read_rgb(reader);
    } else {
        if (reader.at(TokenKind::Hash)) colour = hexadecimal(reader.peek().text);
        if (reader.at(TokenKind::Identifier)) colour = named(reader.peek().text);
        if (colour) reader.take();
    }
    return colour ? std::optional(SpecifiedColour{false, *colour}) : std::nullopt;
}

std::optional<SpecifiedColour> read_paint(ValueReader& reader) {
    if (reader.take_keyword("none")) return SpecifiedColour{false, kTransparent};
    return read_colour(reader);
}

}  // namespace concordia::style
