// Relative and absolute positions.
#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

/// "words x,y" of each run of the first stretch, from the flow's top left to the run's line.
Lines places(const SetDocument& set) {
    Lines lines;
    for (const Entry& entry : set.flow().entries) {
        for (std::uint32_t i = entry.items.first; i < entry.items.last; ++i) {
            const auto* run = std::get_if<GlyphRun>(&set.flow().items[i].what);
            if (run == nullptr) continue;
            std::string_view words = run->characters;
            while (words.ends_with(' ')) words.remove_suffix(1);
            lines.push_back(std::string(words) + " " + points(run->origin.x) + "," +
                            points(entry.top + run->origin.y - 8_pt));
        }
    }
    return lines;
}

TEST_CASE("a relative box is drawn apart from its place; nothing else moves") {
    const SetDocument set(".r { position: relative; left: 5pt; top: -3pt; background-color: red }",
                          "<p>a</p><p class='r'>b</p><p>c</p>");
    CHECK(places(set) == Lines{"a 0,0", "b 5,7", "c 0,20"});
    CHECK(SetDocument::boxes(set.flow()) == Lines{"5 100 3 -3"});
}

TEST_CASE("right and bottom move a relative box the other way, unless left and top are given") {
    const SetDocument set(".r { position: relative; right: 5pt; bottom: 3pt } .l { left: 1pt }",
                          "<p class='r'>a</p><p class='r l'>b</p>");
    CHECK(places(set) == Lines{"a -5,-3", "b 1,7"});
}

TEST_CASE("a relative grid takes its columns along") {
    const SetDocument set(".g { display: grid; position: relative; left: 5pt; top: 2pt }",
                          "<div class='g'><p>a</p></div>");
    const Parallel::Column& column = set.flow().parallels[0].columns[0];
    CHECK(column.x == 5_pt);
    CHECK(column.shift == 2_pt);
}

TEST_CASE("an inline element moves within its line without making it higher") {
    const SetDocument set("b { position: relative; top: -4pt; left: 2pt; font-weight: 400 }", "<p>a<b>b</b>c</p>");
    CHECK(places(set) == Lines{"a 0,0", "b 12,-4", "c 20,0"});
    CHECK(set.flow().height == 10_pt);
}

TEST_CASE("bottom refers to the height that the content makes") {
    const SetDocument set(".h { position: relative; padding: 1pt 0 } .b { position: absolute; bottom: 2pt; right: 0 }",
                          "<div class='h'><p class='b'>x</p><p>a<br/>b<br/>c</p></div>");
    // Padding box 32 high: 32 - 2 - 10 = 20.
    CHECK(places(set) == Lines{"a 0,1", "b 0,11", "c 0,21", "x 90,20"});
    CHECK(set.said().empty());
}

TEST_CASE("bottom in an empty positioned box of given height") {
    const SetDocument set(".h { position: relative; height: 50pt } .b { position: absolute; bottom: 0; left: 0 }",
                          "<div class='h'><p class='b'>x</p></div>");
    CHECK(places(set) == Lines{"x 0,40"});
}

TEST_CASE("a percentage width of an absolute box refers to the positioned box") {
    const SetDocument set(
        ".h { position: relative } .b { position: absolute; top: 0; left: 0; width: 50%; background-color: red; "
        "height: 10pt }",
        "<div class='h'><p class='b'>x</p><p>a</p></div>");
    const auto boxes = all<FilledRectangle>(set);
    REQUIRE(boxes.size() == 1);
    CHECK(boxes[0].area.width == 50_pt);
}

TEST_CASE("an absolute box without positioned ancestor refers to its page") {
    const SetDocument set(".b { position: absolute; bottom: 0; right: 0 }", "<p class='b'>x</p><p>a</p>");
    CHECK(places(set) == Lines{"x 90,190", "a 0,0"});  // pages of 100 x 200
}

}  // namespace
}  // namespace concordia::layout::tests
