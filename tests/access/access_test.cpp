// What the walk sees and what it leaves in peace; tests/bad-input/inaccessible has a template for every rule.
#include "access/checked.h"

namespace concordia::access::test {
namespace {

TEST_CASE("a sound document has nothing said about it") {
    CHECK(said("<p>a <a href='#b' style='text-decoration: underline'>b</a></p><ul id='b'><li>c</li></ul>") == Said{});
}

TEST_CASE("a title and a heading of level 1 are asked of the document") {
    CHECK(said_of_document("", "<html lang='fr'><body><p>a</p></body></html>") == Said{"no-heading", "no-title"});
}

TEST_CASE("a level may be left for any higher one") {
    CHECK(said("<h2>a</h2><h3>b</h3><h4>c</h4><h2>d</h2><h3>e</h3>") == Said{});
    CHECK(said("<h2>a</h2><h4>b</h4>") == Said{"heading-skipped"});
}

TEST_CASE("two languages may each have the heading of a passage") {
    CHECK(said("<h2 lang='fr'>a</h2><h2 lang='nl'>b</h2><h3 lang='fr'>c</h3><h3 lang='nl'>d</h3>") == Said{});
}

TEST_CASE("what is not shown is not checked") {
    CHECK(said("<div style='display: none'><h5></h5><img src='a.png'/></div>") == Said{});
}

TEST_CASE("decoration needs no words and no contrast") {
    CHECK(
        said(
            "<img src='a.png' alt=''/><svg aria-hidden='true' viewBox='0 0 9 9'/><img src='b' role='presentation'/>") ==
        Said{});
    CHECK(said("<p aria-hidden='true' style='color: #eeeeee'>|</p>") == Said{});
}

TEST_CASE("a figure speaks by its picture or by its own label") {
    CHECK(said("<figure><p><svg viewBox='0 0 9 9'><title>a</title></svg></p></figure>") == Said{});
    CHECK(said("<figure aria-label='a'><svg viewBox='0 0 9 9'/></figure>") == Said{});
    CHECK(said("<figure><img src='a.png'/></figure>") == Said{"no-alternative"});
}

TEST_CASE("a head cell at the start of a row, or in the head, needs no scope") {
    CHECK(said("<table><thead><tr><td/><th>a</th></tr></thead><tbody><tr><th>b</th><td>c</td></tr></tbody></table>") ==
          Said{});
}

TEST_CASE("the corner of a table may be empty") {
    CHECK(said("<table><tr><th></th><th scope='col'>a</th></tr><tr><th>b</th><td>c</td></tr></table>") == Said{});
}

TEST_CASE("rows are even when their spans are counted") {
    CHECK(said("<table><tr><th rowspan='2'>a</th><td>b</td><td>c</td></tr><tr><td colspan='2'>d</td></tr></table>") ==
          Said{});
    CHECK(said("<table><tr><th>a</th><td>b</td></tr><tr><td colspan='3'>c</td></tr></table>") == Said{"uneven-row"});
}

TEST_CASE("the words of an inner table's heads are not the outer one's") {
    CHECK(said("<table><tr><td headers='b'><table><tr><th id='b'>b</th></tr></table></td><th scope='row'>a</th></tr>"
               "</table>") == Said{"unknown-head"});
}

TEST_CASE("large text needs a contrast of 3, other text one of 4.5") {
    // #8a8a8a on white: 3.45
    CHECK(said("<p style='color: #8a8a8a'>a</p>") == Said{"contrast"});
    CHECK(said("<p style='color: #8a8a8a; font-size: 18pt'>a</p>") == Said{});
    CHECK(said("<p style='color: #8a8a8a; font-size: 14pt'>a</p>") == Said{"contrast"});
    CHECK(said("<p style='color: #8a8a8a; font-size: 14pt; font-weight: 700'>a</p>") == Said{});
}

TEST_CASE("text stands on the nearest colour behind it") {
    CHECK(said("<div style='background: black'><p style='background: white'>a</p></div>") == Said{});
    CHECK(said("<div style='background: black'><p>a</p></div>") == Said{"contrast"});
}

TEST_CASE("a named page has a colour of its own") {
    constexpr std::string_view kNight = "@page night { background: black } .night { page: night; color: white }";
    CHECK(said("<div class='night'>a</div>", kNight) == Said{});
    CHECK(said("<div class='night'><p style='color: black'>a</p></div>", kNight) == Said{"contrast"});
}

TEST_CASE("words of a drawing stand on the shape drawn last before them") {
    const auto drawing = [](const std::string& shapes) {
        return said("<svg viewBox='0 0 99 20'><title>a</title>" + shapes + "</svg>");
    };
    const std::string text = "<text x='9' y='14'>a</text>";
    const std::string dark = "<rect width='99' height='20' fill='black'/>";
    CHECK(drawing(text) == Said{});
    CHECK(drawing(dark + text) == Said{"contrast"});
    CHECK(drawing(text + dark) == Said{});
    CHECK(drawing(dark + "<circle cx='9' cy='10' r='9' fill='white'/>" + text) == Said{});
    CHECK(drawing("<rect x='50' width='9' height='20' fill='black'/>" + text) == Said{});
    CHECK(drawing(dark + "<g>" + text + "</g>") == Said{"contrast"});
}

TEST_CASE("a bullet is seen as well as the words beside it") {
    CHECK(said("<ul><li>a</li></ul>", "li::marker { color: #eeeeee }") == Said{"contrast"});
}

TEST_CASE("a link in running text is seen without its colour") {
    const auto link = [](const std::string& css) {
        return said("<p>a <a href='#b'>b</a></p>", "a { color: #000040; " + css + " }");
    };
    CHECK(link("") == Said{"link-by-colour"});
    CHECK(link("text-decoration: underline") == Said{});
    CHECK(link("border-bottom: 1pt solid black") == Said{});
    CHECK(link("font-weight: 700") == Said{});
    CHECK(said("<p>a <a href='#b' style='color: #767676'>b</a></p>") == Said{});  // 4.6 to the black around it
}

TEST_CASE("a link alone in its block needs no other sign") {
    CHECK(said("<p><a href='#b' style='color: #000040'>b</a></p>") == Said{});
    CHECK(said("<p><a href='#b'>b</a> <a href='#c'>c</a></p>") == Said{});
}

TEST_CASE("a picture can say where a link leads") {
    CHECK(said("<p><a href='#b'><img src='a.png' alt='Contents'/></a></p>") == Said{});
}

TEST_CASE("words of the data are shown where they stand in the data") {
    compose::Document document;
    Findings findings;
    compose::parse_xhtml("<html lang='fr'><head><title>t</title></head><body><h1>t</h1><p>x</p></body></html>",
                         "t.xhtml", document, findings);
    document.files.emplace_back("data.xml");
    compose::Node* words = document.root->last_child->last_child->first_child;
    words->text = "\uE000";
    words->data_origin = {7, 3, static_cast<std::uint16_t>(document.files.size() - 1)};
    check(document, *style::style_document(document, {}, findings), findings);
    const std::vector<Finding> said = findings.sorted();
    REQUIRE(said.size() == 2);
    CHECK(said[0].place == Place{"data.xml", 7, 3});
    CHECK(said[0].severity == Severity::Information);
    CHECK(said[1].rule == "access.private-character");
}

}  // namespace
}  // namespace concordia::access::test
