// Glyphs and the text they stand for; faces and how they are chosen.
#include <fstream>

#include "base/failure.h"
#include "text/setting.h"
#include "text/shaper.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

std::filesystem::path file_with(std::string_view name, std::string_view bytes) {
    const std::filesystem::path path = std::filesystem::temp_directory_path() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
}

}  // namespace

TEST_CASE("a kerning pair stands closer, unless kerning is off") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    CHECK(shape(*engine, "AV", style).width == 19_pt);  // 20 - 0.1 em
    style.kerning = false;
    CHECK(shape(*engine, "AV", style).width == 20_pt);
}

TEST_CASE("a ligature is one glyph that stands for both letters") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const ShapedText set = shape(*engine, "éfi", style);
    REQUIRE(set.glyphs.size() == 2);
    CHECK(set.glyphs[0].text_length == 2);  // é has two bytes
    CHECK(set.glyphs[1].text_length == 2);  // "fi"
}

TEST_CASE("a feature that is switched off leaves no ligature") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    style.features = {{"liga", 0}};
    CHECK(shape(*engine, "fi", style).glyphs.size() == 2);
}

TEST_CASE("a glyph the first family lacks comes from the next, in a run of its own") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const ShapedText set = shape(*engine, "aΩb", style);
    REQUIRE(set.runs.size() == 3);
    CHECK(set.runs[1].face->postscript_name() == "Wide");
    CHECK(set.runs[0].face == set.runs[2].face);
    CHECK(set.missing_glyphs.empty());
}

TEST_CASE("characters that no family has are reported once each, in order") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set = set_paragraph(*engine, {text_item("жa ш ж", style)}, ragged(500_pt));
    CHECK(set.missing_glyphs == std::vector<char32_t>{U'ж', U'ш'});
    CHECK(extracted(set) == "жa ш ж");
}

TEST_CASE("small capitals that a face lacks are capitals at four fifths") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    style.small_caps = true;
    const ShapedText set = shape(*engine, "Ab", style);
    REQUIRE(set.runs.size() == 2);
    CHECK(set.width == 18_pt);  // 10 + 8
    CHECK(set.runs[1].size == 8_pt);
    CHECK(set.glyphs[1].id == set.runs[1].face->glyph('B'));
    CHECK(set.characters == "Ab");  // what is copied is what was written
}

TEST_CASE("small capitals keep the text of a letter that becomes two") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    style.small_caps = true;
    const ShapedText set = shape(*engine, "ß", style);
    REQUIRE(set.glyphs.size() == 2);  // SS
    CHECK(set.glyphs[0].text_length == 2);
    CHECK(set.glyphs[1].text_length == 0);
}

TEST_CASE("one shaped word serves every size, each advance rounded by itself") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    for (const Length size : {7_pt, 10.333_pt, 7_pt, 64_pt}) {
        style.size = size;
        CHECK(shape(*engine, "abc", style).width == size * 3);
    }
}

TEST_CASE("a face is opened when it is first needed, and declared once") {
    const auto engine = square_engine();
    engine->declare({"Squares", 400, false, test_font("squares.ttf")});
    CHECK(engine->faces().empty());
    const Face* face = engine->match(square_style());
    REQUIRE(face != nullptr);
    CHECK(engine->faces() == std::vector<const Face*>{face});
    CHECK(face->metrics().units_per_em == 1000);
    CHECK(face->metrics().ascent == 800);
    CHECK(face->metrics().descent == -200);
    CHECK(face->metrics().cap_height == 700);
    CHECK(face->metrics().x_height == 500);
    CHECK(face->metrics().underline_position == -100);
    CHECK(face->metrics().underline_thickness == 50);
    CHECK(face->advance(face->glyph(' ')) == 500);
    CHECK(face->glyph(0x416) == 0);
    CHECK(face->postscript_name() == "Squares");
}

TEST_CASE("weights are matched as CSS Fonts 4 section 5.2 says") {
    const auto engine = make_engine("/usr/share/hyphen");
    const std::filesystem::path folder = "/usr/share/fonts/truetype/lato";
    for (const auto& [name, weight] : std::vector<std::pair<std::string, std::uint16_t>>{
             {"Lato-Light", 300}, {"Lato-Medium", 500}, {"Lato-Bold", 700}, {"Lato-Black", 900}}) {
        engine->declare({"Lato", weight, false, folder / (name + ".ttf")});
    }
    engine->declare({"Lato", 400, true, folder / "Lato-Italic.ttf"});
    TextStyle style;
    style.families = {"Absent", "lato"};
    const auto chosen = [&](std::uint16_t weight, bool italic = false) {
        style.weight = weight;
        style.italic = italic;
        return engine->match(style)->path().stem().string();
    };
    CHECK(chosen(400) == "Lato-Medium");  // 400 to 500: first up to 500
    CHECK(chosen(450) == "Lato-Medium");
    CHECK(chosen(500) == "Lato-Medium");
    CHECK(chosen(350) == "Lato-Light");  // below 400: lighter first
    CHECK(chosen(100) == "Lato-Light");  // ... then heavier
    CHECK(chosen(600) == "Lato-Bold");   // above 500: heavier first
    CHECK(chosen(950) == "Lato-Black");
    CHECK(chosen(900, true) == "Lato-Italic");  // the slope goes before the weight
}

TEST_CASE("a family that nobody declared") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    style.families = {"Absent"};
    CHECK(engine->match(style) == nullptr);
    CHECK_THROWS_WITH_AS(shape(*engine, "a", style),
                         "None of the fonts asked for is declared: Absent. Add an @font-face rule or correct "
                         "font-family.",
                         Failure);
}

TEST_CASE("a family declared later is found from then on") {
    const auto engine = make_engine("/usr/share/hyphen");
    engine->declare({"Wide", 400, false, test_font("wide.ttf")});
    const TextStyle style = square_style();
    CHECK(shape(*engine, "a", style).missing_glyphs == std::vector<char32_t>{U'a'});
    engine->declare({"Squares", 400, false, test_font("squares.ttf")});
    CHECK(shape(*engine, "a", style).missing_glyphs.empty());
}

TEST_CASE("what is no TrueType font is refused with a reason") {
    for (const auto& [bytes, reason] : std::vector<std::pair<std::string, std::string>>{
             {std::string("OTTO\0\1", 6), "CFF outlines"},
             {"ttcf", "a collection of faces"},
             {"", "no font"},
             {std::string("\0\1\0\0\0\1\0\0\0\0\0\0glyf", 16), "no TrueType outlines"}}) {
        const std::filesystem::path path = file_with("concordia-refused.ttf", bytes);
        try {
            const FontFace face(path, 0);
            FAIL("accepted: " << reason);
        } catch (const Failure& failure) {
            CHECK(failure.message().en.find(reason) != std::string::npos);
            CHECK(failure.message().en.find(path.string()) != std::string::npos);
        }
        std::filesystem::remove(path);
    }
}

TEST_CASE("a font whose licence forbids embedding is refused") {
    CHECK_THROWS_WITH_AS(FontFace(test_font("restricted.ttf"), 0), doctest::Contains("forbids embedding"), Failure);
}

TEST_CASE("every proper beginning of a font file is refused or shapes, never read past") {
    std::ifstream stream(test_font("squares.ttf"), std::ios::binary);
    const std::string font((std::istreambuf_iterator<char>(stream)), std::istreambuf_iterator<char>());
    std::size_t refused = 0;
    for (std::size_t length = 0; length < font.size(); length += 61) {
        const std::filesystem::path path = file_with("concordia-short.ttf", font.substr(0, length));
        try {
            const FontFace face(path, 0);
            CHECK(face.advance(face.glyph('a')) <= 1000);
        } catch (const Failure&) {
            ++refused;
        }
        std::filesystem::remove(path);
    }
    CHECK(refused > font.size() / 61 / 2);
}
