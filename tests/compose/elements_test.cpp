// Elements, attributes, values and paths.
#include <doctest/doctest.h>

#include "support.h"

namespace concordia::compose::test {
namespace {

TEST_CASE("elements, white space and entities pass through") {
    CHECK(composed({"<p class=\"a&amp;b\">x &lt; y\n <br/></p>"}).xhtml == "<p class=\"a&amp;b\">x &lt; y\n <br/></p>");
}

TEST_CASE("white space is written where it may part words, not where a block begins or has ended") {
    CHECK(composed({"<div> <p> <b>x</b> <i>y</i> </p> <p>z</p> <b>u</b> </div>"}).xhtml ==
          "<div><p><b>x</b> <i>y</i> </p><p>z</p><b>u</b> </div>");
}

TEST_CASE("white space between list items, which a sheet may set in a line, and in preformatted text is kept") {
    CHECK(composed({"<ul> <li>x</li> <li>y</li> </ul>"}).xhtml == "<ul><li>x</li> <li>y</li> </ul>");
    CHECK(composed({"<pre> <c:if test='true()'>x</c:if></pre>"}).xhtml == "<pre> x</pre>");
}

TEST_CASE("white space between table parts and between shapes is not written") {
    CHECK(composed({"<table> <tr> <td>x</td> <td>y</td> </tr> </table>"}).xhtml ==
          "<table><tr><td>x</td><td>y</td></tr></table>");
}

TEST_CASE("prefixes of other vocabularies are dropped") {
    CHECK(composed({"<s:svg xmlns:s='http://www.w3.org/2000/svg'><s:rect width='1'/></s:svg>"}).xhtml ==
          "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"1\"></rect></svg>");
}

TEST_CASE("braces in an attribute hold XPath, doubled braces stand for themselves") {
    CHECK(composed({"<p class=\"n{@a}-{concat('}', @a)} {{x}}\"/>", "<dossier a='1'/>"}).xhtml ==
          "<p class=\"n1-}1 {x}\"></p>");
}

TEST_CASE("a signature field is a box with its name and its tooltip") {
    CHECK(composed({"<c:signature-field name='page-{@id}' tooltip='Sign, {@who}' class='ink'/>",
                    "<dossier id='s1' who='Anne'/>"})
              .xhtml == "<div data-signature-field=\"page-s1\" title=\"Sign, Anne\" class=\"ink\"></div>");
}

TEST_CASE("a signature field without a tooltip is a finding") {
    CHECK(composed({"<c:signature-field name='a'/>"}).findings == "compose.missing-attribute templates/t/t.xhtml:1");
}

TEST_CASE("c:attribute sets an attribute of its parent, also under a condition") {
    CHECK(composed({"<p>\n <c:if test='@a'><c:attribute name='class'>x<c:value-of select='@a'/></c:attribute></c:if>"
                    "y</p>",
                    "<dossier a='1'/>"})
              .xhtml == "<p class=\"x1\">y</p>");
}

TEST_CASE("c:attribute replaces an attribute of the same name and keeps the others") {
    CHECK(composed({"<p id='i' class='a'><c:attribute name='class'>b</c:attribute></p>"}).xhtml ==
          "<p id=\"i\" class=\"b\"></p>");
}

TEST_CASE("c:attribute after content is a finding") {
    CHECK(composed({"<p>x<c:attribute name='class'>b</c:attribute></p>"}).findings ==
          "compose.late-attribute templates/t/t.xhtml:1");
}

TEST_CASE("value-of gives the text of the first node, of a number, of a truth") {
    CHECK(composed({"<c:value-of select='a'/> <c:value-of select='1 + 1'/> <c:value-of select='a = 2'/>",
                    "<dossier><a>x<b>y</b></a><a>z</a></dossier>"})
              .xhtml == "xy 2 false");
}

TEST_CASE("copy-of keeps strong and em, and the words of anything else") {
    CHECK(composed({"<c:copy-of select='t'/>", "<dossier><t>a <strong>b<em>c</em></strong> <x>d</x></t></dossier>"})
              .xhtml == "a <strong>b<em>c</em></strong> d");
}

TEST_CASE("paths of images and stylesheets become paths of the project") {
    const Outcome outcome =
        composed({"<img src='logo.png'/><link rel='stylesheet' href='../common/house.css'/>"
                  "<img src='../{@f}'/><link rel='author' href='../me'/>",
                  "<dossier f='x.png'/>"});
    CHECK(outcome.xhtml ==
          "<img src=\"templates/t/logo.png\"/><link rel=\"stylesheet\" href=\"templates/common/house.css\"/>"
          "<img src=\"templates/x.png\"/><link rel=\"author\" href=\"../me\"/>");
}

TEST_CASE("a path in an included file starts from that file's folder") {
    const Project project;
    project.write("templates/common/part.xhtml", "<part><img src='seal.png'/></part>");
    CHECK(compose_in(project, {"<c:include href='../common/part.xhtml'/>"}).xhtml ==
          "<img src=\"templates/common/seal.png\"/>");
}

TEST_CASE("a path that leaves the project is a finding") {
    for (const char* source : {"../../../etc/passwd", "/etc/passwd", "https://example.org/x.png", "../../../{@f}"}) {
        CAPTURE(source);
        CHECK(composed({"<img src='" + std::string(source) + "'/>", "<dossier f='x'/>"}).findings ==
              "compose.outside-project templates/t/t.xhtml:1");
    }
}

TEST_CASE("a template names the sheets whose paths it gives whole") {
    const Project project;
    project.write("templates/common/labels.xml", kLabels);
    project.write("templates/t/t.xhtml",
                  "<html><head><link rel='stylesheet' href='t.css'/><link rel='stylesheet' href='{$year}.css'/>"
                  "<link rel='icon' href='t.png'/></head></html>");
    Findings findings;
    CHECK(load_template(project.path(), "t", findings)->stylesheets() == std::vector<std::string>{"templates/t/t.css"});
}

TEST_CASE("a document names its stylesheets and languages") {
    const Project project;
    project.write("templates/t/t.xhtml",
                  "<html><head><link rel='stylesheet' href='t.css'/>"
                  "<link rel='stylesheet' href='../common/c.css'/></head></html>");
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    const SmallDossier dossier("<dossier/>");
    Document document;
    compose(*loaded, dossier, edition("nl-fr"), {}, document, findings);
    CHECK(document.stylesheets == std::vector<std::string>{"templates/t/t.css", "templates/common/c.css"});
    CHECK(document.languages == std::vector<std::string>{"nl", "fr"});
}

TEST_CASE("every node has its index and remembers what wrote it and what it says") {
    const Project project;
    project.write("templates/t/t.xhtml",
                  "<html xmlns:c='urn:concordia:compose'>\n<c:for-each select='a'>\n"
                  "  <p><c:value-of select='.'/></p></c:for-each></html>");
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    const SmallDossier dossier("<dossier>\n <a>x</a>\n <a>y</a></dossier>");
    Document document;
    compose(*loaded, dossier, edition("fr"), {}, document, findings);
    const Node* last = document.root->last_child;  // the second <p>
    CHECK(last->index == 3);                       // html, p, x, p
    CHECK(document.node_count == 5);
    CHECK(document.place(*last) == Place{"templates/t/t.xhtml", 3, 3});
    CHECK(document.place(last->first_child->data_origin) == Place{"input/data.xml", 3, 3});
    CHECK(last->data_origin.line == 0);
}

TEST_CASE("nesting beyond 256 elements is a finding, however it comes about") {
    // Three templates of 100 elements, each around a call of the next: 300 elements, no file deeper than 102.
    std::string opened;
    std::string closed;
    for (int i = 0; i < 100; ++i) {
        opened += "<b>";
        closed += "</b>";
    }
    const auto around = [&](std::string_view call) {
        return std::string(opened).append("<c:call-template name='").append(call).append("'/>").append(closed);
    };
    const std::string templates = "<c:template name='inner'>" + around("empty") +
                                  "</c:template><c:template name='outer'>" + around("inner") +
                                  "</c:template><c:template name='empty'/>";
    CHECK(composed({templates + around("inner")}).findings.empty());
    CHECK(composed({templates + around("outer")}).findings == "compose.too-deep templates/t/t.xhtml:1");
}

TEST_CASE("decimals or a unit alone make a value a number") {
    CHECK(composed({"<c:value-of select='@n' decimals='1'/> <c:value-of select='@n' unit='{@u}'/>",
                    "<dossier n='2' u='days'/>", "fr"})
              .xhtml == "2,0 2\u00A0jours");
}

}  // namespace
}  // namespace concordia::compose::test
