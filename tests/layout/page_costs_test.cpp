// The sums of page costs, written out.
#include "layout/page_costs.h"

#include <doctest/doctest.h>

namespace concordia::layout {
namespace {

PageFill half_full() {
    PageFill fill;
    fill.available = 100_pt;
    fill.used = 50_pt;
    return fill;
}

TEST_CASE("white space costs its square") {
    CHECK(white_of(100_pt, 50_pt) == 500);
    CHECK(cost_of(half_full()).total() == 1'000 + 3'000);  // paper; 12000 * 0.5^2
}

TEST_CASE("white space at the end of a chapter is free down to a fifth") {
    PageFill fill = half_full();
    fill.ends_chapter = true;
    CHECK(cost_of(fill).total() == 1'000);
    fill.used = 10_pt;
    CHECK(cost_of(fill).ending == 1'500);  // 150000 * (0.9 - 0.8)^2
}

TEST_CASE("facing pages that end apart cost the square of the difference") {
    PageFill fill = half_full();
    fill.facing_left = 300;
    CHECK(cost_of(fill).spread == 240);  // 6000 * (0.5 - 0.3)^2
}

TEST_CASE("a break costs its rule, a split note its price") {
    PageFill fill = half_full();
    fill.penalty = 30;
    fill.split_notes = 2;
    CHECK(cost_of(fill).total() == 1'000 + 3'000 + 30 + 2 * 2'500);
}

TEST_CASE("a page that holds too much has no white space") {
    CHECK(white_of(100_pt, 120_pt) == 0);
}

}  // namespace
}  // namespace concordia::layout
