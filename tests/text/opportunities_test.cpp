// Where a line may end without hyphenation; widths are in squares of 10 pt.
#include "text/opportunities.h"

#include "text/setting.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

/// The word with "|" at every break that its own text shows, "!" where only an emergency allows one.
std::string marked(std::string_view word) {
    std::string text(word);
    const WordBreaks breaks = explicit_opportunities(word);
    std::size_t inserted = 0;
    for (const auto& place : breaks) {
        text.insert(place.offset + inserted++, place.kind == WordBreak::Kind::Explicit ? "|" : "!");
    }
    return text;
}

}  // namespace

TEST_CASE("a break is allowed after a hyphen between letters") {
    CHECK(marked("sous-directeur") == "sous-|directeur");
    CHECK(marked("rendez-vous") == "rendez-|vous");
    CHECK(marked("sociaal\u2010economisch") == "sociaal\u2010|economisch");
}

TEST_CASE("no break after a leading or trailing hyphen, between digits or after a single letter") {
    CHECK(marked("-heid") == "-heid");
    CHECK(marked("sociaal-") == "sociaal-");
    CHECK(marked("2026-2029") == "2026-2029");
    CHECK(marked("e-mail") == "e-mail");
    CHECK(marked("COVID-19") == "COVID-19");
}

TEST_CASE("a break is allowed after a dash, but not between years") {
    CHECK(marked("mot—mot") == "mot—|mot");
    CHECK(marked("Bruxelles–Anvers") == "Bruxelles–|Anvers");
    CHECK(marked("2026–2029") == "2026–2029");
}

TEST_CASE("a slash parts two words of three letters or more") {
    CHECK(marked("employeurs/travailleurs") == "employeurs/|travailleurs");
    CHECK(marked("en/of") == "en/of");
    CHECK(marked("km/h") == "km/h");
}

TEST_CASE("an address breaks after its marks, only in an emergency") {
    CHECK(marked("https://be.brussels/a-b?c=d") == "https://!be.!brussels/!a-!b?!c=!d");
    CHECK(marked("info@brupartners.brussels") == "info@!brupartners.!brussels");
    CHECK(marked("art.12") == "art.12");
    CHECK(marked("1.234.567,89") == "1.234.567,89");
}

TEST_CASE("a no-break hyphen and a no-break space never break") {
    CHECK(broken("ab cd\u2011ef", 50_pt) == "ab |cd\u2011ef");
    CHECK(broken("ab cd\u00A0ef", 50_pt) == "ab |cd\u00A0ef");
    CHECK(broken("ab cd\u202Fef", 55_pt) == "ab |cd\u202Fef");
}

TEST_CASE("no line begins with closing punctuation, even behind an ordinary space") {
    for (const std::string mark : {";", ":", "!", "?", "%", "»", ")"}) {
        CHECK(broken("ab cd " + mark, 50_pt) == "ab |cd " + mark);  // 20 + 5 + 20 + 5 would leave the mark alone
    }
}

TEST_CASE("no line ends with an opening quote or bracket, even before an ordinary space") {
    CHECK(broken("abc « de", 50_pt) == "abc |« de");
    CHECK(broken("abc ( de", 50_pt) == "abc |( de");
}

TEST_CASE("a closing mark in an item of its own holds on to the word before") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd ", style), text_item(":", style)}, ragged(50_pt));
    CHECK(shown(set) == "ab |cd :");
}

TEST_CASE("an address that fits no line is broken rather than let stand out") {
    CHECK(broken("https://be.brussels/abc", 130_pt) == "https://be.|brussels/abc");
    CHECK(broken("ab https://be.brussels", 200_pt) == "ab |https://be.brussels");  // it fits a line of its own
}

TEST_CASE("a word of thousands of letters is cut into chunks that only an emergency parts") {
    const std::string word(1000, 'a');
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph wide = set_paragraph(*engine, {text_item(word, style)}, ragged(10'000_pt));
    CHECK(wide.lines.size() == 1);
    const Paragraph narrow = set_paragraph(*engine, {text_item(word, style)}, ragged(3'000_pt));
    CHECK(narrow.lines.size() == 4);  // 256 + 256 + 256 + 232 letters
    CHECK(extracted(narrow) == word);
}
