// Bytes to look for, as a table: std::string_view::find_first_of calls a function for every byte of the text, which
// costs more than all else that is done with most texts.
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace concordia {

class ByteSet {
 public:
    constexpr explicit ByteSet(std::string_view bytes) {
        for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
    }
    [[nodiscard]] constexpr bool has(char byte) const { return has_[static_cast<unsigned char>(byte)]; }

    /// Offset of the first byte of the set in `text`, from `begin` on; npos when there is none.
    [[nodiscard]] constexpr std::size_t first_in(std::string_view text, std::size_t begin = 0) const {
        while (begin < text.size() && !has(text[begin])) ++begin;
        return begin < text.size() ? begin : std::string_view::npos;
    }
    /// Whether every byte of `text` is in the set.
    [[nodiscard]] constexpr bool has_all(std::string_view text) const {
        for (const char byte : text) {
            if (!has(byte)) return false;
        }
        return true;
    }

 private:
    std::array<bool, 256> has_{};
};

/// What XML takes for white space (XML 1.0, section 2.3).
inline constexpr ByteSet kXmlSpace(" \t\r\n");

}  // namespace concordia
