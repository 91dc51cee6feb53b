// Both wordings are folded to a common form; the folding that makes them equal names the difference.
#include "dossier/wording.h"

#include "base/utf8.h"

namespace concordia::dossier {
namespace {

bool is_space(char32_t character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == 0xA0 ||
           character == 0x202F;
}

/// One character for all quotes, one for all apostrophes, one for all hyphens; U+00AD, which prints nothing, is 0.
char32_t plain_mark(char32_t character) {
    if (is_space(character)) return ' ';
    if (character == 0x2018 || character == 0x2019 || character == 0x02BC || character == 0xB4) return '\'';
    if (character == 0xAB || character == 0xBB || (character >= 0x201C && character <= 0x201F)) return '"';
    if (character >= 0x2010 && character <= 0x2014) return '-';
    return character == 0xAD ? 0 : character;
}

/// Spaces inside quotes are a matter of language, so they go with the quotes.
std::u32string without_mark_forms(std::u32string_view text) {
    std::u32string result;
    for (const char32_t character : text) {
        const char32_t plain = plain_mark(character);
        const bool needless_space = plain == ' ' && (result.empty() || result.back() == ' ' || result.back() == '"');
        if (plain == 0 || needless_space) continue;
        if (plain == '"' && !result.empty() && result.back() == ' ' && character == 0xBB) result.pop_back();
        result += plain;
    }
    if (!result.empty() && result.back() == ' ') result.pop_back();
    return result;
}

std::u32string without_case(std::u32string text) {
    for (char32_t& character : text) character = small_letter(character);
    return text;
}

}  // namespace

char32_t small_letter(char32_t character) {
    if (character >= 'A' && character <= 'Z') return character + 0x20;
    if (character >= 0xC0 && character <= 0xDE && character != 0xD7) return character + 0x20;
    if (character == 0x178) return 0xFF;
    const bool even_capital = (character >= 0x100 && character <= 0x137) || (character >= 0x14A && character <= 0x177);
    const bool odd_capital = (character >= 0x139 && character <= 0x148) || (character >= 0x179 && character <= 0x17E);
    if (even_capital && character != 0x130 && character % 2 == 0) return character + 1;
    if (odd_capital && character % 2 == 1) return character + 1;
    return character;
}

std::string small_letters(std::string_view text) {
    std::string result;
    for (std::size_t offset = 0; offset < text.size();) utf8::append(result, small_letter(utf8::next(text, offset)));
    return result;
}

WordingDifference compare_wordings(std::string_view a, std::string_view b) {
    if (a == b) return WordingDifference::None;
    const std::u32string plain_a = without_mark_forms(utf8::decode(a)), plain_b = without_mark_forms(utf8::decode(b));
    if (plain_a == plain_b) return WordingDifference::Punctuation;
    return without_case(plain_a) == without_case(plain_b) ? WordingDifference::Case : WordingDifference::Wording;
}

std::string_view name(WordingDifference difference) {
    constexpr std::string_view kNames[] = {"", "case", "punctuation", "wording"};
    return kNames[static_cast<std::size_t>(difference)];
}

}  // namespace concordia::dossier
