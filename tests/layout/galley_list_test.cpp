// Lists and counters.
#include "layout/counters.h"
#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

TEST_CASE("numbers in every list style") {
    using style::ListStyle;
    CHECK(counter_text(28, ListStyle::LowerAlpha) == "ab");
    CHECK(counter_text(1994, ListStyle::UpperRoman) == "MCMXCIV");
    CHECK(counter_text(4, ListStyle::LowerRoman) == "iv");
    CHECK(counter_text(0, ListStyle::UpperAlpha) == "0");
    CHECK(counter_text(7, ListStyle::Dash) == "–");
}

TEST_CASE("a nested counter is a new instance, its end gives the outer back") {
    Counters counters;
    counters.reset("n", 1);
    counters.enter_children();
    counters.reset("n", 5);
    CHECK(counters.values("n") == std::vector<std::int64_t>{1, 5});
    counters.leave_children();
    CHECK(counters.values("n") == std::vector<std::int64_t>{1});
}

TEST_CASE("an outside marker ends half an em before the words, on their baseline") {
    const SetDocument set("ol { padding-left: 40pt }", "<ol start='3'><li>a</li></ol>");
    CHECK(set.entries() == Lines{"0-10 3.a"});
    const std::vector<GlyphRun> runs = all<GlyphRun>(set);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].origin == Point{15_pt, 8_pt});  // 40 - 5 - 2 letters
    CHECK(runs[1].origin == Point{40_pt, 8_pt});
}

TEST_CASE("a marker inside is part of the first line") {
    const SetDocument set("ul { padding: 0; list-style: inside; list-style-type: '- ' }", "<ul><li>a</li></ul>");
    CHECK(set.entries() == Lines{"0-10 - a"});
}

TEST_CASE("the template's own marker stands as it is") {
    const SetDocument set("ul { padding-left: 40pt } li::marker { content: 'x ' }", "<ul><li>a</li></ul>");
    CHECK(all<GlyphRun>(set).at(0).origin.x == 25_pt);  // 40 - 10 - 5
}

TEST_CASE("lists number their items each for itself") {
    const SetDocument set("ol { padding-left: 40pt }", "<ol><li>a<ol><li>b</li></ol></li><li>c</li></ol>");
    CHECK(set.entries() == Lines{"0-10 1.a", "10-20 1.b", "20-30 2.c"});
}

}  // namespace
}  // namespace concordia::layout::tests
