// Lines: white space, inline boxes, alignment on the baseline, links, page numbers.
#include "layout/galley_setting.h"
#include "layout/white_space.h"

namespace concordia::layout::tests {
namespace {

TEST_CASE("white space collapses across the borders of inline elements") {
    const SetDocument set("", "<p>  a <em> b</em>\n c </p>");
    CHECK(set.entries() == Lines{"0-10 a b c"});
}

TEST_CASE("pre keeps spaces and lines, pre-line only lines") {
    std::string kept, lines;
    collapse("a  b \n c", style::WhiteSpace::Pre, true, kept);
    collapse("a  b \n c", style::WhiteSpace::PreLine, true, lines);
    CHECK(kept == "a  b \n c");
    CHECK(lines == "a b\nc");
}

TEST_CASE("text-transform follows the language of the words") {
    const SetDocument set("em { text-transform: capitalize }", "<p><em lang='nl'>ijs</em></p>");
    CHECK(set.entries() == Lines{"0-10 IJs"});
}

TEST_CASE("a taller inline raises its line, half of the leading on each side") {
    const SetDocument set("em { line-height: 20pt }", "<p>a <em>b</em></p>");
    CHECK(set.entries() == Lines{"0-20 a b"});  // 10 pt face + 2 * 5 pt half-leading
}

TEST_CASE("a superscript stands a third of its parent's size higher") {
    const SetDocument set("sup { font-size: 10pt; line-height: 0 }", "<p>a<sup>b</sup></p>");
    const std::vector<GlyphRun> runs = all<GlyphRun>(set);
    REQUIRE(runs.size() == 2);
    CHECK(runs[0].origin.y - runs[1].origin.y == Length::from_thousandths(3'333));
}

TEST_CASE("an inline box is drawn behind its words on every line") {
    const SetDocument set("em { background-color: red; padding: 1pt 2pt } p { width: 44pt }",
                          "<p>ab <em>cd ef</em></p>");
    const std::vector<FilledRectangle> boxes = all<FilledRectangle>(set);
    REQUIRE(boxes.size() == 2);
    CHECK(boxes[0].area.height == 12_pt);  // 10 pt face + 2 * 1 pt padding
    CHECK(boxes[1].area.x == 0_pt);
    CHECK(boxes[1].area.width == 22_pt);  // "ef" + 2 pt padding at its end
}

TEST_CASE("a link has an annotation on every line that says where it leads") {
    const SetDocument set("p { width: 20pt }", "<p><a href='#there'>ab cd</a></p>");
    const std::vector<Link> links = all<Link>(set);
    REQUIRE(links.size() == 2);
    CHECK(links[0].destination == "there");
    CHECK(links[0].contents == "ab cd");
    CHECK(links[1].area.width == 20_pt);
}

TEST_CASE("a leader and a page number keep one late place at the line's end") {
    const SetDocument set("a::after { content: leader('.') target-counter(attr(href), page) }",
                          "<p><a href='#there'>ab</a></p>");
    REQUIRE(set.flow().late.size() == 1);
    const LateText& late = set.flow().late[0];
    CHECK(late.target == "there");
    CHECK(late.leader == ".");
    CHECK(late.area.right() == 100_pt);
    CHECK(late.area.x == 20_pt);
}

TEST_CASE("an underline lies below the whole run") {
    const SetDocument set("em { text-decoration: underline }", "<p>a<em>bcd</em></p>");
    const std::vector<FilledRectangle> lines = all<FilledRectangle>(set);
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].area.x == 10_pt);
    CHECK(lines[0].area.width == 30_pt);
}

TEST_CASE("a picture stands on the baseline and raises the line") {
    const SetDocument set("", "<p>a<img src='picture.png' alt='x'/></p>");
    const std::vector<PlacedImage> images = all<PlacedImage>(set);
    REQUIRE(images.size() == 1);
    CHECK(images[0].area.width == 30_pt);     // 40 pixels
    CHECK(set.entries() == Lines{"0-17 a"});  // 15 above the baseline, 2 below
    CHECK(images[0].area.y == 0_pt);
}

TEST_CASE("one given side of a picture gives the other") {
    const SetDocument set("img { width: 60pt }", "<p><img src='picture.png' alt='x'/></p>");
    CHECK(all<PlacedImage>(set).at(0).area.height == 30_pt);  // 15 * 60 / 30
}

TEST_CASE("a missing picture is a finding") {
    const SetDocument set("", "<p>a<img src='none.png' alt='x'/></p>");
    CHECK(set.said() == Lines{"layout.missing-image"});
}

TEST_CASE("an inline-block is as wide as its words and stands on their baseline") {
    const SetDocument set("span { display: inline-block; padding: 0 3pt; background-color: red }",
                          "<p>a<span>bc</span>d</p>");
    const std::vector<GlyphRun> runs = all<GlyphRun>(set);
    REQUIRE(runs.size() == 3);
    CHECK(runs[1].origin == Point{13_pt, 8_pt});  // a + padding; ascent of 10 pt squares
    CHECK(runs[2].origin.x == 36_pt);             // 10 + 3 + 20 + 3
}

TEST_CASE("a word that cannot be broken and is too wide is a finding") {
    const SetDocument set("p { width: 25pt; white-space: nowrap }", "<p>abc</p>");
    CHECK(set.said() == Lines{"layout.text-overflows"});
}

TEST_CASE("a character that no font has is named") {
    const SetDocument set("", "<p>a\xE2\x98\x83</p>");
    REQUIRE(set.said() == Lines{"layout.missing-glyph"});
    CHECK(set.findings.sorted()[0].message.en.find("U+2603") != std::string::npos);
}

TEST_CASE("generated words stand before and after, counters count in order") {
    const SetDocument set("body { counter-reset: n } p { counter-increment: n } p::before { content: counter(n) '/' }",
                          "<p>a</p><p>b</p>");
    CHECK(set.entries() == Lines{"0-10 1/a", "10-20 2/b"});
}

}  // namespace
}  // namespace concordia::layout::tests
