// Words without the engine: when they are, what they measure, and that the engine would say the same.
#include "text/pair_shaper.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <set>

#include "base/utf8.h"
#include "text/setting.h"
#include "text/shaper.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

std::vector<ShapingCharacter> characters_of(std::string_view word) {
    std::vector<ShapingCharacter> characters;
    for (std::size_t offset = 0; offset < word.size();) {
        const auto begin = static_cast<std::uint32_t>(offset);
        const char32_t character = utf8::next(word, offset);
        characters.push_back({character, begin, static_cast<std::uint32_t>(offset)});
    }
    return characters;
}

/// Every letter 1000 wide, its glyph half its number.
PlainLetters thousand_letters() {
    return PlainLetters([](char32_t character) { return static_cast<std::uint16_t>(character / 2); },
                        [](std::uint16_t) { return 1000; });
}

LookupReach reach_at(std::string_view letters, bool kerns_pairs) {
    LookupReach reach{std::vector<bool>(PlainLetters::kCount), kerns_pairs, {}};
    for (const char letter : letters) reach.begins[PlainLetters::index(static_cast<unsigned char>(letter))] = true;
    return reach;
}

struct Shaped {
    bool known = false;
    std::vector<std::int32_t> advances;
};

Shaped shaped(const PairShaper& shaper, std::string_view word) {
    std::vector<FontUnitGlyph> glyphs;
    Shaped result{shaper.shape(characters_of(word), glyphs), {}};
    for (const FontUnitGlyph& glyph : glyphs) result.advances.push_back(glyph.advance);
    return result;
}

using Advances = std::vector<std::int32_t>;

bool same(const FontUnitGlyph& a, const FontUnitGlyph& b) {
    return a.id == b.id && a.advance == b.advance && a.offset_x == b.offset_x && a.offset_y == b.offset_y &&
           a.text_begin == b.text_begin && a.text_end == b.text_end;
}

std::set<std::string> words_of_the_input() {
    std::set<std::string> words;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(CONCORDIA_SOURCE_DIR "/input")) {
        if (entry.path().extension() != ".xml") continue;
        std::ifstream file(entry.path());
        words.insert(std::istream_iterator<std::string>(file), {});
    }
    return words;
}

/// Words of letters as they seldom meet: capitals inside, accents, punctuation and figures anywhere.
std::vector<std::string> random_words(std::size_t count) {
    std::mt19937 random(7);
    std::vector<std::string> words(count);
    for (std::string& word : words) {
        for (std::size_t i = 2 + random() % 8; i > 0; --i) {
            const bool is_ascii = random() % 4 != 0;
            utf8::append(word, static_cast<char32_t>(is_ascii ? 0x21 + random() % 0x5E : 0xA1 + random() % 0xDF));
        }
    }
    return words;
}

struct Compared {
    std::size_t words = 0, without_engine = 0, different = 0;
};

void compare(const FontFace& face, std::span<const Feature> features, std::string_view language,
             const std::string& word, Compared& compared) {
    std::vector<FontUnitGlyph> by_pairs, by_engine;
    const auto characters = characters_of(word);
    ++compared.words;
    if (!face.shape_by_pairs(characters, features, language, by_pairs)) return;
    ++compared.without_engine;
    face.shape_by_engine(characters, features, language, by_engine);
    if (std::equal(by_pairs.begin(), by_pairs.end(), by_engine.begin(), by_engine.end(), same)) return;
    ++compared.different;
    MESSAGE("'" << word << "' in " << face.postscript_name());
}

const std::vector<std::vector<Feature>> kFeatures = {
    {},
    {{feature_tag("tnum"), 1}, {feature_tag("lnum"), 1}},
    {{feature_tag("onum"), 1}},
    {{feature_tag("smcp"), 1}},
    {{feature_tag("liga"), 0}, {feature_tag("clig"), 0}},
    {{feature_tag("kern"), 0}},
    {{feature_tag("frac"), 1}},
    {{feature_tag("salt"), 1}, {feature_tag("ss01"), 1}},
};

std::vector<std::filesystem::path> faces() {
    std::vector<std::filesystem::path> paths = {test_font("squares.ttf")};
    for (const char* family : {"gentiumplus", "lato"}) {
        for (const auto& entry :
             std::filesystem::directory_iterator(std::filesystem::path("/usr/share/fonts/truetype") / family)) {
            if (entry.path().extension() == ".ttf") paths.push_back(entry.path());
        }
    }
    return paths;
}

}  // namespace

TEST_CASE("letters at which nothing begins are as wide as they are alone") {
    const PlainLetters letters = thousand_letters();
    const PairShaper shaper(letters, {}, [](char32_t, char32_t) -> std::optional<std::int32_t> {
        FAIL("nobody needs to be asked");
        return std::nullopt;
    });
    CHECK(shaped(shaper, "abc").advances == Advances{1000, 1000, 1000});
}

TEST_CASE("a kerned letter is as wide as its neighbour makes it, and each pair is asked for once") {
    const PlainLetters letters = thousand_letters();
    const LookupReach kerning = reach_at("av", true);
    const LookupReach* const lookups[] = {&kerning};
    std::vector<std::u32string> asked;
    const PairShaper shaper(letters, lookups, [&](char32_t first, char32_t second) {
        asked.push_back({first, second});
        return std::optional(first == 'a' && second == 'v' ? -80 : 1000);
    });
    CHECK(shaped(shaper, "bavab").advances == Advances{1000, -80, 1000, 1000, 1000});  // b | av | va | ab | b
    CHECK(shaped(shaper, "ava").advances == Advances{-80, 1000, 1000});                // the last letter is alone
    CHECK(asked == std::vector<std::u32string>{U"av", U"va", U"ab"});
}

TEST_CASE("the engine takes words in which something else may begin, and leaves no half of one") {
    const PlainLetters letters = thousand_letters();
    LookupReach substitution = reach_at("q", false), ligatures = reach_at("", false);
    ligatures.joins = {{'f', 'i'}};
    const LookupReach* const lookups[] = {&substitution, &ligatures};
    const PairShaper shaper(letters, lookups, [](char32_t, char32_t) { return std::optional(1000); });
    CHECK_FALSE(shaped(shaper, "aqb").known);
    CHECK_FALSE(shaped(shaper, "abfi").known);
    CHECK(shaped(shaper, "abfi").advances.empty());
    CHECK(shaped(shaper, "abfa").known);
}

TEST_CASE("a letter that kerns and opens something else is the engine's, in whichever order they are") {
    const PlainLetters letters = thousand_letters();
    const LookupReach kerning = reach_at("q", true), substitution = reach_at("q", false);
    const LookupReach* const one_order[] = {&kerning, &substitution};
    const LookupReach* const other_order[] = {&substitution, &kerning};
    const auto measure = [](char32_t, char32_t) { return std::optional(1000); };
    CHECK_FALSE(shaped(PairShaper(letters, one_order, measure), "qa").known);
    CHECK_FALSE(shaped(PairShaper(letters, other_order, measure), "qa").known);
}

TEST_CASE("the engine takes words without Latin letters, with spaces, marks or letters that the font lacks") {
    const PlainLetters letters([](char32_t character) { return static_cast<std::uint16_t>(character == 'x' ? 0 : 7); },
                               [](std::uint16_t) { return 1000; });
    const PairShaper shaper(letters, {}, [](char32_t, char32_t) { return std::optional(1000); });
    for (const std::string_view word : {"2028", "—", "a b", "e\u0301", "a\u00ADb", "a\u2044b", "Ω", "axb", ""}) {
        INFO(word);
        CHECK_FALSE(shaped(shaper, word).known);
    }
    CHECK(shaped(shaper, "l’école-œuvre").known);
}

TEST_CASE("one letter that is drawn as two stands for its text once, which only the engine knows") {
    const PlainLetters letters = thousand_letters();
    const PairShaper shaper(letters, {}, [](char32_t, char32_t) { return std::optional(1000); });
    const ShapingCharacter sharp_s[] = {{'S', 0, 2}, {'S', 0, 2}};
    std::vector<FontUnitGlyph> glyphs;
    CHECK_FALSE(shaper.shape(sharp_s, glyphs));
}

TEST_CASE("every word of the input, and words that nobody writes, are shaped as the engine shapes them") {
    const std::set<std::string> written = words_of_the_input();
    const std::vector<std::string> others = random_words(600);
    Compared all;
    for (const std::filesystem::path& path : faces()) {
        const FontFace face(path, 0);
        for (const std::vector<Feature>& features : kFeatures) {
            for (const std::string_view language : {"nl", "fr-BE"}) {
                for (const std::string& word : others) compare(face, features, language, word, all);
            }
        }
        for (const std::string& word : written) compare(face, {}, "fr", word, all);
    }
    CHECK(all.different == 0);
    CHECK(all.without_engine > all.words / 3);
    MESSAGE(all.without_engine << " of " << all.words << " words without the engine");
}
