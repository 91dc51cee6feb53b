// Numbers read and written the same in every locale.
#include "base/number.h"

#include <doctest/doctest.h>

#include <limits>

using namespace concordia;

namespace {

std::string written(std::int64_t thousandths) {
    std::string text;
    append_thousandths(text, thousandths);
    return text;
}

constexpr std::int64_t kLargest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kSmallest = std::numeric_limits<std::int64_t>::min();

}  // namespace

TEST_CASE("a decimal number has a point, perhaps a sign") {
    CHECK(parse_number("12.5") == 12.5);
    CHECK(parse_number("-12.50") == -12.5);
    CHECK(parse_number("+3") == 3.0);
    CHECK(parse_number(".5") == 0.5);
    CHECK(parse_number("0") == 0.0);
}

TEST_CASE("what is not wholly a number gives none") {
    for (const std::string_view text : {"", "+", "-", ".", "1,5", "1 000", " 1", "1 ", "1e3", "0x10", "inf", "nan",
                                        "1.2.3", "--1", "+-1", "++1", "12%"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_number(text).has_value());
    }
}

TEST_CASE("an integer is digits, perhaps with a minus sign") {
    CHECK(parse_integer("2028") == 2028);
    CHECK(parse_integer("-7") == -7);
    CHECK(parse_integer("9223372036854775807") == kLargest);
}

TEST_CASE("what is not wholly an integer gives none") {
    for (const std::string_view text : {"", "1.0", "1 ", " 1", "+1", "1e3", "9223372036854775808"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_integer(text).has_value());
    }
}

TEST_CASE("thousandths are written without trailing zeros") {
    CHECK(written(0) == "0");
    CHECK(written(3000) == "3");
    CHECK(written(12500) == "12.5");
    CHECK(written(12050) == "12.05");
    CHECK(written(1) == "0.001");
}

TEST_CASE("negative thousandths keep their sign before a zero") {
    CHECK(written(-1) == "-0.001");
    CHECK(written(-1500) == "-1.5");
}

TEST_CASE("thousandths are appended to what is there") {
    std::string text = "0 ";
    append_points(text, Length::from_thousandths(841890));
    CHECK(text == "0 841.89");
}

TEST_CASE("the largest and smallest integers are written whole") {
    CHECK(integer_text(kLargest) == "9223372036854775807");
    CHECK(integer_text(kSmallest) == "-9223372036854775808");
    CHECK(integer_text(0) == "0");
}
