// Plain XHTML in and out, and what well-formed means.
#include <doctest/doctest.h>

#include "compose/document.h"

namespace concordia::compose {
namespace {

std::string round_trip(std::string_view xhtml) {
    Document document;
    Findings findings;
    parse_xhtml(xhtml, "x.xhtml", document, findings);
    CHECK(findings.empty());
    return to_xhtml(document);
}

/// "rule line:column" of the only finding.
std::string fault(std::string_view xhtml) {
    Document document;
    Findings findings;
    parse_xhtml(xhtml, "x.xhtml", document, findings);
    CHECK(document.root == nullptr);
    REQUIRE(findings.sorted().size() == 1);
    const Finding finding = findings.sorted().front();
    CHECK(finding.place.file == "x.xhtml");
    return finding.rule + ' ' + std::to_string(finding.place.line) + ':' + std::to_string(finding.place.column);
}

TEST_CASE("what is read is what is written") {
    const std::string xhtml =
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\"><body><p class=\"a &quot;b&quot;\">x &amp; "
        "<em>é</em><br/></p>\n<p></p></body></html>";
    CHECK(round_trip(xhtml) == xhtml);
}

TEST_CASE("entities and CDATA become characters, comments and DOCTYPE go") {
    CHECK(round_trip("<!DOCTYPE html><p>&#233;&lt;<![CDATA[<&nbsp;]]><!-- &nbsp; --></p>") ==
          "<p>é&lt;&lt;&amp;nbsp;</p>");
}

TEST_CASE("a tree read from text knows places, order, stylesheets and languages") {
    Document document;
    Findings findings;
    parse_xhtml("<html>\n <link rel='stylesheet' href='a.css'/><p lang='nl'><b>é</b><i/></p></html>", "x.xhtml",
                document, findings);
    const Node* paragraph = document.root->last_child;
    CHECK(document.place(*paragraph) == Place{"x.xhtml", 2, 39});
    CHECK(paragraph->index == 3);  // html, white space, link, p
    CHECK(document.node_count == 7);
    CHECK(paragraph->last_child->previous_sibling == paragraph->first_child);
    CHECK(paragraph->last_child->language() == "nl");
    CHECK(document.stylesheets == std::vector<std::string>{"a.css"});
}

TEST_CASE("what is not well-formed gives a finding at its place and no tree") {
    CHECK(fault("<p>\n<b></p>") == "compose.ill-formed 2:6");
    CHECK(fault("") == "compose.ill-formed 1:1");
    CHECK(fault("<p>é\xFF</p>") == "compose.utf8 1:5");
    CHECK(fault("<p>é&nbsp;</p>") == "compose.unknown-reference 1:5");
    CHECK(fault("<p/><p/>") == "compose.second-root 1:5");
    CHECK(fault("<p a='1' b='2' a='3'/>") == "compose.repeated-attribute 1:16");
}

TEST_CASE("a depth of 256 is read, and no more") {
    const auto nested = [](int depth) {
        std::string xhtml;
        for (int i = 0; i < depth; ++i) xhtml += "<b>";
        for (int i = 0; i < depth; ++i) xhtml += "</b>";
        return xhtml;
    };
    CHECK(round_trip(nested(256)) == nested(256));
    CHECK(fault(nested(257)) == "compose.too-deep 1:769");  // 256 * 3 + 1
    CHECK(fault(nested(300'000)) == "compose.too-deep 1:769");
}

TEST_CASE("the priority of a node is the nearest one above it") {
    Document document;
    Findings findings;
    parse_xhtml("<div data-priority='p3'><p>a</p><p data-priority='p3-1'><i>b</i></p></div>", "x.xhtml", document,
                findings);
    CHECK(Document::priority(*document.root->first_child) == "p3");
    CHECK(Document::priority(*document.root->last_child->first_child) == "p3-1");
}

}  // namespace
}  // namespace concordia::compose
