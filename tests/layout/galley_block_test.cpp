// Blocks below each other: margins, boxes, heights, breaks, named pages.
#include <algorithm>

#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

TEST_CASE("margins of neighbours collapse to the larger") {
    const SetDocument set(".a { margin-bottom: 6pt } .b { margin-top: 4pt }", "<p class='a'>a</p><p class='b'>b</p>");
    CHECK(set.entries() == Lines{"0-10 a", "16-26 b"});  // 10 + max(6, 4)
}

TEST_CASE("a negative margin takes from a positive one") {
    const SetDocument set(".a { margin-bottom: 6pt } .b { margin-top: -2pt }", "<p class='a'>a</p><p class='b'>b</p>");
    CHECK(set.entries() == Lines{"0-10 a", "14-24 b"});  // 10 + 6 - 2
}

TEST_CASE("margins collapse through parents without padding and through empty blocks") {
    const SetDocument set("div { margin: 5pt 0 } p { margin: 8pt 0 }", "<p>a</p><div></div><div><p>b</p></div>");
    CHECK(set.entries() == Lines{"8-18 a", "26-36 b"});  // 8; 18 + max(8, 5, 5, 8)
}

TEST_CASE("padding ends the collapsing and belongs to the box") {
    const SetDocument set("div { padding: 3pt 2pt; background-color: red } p { margin: 4pt 0 }", "<div><p>a</p></div>");
    CHECK(set.entries() == Lines{"7-17 a"});                      // 3 + 4
    CHECK(SetDocument::boxes(set.flow()) == Lines{"0 100 7 7"});  // 3 + 4 above, 4 + 3 below
}

TEST_CASE("a box without padding is as high as what it holds") {
    const SetDocument set("div { background-color: red } p { margin: 4pt 0 }", "<div><p>a</p></div>");
    CHECK(SetDocument::boxes(set.flow()) == Lines{"0 100 0 0"});
}

TEST_CASE("automatic margins centre a box of a given width") {
    const SetDocument set("div { width: 40pt; margin: 0 auto; background-color: red }", "<div>a</div>");
    CHECK(SetDocument::boxes(set.flow()) == Lines{"30 40 0 0"});  // (100 - 40) / 2
}

TEST_CASE("border-box counts padding and border within the width") {
    const SetDocument set("div { box-sizing: border-box; width: 40pt; padding: 4pt; border: 1pt solid black }",
                          "<div>abc</div>");
    CHECK(SetDocument::boxes(set.flow()) == Lines{"0 40 5 5"});
    CHECK(set.said().empty());  // 30 pt of letters in 40 - 2 * 5
}

TEST_CASE("a given height leaves room after its content") {
    const SetDocument set("div { height: 50pt }", "<div>a</div>b");
    CHECK(set.entries() == Lines{"0-10 a", "10-50", "50-60 b"});
}

TEST_CASE("content higher than its box is a finding") {
    const SetDocument set("div { height: 15pt }", "<div>a<br/>b</div>");
    CHECK(set.said() == Lines{"layout.box-overflows"});
}

TEST_CASE("words directly beside blocks are lines of their own") {
    const SetDocument set("", "a<p>b</p> c <p>d</p>");
    CHECK(set.entries() == Lines{"0-10 a", "10-20 b", "20-30 c", "30-40 d"});
}

TEST_CASE("orphans and widows forbid breaks at both ends of a paragraph") {
    const SetDocument set("p { orphans: 2; widows: 2 }", "<p>a<br/>b<br/>c<br/>d</p>");
    CHECK(set.entries() == Lines{"0-10 a", "10-20 !! b", "20-30 !30 c", "30-40 !! d"});
}

TEST_CASE("no break follows a heading, not even into its neighbour's children") {
    const SetDocument set("", "<h1>a</h1><div><div><p>b</p></div></div>");
    CHECK(set.entries() == Lines{"0-10 a", "10-20 !! b"});
}

TEST_CASE("a box that avoids breaks makes all but its first entry dear") {
    const SetDocument set("div { break-inside: avoid }", "<p>x</p><div><p>a</p><p>b</p></div>");
    CHECK(set.entries() == Lines{"0-10 x", "10-20 a", "20-30 !9000 b"});
}

TEST_CASE("a forced break keeps the margin that follows it") {
    const SetDocument set("h1 { break-before: page; margin: 7pt 0 }", "<p>x</p><h1>a</h1>");
    CHECK(set.entries() == Lines{"0-10 x", "17-27 > a"});
    CHECK(set.flow().entries[1].page_top == 7_pt);
}

TEST_CASE("a break wished by a first child stands before its parent") {
    const SetDocument set("p { break-before: right }", "x<div><p>a</p></div>");
    CHECK(set.flow().entries[1].forced == ForcedBreak::Right);
}

TEST_CASE("another named page begins a stretch at its own width") {
    const SetDocument set("@page wide { size: 140pt 200pt } .w { page: wide }",
                          "<p>a</p><section class='w'><p>b</p></section><p>c</p>");
    REQUIRE(set.stretches.size() == 3);
    CHECK(set.stretches[0].page.empty());
    CHECK(set.stretches[1].page == "wide");
    CHECK(set.stretches[1].flow.width == 140_pt);
    CHECK(SetDocument::entries(set.stretches[1].flow) == Lines{"0-10 b"});
    CHECK(SetDocument::entries(set.stretches[2].flow) == Lines{"0-10 c"});
}

TEST_CASE("a box that reaches over two stretches goes on in the second") {
    const SetDocument set("@page wide { size: 140pt 200pt } .w { page: wide } div { padding: 2pt; background: red }",
                          "<div><p>a</p><p class='w'>b</p></div>");
    REQUIRE(set.stretches.size() == 2);
    CHECK(SetDocument::boxes(set.stretches[1].flow) == Lines{"0 140 2 2"});
}

TEST_CASE("an absolute box stands where its positioned ancestor says") {
    const SetDocument set(".p { position: relative; padding: 5pt } .a { position: absolute; top: 2pt; right: 3pt }",
                          "<p>x</p><div class='p'>words<div class='a'>k</div></div>");
    std::vector<GlyphRun> runs = all<GlyphRun>(set);
    const auto k = std::find_if(runs.begin(), runs.end(), [](const GlyphRun& run) { return run.characters == "k"; });
    REQUIRE(k != runs.end());
    CHECK(k->origin.x == 87_pt);  // 100 - 3 - 10
}

TEST_CASE("identifiers become destinations, headings bookmarks, where they stand") {
    const SetDocument set("h1 { bookmark-level: 1; string-set: chapter content(text) }",
                          "<h1 id='one'>Un <em>mot</em></h1>");
    REQUIRE(set.flow().events.size() == 3);
    CHECK(set.flow().events[0].name == "one");
    CHECK(set.flow().events[1].value == "Un mot");
    CHECK(set.flow().events[2].value == "Un mot");
    CHECK(set.flow().events[2].language == "fr");
    CHECK(set.flow().entries[0].events.last == 3);
}

TEST_CASE("what cannot be honoured is said once") {
    const SetDocument set(".f { float: footnote }", "<p>a<span class='f'>b<span class='f'>c</span></span></p>");
    CHECK(set.said() == Lines{"layout.not-honoured"});
}

TEST_CASE("a signature field takes the content box, is one entry and a Form that says its language") {
    const SetDocument set("div { height: 30pt; margin: 4pt; padding: 2pt 3pt }",
                          "<div data-signature-field='a' title='Sign here' lang='nl'/>");
    CHECK(set.entries() == Lines{"6-36"});  // 4 + 2, 30 high
    const std::vector<SignatureField> fields = all<SignatureField>(set);
    REQUIRE(fields.size() == 1);
    CHECK(fields[0].area == Rectangle{7_pt, 0_pt, 86_pt, 30_pt});  // 4 + 3; 100 - 2 * 7
    CHECK(fields[0].name == "a");
    CHECK(fields[0].tooltip == "Sign here");
    CHECK(fields[0].language == "nl");
    CHECK(set.structure() == "Document(Form:nl(.))");
}

TEST_CASE("a signature field without a name of its own, or without a tooltip, is a finding") {
    const SetDocument set("",
                          "<div data-signature-field='a' title='A'/><div data-signature-field='a' title='B'/>"
                          "<div data-signature-field='b.c' title='C'/><div data-signature-field='d'/>");
    CHECK(set.said() == Lines{"layout.field-name", "layout.field-name", "layout.no-tooltip"});
}

}  // namespace
}  // namespace concordia::layout::tests
