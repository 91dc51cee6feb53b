// Whole pages in squares: 100 x 200 pt unless a test says otherwise, a letter 10 pt wide, a line 10 pt high.
#include "layout/pagination.h"

#include "layout/counters.h"
#include "layout/laid_out.h"
#include "layout/late_text.h"

namespace concordia::layout::tests {
namespace {

TEST_CASE("content stands inside the page's margins") {
    const LaidOut set("@page { margin: 20pt 0 0 30pt }", "<p>ab</p>");
    REQUIRE(set.pages->pages.size() == 1);
    // The baseline of squares stands 8 of 10 below the line's top: 20 + 8.
    CHECK(set.words(0) == Lines{"30,28 ab"});
}

TEST_CASE("twenty-four lines of 10 pt need a second page of 200 pt") {
    const LaidOut set("", lines(24));
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(set.words(0).size() == 20);
    CHECK(set.words(1) == Lines{"0,8 l20", "0,18 l21", "0,28 l22", "0,38 l23"});
}

TEST_CASE("a last page does not hold less than a fifth when the one before can give lines") {
    const LaidOut set("", lines(21));
    // 3 of 20 white cost 270, 16 of 20 at the end nothing; with one line more on the first page: 120, and 375.
    CHECK(set.words(0).size() == 17);
    CHECK(set.words(1).size() == 4);
}

TEST_CASE("a margin box names the page and their number, as an artifact") {
    const LaidOut set(
        "@page { margin: 20pt 0 } @page { @bottom-right { content: counter(page) \"/\" counter(pages) } }", lines(17));
    REQUIRE(set.pages->pages.size() == 2);  // 200 - 2 * 20 = 160: sixteen lines a page
    const Item& foot = set.pages->pages[1].items.back();
    CHECK(std::get<GlyphRun>(foot.what).characters == "2/2");
    CHECK(std::get<GlyphRun>(foot.what).origin.x == 70_pt);  // 100 - 3 * 10
    CHECK(foot.structure == kNoStructure);
    CHECK(foot.artifact == Artifact::Pagination);
}

TEST_CASE("a margin box smaller than the margin stands beside the page area, or where automatic margins put it") {
    const auto place = [](const std::string& box) {
        const LaidOut set("@page { size: 100pt 100pt; margin: 40pt } @page { " + box + " }", "<p>a</p>");
        return set.words(0).back();
    };
    // The margin is 40 wide; the baseline of a line of 10 is 8 below its top.
    CHECK(place("@top-left { content: 'x'; height: 10pt }") == "40,38 x");
    CHECK(place("@top-left { content: 'x'; height: 10pt; margin: auto 0 }") == "40,23 x");  // 15 above and below
    CHECK(place("@bottom-left { content: 'x'; height: 10pt }") == "40,68 x");
    CHECK(place("@left-top { content: 'x'; width: 10pt; vertical-align: top }") == "30,48 x");
    CHECK(place("@bottom-right-corner { content: 'x'; width: 10pt; height: 10pt; margin: 2pt }") == "62,70 x");
}

TEST_CASE("the letter-spacing of a margin box is said once for its run") {
    const LaidOut set("@page { margin: 20pt 0 0; @top-left { content: \"ab\"; letter-spacing: 2pt } }", "<p>t</p>");
    const Item& head = set.pages->pages[0].items.back();
    REQUIRE(std::get<GlyphRun>(head.what).characters == "ab");
    CHECK(std::get<GlyphRun>(head.what).tracking == 2_pt);
}

TEST_CASE("a running head says what was set first on its page, else what was in force") {
    const LaidOut set(
        "@page { margin: 20pt 0 0 0; @top-left { content: string(part) } } h1 { string-set: part content(text) }",
        "<h1>A</h1><h1>B</h1>" + lines(18));
    REQUIRE(set.pages->pages.size() == 2);   // 180 pt: eighteen of the twenty lines
    CHECK(set.words(0).back() == "0,13 A");  // a line of 10 in the middle of 20: 5 + 8
    CHECK(set.words(1).back() == "0,13 B");
}

TEST_CASE("a page reference stands flush right in its room, dots before it") {
    const LaidOut set("a::after { content: leader(\".\") target-counter(attr(href), page) } h1 { break-before: page }",
                      "<p><a href=\"#x\">ab</a></p><h1 id=\"x\">t</h1>");
    REQUIRE(set.pages->pages.size() == 2);
    const Lines words = set.words(0);
    CHECK(words[0] == "0,8 ab");
    CHECK(words[1] == "85,8  ");        // a space of 5 parts the words, under the dots
    CHECK(words[2] == "90,8 2");        // 100 - 10
    CHECK(words[3] == "20,8 .......");  // from 20 to 90
    const Destination* target = find_destination(*set.pages, "x");
    REQUIRE(target != nullptr);
    CHECK(target->page == 1);
}

TEST_CASE("a reference that leads nowhere is a finding") {
    const LaidOut set("", "<p><a href=\"#nowhere\">ab</a></p>");
    CHECK(set.said() == Lines{"layout.unknown-target"});
}

TEST_CASE("a page number that is wider than the four digits kept for it is a finding: it does not settle") {
    const LaidOut set("@page { size: 100pt 10pt } a::after { content: target-counter(attr(href), page) }",
                      "<p><a href=\"#x\">ab</a></p>" + lines(9'998) + "<h1 id=\"x\">t</h1>");
    CHECK(set.pages->pages.size() == 10'000);
    CHECK(set.said() == Lines{"layout.reference-too-wide"});
}

TEST_CASE("a picture that does not fit goes to the next page with its caption") {
    const LaidOut set(
        "figure { break-inside: avoid }",
        lines(18) + "<figure><img src=\"picture.png\" alt=\"x\"/><figcaption>c</figcaption></figure>" + lines(3));
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(set.words(0).size() == 18);
    CHECK(set.words(1).front() == "0,25 c");  // a line of 15 + 2 below the baseline, then 8
}

TEST_CASE("a table's head comes again on the next page, as an artifact") {
    std::string rows;
    for (int i = 0; i < 22; ++i) rows += "<tr><td>r" + std::to_string(i) + "</td></tr>";
    const LaidOut set("", "<table><thead><tr><th>h</th></tr></thead><tbody>" + rows + "</tbody></table>");
    REQUIRE(set.pages->pages.size() == 2);  // a head and nineteen rows, then a head and three
    CHECK(set.words(1) == Lines{"0,8 h", "0,18 r19", "0,28 r20", "0,38 r21"});
    CHECK(set.pages->pages[1].items.front().structure == kNoStructure);
    CHECK(set.pages->pages[0].items.front().structure != kNoStructure);
}

TEST_CASE("a table's foot comes again below every part but the last") {
    std::string rows;
    for (int i = 0; i < 22; ++i) rows += "<tr><td>r" + std::to_string(i) + "</td></tr>";
    const LaidOut set("table { background: #eeeeee }",
                      "<table><tfoot><tr><td>f</td></tr></tfoot><tbody>" + rows + "</tbody></table>");
    REQUIRE(set.pages->pages.size() == 2);  // nineteen rows and the foot, then three and the foot
    CHECK(set.words(0).back() == "0,198 f");
    CHECK(set.pages->pages[0].items.back().structure == kNoStructure);
    CHECK(set.rectangles(0) == Lines{"0,0 30x200"});  // the table's background holds the foot
    CHECK(set.words(1) == Lines{"0,8 r19", "0,18 r20", "0,28 r21", "0,38 f"});
    CHECK(set.pages->pages[1].items.back().structure != kNoStructure);
}

TEST_CASE("the later parts of a table say what they continue, as artifacts") {
    std::string rows;
    for (int i = 0; i < 22; ++i) rows += "<tr><td>r" + std::to_string(i) + "</td></tr>";
    const LaidOut set(
        "caption { text-align: left } caption::continued { content: content(text) \"+\" attr(data-word) }",
        "<table><caption data-word=\"s\">k</caption><thead><tr><th>h</th></tr></thead><tbody>" + rows +
            "</tbody></table>");
    REQUIRE(set.pages->pages.size() == 2);  // caption, head and eighteen rows, then four
    CHECK(set.words(0).front() == "0,8 k");
    CHECK(set.words(1) == Lines{"0,8 k", "10,8 +", "20,8 s", "0,18 h", "0,28 r18", "0,38 r19", "0,48 r20", "0,58 r21"});
    CHECK(set.pages->pages[1].items.front().structure == kNoStructure);
    CHECK(set.pages->pages[1].items.front().artifact == Artifact::Pagination);
}

TEST_CASE("a table that stands on one page continues nothing") {
    const LaidOut set("table::continued { content: \"c\" }", "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>");
    CHECK(set.words(0) == Lines{"0,8 a", "0,18 b"});
}

TEST_CASE("a box that is cut is drawn on both pages, with its top and bottom border once") {
    const LaidOut set("div { border-top: 2pt solid #000000; border-bottom: 2pt solid #000000; background: #ff0000 }",
                      "<div>" + lines(23) + "</div>");
    REQUIRE(set.pages->pages.size() == 2);
    // 2 + 19 * 10 = 192 of 200, for a twentieth line would need 202; then 4 * 10 + 2.
    CHECK(set.rectangles(0) == Lines{"0,0 100x192", "0,0 100x2"});
    CHECK(set.rectangles(1) == Lines{"0,0 100x42", "0,40 100x2"});
}

TEST_CASE("both columns of a parallel grid go on at the top of the next page") {
    const LaidOut set(".g { display: grid; grid-template-columns: 50pt 50pt }",
                      "<div class=\"g\"><div>" + lines(24) + "</div><div>" + lines(23) + "</div></div>");
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(set.words(1) == Lines{"0,8 l20", "0,18 l21", "0,28 l22", "0,38 l23", "50,8 l20", "50,18 l21", "50,28 l22"});
}

TEST_CASE("the watermark is painted first, over the page's own colour, and is no content") {
    Watermark mark;
    mark.lines = {"W"};
    mark.style.families = {"Squares"};
    mark.style.size = 10_pt;
    const LaidOut set("@page { background: #ffff00 }", "<p>a</p>", mark);
    const auto& items = set.pages->pages[0].items;
    REQUIRE(items.size() == 3);
    CHECK(std::holds_alternative<FilledRectangle>(items[0].what));
    CHECK(std::get<GlyphRun>(items[1].what).characters == "W");
    CHECK(items[1].artifact == Artifact::Watermark);
    CHECK(std::get<GlyphRun>(items[2].what).characters == "a");
}

TEST_CASE("a block higher than its page is a finding at its line") {
    const LaidOut set("div { height: 300pt }", "<div></div>");
    REQUIRE(set.said() == Lines{"layout.too-high"});
    CHECK(set.findings.sorted().front().place.file == "test.xhtml");
}

TEST_CASE("margins that leave no room are a finding") {
    const LaidOut set("@page { margin: 100pt 0 }", "<p>a</p>");
    CHECK(set.said() == Lines{"layout.no-room"});
}

TEST_CASE("counters are written as their style says") {
    CHECK(counter_text(14, style::ListStyle::LowerRoman) == "xiv");
    CHECK(counter_text(28, style::ListStyle::UpperAlpha) == "AB");
}

TEST_CASE("text in columns that no page holds is a finding") {
    const LaidOut set("div { columns: 2; column-gap: 0 } .h { line-height: 210pt }",
                      "<div><p>x</p><p class='h'>y</p><p class='h'>z</p></div>");
    CHECK(set.said() == Lines{"layout.too-high", "layout.too-high"});  // y, and z: pages are 200 high
}

TEST_CASE("a row is cut above the middle of its empty cell") {
    std::string cell = "l0";
    for (int i = 1; i < 44; ++i) cell += "<br/>l" + std::to_string(i);
    const LaidOut set("td { vertical-align: middle; padding: 0 } table { border-spacing: 0 }",
                      "<table><tr><td></td><td>" + cell + "</td></tr></table>");
    REQUIRE(set.pages->pages.size() == 3);  // 440 of 200 a page
    CHECK(set.words(0).size() == 20);
    CHECK(set.said().empty());
}

}  // namespace
}  // namespace concordia::layout::tests
