// Every rule looks at one character with its neighbours; the word's own shape only decides whether it is an address.
#include "text/opportunities.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/latin.h"

namespace concordia::text {
namespace {

constexpr std::u32string_view kClosing = U"»›;:!?%‰)]}”";
constexpr std::u32string_view kOpening = U"«‹([{“„";
constexpr std::u32string_view kHyphens = U"-\u2010";
constexpr std::u32string_view kDashes = U"\u2013\u2014";
constexpr std::u32string_view kAddressMarks = U"/.-?&=_:@#";
constexpr std::size_t kShortestAddress = 12;  // characters: below that a word is never broken in an emergency

bool is_one_of(std::u32string_view set, char32_t character) {
    return set.find(character) != std::u32string_view::npos;
}

bool is_address(std::u32string_view word) {
    return word.find(U"://") != word.npos || word.find(U'@') != word.npos || word.starts_with(U"www.");
}

std::size_t letters_before(std::u32string_view word, std::size_t position) {
    std::size_t count = 0;
    while (count < position && is_letter(word[position - 1 - count])) ++count;
    return count;
}

std::size_t letters_from(std::u32string_view word, std::size_t position) {
    std::size_t count = 0;
    while (position + count < word.size() && is_letter(word[position + count])) ++count;
    return count;
}

/// Whether the reader expects a break after the character at `position`, which has a neighbour on both sides.
bool breaks_after(std::u32string_view word, std::size_t position) {
    const char32_t previous = word[position - 1], character = word[position], following = word[position + 1];
    if (is_one_of(kHyphens, character)) {
        return is_letter(previous) && is_letter(following) && position >= 2 && position + 2 < word.size();
    }
    if (is_one_of(kDashes, character)) {
        return !(is_digit(previous) && is_digit(following)) && !is_one_of(kClosing, following) &&
               !is_one_of(kOpening, previous) && !is_one_of(U",.", following);
    }
    constexpr std::size_t kLongWord = 3;
    return character == '/' && letters_before(word, position) >= kLongWord &&
           letters_from(word, position + 1) >= kLongWord;
}

bool breaks_in_emergency(std::u32string_view word, std::size_t position) {
    const char32_t following = word[position + 1];
    return is_one_of(kAddressMarks, word[position]) && (is_letter(following) || is_digit(following));
}

}  // namespace

WordBreaks explicit_opportunities(std::string_view text) {
    WordBreaks breaks;
    const std::u32string word = utf8::decode(text);
    const bool address = is_address(word);
    const bool long_enough = word.size() >= kShortestAddress && std::any_of(word.begin(), word.end(), is_letter);
    std::size_t offset = 0;
    for (std::size_t i = 0; i + 1 < word.size(); ++i) {
        utf8::next(text, offset);
        if (i == 0) continue;
        const bool expected = !address && breaks_after(word, i);
        if (!expected && !(long_enough && breaks_in_emergency(word, i))) continue;
        WordBreak place;
        place.offset = static_cast<std::uint32_t>(offset);
        place.kind = expected ? WordBreak::Kind::Explicit : WordBreak::Kind::Emergency;
        breaks.push_back(place);
    }
    return breaks;
}

void describe_ends(Word& word) {
    const std::u32string text = utf8::decode(word.text);
    if (text.empty()) return;
    word.opens_with_closing = is_one_of(kClosing, text.front());
    word.ends_with_opening = is_one_of(kOpening, text.back());
    word.may_break = !word.soft_hyphens.empty() || std::any_of(text.begin(), text.end(), [](char32_t character) {
        return is_one_of(kHyphens, character) || is_one_of(kDashes, character) || is_one_of(kAddressMarks, character);
    });
}

}  // namespace concordia::text
