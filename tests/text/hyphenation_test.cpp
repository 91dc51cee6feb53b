// The rules of hyphenation in French and Dutch, each shown on words as they are set over two lines.
#include "text/hyphenation.h"

#include "base/failure.h"
#include "base/utf8.h"
#include "text/dutch_trema.h"
#include "text/hyphenation_rules.h"
#include "text/setting.h"
#include "text/text_engine.h"

namespace concordia::text::tests {

std::string hyphenated(std::string_view word, std::string_view language) {
    PatternHyphenation patterns("/usr/share/hyphen");
    std::string places;
    for (const WordBreak& place : pattern_opportunities(word, language, patterns)) {
        std::string rest(word.substr(place.offset));
        if (place.drops_trema) {
            std::string plain;
            concordia::utf8::append(plain, without_trema(concordia::utf8::decode(rest).front()));
            rest.replace(0, 2, plain);
        }
        places += (places.empty() ? "" : " ") + std::string(word.substr(0, place.offset)) + "-" + rest;
    }
    return places;
}

}  // namespace concordia::text::tests

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

TEST_CASE("French patterns break between syllables") {
    CHECK(hyphenated("gouvernement", "fr") == "gou-vernement gouver-nement gouverne-ment");
    CHECK(hyphenated("intelligence", "fr") == "in-telligence intel-ligence intelli-gence");
    CHECK(hyphenated("Économie", "fr") == "Éco-nomie Écono-mie");
}

TEST_CASE("Dutch patterns break between syllables") {
    CHECK(hyphenated("werkgelegenheid", "nl") == "werk-gelegenheid werkge-legenheid werkgele-genheid werkgelegen-heid");
    CHECK(hyphenated("financieel", "nl") == "fi-nancieel finan-cieel financi-eel");
}

TEST_CASE("Dutch: the trema of the letter that opens the next line is dropped, every other stays") {
    CHECK(hyphenated("coördinatie", "nl") == "co-ordinatie coör-dinatie coördi-natie coördina-tie");
    CHECK(hyphenated("oriëntatie", "nl") == "ori-entatie oriën-tatie oriënta-tie");
    CHECK(hyphenated("ruïne", "nl") == "ru-ine ruï-ne");
    CHECK(hyphenated("beïnvloeden", "nl") == "be-invloeden beïn-vloeden beïnvloe-den");
    CHECK(hyphenated("financiële", "nl") == "fi-nanciële finan-ciële financi-ele financië-le");
}

TEST_CASE("Dutch: a trema that belongs to its letter stays") {
    CHECK(trema_parts_syllables(U'o', U'ö'));
    CHECK_FALSE(trema_parts_syllables(U'r', U'ü'));  // Fürer: no vowel before it
    CHECK_FALSE(trema_parts_syllables(U'o', U'o'));
}

TEST_CASE("Dutch: no break before a lone final vowel") {
    CHECK(hyphenated("België", "nl") == "Bel-gië");
    CHECK(hyphenated("radio", "nl") == "ra-dio");
    CHECK(hyphenated("ministerie", "nl").find("minister-ie") == std::string::npos);
}

TEST_CASE("French has no trema rule") {
    CHECK(hyphenated("coïncidence", "fr").find("co-in") == std::string::npos);
}

TEST_CASE("at least two letters stay and three follow in French, two in Dutch") {
    CHECK(hyphenated("analyse", "fr") == "ana-lyse");    // not a-nalyse
    CHECK(hyphenated("publique", "fr") == "pu-blique");  // not publi-que? three letters: allowed only by the patterns
    CHECK(hyphenated("ouverture", "nl") == "ou-verture ouver-ture ouvertu-re");
}

TEST_CASE("no break nearer to an apostrophe than to a word's ends") {
    CHECK(hyphenated("l’intelligence", "fr") == "l’in-telligence l’intel-ligence l’intelli-gence");
    CHECK(hyphenated("aujourd’hui", "fr") == "au-jourd’hui");
    CHECK(hyphenated("l'analyse", "fr") == "l'ana-lyse");
}

TEST_CASE("capitals, digits, addresses and short words are left whole") {
    CHECK(hyphenated("GOUVERNEMENT", "fr").empty());
    CHECK(hyphenated("BruPartners", "nl").empty());
    CHECK(hyphenated("gouvernement2", "fr").empty());
    CHECK(hyphenated("info@gouvernement.brussels", "fr").empty());
    CHECK(hyphenated("table", "fr").empty());
}

TEST_CASE("Dutch IJ opens a word as one capital letter") {
    CHECK(hyphenated("IJsbergen", "nl") == "IJs-bergen IJsber-gen");
}

TEST_CASE("punctuation around a word does not hinder its hyphenation") {
    CHECK(hyphenated("(gouvernement),", "fr") == "(gou-vernement), (gouver-nement), (gouverne-ment),");
}

TEST_CASE("languages without patterns are not hyphenated") {
    CHECK(hyphenated("government", "en").empty());
    CHECK(hyphenated("government", "").empty());
}

TEST_CASE("an exception replaces what the patterns say") {
    PatternHyphenation patterns("/usr/share/hyphen");
    patterns.add_exceptions("fr", {"gouverne-ment"});
    CHECK(pattern_opportunities("gouvernement", "fr", patterns).size() == 1);
    CHECK(pattern_opportunities("Gouvernement", "fr", patterns).size() == 1);
    CHECK(pattern_opportunities("gouvernements", "fr", patterns).size() == 3);
}

TEST_CASE("missing patterns are a failure that names the file") {
    PatternHyphenation patterns("/nowhere");
    CHECK_THROWS_AS(patterns.prepare("nl"), Failure);
    CHECK_NOTHROW(patterns.prepare("en"));
}

TEST_CASE("a word broken by its patterns is whole in the actual text of its first part") {
    const auto engine = square_engine();
    const TextStyle style = square_style("nl");
    const Paragraph set =
        set_paragraph(*engine, {text_item("de coördinatie", style, Hyphenation::Automatic)}, justified(65_pt));
    REQUIRE(shown(set) == "de co-|ordi-|natie");
    CHECK(extracted(set) == "de coördinatie");
    CHECK(set.lines[0].ends_with_hyphen);
    REQUIRE(set.runs.size() == 4);  // "de ", "co-", "ordi-", "natie"
    CHECK_FALSE(set.runs[0].has_actual_text);
    CHECK(set.runs[1].has_actual_text);
    CHECK(set.runs[2].actual_length == 0);
}

TEST_CASE("a soft hyphen shows only where its line ends, and shuts out the patterns") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const std::vector<ParagraphItem> items{text_item("ab gouverne\u00ADment", style, Hyphenation::Automatic)};
    CHECK(shown(set_paragraph(*engine, items, ragged(200_pt))) == "ab gouvernement");
    const Paragraph set = set_paragraph(*engine, items, ragged(115_pt));
    CHECK(shown(set) == "ab gouverne-|ment");  // 25 + 90 = 115
    CHECK(extracted(set) == "ab gouvernement");
}

TEST_CASE("hyphens: none switches soft hyphens off as well") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set =
        set_paragraph(*engine, {text_item("ab gouverne\u00ADment", style, Hyphenation::None)}, ragged(115_pt));
    CHECK(shown(set) == "ab |gouvernement");
}

TEST_CASE("the language may change within a paragraph") {
    const auto engine = square_engine();
    const TextStyle french = square_style("fr"), dutch = square_style("nl");
    const Paragraph set = set_paragraph(
        *engine,
        {text_item("le ", french, Hyphenation::Automatic), text_item("coördinatie", dutch, Hyphenation::Automatic)},
        justified(60_pt));
    CHECK(shown(set).find("co-|or") != std::string::npos);
}

namespace {

/// A word whose middle is an item of its own, as markup makes it.
std::string set_in_parts(std::string_view before, std::string_view middle, std::string_view after, Length width) {
    const auto engine = square_engine();
    const TextStyle style = square_style("nl");
    const std::vector<ParagraphItem> items{
        text_item(before, style, Hyphenation::Automatic), box_item(ParagraphItem::Kind::OpenBox, {}),
        text_item(middle, style, Hyphenation::Automatic), box_item(ParagraphItem::Kind::CloseBox, {}),
        text_item(after, style, Hyphenation::Automatic)};
    const Paragraph set = set_paragraph(*engine, items, justified(width));
    CHECK(extracted(set) == std::string(before) + std::string(middle) + std::string(after));
    return shown(set);
}

}  // namespace

TEST_CASE("a word that reaches over several items is hyphenated as one") {
    CHECK(set_in_parts("co", "ördina", "tie", 70_pt) == "coördi-|natie");
    CHECK(set_in_parts("werkge", "legen", "heid", 90_pt) == "werkgele-|genheid");
    // "bed" alone is too short to be broken; the whole is be-drijfs-lei-der.
    CHECK(set_in_parts("een bed", "rijfs", "leider", 120_pt) == "een be-|drijfsleider");
}

TEST_CASE("letters of two languages that touch are two words") {
    const auto engine = square_engine();
    const TextStyle french = square_style("fr"), dutch = square_style("nl");
    const Paragraph set = set_paragraph(*engine,
                                        {text_item("gouverne", french, Hyphenation::Automatic),
                                         text_item("gelegenheid", dutch, Hyphenation::Automatic)},
                                        ragged(135_pt));
    CHECK(shown(set) == "gouvernegele-|genheid");  // 12 letters and a hyphen; French would break "gelegen-heid" too
}

TEST_CASE("hyphens: manual leaves the patterns out") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const std::vector<ParagraphItem> items{text_item("ab gouvernement", style, Hyphenation::Manual)};
    CHECK(shown(set_paragraph(*engine, items, ragged(115_pt))) == "ab |gouvernement");
}
