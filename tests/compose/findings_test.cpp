// Every fault of a template is said, at its place.
#include <doctest/doctest.h>

#include "support.h"

namespace concordia::compose::test {
namespace {

struct Fault {
    const char* body;
    const char* rule;
};

TEST_CASE("each fault of a directive has its finding, on its line") {
    const Fault faults[] = {
        {"<c:four-each select='a'/>", "compose.unknown-directive"},
        {"<c:if tset='a' test='a'/>", "compose.unknown-attribute"},
        {"<p c:if='a'/>", "compose.unknown-attribute"},
        {"<c:if>x</c:if>", "compose.missing-attribute"},
        {"<c:value-of/>", "compose.missing-attribute"},
        {"<c:pair/>", "compose.missing-attribute"},
        {"<c:when test='a'/>", "compose.misplaced-directive"},
        {"<c:choose><p/></c:choose>", "compose.misplaced-directive"},
        {"<c:choose><c:otherwise/><c:when test='a'/></c:choose>", "compose.misplaced-directive"},
        {"<c:choose>words</c:choose>", "compose.misplaced-text"},
        {"<c:value-of select='a'>words</c:value-of>", "compose.misplaced-text"},
        {"<c:for-each select='a'>x<c:sort/></c:for-each>", "compose.misplaced-directive"},
        {"<c:for-each select='a'><c:sort order='up'/></c:for-each>", "compose.bad-attribute-value"},
        {"<c:value-of select='a' required='maybe'/>", "compose.bad-attribute-value"},
        {"<c:variable name='1x' select='a'/>", "compose.bad-name"},
        {"<c:pair select='unit' element='a b'/>", "compose.bad-name"},
        {"<c:pair select='unit' mark='yes'>x</c:pair>", "compose.unused-attribute"},
        {"<c:if test='a['/>", "compose.xpath"},
        {"<c:if test=''/>", "compose.xpath"},
        {"<p class='{a['/>", "compose.unbalanced-braces"},
        {"<p class='a}'/>", "compose.unbalanced-braces"},
        {"<p class='{a[}'/>", "compose.xpath"},
        {"<c:value-of select='upper-case(a)'/>", "compose.xpath-function"},
        {"<c:value-of select='count()'/>", "compose.xpath-function"},
        {"<c:value-of select='$unknown'/>", "compose.xpath-variable"},
        {"<c:value-of select='$year-1'/>", "compose.xpath-variable"},
        {"<c:for-each select='1 + 1'/>", "compose.xpath-nodes"},
        {"<c:value-of select='none' required='yes'/>", "compose.nothing-selected"},
        {"<c:for-each select='none' required='yes'/>", "compose.nothing-selected"},
        {"<c:copy-of select='none' required='yes'/>", "compose.nothing-selected"},
        {"<c:pair select='none'>x</c:pair>", "compose.nothing-selected"},
        {"<c:pair select='plain'/>", "compose.no-words"},
        {"<c:text select='plain'/>", "compose.no-words"},
        {"<c:label key='nothing'/>", "compose.unknown-label"},
        {"<p title='{label:nothing}'/>", "compose.unknown-label"},
        {"<c:label key='contents' lang='de'/>", "compose.label-language"},
        {"<p lang='en' title='{label:contents}'/><p lang='en'><c:label key='contents'/></p>", "compose.label-language"},
        {"<c:include href='../../secret.xml'/>", "compose.outside-templates"},
        {"<c:include href='/etc/passwd'/>", "compose.outside-templates"},
        {"<c:include href='../../../../etc/passwd'/>", "compose.outside-templates"},
        {"<c:include href='none.xhtml'/>", "compose.no-include"},
        {"<c:include href='t.xhtml'/>", "compose.include-cycle"},
        {"<c:call-template name='none'/>", "compose.unknown-template"},
        {"<c:template name='x'/><c:template name='x'/>", "compose.template-twice"},
        {"<c:template name='x'><c:call-template name='x'/></c:template>", "compose.template-cycle"},
        {"<c:value-of select='plain' format='data'/>", "compose.unknown-format"},
        {"<c:value-of select='plain' format='number'/>", "compose.bad-value"},
        {"<p lang='fr'><c:value-of select='plain' format='date'/></p>", "compose.bad-value"},
        {"<c:value-of select='12' format='number' decimals='x'/>", "compose.bad-value"},
    };
    for (const Fault& fault : faults) {
        CAPTURE(fault.body);
        const Outcome outcome = composed({"\n" + std::string(fault.body),
                                          "<dossier><plain>x</plain>"
                                          "<unit><text lang='fr'>a</text><text lang='nl'>b</text></unit></dossier>"});
        CHECK(outcome.findings == std::string(fault.rule) + " templates/t/t.xhtml:2");
    }
}

TEST_CASE("all faults of a template are said, not only the first") {
    CHECK(composed({"<c:x/>\n<c:if test='('/>\n<c:label key='y'/>"}).findings ==
          "compose.unknown-directive templates/t/t.xhtml:1 compose.xpath templates/t/t.xhtml:2 "
          "compose.unknown-label templates/t/t.xhtml:3");
}

TEST_CASE("a finding quotes the XPath as the template writes it") {
    CHECK(composed({"<c:variable name='x' select='a'/><c:if test='$x['/>"}).message.find("“$x[”") != std::string::npos);
}

TEST_CASE("what uses a faulty variable or parameter is not at fault too") {
    CHECK(composed({"<c:variable name='v' select='current()'/><c:if test='$v[1]'><c:value-of select='$v/a'/></c:if>"})
              .findings == "compose.xpath-function templates/t/t.xhtml:1");
    CHECK(composed({"<c:template name='x'><c:for-each select='$p/a'>x</c:for-each></c:template>"
                    "<c:call-template name='x'><c:with-param name='p' select='a['/></c:call-template>"})
              .findings == "compose.xpath templates/t/t.xhtml:1");
}

TEST_CASE("templates that call each other are a cycle") {
    const Outcome outcome =
        composed({"<c:template name='x'><c:call-template name='y'/></c:template>\n"
                  "<c:template name='y'><c:call-template name='x'/></c:template>"});
    CHECK(outcome.findings == "compose.template-cycle templates/t/t.xhtml:2");
    CHECK(outcome.xhtml.empty());
}

TEST_CASE("a cycle of includes is found where it closes") {
    const Project project;
    project.write("templates/t/a.xhtml", "<a xmlns:c='urn:concordia:compose'>\n\n<c:include href='b.xhtml'/></a>");
    project.write("templates/t/b.xhtml", "<b xmlns:c='urn:concordia:compose'>\n<c:include href='a.xhtml'/></b>");
    CHECK(compose_in(project, {"<c:include href='a.xhtml'/>"}).findings ==
          "compose.include-cycle templates/t/b.xhtml:2");
}

TEST_CASE("an include through a link out of the templates is refused") {
    const Project project;
    project.write("secret.xml", "<x/>");
    std::filesystem::create_directories(project.path() / "templates/t");
    std::filesystem::create_symlink(project.path() / "secret.xml", project.path() / "templates/t/link.xhtml");
    CHECK(compose_in(project, {"<c:include href='link.xhtml'/>"}).findings ==
          "compose.outside-templates templates/t/t.xhtml:1");
}

TEST_CASE("an ill-formed include is a finding in that file") {
    const Project project;
    project.write("templates/t/part.xhtml", "<part>\n<p></part>");
    CHECK(compose_in(project, {"<c:include href='part.xhtml'/>"}).findings ==
          "compose.ill-formed templates/t/part.xhtml:2");
}

TEST_CASE("a template that is not there, or is none, cannot be loaded") {
    const Project project;
    project.write("templates/list/list.xhtml", "<ul/>");
    project.write("templates/broken/broken.xhtml", "<html>\n<p></html>");
    Findings findings;
    for (const char* name : {"none", "../../etc", "list", "broken"}) {
        CHECK(load_template(project.path(), name, findings) == nullptr);
    }
    CHECK(
        summary(findings) ==
        "compose.no-template templates/../../etc/../../etc.xhtml:0 compose.ill-formed templates/broken/broken.xhtml:2 "
        "compose.root-element templates/list/list.xhtml:1 compose.no-template templates/none/none.xhtml:0");
}

TEST_CASE("the prefix must be declared in each file") {
    const Project project;
    project.write("templates/t/part.xhtml", "<part>\n<c:label key='contents'/><c:label key='contents'/></part>");
    CHECK(compose_in(project, {"<c:include href='part.xhtml'/>"}).findings ==
          "compose.namespace templates/t/part.xhtml:2");
}

TEST_CASE("a template knows all the files it was made from, sorted") {
    const Project project;
    project.write("templates/common/part.xhtml", "<part/>");
    project.write("templates/common/labels.xml", "<labels/>");
    project.write("templates/t/t.xhtml", page("<c:include href='../common/part.xhtml'/>"));
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    REQUIRE(loaded != nullptr);
    REQUIRE(loaded->files().size() == 3);
    CHECK(loaded->files()[0] == std::pair<std::string, std::string>{"templates/common/labels.xml", "<labels/>"});
    CHECK(loaded->files()[1].first == "templates/common/part.xhtml");
    CHECK(loaded->files()[2].first == "templates/t/t.xhtml");
}

}  // namespace
}  // namespace concordia::compose::test
