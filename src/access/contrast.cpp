// Relative luminance weighs the three channels after taking sRGB's gamma away.
#include "access/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/number.h"

namespace concordia::access {
namespace {

std::array<double, 256> linear_channels() {
    std::array<double, 256> table{};
    for (std::size_t i = 0; i < table.size(); ++i) {
        const double channel = static_cast<double>(i) / 255;
        table[i] = channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    }
    return table;
}

double luminance(Colour colour) {
    static const std::array<double, 256> linear = linear_channels();
    return 0.2126 * linear[colour.red] + 0.7152 * linear[colour.green] + 0.0722 * linear[colour.blue];
}

std::uint8_t mixed(std::uint8_t front, std::uint8_t back, std::uint8_t alpha) {
    return static_cast<std::uint8_t>((front * alpha + back * (255 - alpha) + 127) / 255);
}

}  // namespace

double contrast_ratio(Colour one, Colour other) {
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Colour laid_over(Colour front, Colour back) {
    return {mixed(front.red, back.red, front.alpha), mixed(front.green, back.green, front.alpha),
            mixed(front.blue, back.blue, front.alpha), 255};
}

std::string colour_text(Colour colour) {
    static constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        text += kDigits[channel / 16];
        text += kDigits[channel % 16];
    }
    return text;
}

std::string ratio_text(double ratio) {
    const auto tenths = static_cast<std::int64_t>(ratio * 10);
    return integer_text(tenths / 10) + "." + integer_text(tenths % 10);
}

}  // namespace concordia::access
