// Backgrounds and borders as they are painted.
#include "layout/box_painting.h"

#include "layout/laid_out.h"

namespace concordia::layout {
namespace {

using namespace tests;

const Path& only_path(const LaidOut& set) {
    const Path* found = nullptr;
    for (const Item& item : set.pages->pages.at(0).items) {
        if (const auto* path = std::get_if<Path>(&item.what)) found = path;
    }
    REQUIRE(found != nullptr);
    return *found;
}

}  // namespace

TEST_CASE("a rounded background has four quarter circles") {
    const LaidOut set("div { width: 40pt; height: 20pt; background: red; border-radius: 4pt }", "<div></div>");
    const Path& path = only_path(set);
    CHECK(std::count(path.verbs.begin(), path.verbs.end(), Path::Verb::Curve) == 4);
    CHECK(path.points[0] == Point{4_pt, 0_pt});
    CHECK(path.points[1] == Point{36_pt, 0_pt});
    CHECK(path.points[4] == Point{40_pt, 4_pt});
}

TEST_CASE("corners that would overlap become smaller together") {
    // 30 + 30 on a height of 20: all become a third; 6 stays in proportion
    const LaidOut set("div { width: 40pt; height: 20pt; background: red; border-radius: 30pt 30pt 30pt 6pt }",
                      "<div></div>");
    const Path& path = only_path(set);
    CHECK(path.points[0] == Point{10_pt, 0_pt});
    CHECK(path.points[5] == Point{40_pt, 10_pt});
    CHECK(path.points[9] == Point{2_pt, 20_pt});
}

TEST_CASE("margin boxes are as wide as their properties and neighbours say") {
    const LaidOut set(
        "@page { margin: 20pt 0 0; @top-left { content: \"a\"; width: 30pt; background: red }"
        " @top-right { content: \"b\"; background: blue } }",
        "<p>t</p>");
    CHECK(set.rectangles(0) == Lines{"0,0 30x20", "30,0 70x20"});  // 100 - 30
}

TEST_CASE("margin boxes at the sides are as high as their properties and neighbours say") {
    const LaidOut set(
        "@page { margin: 0 0 0 40pt; @left-top { content: \"a\"; background: red }"
        " @left-bottom { content: \"b\"; height: 50pt; background: blue } }",
        "<p>t</p>");
    CHECK(set.rectangles(0) == Lines{"0,0 40x150", "0,150 40x50"});  // 200 - 50
}

}  // namespace concordia::layout
