// Every rule of own text in both languages. Gaps are shown as they count: "_" is the no-break space, "~" the narrow
// one.
#include "compose/typography.h"

#include <doctest/doctest.h>

namespace concordia::compose {
namespace {

void replace_all(std::string& text, std::string_view what, std::string_view by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
}

/// The pieces as they are printed, one after the other.
std::string set(std::initializer_list<std::string_view> pieces, std::string_view language) {
    Findings findings;
    const auto file = XmlFile::read(CONCORDIA_SOURCE_DIR, "templates/common/formats.xml", findings);
    REQUIRE(file != nullptr);
    Formats formats;
    formats.read(*file, findings);
    Arena arena;
    Typographer typographer(formats, language);
    std::string result;
    for (const std::string_view piece : pieces) result += typographer.set(piece, arena);
    replace_all(result, "\u00A0", "_");
    replace_all(result, "\u202F", "~");
    return result;
}

std::string french(std::string_view text) {
    return set({text}, "fr");
}
std::string dutch(std::string_view text) {
    return set({text}, "nl");
}

TEST_CASE("French: a narrow space before ; ! ? and a no-break space before :") {
    CHECK(french("oui ; non ! quoi ? voici : rien") == "oui~; non~! quoi~? voici_: rien");
    CHECK(french("oui; non! quoi? voici: rien") == "oui~; non~! quoi~? voici_: rien");
    CHECK(french("oui\u00A0; voici\u202F:") == "oui~; voici_:");
    CHECK(french("quoi ?!") == "quoi~?!");
    CHECK(french("(vraiment ?)") == "(vraiment~?)");
}

TEST_CASE("Dutch: no space before : ; ! ?") {
    CHECK(dutch("ja ; neen ! wat ? ziehier : niets") == "ja; neen! wat? ziehier: niets");
    CHECK(dutch("ja; neen! wat? ziehier: niets") == "ja; neen! wat? ziehier: niets");
}

TEST_CASE("a mark that stands for itself keeps its place") {
    for (const std::string_view language : {"fr", "nl"}) {
        CHECK(set({"?"}, language) == "?");
        CHECK(set({"(?)"}, language) == "(?)");
        CHECK(set({"! 3"}, language) == "! 3");
    }
}

TEST_CASE("times, ratios and addresses have no punctuation") {
    CHECK(french("12:30, 1:2, https://a.be/b?c=d;e!f") == "12:30, 1:2, https://a.be/b?c=d;e!f");
    CHECK(dutch("12:30 en info@a.be") == "12:30 en info@a.be");
}

TEST_CASE("French: no-break spaces within guillemets") {
    CHECK(french("le « mot » juste") == "le «_mot_» juste");
    CHECK(french("le «mot» juste") == "le «_mot_» juste");
    CHECK(dutch("het «woord»") == "het «woord»");
}

TEST_CASE("straight quotes become those of the language") {
    CHECK(french("le \"mot\", (\"autre\")") == "le «_mot_», («_autre_»)");
    CHECK(dutch("het \"woord\", (\"ander\")") == "het “woord”, (“ander”)");
    CHECK(french("5\" de large") == "5\" de large");  // inches: nothing opens there
}

TEST_CASE("straight apostrophes become curved ones") {
    CHECK(french("l'avis d'aujourd'hui") == "l’avis d’aujourd’hui");
    CHECK(dutch("foto's, 's avonds en 't stad") == "foto’s, ’s avonds en ’t stad");
    CHECK(french("un 'mot' ici") == "un 'mot' ici");  // which of the two quotes it is, nobody knows
}

TEST_CASE("what stands between quotation marks is quoted and stays") {
    CHECK(french("dit « l'avis ; 42% » ; fin") == "dit «_l'avis ; 42%_»~; fin");
    CHECK(french("dit “l'avis ; 42%” ; fin") == "dit “l'avis ; 42%”~; fin");
    CHECK(dutch("zegt \"foto's : 42 %\" : einde") == "zegt “foto's : 42 %”: einde");
}

TEST_CASE("percentages") {
    CHECK(french("42 % ou 42%, non a%b") == "42_% ou 42_%, non a%b");
    CHECK(dutch("42 % of 42%.") == "42% of 42%.");
}

TEST_CASE("amounts hold together") {
    CHECK(french("5 € et 5€") == "5_€ et 5_€");
    CHECK(dutch("€ 5 en €5") == "€_5 en €_5");
    CHECK(french("€ 5") == "€_5");  // the order of the words is the writer's
}

TEST_CASE("thousands hold together") {
    CHECK(french("1 234 567 et 12 345,50") == "1~234~567 et 12~345,50");
    CHECK(french("en 2028 500 personnes, 12 34") == "en 2028 500 personnes, 12 34");
}

TEST_CASE("a day holds on to its month, a short word to what it announces") {
    CHECK(french("le 11 juin et le 1er mars, 12 marsouins") == "le 11_juin et le 1er_mars, 12 marsouins");
    CHECK(dutch("op 11 juni en 1 maart") == "op 11_juni en 1_maart");
    CHECK(french("n° 5, art. 2, Mme Dupont, départ. 2") == "n°_5, art._2, Mme_Dupont, départ. 2");
    CHECK(dutch("nr. 5 op blz. 3") == "nr._5 op blz._3");
}

TEST_CASE("pieces of one text know what stands before them") {
    CHECK(set({"oui", " ; ", "non", "!"}, "fr") == "oui~; non!");
    CHECK(set({"\"", "mot", "\" ; l'un"}, "fr") == "«_mot_»~; l’un");
    CHECK(set({"?"}, "nl") == "?");
}

TEST_CASE("another language keeps its text") {
    CHECK(set({"what ? it's \"so\""}, "en") == "what ? it's \"so\"");
}

TEST_CASE("text that is right already is not copied") {
    const Formats formats;
    Arena arena;
    const std::string_view right = "C’est fait\u202F: 5\u00A0% de l’avis.";
    CHECK(Typographer(formats, "nl").set("Wat is gedaan?", arena) == "Wat is gedaan?");
    const std::string_view french = "C’est fait\u202F; voilà.";
    CHECK(Typographer(formats, "fr").set(french, arena).data() == french.data());
    CHECK(Typographer(formats, "fr").set(right, arena).data() != right.data());  // the narrow space before ":"
}

TEST_CASE("only gaps, quotes and apostrophes change: every letter and digit stays") {
    const std::string_view text = "l'« a » ;b 1 000 % € 5\" : «x ?! ' 's 11 juin \"q\" 5€€ ”» n° ;";
    const auto letters = [](std::string_view set) {
        std::string kept;
        for (const char byte : set) {
            if ((byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z')) kept += byte;
        }
        return kept;
    };
    for (std::size_t cut = 1; cut < text.size(); ++cut) {
        if ((static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80) continue;
        for (const std::string_view language : {"fr", "nl"}) {
            CHECK(letters(set({text.substr(0, cut), text.substr(cut)}, language)) == letters(text));
        }
    }
}

}  // namespace
}  // namespace concordia::compose
