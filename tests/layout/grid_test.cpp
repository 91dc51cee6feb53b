// Grids: tracks, placement, rows that break together.
#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

constexpr std::string_view kFacing = ".g { display: grid; grid-template-columns: 1fr 1fr; column-gap: 20pt }";

Lines column_places(const SetDocument& set) {
    Lines places;
    for (const Parallel::Column& column : set.flow().parallels.at(0).columns) {
        places.push_back(points(column.x) + " " + points(set.flow().subflows[column.flow].width));
    }
    return places;
}

TEST_CASE("fractions share what gaps and fixed tracks leave") {
    const SetDocument set(".g { display: grid; grid-template-columns: 20pt 1fr 3fr; column-gap: 10pt }",
                          "<div class='g'><p>a</p><p>b</p><p>c</p></div>");
    CHECK(column_places(set) == Lines{"0 20", "30 15", "55 45"});  // 100 - 20 - 2 * 10 = 60 = 15 + 45
}

TEST_CASE("an automatic track is as wide as its words when a fraction takes the rest") {
    const SetDocument set(".g { display: grid; grid-template-columns: auto 1fr }",
                          "<div class='g'><p>abc</p><p>d</p></div>");
    CHECK(column_places(set) == Lines{"0 30", "30 70"});
}

TEST_CASE("both sides start level; lines that end together may break together") {
    const SetDocument set(kFacing, "<div class='g'><p>a<br/>b</p><p>c<br/>d</p></div>");
    CHECK(set.entries() == Lines{"0-10 a|c", "10-20 !30 b|d"});
}

TEST_CASE("the longer side goes on alone, but a page is cut there at a price") {
    const SetDocument set(kFacing, "<div class='g'><p>a<br/>b<br/>c</p><p>d</p></div>");
    CHECK(set.entries() == Lines{"0-10 a|d", "10-20 !300 b|", "20-30 !300 c|"});
}

TEST_CASE("a cut waits until every side can end an entry") {
    const SetDocument set(std::string(kFacing) + " .b { line-height: 25pt }",
                          "<div class='g'><p>a<br/>b<br/>c</p><p class='b'>d<br/>e</p></div>");
    CHECK(set.entries() == Lines{"0-25 a+b|d", "25-50 !30 c|e"});  // two lines of 10 end above 25
}

TEST_CASE("a forbidden break on one side forbids it for the row") {
    const SetDocument set(std::string(kFacing) + " .k { orphans: 2 }",
                          "<div class='g'><p>a<br/>b</p><p class='k'>c<br/>d</p></div>");
    CHECK(set.entries() == Lines{"0-10 a|c", "10-20 !! b|d"});
}

TEST_CASE("rows follow each other with their gap") {
    const SetDocument set(std::string(kFacing) + " .g { row-gap: 6pt }",
                          "<div class='g'><p>a</p><p>b</p><p>c</p><p>d</p></div>");
    CHECK(set.entries() == Lines{"0-10 a|b", "16-26 c|d"});
}

TEST_CASE("an item over both columns takes a row of its own") {
    const SetDocument set(std::string(kFacing) + " .s { grid-column: span 2 }",
                          "<div class='g'><p class='s'>a</p><p>b</p><p>c</p></div>");
    CHECK(set.entries() == Lines{"0-10 a", "10-20 b|c"});
    CHECK(set.flow().subflows[0].width == 100_pt);
}

TEST_CASE("children of display: contents are items") {
    const SetDocument set(
        std::string(kFacing) + " .pair { display: contents }",
        "<div class='g'><div class='pair'><p>a</p><p>b</p></div><div class='pair'><p>c</p><p>d</p></div></div>");
    CHECK(set.entries() == Lines{"0-10 a|b", "10-20 c|d"});
}

TEST_CASE("an item over two rows ties them together") {
    const SetDocument set(std::string(kFacing) + " .s { grid-row: span 2 }",
                          "<div class='g'><p class='s'>a</p><p>b</p><p>c</p></div>");
    CHECK(set.entries() == Lines{"0-20 a|b|c"});
    CHECK(set.flow().parallels[0].columns[2].shift == 10_pt);
}

TEST_CASE("the box of a shorter item reaches down to the row's end") {
    const SetDocument set(std::string(kFacing) + " p { padding: 2pt; background-color: red; break-inside: avoid }",
                          "<div class='g'><p>a<br/>b</p><p>c</p></div>");
    const Flow& shorter = set.flow().subflows[1];
    const Decoration& box = shorter.decorations.at(0);
    const Length bottom = shorter.entries[box.entries.last - 1].bottom + box.below;
    CHECK(bottom == 24_pt);  // 2 + 2 * 10 + 2
}

TEST_CASE("reading one language whole: the structure goes column by column") {
    const SetDocument set(
        ".g { display: grid; grid-template-columns: 1fr 1fr; reading-flow: grid-columns }",
        "<div class='g'><p lang='fr'>a</p><p lang='nl'>b</p><p lang='fr'>c</p><p lang='nl'>d</p></div>");
    CHECK(set.structure() == "Document(P(.) P(.) P:nl(.) P:nl(.))");
}

TEST_CASE("languages stand one below the other where the page is too narrow for two columns") {
    const std::string sheet =
        ".g { display: grid; grid-template-columns: 1fr 1fr; reading-flow: grid-columns }"
        "@media (max-width: 100pt) { .g { grid-template-columns: 1fr } }";
    const std::string body = "<div class=\"g\"><div><p>a</p><p>b</p></div><div><p>c</p><p>d</p></div></div>";
    CHECK(SetDocument(sheet, body).entries() == Lines{"0-10 a", "10-20 b", "20-30 c", "30-40 d"});
    CHECK(SetDocument("@page { size: 101pt 200pt }" + sheet, body).entries() == Lines{"0-10 a|c", "10-20 b|d"});
}

TEST_CASE("minmax() grows from its least to its most as far as there is room") {
    const SetDocument set(".g { display: grid; grid-template-columns: minmax(20pt, 60pt) 50pt }",
                          "<div class='g'><p>a</p><p>b</p></div>");
    CHECK(column_places(set) == Lines{"0 50", "50 50"});  // 100 - 50 = 50 <= 60
}

TEST_CASE("a fraction keeps the least that minmax() gives it; the others share the rest") {
    const SetDocument set(".g { display: grid; grid-template-columns: minmax(60pt, 1fr) 1fr 1fr }",
                          "<div class='g'><p>a</p><p>b</p><p>c</p></div>");
    CHECK(column_places(set) == Lines{"0 60", "60 20", "80 20"});  // 100 / 3 < 60: (100 - 60) / 2
}

TEST_CASE("align-items moves a shorter item's box, align-self wins over it") {
    const SetDocument set(
        std::string(kFacing) +
            ".g { align-items: center } .e { align-self: end } "
            "p { background-color: red }",
        "<div class='g'><p>a<br/>b<br/>c</p><p>d</p></div><div class='g'><p>a<br/>b</p><p class='e'>d</p></div>");
    CHECK(set.flow().subflows[1].entries[0].top == 10_pt);  // (30 - 10) / 2
    CHECK(SetDocument::boxes(set.flow().subflows[1]) == Lines{"0 40 0 0"});
    CHECK(set.flow().subflows[3].entries[0].top == 10_pt);  // 20 - 10
}

TEST_CASE("a cell beside several lines is aligned to the row's middle or its foot, and the row still breaks") {
    const std::string_view sheet = ".m { vertical-align: middle } .b { vertical-align: bottom }";
    const SetDocument middle(sheet, "<table><tr><td>a<br/>b<br/>c</td><td class='m'>d</td></tr></table>");
    CHECK(middle.entries() == Lines{"0-20 a+b|d", "20-30 !300 c|"});  // d stands from 10 to 20
    const SetDocument bottom(sheet, "<table><tr><td>a<br/>b<br/>c</td><td class='b'>d</td></tr></table>");
    CHECK(bottom.entries() == Lines{"0-30 a+b+c|d"});
}

TEST_CASE("what is no item of a grid is a finding") {
    const auto rules = [](std::string_view css, std::string_view body) {
        return SetDocument(std::string(kFacing) + std::string(css), body).said();
    };
    const Lines lost{"layout.not-honoured"};
    CHECK(rules("", "<div class='g'><p>a</p> <p>b</p></div>") == Lines{});
    CHECK(rules("", "<div class='g'>a<p>b</p></div>") == lost);
    CHECK(rules(".c { display: contents }", "<div class='g'><div class='c'>a<p>b</p></div></div>") == lost);
    CHECK(rules(".g::before { content: 'a' }", "<div class='g'><p>b</p></div>") == lost);
    CHECK(rules(".g::after { content: 'a' }", "<div class='g'><p>b</p></div>") == lost);
}

TEST_CASE("an item that is positioned is set, and takes no cell") {
    const SetDocument set(std::string(kFacing) + ".g { position: relative } .a { position: absolute; top: 0; left: 0 }",
                          "<div class='g'><p>a</p><p class='a'>x</p><p>b</p></div>");
    CHECK(set.said() == Lines{});
    CHECK(set.entries() == Lines{"0-10 a|b"});
    std::vector<GlyphRun> runs;
    collect(set.flow(), runs);
    CHECK(runs.size() == 3);
}

}  // namespace
}  // namespace concordia::layout::tests
