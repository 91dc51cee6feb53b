// The arithmetic of WCAG 2.1: known pairs of colours.
#include "access/contrast.h"

#include <doctest/doctest.h>

using namespace concordia;
using namespace concordia::access;

TEST_CASE("black on white is 21, a colour on itself 1, either way round") {
    constexpr Colour kWhite{255, 255, 255, 255};
    CHECK(contrast_ratio(kBlack, kWhite) == doctest::Approx(21));
    CHECK(contrast_ratio(kWhite, kBlack) == doctest::Approx(21));
    CHECK(contrast_ratio({9, 99, 199, 255}, {9, 99, 199, 255}) == doctest::Approx(1));
}

TEST_CASE("the darkest grey that fails on white is #777777, the lightest that passes #767676") {
    constexpr Colour kWhite{255, 255, 255, 255};
    CHECK(contrast_ratio({0x77, 0x77, 0x77, 255}, kWhite) < 4.5);
    CHECK(contrast_ratio({0x76, 0x76, 0x76, 255}, kWhite) >= 4.5);
}

TEST_CASE("a translucent colour lets through what is behind it") {
    CHECK(laid_over({255, 0, 0, 255}, kBlack) == Colour{255, 0, 0, 255});
    CHECK(laid_over({255, 0, 0, 0}, kBlack) == kBlack);
    CHECK(laid_over({200, 100, 0, 51}, {0, 0, 100, 255}) == Colour{40, 20, 80, 255});  // a fifth of it
}

TEST_CASE("a ratio is cut, so that what is too low never reads as enough") {
    CHECK(ratio_text(4.499) == "4.4");
    CHECK(ratio_text(21) == "21.0");
    CHECK(colour_text({16, 53, 90, 255}) == "#10355a");
}
