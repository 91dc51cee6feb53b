// var(): values, fallbacks, inheritance, cycles.
#include "style/custom_properties.h"

#include "styled.h"

namespace concordia::style::test {

TEST_CASE("var() stands for the inherited value of a custom property") {
    Styled styled(
        ":root { --accent: #f00; --gap: 4pt } p { color: var(--accent); margin: calc(var(--gap) * 2) var( --gap ) }",
        "<p id='a'>x</p>");
    CHECK(styled.said() == Said{});
    CHECK(styled["a"].colour == Colour{255, 0, 0, 255});
    CHECK(styled["a"].margin[Top].length == 8_pt);  // 4 * 2
    CHECK(styled["a"].margin[Left].length == 4_pt);
}

TEST_CASE("an element's own custom property wins over the inherited one") {
    Styled styled(":root { --c: red } div { --c: blue } p { color: var(--c) }",
                  "<div><p id='a'>x</p></div><p id='b'>x</p>");
    CHECK(styled["a"].colour == Colour{0, 0, 255, 255});
    CHECK(styled["b"].colour == Colour{255, 0, 0, 255});
}

TEST_CASE("custom properties build upon each other, in any order") {
    Styled styled(":root { --b: calc(var(--a) + 1pt); --a: 2pt } p { top: var(--b) }", "<p id='a'>x</p>");
    CHECK(styled["a"].inset[Top].length == 3_pt);  // 2 + 1
}

TEST_CASE("a fallback is used where there is no value, and may hold var() itself") {
    Styled styled(":root { --a: red } p { color: var(--none, var(--nor, var(--a))); font-family: var(--f, A, B) }",
                  "<p id='a'>x</p>");
    CHECK(styled.said() == Said{});
    CHECK(styled["a"].colour == Colour{255, 0, 0, 255});
    CHECK(styled["a"].font.families == std::vector<std::string>{"A", "B"});
}

TEST_CASE("a var() without value is a finding and the property is unset") {
    Styled styled("div { color: red }\np { color: var(--none); top: var(--none) }", "<div><p id='a'>x</p></div>");
    CHECK(styled.said() == Said{"style.variable-missing 2:5", "style.variable-missing 2:25"});
    CHECK(styled["a"].colour == Colour{255, 0, 0, 255});  // inherited
    CHECK(styled["a"].inset[Top].is_auto());              // initial
}

TEST_CASE("a value that is wrong once its variable is known is a finding") {
    Styled styled(":root { --a: red } p { top: var(--a) }", "<p id='a'>x</p>");
    CHECK(styled.said() == Said{"style.value 1:24"});
}

TEST_CASE("a cycle is a finding and none of its members has a value, fallback or not") {
    Styled styled(
        ":root { --a: var(--b); --b: var(--a, 1pt);\n--c: var(--c) } p { top: var(--b, 7pt); left: var(--a, 8pt) }",
        "<p id='a'>x</p>");
    CHECK(styled.said() == Said{"style.variable-cycle 1:9", "style.variable-cycle 2:1"});
    CHECK(styled["a"].inset[Top].length == 7_pt);
    CHECK(styled["a"].inset[Left].length == 8_pt);
}

TEST_CASE("substituted tokens do not grow together") {
    const CustomProperties custom{{"--a", "1"}};
    CHECK(substitute("var(--a)pt", &custom) == "/**/ 1 /**/pt");
    CHECK(complaints(":root { --a: 1 } p { top: var(--a)pt }").empty());  // no paragraph, so nobody asks
}

TEST_CASE("values that double at every step stop at a bound") {
    std::string css = ":root { --v0: aaaaaaaaaaaaaaaa;";
    for (int i = 1; i < 40; ++i) {
        const std::string previous = "var(--v" + std::to_string(i - 1) + ")";
        css += "--v" + std::to_string(i) + ":" + previous + previous + ";";
    }
    Styled styled(css + "} p { color: var(--v39) }", "<p id='a'>x</p>");
    CHECK(styled.said().size() == 1);
}

}  // namespace concordia::style::test
