// Lengths are whole thousandths of a point; each test shows the sum in thousandths.
#include "base/length.h"

#include <doctest/doctest.h>

using namespace concordia;

namespace {
constexpr Length thousandths(std::int64_t value) {
    return Length::from_thousandths(value);
}
}  // namespace

TEST_CASE("a literal in points is a thousand times as many thousandths") {
    CHECK((12_pt).thousandths() == 12000);    // 12 * 1000
    CHECK((0.25_pt).thousandths() == 250);    // 0.25 * 1000
    CHECK((10.5_pt).thousandths() == 10500);  // 10.5 * 1000
    CHECK(Length().thousandths() == 0);
}

TEST_CASE("points read from a file round half away from zero") {
    CHECK(Length::from_points(0.0004).thousandths() == 0);
    CHECK(Length::from_points(0.0006).thousandths() == 1);
    CHECK(Length::from_points(0.0625).thousandths() == 63);    // 62.5, exact in binary
    CHECK(Length::from_points(-0.0625).thousandths() == -63);  // -62.5
    CHECK(Length::from_points(-0.0004).thousandths() == 0);
}

TEST_CASE("lengths add, subtract and negate without rounding") {
    CHECK(1.001_pt + 2.002_pt == thousandths(3003));  // 1001 + 2002
    CHECK(1_pt - 0.001_pt == thousandths(999));       // 1000 - 1
    CHECK(-(3_pt) == thousandths(-3000));
    Length sum = 1_pt;
    sum += 0.5_pt;
    CHECK(sum == thousandths(1500));  // 1000 + 500
    sum -= 2_pt;
    CHECK(sum == thousandths(-500));  // 1500 - 2000
}

TEST_CASE("a tenth of a point added ten times is one point") {
    Length sum;
    for (int i = 0; i < 10; ++i) sum += 0.1_pt;
    CHECK(sum == 1_pt);  // 10 * 100 = 1000
}

TEST_CASE("a multiple is exact from both sides") {
    CHECK(1.5_pt * 3 == thousandths(4500));  // 3 * 1500
    CHECK(3 * 1.5_pt == thousandths(4500));
}

TEST_CASE("division by a number drops what is less than a thousandth") {
    CHECK(1_pt / 3 == thousandths(333));      // 1000 / 3 = 333.3
    CHECK(-(2_pt) / 3 == thousandths(-666));  // -2000 / 3 = -666.7, towards zero
}

TEST_CASE("scaling rounds half away from zero") {
    CHECK((1_pt).scaled(1, 3) == thousandths(333));               // 1000 / 3 = 333.3
    CHECK((2_pt).scaled(1, 3) == thousandths(667));               // 2000 / 3 = 666.7
    CHECK(thousandths(5).scaled(1, 2) == thousandths(3));         // 2.5
    CHECK(thousandths(-5).scaled(1, 2) == thousandths(-3));       // -2.5
    CHECK(thousandths(12000).scaled(3, 4) == thousandths(9000));  // 12000 * 3 / 4
    CHECK((12_pt).scaled(0, 7) == Length());
}

TEST_CASE("scaling by font units keeps thousandths on the largest page") {
    // 14400 pt * 2048 / 1000 = 29491.2 pt, in thousandths 29 491 200
    CHECK((14400_pt).scaled(2048, 1000) == thousandths(29491200));
}

TEST_CASE("a short length is a length in half the room, and the longest it can be beyond that") {
    static_assert(sizeof(ShortLength) * 2 == sizeof(Length));
    ShortLength advance = 5.25_pt;
    advance += 0.5_pt;
    CHECK(advance == 5.75_pt);
    CHECK(ShortLength(-(5_pt)) == -(5_pt));
    CHECK(ShortLength(3000000_pt) == thousandths(2147483647));      // 2^31 - 1
    CHECK(ShortLength(-(3000000_pt)) == thousandths(-2147483647));  // as far to the other side
}

TEST_CASE("lengths compare by size") {
    CHECK(1_pt < 1.001_pt);
    CHECK(-(1_pt) < 0_pt);
    CHECK(2_pt == 2.0_pt);
}

TEST_CASE("a rectangle's right and bottom are its corner plus its size") {
    constexpr Rectangle kBox{10_pt, 20_pt, 30_pt, 40_pt};
    CHECK(kBox.right() == 40_pt);   // 10 + 30
    CHECK(kBox.bottom() == 60_pt);  // 20 + 40
}
