// A colour is visible unless it is wholly transparent.
#include "base/colour.h"

#include <doctest/doctest.h>

using concordia::Colour;

TEST_CASE("only a colour without opacity is invisible") {
    CHECK(concordia::kBlack.visible());
    CHECK_FALSE(concordia::kTransparent.visible());
    CHECK(Colour{1, 2, 3, 1}.visible());
}

TEST_CASE("colours are equal when all four channels are") {
    CHECK(Colour{1, 2, 3} == Colour{1, 2, 3, 255});
    CHECK_FALSE(Colour{1, 2, 3, 254} == Colour{1, 2, 3, 255});
}
