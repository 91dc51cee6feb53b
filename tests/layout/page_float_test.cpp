// Page floats in squares: a page of 100 x 100 pt holds ten lines of 10 pt, a figure of one line is as high as it says.
#include <algorithm>

#include "layout/laid_out.h"

namespace concordia::layout::tests {
namespace {

constexpr std::string_view kSheet =
    "@page { size: 100pt 100pt; margin: 0 } .t, .b { float-reference: page; height: 30pt } .t { float: block-start } "
    ".b { float: block-end } ";

LaidOut laid_out(const std::string& body, std::string_view css = {}) {
    return LaidOut(std::string(kSheet) + std::string(css), body);
}

std::string figure(char side, std::string_view words = "F") {
    return std::string("<div class=\"") + side + "\">" + std::string(words) + "</div>";
}

/// The words of each page from its top to its foot: "F l0 l1 | l2".
std::string pages(const LaidOut& set) {
    std::string text;
    for (std::size_t page = 0; page < set.pages->pages.size(); ++page) {
        if (page > 0) text += " |";
        std::vector<std::pair<Length, std::string>> runs;
        for (const Item& item : set.pages->pages[page].items) {
            const auto* run = std::get_if<GlyphRun>(&item.what);
            if (run != nullptr) runs.emplace_back(run->origin.y, std::string(run->characters));
        }
        std::stable_sort(runs.begin(), runs.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (const auto& [y, words] : runs) text += (text.empty() ? "" : " ") + words;
    }
    return text;
}

TEST_CASE("a float stands at the head of the page of its place in the text, which gives way to it") {
    const LaidOut set = laid_out(lines(2) + figure('t') + "<p>a</p>");
    CHECK(set.words(0) == Lines{"0,38 l0", "0,48 l1", "0,58 a", "0,8 F"});  // 30 of float; lines of 10 below
    CHECK(set.said().empty());
}

TEST_CASE("a float at the foot ends where the page ends") {
    const LaidOut set = laid_out(lines(2) + figure('b') + "<p>a</p>");
    CHECK(set.words(0) == Lines{"0,8 l0", "0,18 l1", "0,28 a", "0,78 F"});  // from 70 to 100
}

TEST_CASE("a float without room waits for the next page, and the text goes on without a hole") {
    // Eight lines and 30 pt are more than 100; l8 and l9 fill the page instead.
    CHECK(pages(laid_out(lines(8) + figure('t') + "<p>a</p><p>b</p><p>c</p>")) == "l0 l1 l2 l3 l4 l5 l6 l7 a b | F c");
}

TEST_CASE("a float that nothing follows has a page of its own at the chapter's end") {
    CHECK(pages(laid_out(lines(8) + figure('t'))) == "l0 l1 l2 l3 l4 l5 l6 l7 | F");
    CHECK(pages(laid_out(lines(8) + figure('b') + "<p style=\"break-before: page\">a</p>")) ==
          "l0 l1 l2 l3 l4 l5 l6 l7 | F | a");
}

TEST_CASE("a float in columns that go on behind a forced break is there once") {
    const LaidOut set = laid_out("<p>a</p><p>b</p><section style=\"columns: 2\">" + figure('t') +
                                 "<p>c</p><p style=\"break-before: page\">d</p><p>e</p><p>f</p></section>");
    CHECK(set.words(1) == Lines{"0,8 d", "0,18 e", "55,8 f"});  // at the page's head
}

TEST_CASE("a float at the head of a chapter stays in it") {
    CHECK(pages(laid_out("<p>a</p><div style=\"break-before: page\">" + figure('b') + "<p>b</p></div>")) == "a | b F");
}

TEST_CASE("floats keep their order: the second does not overtake the first") {
    const std::string small = "<div class=\"t\" style=\"height: 10pt\">G</div>";
    CHECK(pages(laid_out(lines(8) + figure('t') + small + "<p>a</p><p>b</p><p>c</p>")) ==
          "l0 l1 l2 l3 l4 l5 l6 l7 a b | F G c");
}

TEST_CASE("a page without text is chosen when that is cheaper than waiting on") {
    // A card and the float are more than a page. Once the float has waited for a page (300), waiting on would cost
    // 300 + 2500, its own page 1000 + 12000 * 0.3^2.
    const std::string card = "<p style=\"line-height: 80pt\">c</p>";
    const std::string high = "<div class=\"t\" style=\"height: 70pt\">F</div>";
    CHECK(pages(laid_out(card + high + card + card)) == "c | c | F | c");
}

TEST_CASE("a page that falls on the right counts pages of floats") {
    const std::string body = lines(8) + figure('t') + "<p style=\"break-before: right\">a</p>";
    CHECK(pages(laid_out(body)) == "l0 l1 l2 l3 l4 l5 l6 l7 | F | a");  // pages 1, 2 and 3: no blank one
}

TEST_CASE("the structure keeps the order of the document") {
    const LaidOut set = laid_out("<p>a</p>" + figure('t') + "<p>b</p>");
    std::vector<StructureId> order;
    for (const std::string_view wanted : {"a", "F", "b"}) {
        for (const Item& item : set.pages->pages[0].items) {
            const auto* run = std::get_if<GlyphRun>(&item.what);
            if (run != nullptr && run->characters == wanted) order.push_back(item.structure);
        }
    }
    REQUIRE(order.size() == 3);
    CHECK(std::is_sorted(order.begin(), order.end()));  // nodes are numbered in the order of the document
}

TEST_CASE("a float stands above the notes of the page, its own notes below it") {
    constexpr std::string_view kNotes =
        "@page { @footnote { margin: 0; padding: 0; border: none } } .n { float: footnote } "
        "::footnote-call { font-size: 10pt; vertical-align: baseline } ::footnote-marker { content: counter(footnote) "
        "}";
    const LaidOut set =
        laid_out("<p>a<span class=\"n\">n</span></p>" + figure('b', "F<span class=\"n\">m</span>"), kNotes);
    // The note of the text at 90; above it that of the float, and above that the float's 30.
    CHECK(set.words(0) == Lines{"0,8 a", "10,8 1 ", "0,98 1", "10,98 n", "0,58 F", "10,58 2 ", "0,88 2", "10,88 m"});
}

TEST_CASE("floats leave columns for the page's measure") {
    const LaidOut set = laid_out("<div class=\"c\"><p>a</p>" + figure('t', "FFFFFFFF") + "<p>b</p></div>",
                                 ".c { columns: 2; column-gap: 0 }");
    CHECK(set.words(0) == Lines{"0,38 a", "50,38 b", "0,8 FFFFFFFF"});
    CHECK(set.said().empty());
}

TEST_CASE("a float of a cell stays in its cell, and that is a finding") {
    const LaidOut set = laid_out("<div class=\"g\"><div><p>a</p>" + figure('t') + "</div><p>b</p></div>",
                                 ".g { display: grid; grid-template-columns: 50pt 50pt }");
    CHECK(set.words(0) == Lines{"0,8 a", "0,18 F", "50,8 b"});
    CHECK(set.said() == Lines{"layout.not-honoured"});
}

TEST_CASE("a float without a page as its reference is a finding and stays in the flow") {
    const LaidOut set = laid_out("<p>a</p><div style=\"float: block-start\">F</div>");
    CHECK(set.words(0) == Lines{"0,8 a", "0,18 F"});
    CHECK(set.said() == Lines{"layout.not-honoured"});
}

TEST_CASE("a float higher than a page is a finding and stands on a page all the same") {
    const LaidOut set = laid_out("<p>a</p><div class=\"t\" style=\"height: 120pt\">F</div><p>b</p>");
    CHECK(set.said() == Lines{"layout.too-high"});
    CHECK(pages(set) == "a b | F");
}

TEST_CASE("an explanation says where the place of a float in the text is") {
    Explanation explanation;
    const LaidOut set(std::string(kSheet), lines(8) + figure('t') + "<p>a</p><p>b</p><p>c</p>", {}, &explanation);
    REQUIRE(explanation.pages.size() == 2);
    CHECK(explanation.pages[0].floats.empty());
    CHECK(explanation.pages[0].end.cost.floats == 300);
    REQUIRE(explanation.pages[1].floats.size() == 1);
    CHECK(explanation.pages[1].floats[0].what.words == "F");
    CHECK(explanation.pages[1].floats[0].home == 0);
    CHECK(explanation.pages[1].end.used == 40_pt);  // 30 of float, one line
}

TEST_CASE("a page without text is explained by what stands there") {
    Explanation explanation;
    const LaidOut set(std::string(kSheet), lines(8) + figure('t', "F") + figure('t', "G"), {}, &explanation);
    REQUIRE(explanation.pages.size() == 2);
    CHECK(explanation.pages[0].ending == PageEnding::FloatsGoOn);
    CHECK(explanation.pages[1].ending == PageEnding::FloatsAlone);
    CHECK(explanation.pages[1].begin.words == "F");
    CHECK(explanation.pages[1].end.before.words == "G");
    CHECK(explanation.pages[1].end.used == 60_pt);
}

}  // namespace
}  // namespace concordia::layout::tests
