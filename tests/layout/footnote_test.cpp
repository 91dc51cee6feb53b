// Footnotes in squares: a page of 100 x 100 pt holds ten lines of 10 pt; the area of the notes has no edge of its own
// unless a test says otherwise.
#include <algorithm>

#include "layout/laid_out.h"
#include "layout/late_text.h"

namespace concordia::layout::tests {
namespace {

constexpr std::string_view kPage =
    "@page { size: 100pt 100pt; margin: 0; @footnote { margin: 0; padding: 0; border: none } }"
    ".n { float: footnote } ::footnote-call { font-size: 10pt; vertical-align: baseline } "
    "::footnote-marker { content: counter(footnote) }";

std::string with_note(std::string_view note) {
    return "<p>a<span class=\"n\">" + std::string(note) + "</span></p>";
}

LaidOut laid_out(const std::string& body, std::string_view css = {}) {
    return LaidOut(std::string(kPage) + std::string(css), body);
}

/// The runs of a page without the spaces that part words for whoever copies them.
Lines words(const LaidOut& set, std::size_t page) {
    Lines lines = set.words(page);
    for (std::string& line : lines) line.erase(line.find_last_not_of(' ') + 1);
    return lines;
}

TEST_CASE("a note stands at the foot of the page of its call, its number in both places") {
    const LaidOut set = laid_out(with_note("n") + "<p>b</p>");
    REQUIRE(set.pages->pages.size() == 1);
    // One line of note: its top at 90, its baseline at 98.
    CHECK(words(set, 0) == Lines{"0,8 a", "10,8 1", "0,18 b", "0,98 1", "10,98 n"});
    CHECK(set.said().empty());
}

TEST_CASE("notes number themselves in the order of their calls, or as a template counts them") {
    const LaidOut own = laid_out(with_note("n") + with_note("m"));
    CHECK(words(own, 0) == Lines{"0,8 a", "10,8 1", "0,18 a", "10,18 2", "0,88 1", "10,88 n", "0,98 2", "10,98 m"});
    const LaidOut stars = laid_out(with_note("n"), "::footnote-call, ::footnote-marker { content: \"*\" }");
    CHECK(words(stars, 0) == Lines{"0,8 a", "10,8 *", "0,98 *", "10,98 n"});
}

TEST_CASE("the text gives way to its notes") {
    // Ten lines fit; the note takes one, so eight paragraphs stand below the first.
    const LaidOut set = laid_out(with_note("n") + lines(11));
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(words(set, 1) == Lines{"0,8 l8", "0,18 l9", "0,28 l10"});
}

TEST_CASE("a call and its note go to the next page together") {
    const LaidOut set = laid_out(lines(9) + with_note("n"));
    REQUIRE(set.pages->pages.size() == 2);  // nine lines, the call and the note are eleven
    CHECK(words(set, 1) == Lines{"0,8 a", "10,8 1", "0,98 1", "10,98 n"});
}

TEST_CASE("a note that no page holds beside its call is split, and goes on where the text goes on") {
    const std::string twelve = "n<br/>1<br/>2<br/>3<br/>4<br/>5<br/>6<br/>7<br/>8<br/>9<br/>0<br/>z";
    const LaidOut set = laid_out(with_note(twelve) + lines(3));
    REQUIRE(set.pages->pages.size() == 2);
    const Lines first = words(set, 0);
    CHECK(first[0] == "0,8 a");
    CHECK(first.back() == "0,98 8");  // one line of text, nine of the note
    CHECK(words(set, 1) == Lines{"0,8 l0", "0,18 l1", "0,28 l2", "0,78 9", "0,88 0", "0,98 z"});
}

TEST_CASE("a note goes on alone after the last line of the text") {
    const std::string twelve = "n<br/>1<br/>2<br/>3<br/>4<br/>5<br/>6<br/>7<br/>8<br/>9<br/>0<br/>z";
    const LaidOut set = laid_out(with_note(twelve));
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(words(set, 1) == Lines{"0,78 9", "0,88 0", "0,98 z"});
}

TEST_CASE("a split leaves no widow of a note") {
    const std::string ten = "n<br/>1<br/>2<br/>3<br/>4<br/>5<br/>6<br/>7<br/>8<br/>9";
    const LaidOut set = laid_out(with_note(ten), ".n { widows: 3 }");
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(words(set, 1) == Lines{"0,78 7", "0,88 8", "0,98 9"});  // nine lines would fit, seven stay
}

TEST_CASE("the rule above the notes is as long as @footnote says, above a continued note as long as the measure") {
    const std::string twelve = "n<br/>1<br/>2<br/>3<br/>4<br/>5<br/>6<br/>7<br/>8<br/>9<br/>0<br/>z";
    const LaidOut set = laid_out(
        with_note(twelve),
        "@page { @footnote { margin-top: 4pt; padding-top: 5pt; border-top: 1pt solid #000000; width: 30pt } }");
    REQUIRE(set.pages->pages.size() == 2);
    // Ten lines of 10 less one of text and 10 for the edge: eight lines of note from 20 on; the rule is 6 above them.
    CHECK(set.rectangles(0) == Lines{"0,14 30x1"});
    CHECK(set.rectangles(1) == Lines{"0,54 100x1"});  // four lines from 60 on
}

TEST_CASE("each of two parallel columns has its notes below itself, as high as the longer of them asks") {
    const LaidOut set = laid_out(
        "<div class=\"g\"><p>a<span class=\"n\">n<br/>m</span></p>"
        "<p>b<span class=\"n\">o</span></p></div>",
        ".g { display: grid; grid-template-columns: 50pt 50pt; reading-flow: grid-columns }");
    // The longer note has two lines: both begin at 80.
    CHECK(words(set, 0) ==
          Lines{"0,8 a", "10,8 1", "50,8 b", "60,8 2", "0,88 1", "10,88 n", "0,98 m", "50,88 2", "60,88 o"});
}

TEST_CASE("a note of a table cell goes over the whole measure, below the notes before it") {
    const LaidOut set =
        laid_out(with_note("n") + "<table><tr><td>c</td><td>" + with_note("mmmmmm") + "</td></tr></table>");
    CHECK(words(set, 0) ==
          Lines{"0,8 a", "10,8 1", "0,18 c", "10,18 a", "20,18 2", "0,88 1", "10,88 n", "0,98 2", "10,98 mmmmmm"});
}

TEST_CASE("a repeated table head does not repeat its notes") {
    std::string rows;
    for (int i = 0; i < 10; ++i) rows += "<tr><td>r</td></tr>";
    const LaidOut set = laid_out("<table><thead><tr><th>h<span class=\"n\">n</span></th></tr></thead><tbody>" + rows +
                                 "</tbody></table>");
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(words(set, 0).back() == "10,98 n");
    CHECK(words(set, 1) == Lines{"0,8 h", "10,8 1", "0,18 r", "0,28 r"});
}

TEST_CASE("the call links to its note, which is a Note with a label and an identifier") {
    const LaidOut set = laid_out(with_note("n"));
    const auto& structure = set.pages->structure;
    std::string roles;
    for (const StructureNode& node : structure) roles += (node.is_content ? "." : std::string(node.role)) + " ";
    CHECK(roles == "Document P . Reference Link . . Note Lbl . . ");
    for (const StructureNode& node : structure) {
        if (node.role == "Note") CHECK_FALSE(node.details().identifier.empty());
    }
    const auto link = std::find_if(set.pages->pages[0].items.begin(), set.pages->pages[0].items.end(),
                                   [](const Item& item) { return std::holds_alternative<Link>(item.what); });
    REQUIRE(link != set.pages->pages[0].items.end());
    const Destination* target = find_destination(*set.pages, std::get<Link>(link->what).destination);
    REQUIRE(target != nullptr);
    CHECK(target->point.y == 90_pt);
}

TEST_CASE("a note in a note is a finding") {
    const LaidOut set = laid_out(with_note("n<span class=\"n\">m</span>"));
    CHECK(set.said() == Lines{"layout.unknown-target", "layout.not-honoured"});
}

}  // namespace
}  // namespace concordia::layout::tests
