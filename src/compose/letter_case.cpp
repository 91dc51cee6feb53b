// In Latin-1 capitals lie 32 below their letters; in Latin Extended-A they alternate, in three runs.
#include "compose/letter_case.h"

#include "base/utf8.h"

namespace concordia::compose {
namespace {

constexpr char32_t kSmallYWithDiaeresis = 0xFF;
constexpr char32_t kCapitalYWithDiaeresis = 0x178;
constexpr char32_t kDotlessI = 0x131;

char32_t upper(char32_t character) {
    const bool basic = character >= U'a' && character <= U'z';
    const bool latin_1 = character >= 0xE0 && character <= 0xFE && character != 0xF7;  // U+00F7 is the division sign
    if (basic || latin_1) return character - 0x20;
    if (character == kSmallYWithDiaeresis) return kCapitalYWithDiaeresis;
    if (character == kDotlessI) return U'I';
    const bool capitals_even = (character >= 0x100 && character <= 0x137) || (character >= 0x14A && character <= 0x177);
    if (capitals_even && character % 2 == 1) return character - 1;
    const bool capitals_odd = (character >= 0x139 && character <= 0x148) || (character >= 0x179 && character <= 0x17E);
    if (capitals_odd && character % 2 == 0) return character - 1;
    return character;
}

}  // namespace

std::string upper_case(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    for (std::size_t offset = 0; offset < text.size();) utf8::append(result, upper(utf8::next(text, offset)));
    return result;
}

}  // namespace concordia::compose
