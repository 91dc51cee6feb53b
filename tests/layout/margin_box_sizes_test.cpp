// How margin boxes share 100 pt: a wish is written as narrowest / widest content.
#include "layout/margin_box_sizes.h"

#include <doctest/doctest.h>

#include <string>

namespace concordia::layout {
namespace {

using Sizes = std::array<Length, 3>;
using Wish = std::optional<MarginBoxWish>;

Wish wish(Length narrowest, Length widest) {
    MarginBoxWish made;
    made.narrowest = narrowest;
    made.widest = widest;
    return made;
}

Wish fixed(Length size) {
    Wish made = wish(size, size);
    made->size = size;
    return made;
}

Sizes shared(const Wish& first, const Wish& middle, const Wish& last) {
    return margin_box_sizes({first, middle, last}, 100_pt);
}

}  // namespace

TEST_CASE("a margin box that stands alone has the whole side") {
    CHECK(shared(wish(5_pt, 10_pt), {}, {}) == Sizes{100_pt, 0_pt, 0_pt});
    CHECK(shared({}, {}, wish(5_pt, 10_pt)) == Sizes{0_pt, 0_pt, 100_pt});
}

TEST_CASE("two margin boxes have their texts' widths and share the rest by them") {
    // 20 + 30 = 50; of 50 more, 2/5 and 3/5
    CHECK(shared(wish(5_pt, 20_pt), {}, wish(5_pt, 30_pt)) == Sizes{40_pt, 0_pt, 60_pt});
}

TEST_CASE("two margin boxes that are too wide for one line each give way by what they can") {
    // 20 + 30 = 50 at least; they can grow by 60 and 40: of 50 more, 30 and 20
    CHECK(shared(wish(20_pt, 80_pt), {}, wish(30_pt, 70_pt)) == Sizes{50_pt, 0_pt, 50_pt});
}

TEST_CASE("two margin boxes whose words are too wide are both too narrow") {
    // 120 + 40 = 160, 60 too much: 45 and 15 less
    CHECK(shared(wish(120_pt, 120_pt), {}, wish(40_pt, 40_pt)) == Sizes{75_pt, 0_pt, 25_pt});
}

TEST_CASE("a width that is set leaves the rest to the other") {
    CHECK(shared(fixed(30_pt), {}, wish(5_pt, 10_pt)) == Sizes{30_pt, 0_pt, 70_pt});
    CHECK(shared(wish(5_pt, 10_pt), {}, fixed(30_pt)) == Sizes{70_pt, 0_pt, 30_pt});
    CHECK(shared(fixed(30_pt), {}, fixed(20_pt)) == Sizes{30_pt, 0_pt, 20_pt});
}

TEST_CASE("the middle box counts its neighbours as twice the larger, and they get equal parts") {
    // 20 and 2 * 15 = 30; of 50 more the middle has 2/5: 20 + 20; (100 - 40) / 2
    CHECK(shared(wish(5_pt, 10_pt), wish(5_pt, 20_pt), wish(5_pt, 15_pt)) == Sizes{30_pt, 40_pt, 30_pt});
}

TEST_CASE("a neighbour of set width keeps it, and the middle box stays in the middle") {
    // 100 - 2 * 30 = 40; the other has as much room
    CHECK(shared(fixed(30_pt), wish(5_pt, 20_pt), wish(5_pt, 10_pt)) == Sizes{30_pt, 40_pt, 30_pt});
    CHECK(shared(wish(5_pt, 10_pt), fixed(60_pt), {}) == Sizes{20_pt, 60_pt, 0_pt});
}

TEST_CASE("a width beyond its limits becomes the limit, and the rest is shared anew") {
    Wish narrow = wish(5_pt, 20_pt), wide = wish(5_pt, 10_pt);
    narrow->most = 25_pt;
    CHECK(shared(narrow, {}, wish(5_pt, 20_pt)) == Sizes{25_pt, 0_pt, 75_pt});
    wide->least = 60_pt;
    CHECK(shared(wide, {}, wish(5_pt, 30_pt)) == Sizes{60_pt, 0_pt, 40_pt});
}

namespace {

/// "start+size" across a side of 40 pt whose outer edge comes first.
std::string across(const MarginBoxFit& fit) {
    const Extent extent = fixed_extent(fit, 40_pt, true);
    return std::to_string(extent.start.thousandths() / 1000) + "+" + std::to_string(extent.size.thousandths() / 1000);
}

MarginBoxFit fit(std::optional<Length> before, std::optional<Length> after, std::optional<Length> size) {
    MarginBoxFit made;
    made.before = before;
    made.after = after;
    made.size = size;
    return made;
}

}  // namespace

TEST_CASE("across its side a margin box of automatic size fills what its margins leave") {
    CHECK(across(fit(3_pt, 7_pt, {})) == "3+30");
    CHECK(across(fit({}, 7_pt, {})) == "0+33");  // an automatic margin is nothing then
}

TEST_CASE("automatic margins share what a size leaves; the outer one gives way to the inner") {
    CHECK(across(fit({}, {}, 10_pt)) == "15+10");
    CHECK(across(fit({}, 4_pt, 10_pt)) == "26+10");
    CHECK(across(fit(4_pt, {}, 10_pt)) == "4+10");
    CHECK(across(fit(1_pt, 4_pt, 10_pt)) == "26+10");  // too many wishes: the outer margin is what is left
    CHECK(across(fit(35_pt, {}, 10_pt)) == "30+10");   // the inner one is never less than nothing
}

TEST_CASE("a limit across the side becomes the size") {
    MarginBoxFit limited = fit({}, {}, {});
    limited.most = 20_pt;
    CHECK(across(limited) == "10+20");
    limited = fit({}, {}, 10_pt);
    limited.least = 20_pt;
    CHECK(across(limited) == "10+20");
}

}  // namespace concordia::layout
