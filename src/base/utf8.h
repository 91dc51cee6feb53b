// UTF-8 as RFC 3629 has it: strict, no overlong forms, no surrogates, at most U+10FFFF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace concordia::utf8 {

inline constexpr char32_t kInvalid = 0xFFFFFFFF;

/// The character that begins at `text[offset]`; moves `offset` behind it. Invalid bytes give kInvalid and move by one.
/// REQUIRES: offset < text.size().
char32_t next(std::string_view text, std::size_t& offset);
/// Offset of the first byte that is not valid UTF-8, or npos.
std::size_t first_invalid(std::string_view text);
void append(std::string& text, char32_t character);
/// Bytes of the character that ends at `end`. REQUIRES: 0 < end <= text.size(), valid text.
std::size_t length_before(std::string_view text, std::size_t end);
/// Number of characters. REQUIRES: valid text.
std::size_t length(std::string_view text);
std::u32string decode(std::string_view text);

}  // namespace concordia::utf8
