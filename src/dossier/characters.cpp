// Small tables of ranges, looked at only for characters outside printable ASCII.
#include "dossier/characters.h"

#include <algorithm>
#include <iterator>

namespace concordia::dossier {
namespace {

struct Range {
    char32_t first, last;
};

constexpr Range kBidi[] = {{0x061C, 0x061C}, {0x200E, 0x200F}, {0x202A, 0x202E}, {0x2066, 0x2069}};

// Default_Ignorable_Code_Point, then spaces of odd widths, separators, private use and noncharacters: none of them
// shows what it is.
constexpr Range kInvisible[] = {
    {0x034F, 0x034F}, {0x115F, 0x1160}, {0x17B4, 0x17B5},   {0x180B, 0x180F},   {0x200B, 0x200D},
    {0x2060, 0x2065}, {0x206A, 0x206F}, {0x3164, 0x3164},   {0xFE00, 0xFE0F},   {0xFEFF, 0xFEFF},
    {0xFFA0, 0xFFA0}, {0xFFF0, 0xFFFB}, {0x1BCA0, 0x1BCA3}, {0x1D173, 0x1D17A}, {0xE0000, 0xE0FFF},
    {0x1680, 0x1680}, {0x2000, 0x200A}, {0x2028, 0x2029},   {0x205F, 0x205F},   {0x2800, 0x2800},
    {0x3000, 0x3000}, {0xE000, 0xF8FF}, {0xFDD0, 0xFDEF},   {0xFFFE, 0xFFFF},   {0xF0000, 0x10FFFF},
};

template <std::size_t Size>
bool contains(const Range (&ranges)[Size], char32_t character) {
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [character](Range range) { return character >= range.first && character <= range.last; });
}

bool is_control(char32_t character) {
    if (character < 0x20) return character != '\t' && character != '\n' && character != '\r';
    return character >= 0x7F && character < 0xA0;
}

}  // namespace

CharacterClass classify(char32_t character) {
    if (character >= 0xA0 && character < 0x034F) return CharacterClass::Visible;
    if (is_control(character)) return CharacterClass::Control;
    if (contains(kBidi, character)) return CharacterClass::Bidi;
    return contains(kInvisible, character) ? CharacterClass::Invisible : CharacterClass::Visible;
}

bool is_xml_character(std::uint32_t value) {
    if (value < 0x20) return value == 0x9 || value == 0xA || value == 0xD;
    return value <= 0xD7FF || (value >= 0xE000 && value <= 0xFFFD) || (value >= 0x10000 && value <= 0x10FFFF);
}

std::string code_point_name(char32_t character) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string name = "U+";
    for (int shift = character > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
        const std::uint32_t digit = (character >> shift) & 0xF;
        if (shift <= 12 || digit != 0 || name.size() > 2) name += kDigits[digit];
    }
    return name;
}

}  // namespace concordia::dossier
