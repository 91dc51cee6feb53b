// The logical structure: roles, languages, what is left out.
#include "layout/galley_setting.h"

namespace concordia::layout::tests {
namespace {

std::string structure(std::string_view body, std::string_view css = "") {
    return SetDocument(css, body).structure();
}

TEST_CASE("sections, headings and paragraphs; white space between them leaves no trace") {
    CHECK(structure("<section> <h1>a</h1> <p>b</p> </section>") == "Document(Sect(H1(.) P(.)))");
}

TEST_CASE("div, span, em and strong are no elements of the structure") {
    CHECK(structure("<div><p>a <em>b</em><span>c</span></p></div>") == "Document(P(. . .))");
}

TEST_CASE("words directly in a group share a paragraph until a block ends it") {
    CHECK(structure("<div>a <em>b</em> c<p>d</p>e</div>") == "Document(P(. . .) P(.) P(.))");
}

TEST_CASE("a change of language makes an element where there was none") {
    CHECK(structure("<p>a <span lang='nl'>b</span></p><div lang='nl'><p>c</p></div>") ==
          "Document(P(. Span:nl(.)) P:nl(.))");
}

TEST_CASE("in a heading, a block in another language is still a part of the heading") {
    CHECK(structure("<h1>a <span lang='nl' style='display: block'>b</span></h1>") == "Document(H1(. Span:nl(.)))");
}

TEST_CASE("a division for the language alone stays where it holds more than one paragraph") {
    CHECK(structure("<div lang='nl'><p>a</p><p>b</p></div><div lang='nl'><p lang='fr'>c</p></div>") ==
          "Document(Div:nl(P(.) P(.)) Div:nl(P:fr(.)))");
}

TEST_CASE("lists have items with label and body") {
    CHECK(structure("<ul><li>a</li></ul>", "ul { padding-left: 40pt }") == "Document(L(LI(Lbl(.) LBody(.))))");
    CHECK(structure("<ul><li>a</li></ul>", "ul { list-style: none }") == "Document(L(LI(LBody(.))))");
}

TEST_CASE("a list says how it is numbered") {
    const SetDocument set("ol { padding-left: 40pt }", "<ol><li>a</li></ol>");
    CHECK(set.pages.structure[1].details().list_numbering == "Decimal");
}

TEST_CASE("tables keep empty cells, spans and scopes") {
    const SetDocument set("",
                          "<table><thead><tr><th>a</th><th colspan='2'>b</th></tr></thead><tbody><tr><th>c</th>"
                          "<td></td><td>d</td></tr></tbody></table>");
    CHECK(set.structure() == "Document(Table(THead(TR(TH(.) TH(.))) TBody(TR(TH(.) TD() TD(.)))))");
    std::vector<TableScope> scopes;
    for (const StructureNode& node : set.pages.structure) {
        if (node.role == "TH") scopes.push_back(node.details().scope);
    }
    CHECK(scopes == std::vector<TableScope>{TableScope::Column, TableScope::Column, TableScope::Row});
}

TEST_CASE("a picture is a Figure with its words, or decoration") {
    const SetDocument set("", "<p><img src='picture.png' alt='A mill'/><img src='picture.png' alt=''/></p>");
    CHECK(set.structure() == "Document(P(Figure(.)))");
    CHECK(set.pages.structure[2].details().alternative == "A mill");
}

TEST_CASE("a figure takes the words of the picture in it") {
    const SetDocument set("", "<figure><img src='picture.png' alt='A mill'/><figcaption>c</figcaption></figure>");
    CHECK(set.structure() == "Document(Figure(. Caption(.)))");
    CHECK(set.pages.structure[1].details().alternative == "A mill");
}

TEST_CASE("what is hidden from assistive technology is not in the tree but on the page") {
    const SetDocument set("", "<p>a<span aria-hidden='true'>b</span></p>");
    CHECK(set.structure() == "Document(P(.))");
    CHECK(set.entries() == Lines{"0-10 ab"});
}

TEST_CASE("a link holds its words and its annotation") {
    CHECK(structure("<p><a href='#x'>a</a></p>") == "Document(P(Link(. .)))");
}

TEST_CASE("a table of contents has items with references") {
    CHECK(structure("<nav class='toc'><ol><li><a href='#x'>a</a></li></ol></nav>", "li { list-style: none }") ==
          "Document(TOC(TOCI(Reference(Link(. .)))))");
}

TEST_CASE("a note has an identifier") {
    const SetDocument set("", "<aside role='doc-footnote'>a</aside>");
    CHECK(set.structure() == "Document(Note(.))");
    CHECK(!set.pages.structure[1].details().identifier.empty());
}

TEST_CASE("data-role wins over the element's own") {
    CHECK(structure("<p data-role='H2'>a</p>") == "Document(H2(.))");
}

TEST_CASE("generated words are content of their own") {
    CHECK(structure("<p>a</p>", "p::before { content: 'x' }") == "Document(P(. .))");
}

TEST_CASE("title and language of the document") {
    const SetDocument set("", "<p>a</p>");
    CHECK(set.pages.title == "T");
    CHECK(set.pages.language == "fr");
    CHECK(set.pages.structure[0].language == "fr");
}

// A list whose items are the grid's once lost its L, and stood as bare LI.
TEST_CASE("a list without a box of its own stays a list when its items stand in a grid read by columns") {
    const SetDocument set(
        ".g { display: grid; grid-template-columns: 50pt 50pt; reading-flow: grid-columns }"
        ".c { display: contents } li { list-style-type: none }",
        "<div class=\"g\"><ul class=\"c\"><li>a</li><li>b</li></ul></div>");
    CHECK(set.structure().find("L(LI") != std::string::npos);
}

}  // namespace
}  // namespace concordia::layout::tests
