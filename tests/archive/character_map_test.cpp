// Codes of a font become characters as its ToUnicode says.
#include "archive/character_map.h"

#include <doctest/doctest.h>

using concordia::archive::CharacterMap;
using namespace std::string_view_literals;

namespace {

const CharacterMap kTwoBytes(
    "begincodespacerange <0000> <FFFF> endcodespacerange\n"
    "2 beginbfchar\n<0001> <00660066>\n<0002><D83DDE00>\nendbfchar\n"
    "2 beginbfrange\n<0010> <0012> <0041>\n<0020> <0021> [<0058> <0059005A>]\nendbfrange\n");

}  // namespace

TEST_CASE("a code may stand for several characters, and for one beyond the first plane") {
    CHECK(kTwoBytes.text("\x00\x01"sv) == "ff");
    CHECK(kTwoBytes.text("\x00\x02"sv) == "😀");
}

TEST_CASE("a range counts on, or lists what each code stands for") {
    CHECK(kTwoBytes.text("\x00\x10\x00\x11\x00\x12"sv) == "ABC");
    CHECK(kTwoBytes.text("\x00\x20\x00\x21"sv) == "XYZ");
}

TEST_CASE("codes may be of several lengths, which their first byte tells") {
    const CharacterMap map(
        "begincodespacerange <00><BF>\n<C000><DFFF> endcodespacerange beginbfchar <41><0061> <C001><0062> endbfchar");
    CHECK(map.text("A\xC0\x01"
                   "A") == "aba");
    CHECK(map.text("A\xC0") == "a\uFFFD");
}

TEST_CASE("a code that is not explained is said to be unknown") {
    CHECK(kTwoBytes.text("\x00\x13"sv) == "\uFFFD");
    CHECK(CharacterMap().text("ab") == "\uFFFD\uFFFD");
}

TEST_CASE("a map that is no map knows nothing and ends") {
    for (const std::string_view text : {"beginbfchar <41"sv, "beginbfrange <00> <FFFFFFFF> <0041> endbfrange"sv, "<<"sv,
                                        "beginbfrange <00> <01> [ <41"sv, "beginbfchar <41> endbfchar"sv}) {
        CHECK_MESSAGE(CharacterMap(text).text("A") == "\uFFFD", text);
    }
}
