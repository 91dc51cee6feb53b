// Why a page ends where it does, on small galleys: a page holds twenty lines of 10 pt. A place is written as "190 1030
// keep@2 before x": what the page would use, what it would cost, the rule and the line of the element that asks for it.
#include "layout/page_explanation.h"

#include <array>

#include "layout/laid_out.h"

namespace concordia::layout::tests {
namespace {

struct Explained {
    Explanation explanation;

    Explained(std::string_view css, const std::string& body, std::optional<std::uint32_t> asked = 0) {
        explanation.asked = asked;
        const LaidOut laid(css, body, {}, &explanation);
    }

    [[nodiscard]] const PageExplanation& page(std::size_t index) const { return explanation.pages.at(index); }
};

std::string dump(const BreakPlace& place) {
    constexpr std::array kRules{"block", "line",  "orphans", "widows", "keep",    "box",
                                "row",   "alone", "head",    "foot",   "caption", "float"};
    std::string text = points(place.used) + " ";
    text += !place.fits ? "too low" : !place.allowed ? "forbidden" : std::to_string(place.cost.total());
    text += " " + std::string(kRules.at(static_cast<std::size_t>(place.rule)));
    if (place.asks.line > 0) text += "@" + std::to_string(place.asks.line);
    return text + " before " + place.after.words;
}

Lines dump(const std::vector<BreakPlace>& places) {
    Lines result;
    for (const BreakPlace& place : places) result.push_back(dump(place));
    return result;
}

TEST_CASE("a full page ends where nothing more fits") {
    const Explained explained("", lines(24));
    const PageExplanation& page = explained.page(0);
    CHECK(page.ending == PageEnding::Chosen);
    CHECK(page.available == 200_pt);
    CHECK(dump(page.end) == "200 1000 block before l20");  // 20 * 10; paper alone
    CHECK(dump(page.below) == Lines{"210 too low block before l21"});
    // 1000 + 12000 * (10 / 200)^2, (20 / 200)^2, (30 / 200)^2
    CHECK(dump(page.above) ==
          Lines{"190 1030 block before l19", "180 1120 block before l18", "170 1270 block before l17"});
    CHECK(page.above[0].more == 30);
}

TEST_CASE("the words on both sides of a break name their lines") {
    const Explained explained("p { line-height: 200pt }", "<p>one two</p>\n<p>three <b>four</b></p>");
    CHECK(explained.page(0).begin.words == "one two");
    CHECK(explained.page(0).end.before.words == "one two");
    CHECK(explained.page(0).end.before.place.line == 1);
    CHECK(explained.page(0).end.after.words == "three four");
    CHECK(explained.page(0).end.after.place.line == 2);
    CHECK(explained.page(1).end.after.words.empty());
}

TEST_CASE("words beside an empty flow stand nowhere") {
    const Explained explained("", "<p style=\"position: absolute\">a</p>");
    CHECK(explained.page(0).begin.words == "a");
    CHECK(explained.page(0).begin.place == Place{});
}

TEST_CASE("a heading goes to the next page with what follows it") {
    const Explained explained("h2 { break-after: avoid }", lines(19) + "\n<h2>h</h2>\n" + lines(5));
    CHECK(dump(explained.page(0).end) == "190 1030 block before h");  // 12000 * (10 / 200)^2 = 30
    CHECK(dump(explained.page(0).below) == Lines{"200 forbidden keep@2 before l0", "210 too low block before l1"});
}

TEST_CASE("a box stays whole when the white space costs less than the break") {
    const Explained explained("div { break-inside: avoid }", lines(19) + "\n<div>" + lines(2) + "</div>" + lines(6));
    CHECK(dump(explained.page(0).end) == "190 1030 block before l0");
    const BreakPlace& inside = explained.page(0).below.at(0);
    CHECK(dump(inside) == "200 10000 box@2 before l1");  // paper 1000, break 9000
    CHECK(inside.more == 8'970);                         // 9000 - 30; the second page costs the same
}

TEST_CASE("of nested boxes the inner one stays whole where the outer one cannot") {
    const Explained explained("div { break-inside: avoid }",
                              "<div>" + lines(19) + "\n<div>" + lines(2) + "</div>" + lines(6) + "</div>");
    CHECK(dump(explained.page(0).end) == "190 10030 box@1 before l0");          // one box is cut
    CHECK(dump(explained.page(0).below.at(0)) == "200 19000 box@2 before l1");  // two boxes: 2 * 9000
}

TEST_CASE("orphans and widows go to the next page with their paragraph") {
    const std::string three = "\n<p>a<br/>b<br/>c</p>" + lines(6);
    const Explained orphan("p { orphans: 2; widows: 2 }", lines(19) + three);
    CHECK(dump(orphan.page(0).end) == "190 1030 block before a");
    CHECK(dump(orphan.page(0).below.at(0)) == "200 forbidden orphans@2 before b");
    const Explained widow("p { orphans: 2; widows: 2 }", lines(18) + three);
    CHECK(dump(widow.page(0).end) == "180 1120 block before a");
    CHECK(dump(widow.page(0).below) ==
          Lines{"190 forbidden orphans@2 before b", "200 forbidden widows@2 before c", "210 too low block before l0"});
}

TEST_CASE("a row of a table is cut where that costs less than the white space") {
    const std::string row = "\n<table><tr><td>a<br/>b<br/>c<br/>d<br/>e</td></tr></table>" + lines(6);
    const Explained whole("", lines(18) + row);
    CHECK(dump(whole.page(0).end) == "180 1120 block before a");  // 12000 * (20 / 200)^2 = 120 < 300
    CHECK(dump(whole.page(0).below.at(1)) == "200 1300 row@2 before c");
    const Explained cut("", lines(16) + row);
    CHECK(dump(cut.page(0).end) == "200 1300 row@2 before e");  // 12000 * (40 / 200)^2 = 480 > 300
}

TEST_CASE("the rule of one of several columns names the element of that column") {
    const Explained explained(
        ".g { display: grid; grid-template-columns: 1fr 1fr } h2 { break-after: avoid }",
        lines(18) +
            "<div class=\"g\"><div><p>a</p><p>b</p><p>c</p></div>\n<div><p>x</p>\n<h2>y</h2><p>z</p></div></div>" +
            lines(6));
    CHECK(dump(explained.page(0).below.at(0)) == "200 forbidden keep@3 before c z");
}

TEST_CASE("parallel columns are cut sooner rather than where one goes on alone") {
    const Explained explained(".g { display: grid; grid-template-columns: 1fr 1fr }",
                              lines(18) + "\n<div class=\"g\"><div><p>a</p><p>b</p></div>" +
                                  "<div><p>w</p><p>x</p><p>y</p><p>z</p></div></div>" + lines(6));
    CHECK(dump(explained.page(0).end) == "190 1030 block before b x");  // 12000 * (10 / 200)^2 = 30 < 300
    CHECK(dump(explained.page(0).below.at(0)) == "200 1300 alone@2 before y");
}

TEST_CASE("the break of columns of text names the paragraph inside them") {
    const Explained explained(".c { columns: 2; column-gap: 0; widows: 2; orphans: 2 }",
                              lines(19) + "<div class=\"c\">\n<p>a<br/>b<br/>c<br/>d</p></div>" + lines(6));
    CHECK(dump(explained.page(0).below.at(0)) == "190 forbidden orphans@2 before b");
}

TEST_CASE("a page ends whatever it costs before a forced break, a page of another name and the end") {
    const Explained explained(".f { break-before: page } .o { page: other }",
                              "<p>a</p><p class=\"f\">b</p><div class=\"o\"><p>c</p></div>");
    CHECK(explained.page(0).ending == PageEnding::Forced);
    CHECK(explained.page(1).ending == PageEnding::OtherPage);
    CHECK(explained.page(1).end.after.words == "c");
    CHECK(explained.page(2).ending == PageEnding::Finished);
    CHECK(explained.page(0).below.empty());
}

TEST_CASE("a blank page is not explained, but counted") {
    const Explained explained(".f { break-before: right }", "<p>a</p><p class=\"f\">b</p>");
    REQUIRE(explained.explanation.pages.size() == 2);
    CHECK(explained.page(1).page == 2);
}

TEST_CASE("what no page can keep together says which rule it breaks") {
    std::string paragraph = "<p>x";
    for (int i = 0; i < 25; ++i) paragraph += "<br/>x";
    const Explained explained("p { widows: 30; orphans: 30 }", paragraph + "</p>");
    CHECK(explained.page(0).ending == PageEnding::RuleBroken);
    CHECK(explained.page(0).end.cost.forced == 1'000'000);
    CHECK(explained.page(0).end.rule == BreakRule::Orphans);
}

TEST_CASE("what is higher than a page says so") {
    const Explained explained("p { line-height: 210pt }", "<p>a</p><p>b</p>");
    CHECK(explained.page(0).ending == PageEnding::TooHigh);
}

TEST_CASE("a page of footnotes alone follows a page whose notes go on") {
    std::string note = "n";
    for (int i = 0; i < 25; ++i) note += "<br/>n";
    const Explained explained(".n { float: footnote }", "<p>x<span class=\"n\">" + note + "</span></p>");
    CHECK(explained.page(0).ending == PageEnding::NotesGoOn);
    CHECK(explained.page(1).ending == PageEnding::Finished);
    CHECK(explained.page(1).begin.words == "n");
}

TEST_CASE("other places are weighed for the page that was asked for and the one before it") {
    const Explained explained("", lines(64), 2);
    CHECK(explained.page(0).above.empty());
    CHECK(!explained.page(1).above.empty());
    CHECK(!explained.page(2).above.empty());
}

}  // namespace
}  // namespace concordia::layout::tests
