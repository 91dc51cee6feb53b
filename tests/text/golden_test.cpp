// French and Dutch paragraphs in the fonts of the publications, as readable dumps: a line's right edge in points, how
// far its spaces stretch in thousandths, its text. Renew with CONCORDIA_UPDATE_GOLDENS=1 and read the difference.
#include <cstdlib>

#include "base/file.h"
#include "text/setting.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

constexpr std::string_view kFrench =
    "Le Gouvernement et les interlocuteurs sociaux évaluent au moins une fois par an, au sein du comité, l’état "
    "d’avancement des priorités partagées ; ils l’adaptent lorsque le contexte change. Chaque rapport d’avancement "
    "mentionne les indicateurs, les échéances et les difficultés rencontrées : « la transparence » n’est pas une "
    "option, mais une obligation réciproque des signataires. Les positions divergentes du banc patronal et du banc "
    "syndical sont publiées côte à côte, dans un espace équivalent.";

constexpr std::string_view kDutch =
    "De Regering en de sociale gesprekspartners evalueren minstens een keer per jaar de stand van zaken van de "
    "gedeelde "
    "prioriteiten en passen ze aan wanneer de omstandigheden veranderen. De coördinatie van de "
    "werkgelegenheidsmaatregelen, "
    "de financiële oriëntatie en de geïntegreerde arbeidsmarktondersteuning worden in het voortgangsrapport besproken; "
    "de "
    "uiteenlopende standpunten van de werkgeversbank en de vakbondsbank worden naast elkaar gepubliceerd, met evenveel "
    "ruimte voor elk van beide banken.";

std::unique_ptr<Engine> publication_engine() {
    auto engine = make_engine("/usr/share/hyphen");
    engine->declare({"Gentium", 400, false, "/usr/share/fonts/truetype/gentiumplus/GentiumPlus-Regular.ttf"});
    engine->declare({"Lato", 400, false, "/usr/share/fonts/truetype/lato/Lato-Regular.ttf"});
    return engine;
}

TextStyle publication_style(std::string_view family, std::string_view language) {
    TextStyle style;
    style.families = {std::string(family)};
    style.size = 10_pt;
    style.language = language;
    return style;
}

std::string dump(const Paragraph& set) {
    std::string text;
    for (const Line& line : set.lines) {
        text += points(line.width) + " " + integer_text(line.stretch_thousandths) + " | " + shown(set, line) + "\n";
    }
    return text;
}

void check_golden(std::string_view name, const std::string& result) {
    const auto path = std::filesystem::path(CONCORDIA_SOURCE_DIR) / "tests/text/goldens" / (std::string(name) + ".txt");
    if (std::getenv("CONCORDIA_UPDATE_GOLDENS") != nullptr) write_file_atomically(path, result);
    CHECK(result == read_file(path));
}

void check_golden(std::string_view name, std::string_view text, const TextStyle& style,
                  const ParagraphSettings& settings) {
    const auto engine = publication_engine();
    check_golden(name, dump(set_paragraph(*engine, {text_item(text, style, Hyphenation::Automatic)}, settings)));
}

}  // namespace

TEST_CASE("French in Gentium, a column of a parallel page") {
    check_golden("french-column", kFrench, publication_style("Gentium", "fr"), justified(225_pt));
}

TEST_CASE("French in Gentium, the full measure") {
    check_golden("french-page", kFrench, publication_style("Gentium", "fr"), justified(440_pt));
}

TEST_CASE("Dutch in Gentium, a column of a parallel page") {
    check_golden("dutch-column", kDutch, publication_style("Gentium", "nl"), justified(225_pt));
}

TEST_CASE("Dutch in Lato, a narrow table cell, ragged") {
    check_golden("dutch-cell", kDutch, publication_style("Lato", "nl"), ragged(110_pt));
}

TEST_CASE("Dutch in Lato, a narrow table cell, justified") {
    check_golden("dutch-narrow", kDutch, publication_style("Lato", "nl"), justified(110_pt));
}

namespace {

/// Soft hyphens, words in parts, the other language, addresses: what else may stand in a paragraph.
std::vector<ParagraphItem> mixed(const TextStyle& style, const TextStyle& other, const TextStyle& strong, bool dutch) {
    const auto item = [](std::string_view text, const TextStyle& look) {
        return text_item(text, look, Hyphenation::Automatic);
    };
    if (dutch) {
        return {item("De coördinatie en de oriëntatie van België, de ruïnes en de co-", style),
                item("financiering", strong),
                item(" blijven geïnventariseerd; het geïndustrialiseerde geheel staat in “", style),
                item("Le développement des coopérations interrégionales", other),
                item("”, zie https://www.example.org/voortgang/coördinatie-van-de-actoren?jaar=2028. De "
                     "hand\u00ADhavings\u00ADmaatregel en de werk",
                     style),
                item("gelegenheid", strong),
                item("smaatregelen zijn geëvalueerd.", style)};
    }
    return {item("L’évaluation intermédiaire et l’inter", style), item("opérabilité", strong),
            item(" des administrations : « l’administration numérique » ; la réorganisation aujourd’hui inter\u00AD"
                 "institutionnelle cite « ",
                 style),
            item("De coördinatie van de geïntegreerde werkgelegenheidsmaatregelen", other),
            item(" », voir https://www.example.org/avancement/evaluation-intermediaire?annee=2028, et la "
                 "co-construction des socio-professionnels.",
                 style)};
}

void check_mixed(std::string_view name, bool dutch) {
    const auto engine = publication_engine();
    engine->declare({"Gentium", 700, false, "/usr/share/fonts/truetype/gentiumplus/GentiumPlus-Bold.ttf"});
    const TextStyle style = publication_style("Gentium", dutch ? "nl" : "fr");
    const TextStyle other = publication_style("Gentium", dutch ? "fr" : "nl");
    TextStyle strong = style;
    strong.weight = 700;
    std::string result;
    for (const Length width : {190_pt, 105_pt}) {
        result += dump(set_paragraph(*engine, mixed(style, other, strong, dutch), justified(width))) + "\n";
    }
    check_golden(name, result);
}

}  // namespace

TEST_CASE("French with words in parts, soft hyphens, an address and Dutch words") {
    check_mixed("french-mixed", false);
}

TEST_CASE("Dutch with words in parts, soft hyphens, an address and French words") {
    check_mixed("dutch-mixed", true);
}

TEST_CASE("a good column: few hyphens in a row and no space wider than one and a half") {
    const auto engine = publication_engine();
    for (const auto& [text, language] : {std::pair{kFrench, "fr"}, std::pair{kDutch, "nl"}}) {
        const TextStyle style = publication_style("Gentium", language);
        const Paragraph set =
            set_paragraph(*engine, {text_item(text, style, Hyphenation::Automatic)}, justified(225_pt));
        int row = 0;
        for (const Line& line : set.lines) {
            row = line.ends_with_hyphen ? row + 1 : 0;
            CHECK(row <= 2);
            CHECK(line.stretch_thousandths >= 770);   // 1 - 0.23
            CHECK(line.stretch_thousandths <= 1575);  // 1 + 1/2 * 1.15
        }
    }
}

TEST_CASE("real small capitals come from the face that has them") {
    const auto engine = publication_engine();
    TextStyle style = publication_style("Gentium", "fr");
    const ShapedText plain = shape(*engine, "abc", style);
    style.small_caps = true;
    const ShapedText small = shape(*engine, "abc", style);
    CHECK(small.runs.front().size == 10_pt);  // smcp, not capitals made small
    CHECK(small.glyphs.front().id != plain.glyphs.front().id);
}

TEST_CASE("tabular figures are all as wide, old-style ones have shapes of their own") {
    const auto engine = publication_engine();
    TextStyle style = publication_style("Lato", "fr");
    const auto width = [&](std::string_view figures) { return shape(*engine, figures, style).width; };
    style.features = {{"pnum", 1}};
    CHECK(width("111") < width("000"));
    style.features = {{"tnum", 1}};
    CHECK(width("111") == width("000"));
    const std::uint16_t lining = shape(*engine, "3", style).glyphs.front().id;
    style.features = {{"onum", 1}};
    CHECK(shape(*engine, "3", style).glyphs.front().id != lining);
}
