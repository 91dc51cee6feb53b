// Which characters are letters, capitals and digits in the Latin script: all that line breaking and hyphenation ask.
#pragma once

namespace concordia::text {

constexpr bool is_digit(char32_t character) {
    return character >= '0' && character <= '9';
}

/// A letter of the Latin script with or without an accent, or of any script behind it.
constexpr bool is_letter(char32_t character) {
    const char32_t lower = character | 0x20U;
    if (character < 0x80) return lower >= 'a' && lower <= 'z';
    if (character >= 0xC0 && character <= 0x24F) return character != 0xD7 && character != 0xF7;
    return character >= 0x370 && character < 0x2000;
}

/// A capital of ASCII, Latin-1 or Œ, Ÿ: the capitals of French and Dutch.
constexpr bool is_capital(char32_t character) {
    return (character >= 'A' && character <= 'Z') || (character >= 0xC0 && character <= 0xDE && character != 0xD7) ||
           character == 0x152 || character == 0x178;
}

/// The small letter of a capital of French or Dutch; every other character is its own.
constexpr char32_t lower_letter(char32_t character) {
    if (!is_capital(character)) return character;
    if (character == 0x152) return 0x153;
    return character == 0x178 ? 0xFF : character + 0x20;
}

constexpr bool is_apostrophe(char32_t character) {
    return character == '\'' || character == 0x2019;
}

}  // namespace concordia::text
