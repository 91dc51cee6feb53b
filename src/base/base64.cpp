// Three bytes are four digits of six bits.
#include "base/base64.h"

#include <cstdint>

namespace concordia {
namespace {

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

}  // namespace

std::string base64(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t bits = 0;
        for (std::size_t k = i; k < i + 3; ++k) {
            bits = bits << 8 | (k < bytes.size() ? static_cast<std::uint8_t>(bytes[k]) : 0U);
        }
        for (std::size_t k = 0; k < 4; ++k) {
            text += i + k <= bytes.size() ? kDigits[bits >> (18 - 6 * k) & 63] : '=';
        }
    }
    return text;
}

std::optional<std::string> from_base64(std::string_view text) {
    std::string bytes;
    std::uint32_t bits = 0;
    std::size_t digits = 0, padding = 0;
    for (const char character : text) {
        if (std::string_view(" \t\r\n").find(character) != std::string_view::npos) continue;
        const std::size_t value = kDigits.find(character);
        if (character == '=')
            ++padding;
        else if (value == std::string_view::npos || padding > 0)
            return std::nullopt;
        bits = bits << 6 | static_cast<std::uint32_t>(character == '=' ? 0 : value);
        if (++digits % 4 != 0) continue;
        for (std::size_t k = 0; k < 3 && k + padding < 3; ++k) bytes += static_cast<char>(bits >> (16 - 8 * k) & 0xFF);
    }
    if (digits % 4 != 0 || padding > 2) return std::nullopt;
    return bytes;
}

}  // namespace concordia
