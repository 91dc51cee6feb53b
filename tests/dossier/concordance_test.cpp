// Wordings and figures that differ, texts that are missing.
#include "dossier/derive.h"
#include "dossier/quantities.h"
#include "dossier/wording.h"
#include "support.h"

namespace concordia::dossier::test {
namespace {

std::string compared(std::string_view a, std::string_view b) {
    return std::string(name(compare_wordings(a, b)));
}

/// All figures of a text, "n: 1, 2; %: 42; €: 5; d: 2026-06-11".
std::string figures(std::string_view text, std::string_view language) {
    const Quantities found = quantities_in(text, language);
    std::string result;
    const auto add = [&result](std::string_view label, const std::vector<std::string>& values) {
        if (values.empty()) return;
        if (!result.empty()) result += "; ";
        result += label;
        for (const std::string& value : values) result += (&value == values.data() ? ": " : ", ") + value;
    };
    add("n", found.numbers);
    add("%", found.percentages);
    add("€", found.amounts);
    add("d", found.dates);
    return result;
}

std::string enriched(const std::string& agreement, const char* path) {
    Tree tree({file("<agreement>" + agreement + "</agreement>")});
    enrich(tree.root(), {});
    std::string text;
    for (const pugi::xpath_node& found : tree.root().select_nodes(path)) text += xml(found.node());
    return text;
}

}  // namespace

TEST_CASE("wordings differ in case, in punctuation, or in words") {
    CHECK(compared("Mobiliteit", "Mobiliteit") == "");
    CHECK(compared("Écologie", "ÉCOLOGIE") == "case");
    CHECK(compared("écologie", "ÉCOLOGIE") == "case");
    CHECK(compared("OCMW’s", "OCMW's") == "punctuation");
    CHECK(compared("SPI\u2011cellen", "SPI-cellen") == "punctuation");
    CHECK(compared("“Bouwplaatsen”", "\"Bouwplaatsen\"") == "punctuation");
    CHECK(compared("« chantiers »", "“chantiers”") == "punctuation");
    CHECK(compared("fin\u00A0;", "fin ;") == "punctuation");
    CHECK(compared("OCMW’S", "ocmw's") == "case");
    CHECK(compared("socio-economische", "sociaaleconomische") == "wording");
    CHECK(compared("einde", "einde.") == "wording");
}

TEST_CASE("numbers are read with the marks of both languages") {
    CHECK(figures("1\u202F234\u202F567,89 et 3", "fr") == "n: 1234567.89, 3");
    CHECK(figures("1.234.567,89 en 3", "nl") == "n: 1234567.89, 3");
    CHECK(figures("en 2027 100 places", "fr") == "n: 100, 2027");  // four digits begin no group
    CHECK(figures("le 2e et la 3ème", "fr") == "n: 2, 3");
    CHECK(figures("CO2, P3 et B2B", "fr") == "");
}

TEST_CASE("percentages, amounts and dates are the same in both languages") {
    CHECK(figures("42\u00A0%", "fr") == figures("42%", "nl"));
    CHECK(figures("5 €", "fr") == "€: 5");
    CHECK(figures("€ 5", "nl") == "€: 5");
    CHECK(figures("5 millions d’euros", "fr") == "€: 5 million");
    CHECK(figures("5 miljoen euro", "nl") == "€: 5 million");
    CHECK(figures("le 1er juin 2026", "fr") == "d: 2026-06-01");
    CHECK(figures("op 1 juni 2026", "nl") == "d: 2026-06-01");
    CHECK(figures("le 11 juin", "fr") == "d: 06-11");
    CHECK(figures("en août 2027", "fr") == figures("in augustus 2027", "nl"));
}

TEST_CASE("a variant that differs is shown beside the signed words, markup kept") {
    CHECK(enriched(
              "<unit id='p1-1'><text lang='nl'>De <em>x</em></text><variant lang='nl' source='brochure'>DE X</variant>"
              "<variant lang='nl' source='other'>De x</variant></unit>",
              "derived/concordance/difference") ==
          "<difference unit=\"p1-1\" lang=\"nl\" source=\"brochure\" kind=\"case\">"
          "<signed>De <em>x</em></signed><variant>DE X</variant></difference>");
}

TEST_CASE("figures that differ between the languages are listed by kind") {
    CHECK(enriched("<unit id='p1-1'><text lang='fr'>3 et 42 %</text><text lang='nl'>4 en 42%</text></unit>",
                   "derived/concordance/discordance") ==
          "<discordance unit=\"p1-1\" element=\"unit\" kind=\"number\" fr=\"3\" nl=\"4\"/>");
    CHECK(enriched("<unit><text lang='fr'>3</text><text lang='nl' status='missing'/></unit>", "//discordance") == "");
}

TEST_CASE("every missing text is listed with the nearest identifier") {
    CHECK(enriched("<organisation id='o1'><name><text lang='fr' status='missing'/><text "
                   "lang='nl'>x</text></name></organisation>",
                   "derived/missing/*") == "<text-missing element=\"name\" id=\"o1\" lang=\"fr\"/>");
}

}  // namespace concordia::dossier::test
