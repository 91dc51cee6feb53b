// Well-formed and ill-formed sequences after RFC 3629 and table 3-7 of the Unicode Standard.
#include "base/utf8.h"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_view_literals;
namespace utf8 = concordia::utf8;

namespace {

char32_t first(std::string_view text) {
    std::size_t offset = 0;
    return utf8::next(text, offset);
}

std::size_t bytes_taken(std::string_view text) {
    std::size_t offset = 0;
    utf8::next(text, offset);
    return offset;
}

std::string encoded(char32_t character) {
    std::string text;
    utf8::append(text, character);
    return text;
}

}  // namespace

TEST_CASE("the first and last character of each length are read") {
    CHECK(first("\0"sv) == 0x0);
    CHECK(first("\x7F") == 0x7F);
    CHECK(first("\xC2\x80") == 0x80);
    CHECK(first("\xDF\xBF") == 0x7FF);
    CHECK(first("\xE0\xA0\x80") == 0x800);
    CHECK(first("\xEF\xBF\xBF") == 0xFFFF);
    CHECK(first("\xF0\x90\x80\x80") == 0x10000);
    CHECK(first("\xF4\x8F\xBF\xBF") == 0x10FFFF);
}

TEST_CASE("reading moves behind the whole character") {
    CHECK(bytes_taken("e!") == 1);
    CHECK(bytes_taken("\xC3\xA9!") == 2);
    CHECK(bytes_taken("\xE2\x97\x94!") == 3);
    CHECK(bytes_taken("\xF0\x9F\x98\x80!") == 4);
}

TEST_CASE("overlong forms are invalid") {
    for (const std::string_view text : {"\xC0\x80"sv, "\xC0\xAF"sv, "\xC1\xBF"sv, "\xE0\x80\xAF"sv, "\xE0\x9F\xBF"sv,
                                        "\xF0\x80\x80\xAF"sv, "\xF0\x8F\xBF\xBF"sv}) {
        CHECK(first(text) == utf8::kInvalid);
        CHECK(utf8::first_invalid(text) == 0);
    }
}

TEST_CASE("surrogates are invalid and their neighbours are not") {
    CHECK(first("\xED\x9F\xBF") == 0xD7FF);
    CHECK(first("\xED\xA0\x80") == utf8::kInvalid);  // U+D800
    CHECK(first("\xED\xBF\xBF") == utf8::kInvalid);  // U+DFFF
    CHECK(first("\xEE\x80\x80") == 0xE000);
}

TEST_CASE("characters above U+10FFFF are invalid") {
    CHECK(first("\xF4\x90\x80\x80") == utf8::kInvalid);
    CHECK(first("\xF5\x80\x80\x80") == utf8::kInvalid);
    CHECK(first("\xFF") == utf8::kInvalid);
}

TEST_CASE("a character cut short by the end of the text is invalid") {
    CHECK(first("\xC3") == utf8::kInvalid);
    CHECK(first("\xE2\x97") == utf8::kInvalid);
    CHECK(first("\xF0\x9F\x98") == utf8::kInvalid);
}

TEST_CASE("a character cut short by another one is invalid") {
    CHECK(first("\xC3("sv) == utf8::kInvalid);
    CHECK(first("\xE2\x97("sv) == utf8::kInvalid);
    CHECK(first("\xF0\x9F\x98("sv) == utf8::kInvalid);
}

TEST_CASE("a continuation byte alone is invalid") {
    CHECK(first("\x80") == utf8::kInvalid);
    CHECK(first("\xBF") == utf8::kInvalid);
}

TEST_CASE("reading moves by one byte over what is invalid") {
    CHECK(bytes_taken("\xE2\x97(") == 1);
    CHECK(bytes_taken("\xED\xA0\x80") == 1);
}

TEST_CASE("the offset of the first invalid byte is counted in bytes") {
    CHECK(utf8::first_invalid("\xC3\xA9t\xC3\xA9") == std::string_view::npos);
    CHECK(utf8::first_invalid("\xC3\xA9t\xC3") == 3);  // 2 + 1
    CHECK(utf8::first_invalid("") == std::string_view::npos);
    CHECK(utf8::first_invalid("a\xFF\xFF") == 1);
}

TEST_CASE("every character of Unicode survives writing and reading") {
    std::size_t different = 0;
    for (char32_t character = 0; character <= 0x10FFFF; ++character) {
        if (character == 0xD800) character = 0xE000;  // surrogates are no characters
        const std::string text = encoded(character);
        if (first(text) != character || bytes_taken(text) != text.size()) ++different;
    }
    CHECK(different == 0);
}

TEST_CASE("length counts characters, not bytes") {
    CHECK(utf8::length("") == 0);
    CHECK(utf8::length("Dilli\xC3\xA8s") == 7);  // 8 bytes
    CHECK(utf8::length("\xE2\x97\x94\xF0\x9F\x98\x80") == 2);
}

TEST_CASE("decoding gives the characters in order") {
    CHECK(utf8::decode("a\xC3\xA9\xE2\x97\x94") == U"a\u00E9\u25D4");
    CHECK(utf8::decode("").empty());
}

TEST_CASE("decoding shows each invalid byte as invalid") {
    const std::u32string characters = utf8::decode("a\xED\xA0\x80z");
    CHECK(characters == std::u32string{U'a', utf8::kInvalid, utf8::kInvalid, utf8::kInvalid, U'z'});
}

TEST_CASE("the character before a place is found from its last byte") {
    CHECK(concordia::utf8::length_before("a€", 4) == 3);
    CHECK(concordia::utf8::length_before("aé", 3) == 2);
    CHECK(concordia::utf8::length_before("aé", 1) == 1);
}
