// The small pieces of PDF syntax.
#include "paint/syntax.h"

#include <doctest/doctest.h>

#include <limits>

using namespace concordia;
using namespace concordia::paint;

namespace {

template <typename Value>
std::string written(void (*append)(std::string&, Value), Value value) {
    std::string out;
    append(out, value);
    return out;
}

}  // namespace

TEST_CASE("what may not stand in a name is written in hexadecimal") {
    CHECK(written<std::string_view>(append_name, "application/xml") == "/application#2Fxml");
    CHECK(written<std::string_view>(append_name, "a b\xC3\xA9") == "/a#20b#C3#A9");
}

TEST_CASE("a number has no digit that it can do without") {
    const auto number = [](std::int64_t thousandths) { return written<std::int64_t>(append_number, thousandths); };
    CHECK(number(0) == "0");
    CHECK(number(-3000) == "-3");
    CHECK(number(12'500) == "12.5");
    CHECK(number(-1) == "-.001");
    CHECK(number(70) == ".07");
    CHECK(number(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775.808");
}

TEST_CASE("brackets, backslashes and returns are escaped in a byte string") {
    CHECK(written<std::string_view>(append_bytes, "a(b)\\\r\n") == "(a\\(b\\)\\\\\\r\n)");
}

TEST_CASE("ASCII stays, everything else becomes UTF-16 with its mark") {
    CHECK(written<std::string_view>(append_text, "Accord") == "(Accord)");
    CHECK(written<std::string_view>(append_text, "\xC3\xA9") == std::string("(\xFE\xFF\x00\xE9)", 6));
}

TEST_CASE("characters beyond the first plane become surrogate pairs") {
    CHECK(utf16("\xF0\x9F\x98\x80") == std::string("\xD8\x3D\xDE\x00", 4));
    CHECK(utf16("\xFF") == "\xFF\xFD");
}

TEST_CASE("ISO dates become PDF dates") {
    CHECK(written<std::string_view>(append_date, "2028-06-01") == "(D:20280601000000Z)");
    CHECK(written<std::string_view>(append_date, "2028-06-01T10:20:30Z") == "(D:20280601102030Z)");
    CHECK(written<std::string_view>(append_date, "2028-06-01T10:20:30+02:00") == "(D:20280601102030+02'00')");
    CHECK(written<std::string_view>(append_date, "2028-06-01T10:20:30-05:30") == "(D:20280601102030-05'30')");
}

TEST_CASE("a rectangle is turned upside down") {
    std::string out;
    append_rectangle(out, {10_pt, 20_pt, 30_pt, 40_pt}, 842_pt);
    CHECK(out == "[10 782 40 822]");  // 842 - (20 + 40), 10 + 30, 842 - 20
}
