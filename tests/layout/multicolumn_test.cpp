// Text in several columns: how it is shared out, where pages cut it, what spans all columns.
#include <algorithm>

#include "layout/galley_setting.h"
#include "layout/pagination.h"

namespace concordia::layout::tests {
namespace {

/// Two columns of 40 pt, 20 pt apart, on a page of 100 pt.
constexpr std::string_view kTwo = ".c { column-count: 2; column-gap: 20pt } ";

std::string letters(std::string_view words) {
    std::string body = "<div class='c'><p>";
    for (const char letter : words) body += std::string(body.ends_with("<p>") ? "" : "<br/>") + letter;
    return body + "</p></div>";
}

/// "a 0,0": each run of a page without the space that hangs at its end, and where its line stands: left and baseline,
/// less the 8 pt that squares rise.
Lines page_words(SetDocument& set, std::size_t page) {
    if (set.pages.pages.empty()) {
        const LayoutInput input = set.input();
        Pagination pagination(input, set.pages, set.findings);
        for (Stretch& stretch : set.stretches) pagination.take({stretch.page, true, std::move(stretch.flow)});
        pagination.finish();
    }
    Lines lines;
    for (const Item& item : set.pages.pages.at(page).items) {
        if (const auto* run = std::get_if<GlyphRun>(&item.what)) {
            const std::string_view words = run->characters.substr(0, run->characters.find_last_not_of(' ') + 1);
            lines.push_back(std::string(words) + " " + points(run->origin.x) + "," + points(run->origin.y - 8_pt));
        }
    }
    return lines;
}

TEST_CASE("columns are balanced, the first ones longer") {
    SetDocument set(kTwo, letters("abcde") + "<p>f</p>");
    // 5 lines in 2 columns: 3 + 2; what follows stands below the longer one.
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 0,10", "c 0,20", "d 60,0", "e 60,10", "f 0,30"});
}

TEST_CASE("columns go on over the page before the next column's text does") {
    SetDocument set("@page { size: 100pt 30pt } " + std::string(kTwo), letters("abcdefgh") + "<p>i</p>");
    // 30 pt hold 3 lines in each column: 6; the 2 left stand side by side, and 1 below.
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 0,10", "c 0,20", "d 60,0", "e 60,10", "f 60,20"});
    CHECK(page_words(set, 1) == Lines{"g 0,0", "h 60,0", "i 0,10"});
    CHECK(set.pages.pages.size() == 2);
}

TEST_CASE("columns begin below what stands above them on their page") {
    SetDocument set("@page { size: 100pt 30pt } " + std::string(kTwo), "<p>z</p>" + letters("abcdef"));
    CHECK(page_words(set, 0) == Lines{"z 0,0", "a 0,10", "b 0,20", "c 60,10", "d 60,20"});
    CHECK(page_words(set, 1) == Lines{"e 0,0", "f 60,0"});
}

TEST_CASE("orphans and widows count in columns too") {
    SetDocument set(std::string(kTwo) + "p { orphans: 2; widows: 2 }", letters("abc"));
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 0,10", "c 0,20"});  // 2 + 1 would leave a widow
}

TEST_CASE("a heading stays with its text at a column's foot") {
    SetDocument set(kTwo, "<div class='c'><p>a</p><p>b</p><h2>H</h2><p>c</p></div>");
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 0,10", "H 60,0", "c 60,10"});
    SetDocument odd(kTwo, "<div class='c'><p>a</p><h2>H</h2><p>c</p></div>");
    CHECK(page_words(odd, 0) == Lines{"a 0,0", "H 60,0", "c 60,10"});  // 2 + 1 would part them
}

TEST_CASE("margins at the top of a column are dropped") {
    SetDocument set(std::string(kTwo) + "p { margin-top: 4pt }", "<div class='c'><p>a</p><p>b</p></div>");
    CHECK(page_words(set, 0) == Lines{"a 0,4", "b 60,0"});
}

TEST_CASE("a forced column break opens the next column, and more of them than columns the next page") {
    const std::string forced = std::string(kTwo) + ".n { break-before: column }";
    SetDocument set(forced, "<div class='c'><p>a</p><p class='n'>b</p><p>c</p><p>d</p></div>");
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 60,0", "c 60,10", "d 60,20"});
    SetDocument many(forced, "<div class='c'><p>a</p><p class='n'>b</p><p class='n'>c</p><p>d</p></div>");
    CHECK(page_words(many, 0) == Lines{"a 0,0", "b 60,0"});
    CHECK(page_words(many, 1) == Lines{"c 0,0", "d 60,0"});
}

TEST_CASE("a forced page break between columns opens a page") {
    SetDocument set(std::string(kTwo) + ".n { break-before: page }",
                    "<div class='c'><p>a</p><p>b</p><p class='n'>c</p><p>d</p></div>");
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 60,0"});
    CHECK(page_words(set, 1) == Lines{"c 0,0", "d 60,0"});
}

TEST_CASE("what spans all columns parts them, however deep it stands") {
    SetDocument set(std::string(kTwo) + "h2 { column-span: all }",
                    "<div class='c'><div><p>a</p><p>b</p><h2>H</h2><p>c</p></div><p>d</p></div>");
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 60,0", "H 0,10", "c 0,20", "d 60,20"});
}

TEST_CASE("column-width says how many columns there are, column-count at most how many") {
    SetDocument set(".c { column-width: 15pt; column-gap: 20pt }", letters("abc"));
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 40,0", "c 80,0"});  // 3 * 15 + 2 * 20 <= 100; (100 - 2 * 20) / 3
    SetDocument most(".c { columns: 2 25pt; column-gap: 10pt }", letters("abc"));
    CHECK(page_words(most, 0) == Lines{"a 0,0", "b 0,10", "c 55,0"});
}

TEST_CASE("a shrink-to-fit box is as wide as its columns together") {
    const SetDocument set(std::string(kTwo) + "table { border-collapse: collapse }",
                          "<table><tr><td><div class='c'>ab</div></td></tr></table>");
    CHECK(set.flow().subflows[0].width == 60_pt);  // 2 * 20 + 20
}

TEST_CASE("column-gap is one em unless it is given") {
    SetDocument set(".c { columns: 2 }", letters("ab"));
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 55,0"});  // (100 + 10) / 2
}

TEST_CASE("column-fill: auto fills columns of a given height in turn") {
    SetDocument set(std::string(kTwo) + ".c { column-fill: auto; height: 30pt }", letters("abcd") + "<p>e</p>");
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 0,10", "c 0,20", "d 60,0", "e 0,30"});
}

TEST_CASE("a rule stands in the gap before every column but the first, as high as the columns") {
    SetDocument set(std::string(kTwo) + ".c { column-rule: 2pt solid red }", letters("abc"));
    page_words(set, 0);
    std::vector<FilledRectangle> rules;
    for (const Item& item : set.pages.pages[0].items) {
        if (const auto* rule = std::get_if<FilledRectangle>(&item.what)) rules.push_back(*rule);
    }
    REQUIRE(rules.size() == 1);
    CHECK(rules[0].area.x == 49_pt);  // 40 + (20 - 2) / 2
    CHECK(rules[0].area.width == 2_pt);
    CHECK(rules[0].area.height == 20_pt);
}

TEST_CASE("a box around columns reaches over all of them") {
    SetDocument set(std::string(kTwo) + ".c { background-color: red; padding: 3pt 0 }", letters("abc"));
    CHECK(SetDocument::boxes(set.flow()) == Lines{"0 100 3 3"});
    CHECK(set.flow().height == 26_pt);
}

TEST_CASE("columns inside an inline-block are balanced as well") {
    SetDocument set(std::string(kTwo) + ".b { display: inline-block; width: 100pt }",
                    "<div class='b'>" + letters("abc") + "</div>");
    CHECK(page_words(set, 0) == Lines{"a 0,0", "b 0,10", "c 60,0"});
}

TEST_CASE("columns inside the cell of a grid go on over the page") {
    SetDocument set("@page { size: 100pt 60pt } .g { display: grid } " + std::string(kTwo),
                    "<div class='g'>" + letters("abcdefghijklmnop") + "</div>");
    Lines words;
    for (std::size_t page = 0; page < 2; ++page) {
        for (const std::string& word : page_words(set, page)) words.push_back(word.substr(0, 1));
    }
    CHECK(set.pages.pages.size() == 2);
    CHECK(words.size() == 16);
    CHECK(std::is_sorted(words.begin(), words.end()));
}

}  // namespace
}  // namespace concordia::layout::tests
