// What a page of the web edition adds to the composed document, and what it leaves as it is.
#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>

#include "compose/xml_file.h"
#include "web/web.h"

using namespace concordia;
using namespace concordia::web;

namespace {

/// The page of a body in French and Dutch; "picture.png" is the only image.
struct Page {
    explicit Page(const std::string& body, std::string_view css = "") {
        compose::Document document;
        compose::parse_xhtml(
            "<html lang='fr'><head><title>t</title><link rel='stylesheet' href='a.css'/></head>" + body + "</html>",
            "test.xhtml", document, findings);
        document.languages = {"fr", "nl"};
        const std::shared_ptr<const style::StyleSheet> sheet = style::parse_stylesheet(css, "a.css", findings);
        const auto styles = style::style_document(document, {sheet}, findings);
        const auto image = [](std::string_view path) {
            return path == "picture.png" ? std::optional<std::string>("\x89PNG") : std::nullopt;
        };
        text = write_page({document, *styles, {css}, image}, findings);
    }
    [[nodiscard]] bool holds(std::string_view part) const { return text.find(part) != std::string::npos; }

    Findings findings;
    std::string text;
};

}  // namespace

TEST_CASE("a page is well-formed XML and says that it is HTML") {
    const Page page("<body><p>a &amp; b &lt; c</p></body>", "p::after { content: '<&]]>' }");
    CHECK(page.text.starts_with("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">"));
    CHECK(page.holds("<p>a &amp; b &lt; c</p>"));
    Findings findings;
    const std::string without_doctype = page.text.substr(page.text.find('\n'));
    CHECK(compose::XmlFile::parse("page.html", without_doctype, findings) != nullptr);
    CHECK(findings.empty());
}

TEST_CASE("the sheets stand in the page, and no link to them") {
    const Page page("<body><p>a</p></body>", "html { font-size: 8pt } p { margin: 4pt }");
    CHECK(page.holds("p { margin: 0.5rem }"));
    CHECK_FALSE(page.holds("a.css"));
    CHECK(page.holds("@media print { html { font-size: 8pt; } }"));
}

TEST_CASE("content gets a landmark and a link to it in every language") {
    const Page page("<body><header>a</header><p>b</p><footer>c</footer></body>");
    CHECK(page.holds("<header>a</header><main id=\"page-content\"><p>b</p></main><footer>c</footer>"));
    CHECK(page.holds("<a class=\"skip-link\" lang=\"fr\" href=\"#page-content\">Aller au contenu</a>"));
    CHECK(page.holds("<a class=\"skip-link\" lang=\"nl\" href=\"#page-content\">Naar de inhoud</a>"));
}

TEST_CASE("a template's own main is kept") {
    const Page page("<body><p>a</p><main id='b'><p>c</p></main></body>");
    CHECK(page.holds("<p>a</p><main id=\"b\"><p>c</p></main></body>"));
    CHECK(page.holds("href=\"#b\""));
}

TEST_CASE("heads say what they head, cells of a table what stands at the head of their column") {
    const Page page(
        "<body><h1 id='h'>t</h1><table><thead><tr><th><span lang='fr'>a</span> <span "
        "lang='nl'>b</span></th><th>c</th></tr>"
        "</thead><tbody><tr><th>d</th><td>e</td></tr><tr><td lang='nl'>f</td><td/></tr></tbody></table></body>");
    CHECK(page.holds("<table aria-labelledby=\"h\">"));
    CHECK(page.holds("<th scope=\"col\">c</th>"));
    CHECK(page.holds("<th scope=\"row\">d</th><td data-label=\"c\">e</td>"));
    CHECK(page.holds("<td lang=\"nl\" data-label=\"b\">f</td>"));
}

TEST_CASE("a head in two languages names a cell that has none of its own in both") {
    const Page page(
        "<body><table><thead><tr><th><span lang='fr'>a</span><span lang='nl'>b</span></th></tr></thead>"
        "<tbody><tr><td>c</td></tr></tbody></table></body>");
    CHECK(page.holds("<td data-label=\"a | b\">c</td>"));
}

TEST_CASE("contents are named by their heading, or in their language") {
    CHECK(Page("<body><nav><h2 id='n'>a</h2></nav></body>").holds("<nav aria-labelledby=\"n\">"));
    CHECK(Page("<body><nav lang='nl'>a</nav></body>").holds("<nav lang=\"nl\" aria-label=\"Inhoudsopgave\">"));
}

TEST_CASE("a drawing is one image with a name; its words keep its own measure") {
    const Page page("<body><svg viewBox='0 0 9 9'><title>a</title><text style='font-size: 6pt'>b</text></svg></body>");
    CHECK(page.holds("viewBox=\"0 0 9 9\" role=\"img\" aria-label=\"a\"><title>a</title>"));
    CHECK(page.holds("font-size:8px\">b</text>"));  // 6 pt are 8 user units
    CHECK_FALSE(Page("<body><svg aria-hidden='true'/></body>").holds("role"));
}

TEST_CASE("images stand in the page; one that is missing is a finding") {
    CHECK(Page("<body><img src='picture.png' alt='a'/></body>")
              .holds("<img src=\"data:image/png;base64,iVBORw==\" alt=\"a\"/>"));
    const Page page("<body><img src='other.png' alt='a'/></body>");
    REQUIRE(page.findings.sorted().size() == 1);
    CHECK(page.findings.sorted().front().rule == "web.missing-image");
}

TEST_CASE("facing texts are written one language whole, then the other, each in its cell") {
    constexpr std::string_view kFacing =
        "div { display: grid; grid-template-columns: 1fr 1fr; reading-flow: grid-columns }";
    const Page page("<body><div> <p>a</p> <p>1</p> <p>b</p> <p>2</p> </div></body>", kFacing);
    CHECK(
        page.holds("<p style=\"grid-area:1/1\">a</p>\n<p style=\"grid-area:2/1\">b</p>\n"
                   "<p style=\"grid-area:1/2\">1</p>\n<p style=\"grid-area:2/2\">2</p>"));
}

TEST_CASE("a single row, and what is placed by hand, keep the document's order") {
    constexpr std::string_view kFacing =
        "div { display: grid; grid-template-columns: 1fr 1fr; reading-flow: grid-columns } .c { grid-row: 1 }";
    CHECK(Page("<body><div><p>a</p><p>1</p></div></body>", kFacing).holds("<div><p>a</p><p>1</p></div>"));
    CHECK(Page("<body><div><p class='c'>a</p><p>1</p><p>b</p></div></body>", kFacing).holds("<p>1</p><p>b</p>"));
}
