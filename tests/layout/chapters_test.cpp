// Chapters set apart and joined, in squares: pages of 100 x 100 pt hold ten lines of 10 pt. Nothing shows that chapters
// were set by themselves, nor by how many threads.
#include "layout/chapters.h"

#include "base/failure.h"
#include "layout/laid_out.h"
#include "layout/late_text.h"

namespace concordia::layout::tests {
namespace {

constexpr std::string_view kSheet =
    "@page { size: 100pt 100pt; margin: 0 } .chapter { break-before: page } .note { float: footnote } "
    ".foot { float-reference: page; float: block-end; height: 30pt } .left { float: left; width: 30pt; height: 40pt } "
    "h2 { bookmark-level: 1; bookmark-label: content(text) } ";

LaidOut laid_out(std::string_view body, std::string_view css = {}, SpareProcessor spare = SpareProcessor::No) {
    return LaidOut(std::string(kSheet) + std::string(css), body, {}, nullptr, spare);
}

/// How many chapters are planned.
std::size_t chapters(std::string_view body, std::string_view css = {}) {
    const LaidOut set = laid_out(body, css);
    return plan_chapters(*set.document.root, *set.styles, {}).size();
}

/// Everything that pages and findings say, a line each.
Lines everything(const LaidOut& set) {
    Lines all;
    for (std::size_t page = 0; page < set.pages->pages.size(); ++page) {
        all.push_back("page");
        for (const std::string& line : set.words(page)) all.push_back(line);
        for (const std::string& line : set.rectangles(page)) all.push_back(line);
        for (const Item& item : set.pages->pages[page].items) all.push_back(std::to_string(item.structure));
    }
    for (const Destination& target : set.pages->destinations) {
        all.push_back(std::string(target.name) + std::to_string(target.page) + " " + points(target.point.y));
    }
    for (const Bookmark& mark : set.pages->bookmarks) {
        all.push_back(std::string(mark.title) + std::to_string(mark.page) + " " + points(mark.point.y));
    }
    for (const Finding& finding : set.findings.sorted()) all.push_back(one_line(finding, Language::English));
    return all;
}

TEST_CASE("a chapter begins with each box that asks for a new page") {
    CHECK(chapters("<p>a</p><p class=\"chapter\">b</p><section><p>c</p><h2 class=\"chapter\">d</h2></section>") == 3);
    CHECK(chapters("<p>a</p><p style=\"break-after: page\">b</p><p>c</p>") == 1);
    CHECK(chapters("<p>a</p><p class=\"chapter\" style=\"position: absolute\">b</p>") == 1);
}

TEST_CASE("boxes that show are not parted") {
    constexpr std::string_view kBody = "<section><p>a</p><p class=\"chapter\">b</p></section>";
    CHECK(chapters(kBody) == 2);
    for (const std::string_view css : {"background: red", "padding-top: 1pt", "position: relative", "min-height: 30pt",
                                       "columns: 2", "display: grid", "border: 1pt solid"}) {
        CHECK_MESSAGE(chapters(kBody, "section {" + std::string(css) + "}") == 1, css);
    }
    CHECK(chapters(kBody, "section::after { content: 'x' }") == 1);
    CHECK(chapters("<section>words<p class=\"chapter\">b</p></section>") == 1);
}

TEST_CASE("each chapter goes to the pages by itself, and says whether the page has another name") {
    compose::Document document;
    Findings findings;
    const auto engine = square_engine();
    OneImage images;
    compose::parse_xhtml("<html><body><p>a</p><p class=\"chapter\">b</p><p style=\"page: wide\">c</p></body></html>",
                         "test.xhtml", document, findings);
    const auto sheet = style::parse_stylesheet(std::string(kBaseSheet) + std::string(kSheet), "test.css", findings);
    const auto styles = style::style_document(document, {sheet}, findings);
    PageSet pages;
    GalleyTextStyles text_styles;
    Lines parts;
    set_galley({document, *styles, *engine, images, {}}, pages, text_styles, findings, [&](const GalleyPart& part) {
        parts.push_back(part.page + (part.opens_stretch ? " opens:" : " goes on:"));
        for (const std::string& entry : SetDocument::entries(part.flow)) parts.back() += " " + entry;
    });
    // The second is set below the first, 10 pt down: what counts is where its entries stand to each other.
    CHECK(parts == Lines{" opens: 0-10 a", " goes on: 10-20 > b", "wide opens: 0-10 c"});
}

TEST_CASE("notes that a chapter leaves stand on pages of their own, before the next chapter") {
    std::string note = "n";
    for (int i = 0; i < 11; ++i) note += "<br/>" + std::to_string(i);  // 12 lines on a page of ten
    Explanation explanation;
    const LaidOut set(kSheet, "<p>a<span class=\"note\">" + note + "</span></p><p class=\"chapter\">b</p>", {},
                      &explanation);
    REQUIRE(set.pages->pages.size() == 3);
    CHECK(set.words(1) == Lines{"0,58 6 ", "0,68 7 ", "0,78 8 ", "0,88 9 ", "0,98 10"});  // the last five lines
    CHECK(set.words(2) == Lines{"0,8 b"});
    CHECK(explanation.pages.at(0).ending == PageEnding::NotesGoOn);
    CHECK(explanation.pages.at(1).ending == PageEnding::Forced);
    CHECK(explanation.pages.at(1).end.after.words == "b");
    CHECK(explanation.pages.at(2).ending == PageEnding::Finished);
}

TEST_CASE("what a chapter without text leaves goes to the next one") {
    const LaidOut set = laid_out(
        "<p>a</p><div class=\"chapter\" id=\"x\"><div class=\"foot\">F</div></div>"
        "<p class=\"chapter\">b</p>");
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(set.words(0) == Lines{"0,8 a"});
    CHECK(set.words(1) == Lines{"0,8 b", "0,78 F"});  // 30 pt above the page's foot
    CHECK(find_destination(*set.pages, "x")->page == 1);
}

TEST_CASE("a second thread changes nothing") {
    std::string body;
    for (const std::string number : {"1", "2", "3", "4", "5", "6"}) {
        body += "<section id=\"s" + number + "\"><h2 class=\"chapter\">h" + number + "</h2>" + lines(7) + "<p>a" +
                number + "<span class=\"note\">n" + number +
                "</span> ☃ <a href=\"#s1\">b</a></p><div class=\"foot\">F" + number +
                "</div><table style=\"background: red\"><tr><td>c</td><td>d</td></tr></table></section>";
    }
    const LaidOut alone = laid_out(body), aided = laid_out(body, {}, SpareProcessor::Yes);
    CHECK(everything(alone) == everything(aided));
    CHECK(alone.pages->pages.size() == 12);
    CHECK(alone.said() == Lines(6, "layout.missing-glyph"));
}

TEST_CASE("whichever thread is first, the same fonts are missing, and the first chapter fails") {
    constexpr std::string_view kBody =
        "<p>a</p><p class=\"chapter one\">b</p><p class=\"chapter two\">c</p><p class=\"chapter one\">d</p>";
    for (const SpareProcessor spare : {SpareProcessor::No, SpareProcessor::Yes}) {
        compose::Document document;
        Findings findings;
        const auto engine = square_engine();
        OneImage images;
        compose::parse_xhtml("<html><body>" + std::string(kBody) + "</body></html>", "test.xhtml", document, findings);
        const auto sheet = style::parse_stylesheet(
            std::string(kBaseSheet) + std::string(kSheet) + ".one { font-family: One } .two { font-family: Two }",
            "test.css", findings);
        const auto styles = style::style_document(document, {sheet}, findings);
        const LayoutInput input{document, *styles, *engine, images, {}, spare};
        CHECK_THROWS_WITH(lay_out(input, findings), doctest::Contains("One"));
        Lines said;
        for (const Finding& finding : findings.sorted()) said.push_back(finding.message.en.substr(0, 37));
        CHECK(said == Lines{"None of the fonts asked for (One) is ", "None of the fonts asked for (Two) is "});
    }
}

TEST_CASE("what waits at the end of a chapter comes with the first line of the next") {
    const LaidOut set =
        laid_out("<p>a</p><section id=\"s\" style=\"margin-top: 8pt\"><h2 class=\"chapter\">b</h2></section>");
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(find_destination(*set.pages, "s")->page == 1);
    CHECK(set.words(1) == Lines{"0,8 b"});
}

TEST_CASE("a chapter without a line makes no page") {
    CHECK(laid_out("<div id=\"x\"></div><p class=\"chapter\">a</p>").pages->pages.size() == 1);
    CHECK(laid_out("<p>a</p><div class=\"chapter\"></div><p class=\"chapter\">b</p>").pages->pages.size() == 2);
}

TEST_CASE("the stronger of two breaks between chapters holds") {
    const LaidOut set = laid_out("<p style=\"break-after: right\">a</p><p class=\"chapter\">b</p>");
    REQUIRE(set.pages->pages.size() == 3);  // the second is blank
    CHECK(set.words(2) == Lines{"0,8 b"});
}

TEST_CASE("a float ends with its chapter") {
    // 40 high beside one line of 10; the next chapter has the whole width.
    const LaidOut set = laid_out("<div class=\"left\">F</div><p>a</p><p class=\"chapter\">b b b b b b b</p>");
    REQUIRE(set.pages->pages.size() == 2);
    CHECK(set.words(0) == Lines{"0,8 F", "30,8 a"});
    CHECK(set.words(1) == Lines{"0,8 b b b b b b b"});
}

}  // namespace
}  // namespace concordia::layout::tests
