// The only file that knows ICU, and it is asked only for letters beyond Latin-1 and œ: its start costs more than a
// page, and French and Dutch need none of it. A test holds the fast way against ICU.
#include <unicode/ucasemap.h>

#include <algorithm>

#include "base/utf8.h"
#include "text/engine.h"
#include "text/latin.h"

namespace concordia::text {
namespace {

/// Characters whose case is known here; ß, ÿ and µ change in ways of their own.
bool is_plain(char32_t character) {
    if (character == 0xB5 || character == 0xDF) return false;
    return character < 0x100 || character == 0x152 || character == 0x153 || character == 0x178 ||
           (character >= 0x2000 && character < 0x2100);
}

char32_t upper_letter(char32_t character) {
    if (character == 0xFF) return 0x178;
    if (character == 0x153) return 0x152;
    const bool small = (character >= 'a' && character <= 'z') || (character >= 0xE0 && character <= 0xFE);
    return small && character != 0xF7 ? character - 0x20 : character;
}

using CaseMapping = int32_t (*)(const UCaseMap*, char*, int32_t, const char*, int32_t, UErrorCode*);

std::string mapped_by_icu(std::string_view text, Case letter_case, std::string_view language) {
    UErrorCode status = U_ZERO_ERROR;
    UCaseMap* map = ucasemap_open(std::string(language).c_str(), U_FOLD_CASE_DEFAULT, &status);
    if (U_FAILURE(status)) return std::string(text);
    const CaseMapping mapping = letter_case == Case::Lower ? ucasemap_utf8ToLower : ucasemap_utf8ToUpper;
    constexpr std::size_t kMostGrowth = 3;  // the longest mapping of a character is three times as long
    std::string result(text.size() * kMostGrowth + 1, '\0');
    const int32_t length = mapping(map, result.data(), static_cast<int32_t>(result.size()), text.data(),
                                   static_cast<int32_t>(text.size()), &status);
    ucasemap_close(map);
    if (U_FAILURE(status)) return std::string(text);
    result.resize(static_cast<std::size_t>(length));
    return result;
}

std::string mapped(std::string_view text, Case letter_case, std::string_view language) {
    const std::u32string characters = utf8::decode(text);
    if (!std::all_of(characters.begin(), characters.end(), is_plain)) {
        return mapped_by_icu(text, letter_case, language);
    }
    std::string result;
    result.reserve(text.size());
    for (const char32_t character : characters) {
        utf8::append(result, letter_case == Case::Lower ? lower_letter(character) : upper_letter(character));
    }
    return result;
}

/// A word begins at a letter that follows no letter, digit or apostrophe ("l’État", "sous-Directeur" has two words).
bool continues_word(char32_t previous) {
    return is_letter(previous) || is_digit(previous) || is_apostrophe(previous) ||
           (previous >= 0x300 && previous <= 0x36F);
}

std::string with_capital_initials(std::string_view text, std::string_view language) {
    std::string result;
    char32_t previous = ' ';
    for (std::size_t offset = 0; offset < text.size();) {
        const std::size_t begin = offset;
        const char32_t character = utf8::next(text, offset);
        if (is_letter(character) && !continues_word(previous)) {
            const bool digraph = language.starts_with("nl") && character == 'i' && text.substr(offset, 1) == "j";
            if (digraph) ++offset;
            result += mapped(text.substr(begin, offset - begin), Case::Upper, language);
        } else {
            result += text.substr(begin, offset - begin);
        }
        previous = character;
    }
    return result;
}

}  // namespace

std::string transformed(std::string_view text, Case letter_case, std::string_view language) {
    if (letter_case == Case::None) return std::string(text);
    if (letter_case == Case::Title) return with_capital_initials(text, language);
    return mapped(text, letter_case, language);
}

}  // namespace concordia::text
