// @page: the cascade of page contexts and margin boxes; @font-face, @media and other at-rules.
#include "styled.h"

namespace concordia::style::test {
namespace {

constexpr auto box(MarginBox margin_box) {
    return static_cast<std::size_t>(margin_box);
}

}  // namespace

TEST_CASE("a page is A4 with margins of 20 mm unless the sheet says otherwise") {
    const PageStyle page = Styled("", "").styles->page({});
    CHECK(page.width == Length::from_thousandths(595'276));   // 210 mm
    CHECK(page.height == Length::from_thousandths(841'890));  // 297 mm
    CHECK(page.box.margin[Top].length == Length::from_thousandths(56'693));
    for (const auto& margin_box : page.margin_boxes) CHECK(margin_box == nullptr);
}

TEST_CASE("size is a name, an orientation or lengths") {
    const auto size = [](std::string_view value) {
        const PageStyle page = Styled("@page { size: " + std::string(value) + " }", "").styles->page({});
        return std::pair(page.width, page.height);
    };
    const Length a4_width = Length::from_thousandths(595'276);
    const Length a4_height = Length::from_thousandths(841'890);
    CHECK(size("A4 landscape") == std::pair(a4_height, a4_width));
    CHECK(size("landscape A4") == std::pair(a4_height, a4_width));
    CHECK(size("landscape") == std::pair(a4_height, a4_width));
    CHECK(size("100pt 200pt") == std::pair(100_pt, 200_pt));
    CHECK(size("100pt") == std::pair(100_pt, 100_pt));
}

TEST_CASE("page selectors weigh name, then :first and :blank, then :left and :right") {
    Styled styled(
        "@page cover { margin: 4pt } @page :first { margin: 3pt } @page :left { margin: 2pt } @page { margin: 1pt }",
        "");
    const auto margin = [&](const PageSelector& selector) {
        return styled.styles->page(selector).box.margin[Top].length;
    };
    CHECK(margin({"", false, false, false}) == 1_pt);
    CHECK(margin({"", false, true, false}) == 2_pt);
    CHECK(margin({"", true, true, false}) == 3_pt);
    CHECK(margin({"cover", true, true, false}) == 4_pt);
}

TEST_CASE(":right, :blank, combined pseudo-classes and selector lists") {
    Styled styled("@page :right { margin-left: 5pt } @page x:first, :blank { margin-top: 6pt }", "");
    CHECK(styled.said() == Said{});
    CHECK(styled.styles->page({"", false, false, false}).box.margin[Left].length == 5_pt);
    CHECK(styled.styles->page({"x", true, false, false}).box.margin[Top].length == 6_pt);
    CHECK(styled.styles->page({"", false, false, true}).box.margin[Top].length == 6_pt);
    CHECK(styled.styles->page({"y", true, false, false}).box.margin[Top].length != 6_pt);
}

TEST_CASE("margin boxes inherit from the page, the page from the root element") {
    Styled styled(
        "html { color: red; font-size: 8pt } @page { font-size: 2em; @bottom-center { content: counter(page) ' / ' "
        "counter(pages); top: 1em } }",
        "");
    CHECK(styled.said() == Said{});
    const PageStyle page = styled.styles->page({});
    const auto& footer = page.margin_boxes[box(MarginBox::BottomCenter)];
    REQUIRE(footer != nullptr);
    CHECK(footer->colour == Colour{255, 0, 0, 255});
    CHECK(footer->font.size == 16_pt);          // 8 * 2
    CHECK(footer->inset[Top].length == 16_pt);  // 1em
    CHECK(footer->text_align == TextAlign::Center);
    CHECK(footer->content.size() == 3);
    CHECK(page.margin_boxes[box(MarginBox::TopLeft)] == nullptr);
}

TEST_CASE("a margin box with content none is not generated") {
    Styled styled("@page { @top-left { content: 'x' } } @page :first { @top-left { content: none } }", "");
    CHECK(styled.styles->page({}).margin_boxes[box(MarginBox::TopLeft)] != nullptr);
    CHECK(styled.styles->page({"", true, false, false}).margin_boxes[box(MarginBox::TopLeft)] == nullptr);
}

TEST_CASE("what @page does not know is a finding") {
    CHECK(complaints("@page :odd { margin: 0 }") == Said{"style.page-selector 1:8"});
    CHECK(complaints("@page { @top-middle { content: 'x' } margin: 0 }") == Said{"style.at-rule 1:9"});
    CHECK(complaints("@page { bleed: 3mm }") == Said{"style.unknown-property 1:9"});
    CHECK(complaints("p { size: A4 }") == Said{"style.page-only 1:5"});
    CHECK(complaints("@page { @top-left { color: var(--none) } }") == Said{"style.variable-missing 1:21"});
}

TEST_CASE("@font-face names a family, a cut and its files") {
    Findings findings;
    const auto sheet = parse_stylesheet(
        "@font-face { font-family: 'Text'; src: url(a.otf) format('opentype'), url('b c.ttf'); font-weight: bold; "
        "font-style: italic }",
        "test.css", findings);
    CHECK(findings.empty());
    REQUIRE(font_faces(*sheet).size() == 1);
    const FontFace& face = font_faces(*sheet).front();
    CHECK(face.family == "Text");
    CHECK(face.weight == 700);
    CHECK(face.italic);
    CHECK(face.sources == std::vector<std::string>{"a.otf", "b c.ttf"});
    CHECK(complaints("@font-face { font-family: A }") == Said{"style.font-face 1:1"});
    CHECK(complaints("@font-face { font-family: A; src: local(B) }").size() == 2);
    CHECK(complaints("@font-face { font-family: A; src: url(b); unicode-range: U+26 }") ==
          Said{"style.unknown-property 1:43"});
}

TEST_CASE("@media print and all apply, screen is left to others") {
    Styled styled(
        "@media print { p { top: 1pt } } @media screen { p { top: 2pt; display: flex } } @media all, screen { p { "
        "left: 3pt } }",
        "<p id='a'>x</p>");
    CHECK(styled.said() == Said{});
    CHECK(styled["a"].inset[Top].length == 1_pt);
    CHECK(styled["a"].inset[Left].length == 3_pt);
    CHECK(complaints("@media (orientation: landscape) { p { top: 0 } }") == Said{"style.media 1:8"});
}

TEST_CASE("a media query asks how wide the pages without a name are") {
    const auto top = [](const std::string& query) {
        Styled styled("@page { size: 10cm 20cm } @media " + query + " { p { top: 1pt } }", "<p id='a'>x</p>");
        CHECK(styled.said() == Said{});
        return !styled["a"].inset[Top].is_auto();
    };
    CHECK(top("(max-width: 10cm)"));
    CHECK(!top("(max-width: 99mm)"));
    CHECK(top("print and (min-width: 5cm) and (max-width: 15cm)"));
    CHECK(!top("print and (min-width: 11cm)"));
    CHECK(top("(min-width: 11cm), print and (min-width: 9cm)"));
    CHECK(!top("screen and (max-width: 10cm), (max-width: 5cm)"));
}

TEST_CASE("of two media queries, one inside the other, both must hold") {
    Styled styled(
        "@page { size: 10cm } @media (min-width: 9cm) { @media (max-width: 11cm) { p { top: 1pt } } "
        "@media (max-width: 9cm) { p { left: 1pt } } }",
        "<p id='a'>x</p>");
    CHECK(!styled["a"].inset[Top].is_auto());
    CHECK(styled["a"].inset[Left].is_auto());
}

TEST_CASE("more media queries inside each other than anyone needs are refused") {
    const std::string nine =
        "@media (min-width: 1pt), (min-width: 2pt), (min-width: 3pt), (min-width: 4pt), "
        "(min-width: 5pt), (min-width: 6pt), (min-width: 7pt), (min-width: 8pt), (min-width: 9pt) {";
    CHECK(complaints(nine + " p { top: 0 } }").empty());
    CHECK(complaints(nine + nine + " p { top: 0 } } }").size() == 1);  // 9 * 9 > 64
}

TEST_CASE("pages cannot depend on how wide pages are") {
    CHECK(complaints("@media (min-width: 3pt) { @page { margin: 0 } }") == Said{"style.media 1:27"});
    CHECK(complaints("@media print { @page { margin: 0 } }").empty());
}

TEST_CASE("other at-rules are findings") {
    CHECK(complaints("@charset 'utf-8'; p { top: 0 }").empty());
    CHECK(complaints("@import 'a.css'; p { top: 0 }") == Said{"style.import 1:1"});
    CHECK(complaints("p { top: 0 }\n  @supports (display: grid) { p { top: 0 } }") == Said{"style.at-rule 2:3"});
}

}  // namespace concordia::style::test
