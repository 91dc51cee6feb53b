// Words by language: labels, texts, pairs, repeated bodies, and the language in force.
#include <doctest/doctest.h>

#include "support.h"

namespace concordia::compose::test {
namespace {

const std::string kUnit =
    "<dossier><unit id='p1-1'>"
    "<text lang='fr' source='agreement' status='signed'>mot <strong>fort</strong></text>"
    "<text lang='nl' source='secretariat' status='working'>woord</text>"
    "<variant lang='nl' source='brochure'>WOORD</variant></unit>"
    "<title><text lang='fr' status='missing'/><text lang='nl' status='signed'>Titel</text></title></dossier>";

TEST_CASE("a label outside any language comes in each language of the edition") {
    CHECK(composed({"<c:label key='contents'/>", "<dossier/>", "nl-fr"}).xhtml ==
          "<span lang=\"nl\">Inhoud</span> <span class=\"label-separator\" aria-hidden=\"true\">| </span>"
          "<span lang=\"fr\">Table des matières</span>");
}

TEST_CASE("a label in an edition of one language is one span") {
    CHECK(composed({"<c:label key='contents'/>", "<dossier/>", "nl"}).xhtml == "<span lang=\"nl\">Inhoud</span>");
}

TEST_CASE("a label under an element with a language is in that language, without a span") {
    CHECK(composed({"<p lang='nl'><b><c:label key='contents'/></b></p>"}).xhtml == "<p lang=\"nl\"><b>Inhoud</b></p>");
}

TEST_CASE("a label may ask for a language") {
    CHECK(composed({"<p lang='nl'><c:label key='contents' lang='fr'/></p>"}).xhtml ==
          "<p lang=\"nl\"><span lang=\"fr\">Table des matières</span></p>");
}

TEST_CASE("a label keeps its markup") {
    CHECK(composed({"<p lang='fr'><c:label key='rich'/></p>"}).xhtml == "<p lang=\"fr\">Le <em>bon</em> mot</p>");
}

TEST_CASE("a label takes parameters, written as its language writes them") {
    const std::string body =
        "<p><c:label key='since'><c:with-param name='1' select='@d' format='date'/>"
        "<c:with-param name='2' select='@n' format='number'/></c:label></p>";
    CHECK(composed({body, "<dossier d='2026-06-01' n='1000.5'/>", "fr-nl"}).xhtml ==
          "<p><span lang=\"fr\">depuis le 1er\u00A0juin 2026, 1\u202F000,5</span>"
          " <span class=\"label-separator\" aria-hidden=\"true\">| </span>"
          "<span lang=\"nl\">sinds 1\u00A0juni 2026, 1.000,5</span></p>");
}

TEST_CASE("a label's parameter that is not given is a finding") {
    CHECK(
        composed({"<c:label key='since'><c:with-param name='1' select='1'/></c:label>", "<dossier/>", "fr"}).findings ==
        "compose.label-parameter templates/t/t.xhtml:1");
}

TEST_CASE("a label's key may come from the data; an unknown one is a finding then") {
    CHECK(composed({"<c:label key='{@k}'/>", "<dossier k='contents'/>", "nl"}).xhtml ==
          "<span lang=\"nl\">Inhoud</span>");
    CHECK(composed({"<c:label key='{@k}'/>", "<dossier k='nothing'/>", "nl"}).findings ==
          "compose.unknown-label templates/t/t.xhtml:1");
}

TEST_CASE("a label in an attribute is plain text") {
    const std::string body = "<p title='{label:contents}'/><p lang='fr'><i title='({label:rich})'/></p>";
    CHECK(composed({body, "<dossier/>", "fr-nl"}).xhtml ==
          "<p title=\"Table des matières | Inhoud\"></p><p lang=\"fr\"><i title=\"(Le bon mot)\"></i></p>");
}

TEST_CASE("the language of <html> does not limit its words") {
    const Project project;
    project.write("templates/common/labels.xml", kLabels);
    project.write("templates/t/t.xhtml",
                  "<html xmlns:c='urn:concordia:compose' lang='{$first-language}'><c:label key='contents'/></html>");
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    const SmallDossier dossier("<dossier/>");
    Document document;
    compose(*loaded, dossier, edition("fr-nl"), {}, document, findings);
    CHECK(to_xhtml(document).find("Inhoud") != std::string::npos);
}

TEST_CASE("languages repeats its body with $language set, without a wrapper") {
    CHECK(composed({"<c:languages><i class='{$language}'><c:label key='contents'/></i></c:languages>"
                    "[<c:value-of select='$language'/>]"})
              .xhtml == "<i class=\"fr\">Table des matières</i><i class=\"nl\">Inhoud</i>[]");
}

TEST_CASE("text gives the words in the language in force, with their markup") {
    CHECK(composed({"<p lang='fr'><c:text select='unit'/></p>", kUnit}).xhtml ==
          "<p lang=\"fr\">mot <strong>fort</strong></p>");
}

TEST_CASE("own words take the typography of their language, quoted ones stand as they are") {
    const std::string dossier =
        "<dossier><own><text lang='fr' status='working'>Est-ce <em>fait</em> ? L'avis</text></own>"
        "<quoted><text lang='fr' status='signed'>Est-ce fait ? L'avis</text>"
        "<variant lang='fr' source='brochure'>Est-ce \"fait\" ?</variant></quoted></dossier>";
    CHECK(composed({"<p lang='fr'><c:text select='own'/></p>", dossier}).xhtml ==
          "<p lang=\"fr\">Est-ce <em>fait</em>\u202F? L\u2019avis</p>");
    CHECK(composed({"<p lang='fr'><c:copy-of select='own/text'/></p>", dossier}).xhtml ==
          "<p lang=\"fr\">Est-ce <em>fait</em>\u202F? L\u2019avis</p>");
    CHECK(composed({"<p lang='fr'><c:text select='quoted'/></p>", dossier}).xhtml ==
          "<p lang=\"fr\">Est-ce fait ? L'avis</p>");
    CHECK(composed({"<p lang='fr'><c:copy-of select='quoted/variant'/></p>", dossier}).xhtml ==
          "<p lang=\"fr\">Est-ce \"fait\" ?</p>");
}

TEST_CASE("the template's own words take the typography of the language in force") {
    CHECK(composed(
              {"<p lang='fr'>Note : <c:value-of select='@n'/> % !</p><p lang='nl'>Nota : 5 %</p>", "<dossier n='5'/>"})
              .xhtml == "<p lang=\"fr\">Note\u00A0: 5\u00A0%\u202F!</p><p lang=\"nl\">Nota: 5%</p>");
}

TEST_CASE("a missing text says so") {
    CHECK(composed({"<p lang='fr'><c:text select='title'/></p>", kUnit}).xhtml ==
          "<p lang=\"fr\"><span class=\"missing\" lang=\"fr\">texte manquant</span></p>");
}

TEST_CASE("a working text is marked where the template asks for it") {
    CHECK(composed({"<p lang='nl'><c:text select='unit' mark='yes'/></p>", kUnit}).xhtml ==
          "<p lang=\"nl\">woord <span class=\"working-mark\">(werktekst)</span></p>");
    CHECK(composed({"<p lang='nl'><c:text select='unit'/></p>", kUnit}).xhtml == "<p lang=\"nl\">woord</p>");
}

TEST_CASE("a signed text is never marked as a working text") {
    CHECK(composed({"<p lang='nl'><c:text select='title' mark='yes'/></p>", kUnit}).xhtml ==
          "<p lang=\"nl\">Titel</p>");
}

TEST_CASE("text takes the variant of a source where there is one") {
    CHECK(composed({"<p lang='nl'><c:text select='unit' source='brochure' mark='yes'/></p>", kUnit}).xhtml ==
          "<p lang=\"nl\">WOORD</p>");
    CHECK(composed({"<p lang='nl'><c:text select='title' source='brochure'/></p>", kUnit}).xhtml ==
          "<p lang=\"nl\">Titel</p>");
}

TEST_CASE("text outside any language comes in each") {
    CHECK(composed({"<c:text select='title'/>", kUnit, "nl"}).xhtml == "<span lang=\"nl\">Titel</span>");
}

TEST_CASE("a pair has one side a language, in the edition's order") {
    CHECK(composed({"<c:pair select='unit' element='p' class='signed'/>", kUnit, "nl-fr"}).xhtml ==
          "<div class=\"pair signed\" data-priority=\"p1-1\"><p class=\"side\" lang=\"nl\">woord</p>"
          "<p class=\"side\" lang=\"fr\">mot <strong>fort</strong></p></div>");
}

TEST_CASE("a pair in an edition of one language is single") {
    CHECK(composed({"<c:pair select='title'/>", kUnit, "nl"}).xhtml ==
          "<div class=\"pair single\"><div class=\"side\" lang=\"nl\">Titel</div></div>");
}

TEST_CASE("a pair's body is composed once a side, about the selected node") {
    CHECK(composed({"<c:pair select='unit'><b><c:value-of select='@id'/> <c:value-of select='$language'/></b></c:pair>",
                    kUnit})
              .xhtml ==
          "<div class=\"pair\" data-priority=\"p1-1\"><div class=\"side\" lang=\"fr\"><b>p1-1 fr</b></div>"
          "<div class=\"side\" lang=\"nl\"><b>p1-1 nl</b></div></div>");
}

TEST_CASE("a select without words is a finding that names the priority and language around it") {
    const Project project;
    project.write("templates/t/t.xhtml",
                  "<html xmlns:c='urn:concordia:compose'><div data-priority='p3' lang='nl'>\n<c:text select='none'/>"
                  "</div></html>");
    Findings findings;
    const auto loaded = load_template(project.path(), "t", findings);
    const SmallDossier dossier("<dossier/>");
    Document document;
    compose(*loaded, dossier, edition("fr-nl"), {}, document, findings);
    REQUIRE(findings.sorted().size() == 1);
    const Finding finding = findings.sorted().front();
    CHECK(finding.rule == "compose.no-words");
    CHECK(finding.place == Place{"templates/t/t.xhtml", 2, 1});
    CHECK(finding.priority == "p3");
    CHECK(finding.language == "nl");
}

TEST_CASE("a date outside any language comes in each, a number in the neutral form") {
    const std::string body =
        "<p><c:value-of select='@d' format='date'/></p><p><c:value-of select='@n' format='number'/></p>";
    const std::string dossier = "<dossier d='2026-06-11' n='1234.5'/>";
    CHECK(composed({body, dossier, "fr-nl"}).xhtml ==
          "<p><span lang=\"fr\">11\u00A0juin 2026</span> <span class=\"label-separator\" aria-hidden=\"true\">| </span>"
          "<span lang=\"nl\">11\u00A0juni 2026</span></p><p>1\u202F234,5</p>");
    CHECK(composed({body, dossier, "nl"}).xhtml == "<p><span lang=\"nl\">11\u00A0juni 2026</span></p><p>1.234,5</p>");
}

}  // namespace
}  // namespace concordia::compose::test
