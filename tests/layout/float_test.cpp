// Floats: where they stand, what they leave for lines, and that pages keep them with the lines beside them.
#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

constexpr std::string_view kFloat =
    ".l { float: left; width: 40pt; height: 20pt } .r { float: right; width: 30pt; height: 10pt } ";

/// "x y" of the first glyph of each run in the flow.
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

TEST_CASE("lines beside a left float are shorter and begin at its right edge; those below are whole") {
    const SetDocument set(kFloat, "<div class='l'>F</div><p>abcde fghij klmnopqr</p>");
    // 100 - 40 = 60 pt for two lines of 10 pt beside 20 pt.
    CHECK(places(set) == Lines{"F 0,0", "abcde 40,0", "fghij 40,10", "klmnopqr 0,20"});
}

TEST_CASE("a right float stands at the right edge") {
    const SetDocument set(kFloat, "<div class='r'>F</div><p>abcdef ghij</p>");
    CHECK(places(set) == Lines{"F 70,0", "abcdef 0,0", "ghij 0,10"});
}

TEST_CASE("floats stand beside each other while there is room, else below") {
    const SetDocument set(kFloat, "<div class='l'>A</div><div class='l'>B</div><div class='l'>C</div>");
    CHECK(places(set) == Lines{"A 0,0", "B 40,0", "C 0,20"});
    CHECK(set.flow().height == 40_pt);  // a flow reaches down to the end of its floats
}

TEST_CASE("clear begins below the floats of its side") {
    const SetDocument set(std::string(kFloat) + ".c { clear: left } .d { clear: right }",
                          "<div class='l'>F</div><p class='d'>a</p><p class='c'>b</p>");
    CHECK(places(set) == Lines{"F 0,0", "a 40,0", "b 0,20"});
}

TEST_CASE("a table begins below floats") {
    const SetDocument set(kFloat, "<div class='l'>F</div><table><tr><td>a</td></tr></table>");
    CHECK(set.flow().entries.back().top == 20_pt);
}

TEST_CASE("a word too wide for the room beside a float stands below it") {
    const SetDocument set(kFloat, "<div class='l'>F</div><p>abcdefgh</p>");
    CHECK(places(set) == Lines{"F 0,0", "abcdefgh 0,20"});
}

TEST_CASE("a float in a line begins at the top of its paragraph") {
    const SetDocument set(kFloat, "<p>ab <span class='l'>F</span> cde fghij</p>");
    CHECK(places(set) == Lines{"F 0,0", "ab 40,0", "cde 65,0", "fghij 40,10"});
}

TEST_CASE("a picture floats with its margins") {
    const SetDocument set("img { float: left; margin-right: 10pt }", "<img src='picture.png' alt='p'/><p>abcdef</p>");
    CHECK(places(set) == Lines{"abcdef 40,0"});  // 30 + 10
}

TEST_CASE("no break goes through a float while there is another") {
    const SetDocument set(kFloat, "<div class='l'>F</div><p>a<br/>b<br/>c</p>");
    CHECK(set.entries() == Lines{"0-10 Fa", "10-20 !! b", "20-30 !30 c"});
}

TEST_CASE("lines higher than the others are counted as they are") {
    const SetDocument set(std::string(kFloat) + "b { line-height: 20pt; font-weight: 400 }",
                          "<div class='l'>F</div><p><b>x</b>abc fghijk</p>");
    CHECK(places(set) == Lines{"F 0,0", "x 40,5", "abc 50,5", "fghijk 0,20"});  // the first line is 20 high
}

TEST_CASE("a float inside another inline element is said not to be honoured") {
    const SetDocument set(kFloat, "<p><b>a<span class='l'>F</span></b></p>");
    CHECK(set.said() == Lines{"layout.not-honoured"});
}

}  // namespace
}  // namespace concordia::layout::tests
