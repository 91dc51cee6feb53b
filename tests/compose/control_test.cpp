// Directives that choose and repeat: for-each, sort, if, choose, variable, call-template, include.
#include <doctest/doctest.h>

#include "support.h"

namespace concordia::compose::test {
namespace {

const std::string kNumbers = "<dossier><n v='2' t='é'/><n v='10' t='b'/><n v='1' t='a'/></dossier>";

TEST_CASE("for-each writes its body for each node in document order") {
    CHECK(composed({"<c:for-each select='n'><i><c:value-of select='@v'/></i></c:for-each>", kNumbers}).xhtml ==
          "<i>2</i><i>10</i><i>1</i>");
}

TEST_CASE("for-each knows position and last, also around an inner loop") {
    CHECK(composed({"<c:for-each select='n'><c:for-each select='@v'><c:value-of select='$last'/></c:for-each>"
                    "<c:value-of select='$position'/>/<c:value-of select='$last'/>;</c:for-each>",
                    kNumbers})
              .xhtml == "11/3;12/3;13/3;");
}

TEST_CASE("a union of paths comes in document order") {
    CHECK(composed({"<c:for-each select='b | a'><c:value-of select='name()'/></c:for-each>",
                    "<dossier><a/><b/><a/></dossier>"})
              .xhtml == "aba");
}

TEST_CASE("sort compares numbers as numbers") {
    CHECK(composed({"<c:for-each select='n'><c:sort select='@v' data-type='number'/><c:value-of select='@v'/> "
                    "</c:for-each>",
                    kNumbers})
              .xhtml == "1 2 10 ");
}

TEST_CASE("sort descends") {
    CHECK(composed({"<c:for-each select='n'><c:sort select='@v' data-type='number' order='descending'/>"
                    "<c:value-of select='@v'/> </c:for-each>",
                    kNumbers})
              .xhtml == "10 2 1 ");
}

TEST_CASE("sort by text goes by code point") {
    CHECK(composed({"<c:for-each select='n'><c:sort select='@t'/><c:value-of select='@t'/></c:for-each>", kNumbers})
              .xhtml == "abé");
}

TEST_CASE("a second sort key decides between equals") {
    CHECK(composed({"<c:for-each select='n'><c:sort select='@a'/><c:sort select='@b'/><c:value-of select='@b'/>"
                    "</c:for-each>",
                    "<dossier><n a='y' b='3'/><n a='x' b='2'/><n a='x' b='1'/></dossier>"})
              .xhtml == "123");
}

TEST_CASE("if writes its body when its test holds") {
    CHECK(composed({"<c:if test='n'>yes</c:if><c:if test='m'>no</c:if>", kNumbers}).xhtml == "yes");
}

TEST_CASE("choose takes the first branch that holds") {
    const std::string choice =
        "<c:for-each select='n'><c:choose> <c:when test='@v = 2'>two</c:when> <c:when test='@v &lt; 5'>small</c:when>"
        " <c:otherwise>large</c:otherwise> </c:choose>;</c:for-each>";
    CHECK(composed({choice, kNumbers}).xhtml == "two;large;small;");
}

TEST_CASE("a variable holds nodes, and ends with its parent") {
    const std::string body =
        "<c:variable name='x' select='n[1]'/><p><c:variable name='x' select='n[2]'/><c:value-of select='$x/@v'/></p>"
        "<c:value-of select='$x/@v'/>";
    CHECK(composed({body, kNumbers}).xhtml == "<p>10</p>2");
}

TEST_CASE("one name may hold a number here and nodes there") {
    const std::string body =
        "<p><c:variable name='x' select='count(n)'/><c:value-of select='$x + 1'/></p>"
        "<p><c:variable name='x' select='n'/><c:value-of select='$x[3]/@v'/></p>";
    CHECK(composed({body, kNumbers}).xhtml == "<p>4</p><p>1</p>");  // 3 + 1
}

TEST_CASE("a variable's value in a string literal is no variable") {
    CHECK(composed({"<c:value-of select=\"'$x'\"/>"}).xhtml == "$x");
}

TEST_CASE("a called template sees its parameters and the caller's context") {
    const std::string body =
        "<c:template name='card'><b><c:value-of select='$unit/@v'/>-<c:value-of select='name()'/></b></c:template>"
        "<c:call-template name='card'><c:with-param name='unit' select='n[2]'/></c:call-template>";
    CHECK(composed({body, kNumbers}).xhtml == "<b>10-dossier</b>");
}

TEST_CASE("a template may be called before it is defined") {
    CHECK(composed({"<c:call-template name='x'/><c:template name='x'>here</c:template>"}).xhtml == "here");
}

TEST_CASE("a parameter that one call leaves out is empty there") {
    const std::string body =
        "<c:template name='x'>[<c:value-of select='$p'/>]</c:template>"
        "<c:call-template name='x'><c:with-param name='p' select=\"'a'\"/></c:call-template>"
        "<c:call-template name='x'/>";
    CHECK(composed({body}).xhtml == "[a][]");
}

TEST_CASE("a template does not see the variables around its calls") {
    const Outcome outcome =
        composed({"<c:template name='x'><c:value-of select='$v'/></c:template><c:variable name='v' select='1'/>"
                  "<c:call-template name='x'/>"});
    CHECK(outcome.findings == "compose.xpath-variable templates/t/t.xhtml:1");
}

TEST_CASE("a template that nothing calls is checked without its parameters") {
    CHECK(composed({"<c:template name='x'><c:for-each select='$p/a'/><c:label key='{$q}'/></c:template>"})
              .findings.empty());
    CHECK(composed({"<c:template name='x'><c:if test='$p['/></c:template>"}).findings ==
          "compose.xpath templates/t/t.xhtml:1");
}

TEST_CASE("a parameter given text by one call and nodes by another is text") {
    const std::string body =
        "<c:template name='x'>[<c:value-of select='$p'/>]</c:template>"
        "<c:call-template name='x'><c:with-param name='p' select=\"'a'\"/></c:call-template>"
        "<c:call-template name='x'><c:with-param name='p' select='n/@v'/></c:call-template>";
    CHECK(composed({body, kNumbers}).xhtml == "[a][2]");
}

TEST_CASE("an included file's content stands in the place of the include, and sees its variables") {
    const Project project;
    project.write("templates/common/part.xhtml",
                  "<part xmlns:c='urn:concordia:compose'><i><c:value-of select='$x'/></i></part>");
    CHECK(compose_in(project, {"<c:variable name='x' select='7'/><c:include href='../common/part.xhtml'/>"}).xhtml ==
          "<i>7</i>");
}

TEST_CASE("a file included twice defines its templates once") {
    const Project project;
    project.write("templates/common/part.xhtml",
                  "<part xmlns:c='urn:concordia:compose'><c:template name='x'>!</c:template></part>");
    const Outcome outcome =
        compose_in(project, {"<c:include href='../common/part.xhtml'/>"
                             "<c:include href='../common/part.xhtml'/><c:call-template name='x'/>"});
    CHECK(outcome.xhtml == "!");
    CHECK(outcome.findings.empty());
}

TEST_CASE("line breaks around directives that write nothing come once") {
    CHECK(composed({"<b>\n<c:variable name='x' select='1'/>\n<c:if test='false()'>y</c:if>\n</b> <b> </b>"}).xhtml ==
          "<b>\n</b> <b> </b>");
}

TEST_CASE("comments of both kinds are dropped") {
    CHECK(composed({"a<!-- b --><c:comment>c <c:if test='('/></c:comment>d"}).xhtml == "ad");
}

TEST_CASE("the built-in variables say what is published") {
    const std::string dossier =
        "<dossier year='2028' previous-year='2027' specimen='yes' final='no'>"
        "<publications><publication id='2028-progress'/></publications></dossier>";
    const std::string body =
        "<c:value-of select=\"concat($edition, ' ', $bilingual, ' ', $first-language, ' ', $second-language, ' ', "
        "$publication, ' ', $year, ' ', $previous-year, ' ', $final, ' ', $specimen, ' ', $language, $version)\"/>";
    CHECK(composed({body, dossier, "nl-fr", {{"version", "1.2"}}}).xhtml ==
          "nl-fr true nl fr 2028-progress 2028 2027 false true 1.2");
    CHECK(composed({body, dossier, "fr", {{"final", "yes"}}}).xhtml ==
          "fr false fr  2028-progress 2028 2027 true true ");
}

TEST_CASE("a parameter of the program is a variable") {
    CHECK(composed({"<c:value-of select='$signatory'/>", "<dossier/>", "fr", {{"signatory", "s01"}}}).xhtml == "s01");
}

TEST_CASE("absolute paths begin at the dossier") {
    CHECK(
        composed({"<c:for-each select='n[1]'><c:value-of select='count(/dossier/n)'/></c:for-each>", kNumbers}).xhtml ==
        "3");
}

}  // namespace
}  // namespace concordia::compose::test
