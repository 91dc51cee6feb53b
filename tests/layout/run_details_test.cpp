// What runs of glyphs say beyond their glyphs.
#include "layout/run_details.h"

#include <doctest/doctest.h>

namespace concordia::layout {

TEST_CASE("the offsets of a run count from its first glyph") {
    Arena arena;
    const std::vector<text::GlyphOffset> offsets{{1, 1_pt, {}}, {4, 2_pt, 3_pt}, {7, 4_pt, {}}};
    const GlyphRunDetails* details = run_details(offsets, {3, 7}, {}, arena);
    REQUIRE(details != nullptr);
    REQUIRE(details->offsets.size() == 1);
    CHECK(details->offsets[0].glyph == 1);  // 4 - 3
    CHECK(details->offsets[0].x == 2_pt);
    CHECK(details->offsets[0].y == 3_pt);
}

TEST_CASE("a run without offsets and other words has no details") {
    Arena arena;
    CHECK(run_details({}, {0, 5}, {}, arena) == nullptr);
    CHECK(run_details({}, {0, 5}, "", arena) != nullptr);  // read as nothing
}

}  // namespace concordia::layout
