// Drawings: numbers, paths, transforms, and where shapes land on the page.
#include "layout/galley_setting.h"
#include "layout/svg_numbers.h"
#include "layout/svg_outline.h"

namespace concordia::layout::tests {
namespace {

/// "M0,0 L10,0 Z": verbs and points, rounded to thousandths.
std::string shown(const std::optional<Outline>& outline) {
    if (!outline) return "unreadable";
    std::string text;
    std::size_t point = 0;
    for (const Path::Verb verb : outline->verbs) {
        text += (text.empty() ? "" : " ") + std::string(1, "MLCZ"[static_cast<std::size_t>(verb)]);
        const std::size_t count = verb == Path::Verb::Curve ? 3 : verb == Path::Verb::Close ? 0 : 1;
        for (std::size_t i = 0; i < count; ++i, ++point) {
            text += (i == 0 ? "" : " ") + points(Length::from_points(outline->points[point].x)) + "," +
                    points(Length::from_points(outline->points[point].y));
        }
    }
    return text;
}

std::string svg(std::string_view content,
                std::string_view attributes = "viewBox='0 0 40 20' width='40px' height='20px'") {
    return "<p><svg aria-label='x' " + std::string(attributes) + ">" + std::string(content) + "</svg></p>";
}

TEST_CASE("numbers may follow each other without a space") {
    CHECK(number_list("1-2.5.5,1e1") == std::vector<double>{1, -2.5, 0.5, 10});
    CHECK(number_list("1 x").empty());
}

TEST_CASE("path commands, absolute and relative") {
    CHECK(shown(parse_path("M1 2 3 4")) == "M1,2 L3,4");
    CHECK(shown(parse_path("m1 2h3v-1z")) == "M1,2 L4,2 L4,1 Z");
    CHECK(shown(parse_path("M0 0C1 1 2 1 3 0S5-1 6 0")) == "M0,0 C1,1 2,1 3,0 C4,-1 5,-1 6,0");
    CHECK(shown(parse_path("M0 0Q3 3 6 0")) == "M0,0 C2,2 4,2 6,0");
    CHECK(shown(parse_path("M0 0 X")) == "unreadable");
    CHECK(shown(parse_path("M0")) == "unreadable");
}

TEST_CASE("a half circle is two curves") {
    CHECK(shown(parse_path("M0 0A5 5 0 0 1 10 0")) == "M0,0 C0,-2.761 2.239,-5 5,-5 C7.761,-5 10,-2.761 10,0");
}

TEST_CASE("transforms apply from right to left") {
    const auto transform = parse_transform("translate(10, 20) scale(2)");
    REQUIRE(transform);
    const UserPoint point = transform->apply({1, 1});
    CHECK(point.x == 12);  // 10 + 2 * 1
    CHECK(point.y == 22);
    CHECK(!parse_transform("skewX(3)"));
}

TEST_CASE("a pixel is three quarters of a point; the drawing's box scales it further") {
    const SetDocument set(
        "", svg("<rect x='4' y='8' width='8' height='4'/>", "viewBox='0 0 40 20' width='80' height='40'"));
    const std::vector<Path> paths = all<Path>(set);
    REQUIRE(paths.size() == 1);
    CHECK(paths[0].points[0] == Point{6_pt, 12_pt});  // 4 * 2 * 0.75, 8 * 2 * 0.75
}

TEST_CASE("groups move what they hold; strokes keep their width in user units") {
    const SetDocument set("line { stroke: black; stroke-width: 2 }",
                          svg("<g transform='translate(4 0)'><line x1='0' y1='0' x2='4' y2='0'/></g>"));
    const std::vector<Path> paths = all<Path>(set);
    REQUIRE(paths.size() == 1);
    CHECK(paths[0].points[0].x == 3_pt);  // 4 * 0.75
    CHECK(paths[0].stroke_width == 1.5_pt);
    CHECK(!paths[0].fill.visible());
}

TEST_CASE("text is anchored at its middle") {
    const SetDocument set("text { text-anchor: middle }", svg("<text x='20' y='10' font-size='8'>ab</text>"));
    const std::vector<GlyphRun> runs = all<GlyphRun>(set);
    REQUIRE(runs.size() == 1);
    CHECK(runs[0].size == 6_pt);
    CHECK(runs[0].origin == Point{9_pt, 7.5_pt});  // 20 * 0.75 - 6
}

TEST_CASE("a drawing is one Figure with its title as words") {
    const SetDocument set("",
                          "<p><svg viewBox='0 0 4 4' width='4' height='4'><title>Half done</title>"
                          "<circle cx='2' cy='2' r='1'/></svg></p>");
    CHECK(set.structure() == "Document(P(Figure(.)))");
    CHECK(set.pages.structure[2].details().alternative == "Half done");
    CHECK(set.said().empty());
}

TEST_CASE("what cannot be read in a drawing is a finding") {
    CHECK(SetDocument("", svg("<path d='M0 0 L'/>")).said() == Lines{"layout.bad-svg"});
}

}  // namespace
}  // namespace concordia::layout::tests
