// One template, many documents: editions, threads, order of nodes in a large dossier.
#include "compose/composer.h"

#include <doctest/doctest.h>

#include <thread>

#include "compose/attribute_template.h"
#include "compose/project_path.h"
#include "support.h"

namespace concordia::compose::test {
namespace {

TEST_CASE("editions by name") {
    CHECK(edition("fr-nl").languages == std::vector<std::string>{"fr", "nl"});
    CHECK(edition("nl-fr").languages == std::vector<std::string>{"nl", "fr"});
    CHECK(edition("fr").languages == std::vector<std::string>{"fr"});
    CHECK(edition("nl").languages == std::vector<std::string>{"nl"});
    for (const char* unknown : {"", "en", "fr-fr", "fr-nl-de", "FR"}) CHECK(edition(unknown).languages.empty());
}

std::string large_dossier(int priorities) {
    std::string xml = "<dossier>";
    for (int i = 1; i <= priorities; ++i) {
        const std::string number = std::to_string(i);
        xml.append("<priority id='p").append(number).append("'><title><text lang='fr'>Titre ").append(number);
        xml.append("</text><text lang='nl'>Titel ").append(number).append("</text></title></priority>");
    }
    return xml + "</dossier>";
}

constexpr const char* kList =
    "<c:template name='card'><c:pair select='$one/title' element='h2'/></c:template>"
    "<c:for-each select='priority'><c:variable name='it' select='.'/><section id='{@id}-{$position}'>"
    "<c:call-template name='card'><c:with-param name='one' select='$it'/></c:call-template></section></c:for-each>";

TEST_CASE("threads compose with one template at once, and agree") {
    const Project project;
    project.write("templates/t/t.xhtml", page(kList));
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    const SmallDossier dossier(large_dossier(50));
    std::vector<std::string> results(8);
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < results.size(); ++i) {
        threads.emplace_back([&, i] {
            for (int repeat = 0; repeat < 5; ++repeat) {
                Document document;
                compose(*loaded, dossier, edition(i % 2 == 0 ? "fr-nl" : "nl"), {}, document, findings);
                results[i] = to_xhtml(document);
            }
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(findings.empty());
    for (std::size_t i = 2; i < results.size(); ++i) CHECK(results[i] == results[i - 2]);
    CHECK(results[0].find("<h2 class=\"side\" lang=\"nl\">Titel 50</h2>") != std::string::npos);
    CHECK(results[1].find("Titre") == std::string::npos);
}

TEST_CASE("a document of 1,700 priorities has them all, in order") {
    const Outcome outcome = composed({kList, large_dossier(1700), "fr"});
    CHECK(outcome.findings.empty());
    std::size_t offset = 0;
    for (int i = 1; i <= 1700; ++i) {
        const std::string number = std::to_string(i);
        offset = outcome.xhtml.find(
            std::string("<section id=\"p").append(number).append("-").append(number).append("\">"), offset);
        REQUIRE(offset != std::string::npos);
    }
}

TEST_CASE("the words of a document are those of the dossier, not copies") {
    const Project project;
    project.write("templates/t/t.xhtml", page("<c:text select='priority/title'/>"));
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    const SmallDossier dossier(large_dossier(1));
    Document document;
    compose(*loaded, dossier, edition("fr"), {}, document, findings);
    const Node* text = document.root->first_child->first_child->first_child;  // html, body, span, text
    CHECK(text->text == "Titre 1");
    CHECK(text->text.data() == dossier.root().child("priority").child("title").child("text").child_value());
}

TEST_CASE("an attribute is split at its braces") {
    using Kind = AttributePart::Kind;
    CHECK(split_attribute("").value().empty());
    CHECK(split_attribute("a{b}c{label:d}").value() ==
          std::vector<AttributePart>{{Kind::Text, "a"}, {Kind::Value, "b"}, {Kind::Text, "c"}, {Kind::Label, "d"}});
    CHECK(split_attribute("{{{a}}}").value() ==
          std::vector<AttributePart>{{Kind::Text, "{"}, {Kind::Value, "a"}, {Kind::Text, "}"}});
    CHECK(split_attribute("{concat(\"}\", '{')}").value() ==
          std::vector<AttributePart>{{Kind::Value, "concat(\"}\", '{')"}});
    CHECK(!split_attribute("{a"));
    CHECK(!split_attribute("a}"));
}

TEST_CASE("references are joined to the folder they are written in") {
    CHECK(resolve("templates/t", "../common/./a.css") == "templates/common/a.css");
    CHECK(resolve("templates", "../input/x.png") == "input/x.png");
    CHECK(resolve("", "a") == "a");
    for (const char* bad : {"", "/a", "../../../a", "http://a", "data:a", "c:\\a"}) {
        CAPTURE(bad);
        CHECK(!resolve("templates/t", bad));
    }
}

}  // namespace
}  // namespace concordia::compose::test
