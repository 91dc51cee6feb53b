// Which bytes of a string show a character. Fonts give out identifiers in order of first use, so nearly every character
// of a document has one of the first 192, and one byte: half of what Identity-H takes. A CMap of the document's own
// says so to readers (ISO 32000-1, 9.7.5.4).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace concordia::paint {

using CharacterId = std::uint16_t;

/// A code is one byte below C0, two bytes from C000 on, or three from E00000 on: its first byte tells.
struct CharacterCode {
    std::uint32_t value = 0;
    std::uint32_t bytes = 1;
};

constexpr CharacterCode code_of(CharacterId id) {
    constexpr std::uint32_t kOneByte = 0xC0, kTwoBytes = kOneByte + 0x2000;
    if (id < kOneByte) return {id, 1};
    if (id < kTwoBytes) return {0xC000 + id - kOneByte, 2};
    return {0xE00000 + id - kTwoBytes, 3};
}

/// A code as it stands in a string.
struct EscapedCode {
    std::array<char, 7> bytes{};  // at most six are used
    std::uint8_t size = 0;
};
EscapedCode escaped(CharacterCode code);

/// "<41>": a code as a string in hexadecimal.
void append_code(std::string& out, CharacterId id);

/// The codespacerange section for identifiers below `count`, as every CMap must have it.
std::string code_space(std::size_t count);

/// The CMap from codes to identifiers below `count`: the data of the stream that a Type0 font's Encoding refers to,
/// whose dictionary has kEncodingEntries.
std::string encoding(std::size_t count);
inline constexpr std::string_view kEncodingEntries =
    "/Type/CMap/CMapName/Concordia/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/WMode 0";

}  // namespace concordia::paint
