// Glyphs as TJ operators, counted with a font whose glyphs are half an em wide.
#include "paint/glyph_run.h"

#include <doctest/doctest.h>

#include <vector>

using namespace concordia;
using namespace concordia::paint;

namespace {

class SquareFace : public text::Face {
 public:
    [[nodiscard]] std::uint32_t id() const override { return 0; }
    [[nodiscard]] const std::string& postscript_name() const override { return name_; }
    [[nodiscard]] std::string_view bytes() const override { return {}; }
    [[nodiscard]] const std::filesystem::path& path() const override { return path_; }
    [[nodiscard]] const text::FaceMetrics& metrics() const override { return metrics_; }
    [[nodiscard]] std::uint32_t glyph_count() const override { return 100; }
    [[nodiscard]] std::uint16_t glyph(char32_t character) const override {
        return static_cast<std::uint16_t>(character);
    }
    [[nodiscard]] std::int32_t advance(std::uint16_t) const override { return 500; }

 private:
    std::string name_ = "Square";
    std::filesystem::path path_;
    text::FaceMetrics metrics_;
};

/// `glyphs` at 10 pt, each 5 pt wide by the font; codes 1, 2, 3 are shown as "a", "b", "c".
std::string shown(const std::vector<text::Glyph>& glyphs, std::string_view characters, Length tracking = {},
                  std::int32_t scale = text::kNaturalScale, const std::vector<text::GlyphOffset>& offsets = {}) {
    const SquareFace face;
    Font font(face);
    std::string out;
    append_glyphs(out, font, {10_pt, tracking, scale}, {glyphs, offsets, characters});
    std::string readable;
    for (const char c : out) {
        if (c == '\n') continue;
        readable += c > 0 && c < 9 ? static_cast<char>('a' + c - 1) : c;
    }
    return readable;
}

}  // namespace

TEST_CASE("glyphs that follow the font's widths are one string") {
    CHECK(shown({{7, 1, 5_pt}, {8, 1, 5_pt}, {7, 1, 5_pt}}, "xyx") == "[(aba)]TJ");
}

TEST_CASE("kerning is written in thousandths of the size") {
    // the pen is to move 4.5 pt instead of 5 pt: (5 - 4.5) / 10 * 1000 = 50
    CHECK(shown({{7, 1, 4.5_pt}, {8, 1, 5_pt}}, "xy") == "[(a)50(b)]TJ");
}

TEST_CASE("differences under one and a half thousandths are carried along") {
    // 4.994 pt: 0.6 thousandths a glyph, so the third step makes 1.8, which is corrected by 2
    const text::Glyph narrow{7, 1, 4.994_pt};
    CHECK(shown({narrow, narrow, narrow, narrow}, "xxxx") == "[(aaa)2(a)]TJ");
}

TEST_CASE("spacing that the text state says already needs no correction") {
    const text::Glyph tracked{7, 1, 5.07_pt};
    CHECK(shown({tracked, tracked, tracked}, "xxx", 0.07_pt) == "[(aaa)]TJ");
    CHECK(shown({tracked, tracked, tracked}, "xxx") == "[(a)-7(a)-7(a)]TJ");  // 0.07 / 10 * 1000
}

TEST_CASE("scaling that the text state says already needs no correction, and widens corrections too") {
    const text::Glyph scaled{7, 1, 5.1_pt};  // 5 * 102 %
    CHECK(shown({scaled, scaled, scaled}, "xxx", {}, 102'000) == "[(aaa)]TJ");
    const text::Glyph wide{7, 1, 6.12_pt};  // 1.02 more: 1 / 10 * 1000 before scaling
    CHECK(shown({wide, scaled}, "xxx", {}, 102'000) == "[(a)-100(a)]TJ");
}

TEST_CASE("a mark is shifted over its base and the pen comes back") {
    // 2 pt to the left: 2 / 10 * 1000 = 200; 1 pt up is text rise 1
    CHECK(shown({{7, 1, 5_pt}, {8, 1, 0_pt}, {7, 1, 5_pt}}, "xyx", {}, text::kNaturalScale, {{1, -2_pt, -1_pt}}) ==
          "[(a)]TJ1 Ts[200(b)]TJ0 Ts[300(a)]TJ");  // the mark is 5 wide but advances 0: 500 - 200 = 300
}

TEST_CASE("one glyph with two texts has two codes") {
    CHECK(shown({{7, 1, 5_pt}, {7, 2, 5_pt}, {7, 1, 5_pt}}, " \xC2\xA0 ") == "[(aba)]TJ");
}
