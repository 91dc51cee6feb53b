// Which declaration wins, what is inherited, which elements share a style.
#include "style/cascade.h"

#include "style/html_defaults.h"
#include "styled.h"

namespace concordia::style::test {
namespace {

/// The height that `css` gives to <p id="a" class="x y"> inside <div class="box">.
Length top_of(std::initializer_list<std::string_view> sheets, std::string_view attributes = "") {
    Styled styled(sheets, "<div class='box'><p id='a' class='x y' " + std::string(attributes) + ">t</p></div>");
    CHECK(styled.said() == Said{});
    return styled["a"].inset[Top].length;
}

}  // namespace

TEST_CASE("the later rule wins between equal specificities") {
    CHECK(top_of({"p { top: 1pt } p { top: 2pt }"}) == 2_pt);
    CHECK(top_of({"p { top: 1pt }", "p { top: 3pt }"}) == 3_pt);
}

TEST_CASE("specificity is compared ids, then classes, then types") {
    CHECK(top_of({"#a { top: 1pt } .x.y { top: 2pt } html body div p { top: 3pt }"}) == 1_pt);
    CHECK(top_of({".x { top: 2pt } html body div p { top: 3pt }"}) == 2_pt);            // 0,1,0 > 0,0,4
    CHECK(top_of({".x.y { top: 2pt } .box .x { top: 3pt } .y { top: 4pt }"}) == 3_pt);  // 0,2,0 twice, later wins
    CHECK(top_of({"p:only-child { top: 2pt } p.x { top: 3pt }"}) == 3_pt);              // 0,1,1 twice
    CHECK(top_of({"p:not(#b) { top: 2pt } .x.y { top: 3pt }"}) == 2_pt);                // :not counts its argument
    CHECK(top_of({"p:first-child { top: 2pt } * { top: 3pt }"}) == 2_pt);
}

TEST_CASE("important declarations beat all others, even the style attribute") {
    CHECK(top_of({"p { top: 1pt ! important } #a { top: 2pt }"}) == 1_pt);
    CHECK(top_of({"p { top: 1pt !IMPORTANT }"}, "style='top: 5pt'") == 1_pt);
    CHECK(top_of({"p { top: 1pt !important }"}, "style='top: 5pt !important'") == 5_pt);
    CHECK(top_of({"#a { top: 1pt }"}, "style='top: 5pt'") == 5_pt);
}

TEST_CASE("any author's rule beats the default sheet") {
    Styled styled("* { display: inline }", "<p id='a'>x</p>");
    CHECK(styled["a"].display == Display::Inline);
}

TEST_CASE("inherited properties come from the parent, others do not") {
    Styled styled("div { color: red; orphans: 4; top: 3pt }", "<div id='a'><p id='b'>x</p></div>");
    CHECK(styled["b"].colour == Colour{255, 0, 0, 255});
    CHECK(styled["b"].orphans == 4);
    CHECK(styled["b"].inset[Top].is_auto());
}

TEST_CASE("inherit, initial and unset work on every property and on shorthands") {
    Styled styled(
        "div { color: red; top: 3pt; margin: 1pt 2pt }"
        "#b { top: inherit; margin: inherit } #c { color: initial } #d { color: unset; margin: unset }",
        "<div><p id='b'>x</p><p id='c'>x</p><p id='d'>x</p></div>");
    CHECK(styled["b"].inset[Top].length == 3_pt);
    CHECK(styled["b"].margin[Left].length == 2_pt);
    CHECK(styled["c"].colour == kBlack);
    CHECK(styled["d"].colour == Colour{255, 0, 0, 255});
    CHECK(styled["d"].margin[Top].length == 0_pt);
}

TEST_CASE("a number as line-height inherits as a number, a percentage as a length") {
    Styled styled("div { font-size: 10pt; line-height: 1.5 } #c { line-height: 150% } p { font-size: 20pt }",
                  "<div id='a'><p id='b'>x</p></div><div id='c'><p id='d'>x</p></div>");
    CHECK(styled["a"].line_height == 15_pt);  // 10 * 1.5
    CHECK(styled["b"].line_height == 30_pt);  // 20 * 1.5
    CHECK(styled["d"].line_height == 15_pt);  // 10 * 150 %, kept
}

TEST_CASE("em is the element's font size, rem the root's, font-size's own em the parent's") {
    Styled styled(
        "html { font-size: 8pt } div { font-size: 20pt } p { font-size: 0.5em; top: 2em; left: 2rem; right: 1ex }",
        "<div><p id='a'>x</p></div>");
    CHECK(styled["a"].font.size == 10_pt);           // 20 * 0.5
    CHECK(styled["a"].inset[Top].length == 20_pt);   // 10 * 2
    CHECK(styled["a"].inset[Left].length == 16_pt);  // 8 * 2
    CHECK(styled["a"].inset[Right].length == 5_pt);  // 10 * 0.5
}

TEST_CASE("bolder and lighter follow the parent's weight") {
    Styled styled("div { font-weight: 300 } #b { font-weight: bolder } #c { font-weight: lighter }",
                  "<div><p id='b'>x<strong id='d'>y</strong></p><p id='c'>x</p></div>");
    CHECK(styled["b"].font.weight == 400);
    CHECK(styled["d"].font.weight == 700);
    CHECK(styled["c"].font.weight == 100);
}

TEST_CASE("a border has the text's colour unless it says otherwise, and no width without a style") {
    Styled styled("p { color: red; border-top: 2pt solid; border-left-width: 3pt }", "<p id='a'>x</p>");
    CHECK(styled["a"].border[Top] == Border{2_pt, BorderStyle::Solid, {255, 0, 0, 255}});
    CHECK(styled["a"].border[Left].width == 0_pt);
}

TEST_CASE("elements styled alike share one computed style") {
    Styled styled("p { color: red } .x { color: red }", "<p id='a'>x</p><p id='b' class='x'>x</p><p id='c'>x</p>");
    CHECK(&styled["a"] == &styled["c"]);
    CHECK(&styled["a"] == &styled["b"]);  // other rules, equal values
}

TEST_CASE("SVG presentation attributes weigh less than any rule") {
    Styled styled("#b { fill: blue }",
                  "<svg><rect id='a' fill='red' stroke-width='2.5'/><rect id='b' fill='red'/><g fill='none'><rect "
                  "id='c'/></g></svg>");
    CHECK(styled["a"].fill == Colour{255, 0, 0, 255});
    CHECK(styled["a"].stroke_width == 1.875_pt);
    CHECK(styled["b"].fill == Colour{0, 0, 255, 255});
    CHECK(styled["c"].fill == kTransparent);
}

TEST_CASE("an anonymous box inherits and is otherwise initial") {
    Styled styled("p { color: red; border: 1pt solid; top: 1pt }", "<p id='a'>x</p>");
    const ComputedStyle& anonymous = styled.styles->anonymous(styled["a"], Display::Block);
    CHECK(anonymous.colour == Colour{255, 0, 0, 255});
    CHECK(anonymous.border[Top].width == 0_pt);
    CHECK(anonymous.inset[Top].is_auto());
    CHECK(anonymous.display == Display::Block);
    CHECK(&anonymous == &styled.styles->anonymous(styled["a"], Display::Block));
}

TEST_CASE("the default sheet is in the subset itself and knows every element") {
    Findings findings;
    parse_stylesheet(html_defaults(), "html.css", findings);
    CHECK(findings.empty());
    Styled styled("", "<h1 id='a'>x</h1><table><thead><tr><th id='b'>x</th></tr></thead></table><ul><li id='c'/></ul>");
    CHECK(styled["a"].font.size == 20_pt);  // 2em of 10pt
    CHECK(styled["a"].bookmark_level == 1);
    CHECK(styled["b"].display == Display::TableCell);
    CHECK(styled["b"].vertical_align == VerticalAlign::Middle);
    CHECK(styled["c"].display == Display::ListItem);
}

TEST_CASE("an unknown element is a finding at each place") {
    Styled styled("", "<blink>x</blink>\n<blink>x</blink>");
    CHECK(styled.said().size() == 2);
}

TEST_CASE("floats, absolute boxes and grid items are blocks") {
    Styled styled("#a { float: left } #b { position: absolute } #d { float: block-start } div { display: grid }",
                  "<span id='a'/><span id='b'/><span id='d'/><div><span id='c'/></div>");
    CHECK(styled["a"].display == Display::Block);
    CHECK(styled["b"].display == Display::Block);
    CHECK(styled["c"].display == Display::Block);
    CHECK(styled["d"].display == Display::Block);
}

}  // namespace concordia::style::test
