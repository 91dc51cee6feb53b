// Values: units, calc(), colours, and what each property makes of them. The sums are shown.
#include "styled.h"

namespace concordia::style::test {
namespace {

using Kind = Dimension::Kind;

/// The style that the declarations give to a paragraph; there must be no finding.
ComputedStyle styled(std::string_view declarations) {
    Styled one("p { " + std::string(declarations) + " }", "<p id='a'>x</p>");
    INFO(declarations);
    CHECK(one.said() == Said{});
    return one["a"];
}

Dimension percentage(std::int32_t thousandths, Length length = {}) {
    return {Kind::Percentage, length, thousandths};
}
Dimension fraction(std::int32_t thousandths) {
    return {Kind::Fraction, {}, thousandths};
}

}  // namespace

TEST_CASE("absolute units are exact to a thousandth of a point") {
    CHECK(styled("top: 12.5pt").inset[Top].length == 12.5_pt);
    CHECK(styled("top: 16px").inset[Top].length == 12_pt);    // 16 * 0.75
    CHECK(styled("top: 25.4mm").inset[Top].length == 72_pt);  // an inch
    CHECK(styled("top: 2.54cm").inset[Top].length == 72_pt);  // an inch
    CHECK(styled("top: 1in").inset[Top].length == 72_pt);
    CHECK(styled("top: 1pc").inset[Top].length == 12_pt);
    CHECK(styled("top: 1e1pt").inset[Top].length == 10_pt);
    CHECK(styled("top: -0.5PT").inset[Top].length == -0.5_pt);
    CHECK(styled("top: 1mm").inset[Top].length == Length::from_thousandths(2835));  // 2.8346...
}

TEST_CASE("calc() adds, subtracts, multiplies and divides") {
    CHECK(styled("top: calc(10pt + 2 * 3pt)").inset[Top].length == 16_pt);
    CHECK(styled("top: calc((10pt - 4pt) / 3)").inset[Top].length == 2_pt);
    CHECK(styled("top: calc(1em + 1rem)").inset[Top].length == 20_pt);  // 10 + 10
    CHECK(styled("top: calc(6pt / -2)").inset[Top].length == -3_pt);
    CHECK(styled("width: calc(50% - 3mm)").width == percentage(50'000, Length::from_thousandths(-8504)));
    CHECK(styled("width: calc(100% / 3)").width == percentage(33'333));
    CHECK(styled("width: calc(50% - 10pt)").width.resolved(200_pt) == 90_pt);  // 100 - 10
}

TEST_CASE("calc() that does not add up is a finding") {
    for (const std::string_view wrong : {"calc(1pt +2pt)", "calc(1pt * 1pt)", "calc(1pt / 0)", "calc(1pt / 2pt)",
                                         "calc(1pt + 2)", "calc()", "calc(2)"}) {
        INFO(wrong);
        CHECK(complaints("p { top: " + std::string(wrong) + " }").size() == 1);
    }
}

TEST_CASE("enormous numbers are bounded, not overflowed") {
    CHECK(styled("top: 999999999999999999999999pt").inset[Top].length == 1'000'000_pt);
    CHECK(styled("top: calc(999999999mm * 999999999 + 1pt)").inset[Top].length == 1'000'000_pt);
    CHECK(styled("font-size: 999999999em").font.size == 5'000_pt);
    CHECK(styled("top: 1e999999999pt").inset[Top].length == 1'000'000_pt);
}

TEST_CASE("colours are hexadecimal, functions or names") {
    CHECK(styled("color: #1af").colour == Colour{0x11, 0xAA, 0xFF, 255});
    CHECK(styled("color: #1af8").colour == Colour{0x11, 0xAA, 0xFF, 0x88});
    CHECK(styled("color: #12ABef80").colour == Colour{0x12, 0xAB, 0xEF, 0x80});
    CHECK(styled("color: rgb(1, 2, 300)").colour == Colour{1, 2, 255, 255});
    CHECK(styled("color: rgb(10% 20% 30% / 50%)").colour == Colour{26, 51, 77, 128});
    CHECK(styled("color: rgba(1, 2, 3, 0.5)").colour == Colour{1, 2, 3, 128});
    CHECK(styled("color: Navy").colour == Colour{0, 0, 128, 255});
    CHECK(styled("color: teal; background: currentcolor").background == Colour{0, 128, 128, 255});
    CHECK(complaints("p { color: #12345 }") == Said{"style.value 1:12"});
    CHECK(complaints("p { color: rebeccapurple }") == Said{"style.value 1:12"});
}

TEST_CASE("four sides are said in one to four values") {
    const auto margins = [](std::string_view value) {
        const ComputedStyle style = styled("margin: " + std::string(value));
        return std::array{style.margin[Top].length, style.margin[Right].length, style.margin[Bottom].length,
                          style.margin[Left].length};
    };
    CHECK(margins("1pt") == std::array{1_pt, 1_pt, 1_pt, 1_pt});
    CHECK(margins("1pt 2pt") == std::array{1_pt, 2_pt, 1_pt, 2_pt});
    CHECK(margins("1pt 2pt 3pt") == std::array{1_pt, 2_pt, 3_pt, 2_pt});
    CHECK(margins("1pt 2pt 3pt 4pt") == std::array{1_pt, 2_pt, 3_pt, 4_pt});
}

TEST_CASE("border shorthands set what they name and reset the rest") {
    const ComputedStyle style = styled("border: 1pt solid red; border-left: dashed; border-radius: 1pt 2pt");
    CHECK(style.border[Top] == Border{1_pt, BorderStyle::Solid, {255, 0, 0, 255}});
    CHECK(style.border[Left] == Border{2.25_pt, BorderStyle::Dashed, kBlack});  // medium is 3px
    CHECK(style.radius == std::array{1_pt, 2_pt, 1_pt, 2_pt});
}

TEST_CASE("font sets size, line height, families and resets the rest") {
    const ComputedStyle style =
        styled("font-kerning: none; font: italic small-caps bold 12pt/1.5 'Source Serif', Old Times, serif");
    CHECK(style.font.italic);
    CHECK(style.font.caps == FontCaps::SmallCaps);
    CHECK(style.font.weight == 700);
    CHECK(style.font.size == 12_pt);
    CHECK(style.line_height == 18_pt);  // 12 * 1.5
    CHECK(style.font.families == std::vector<std::string>{"Source Serif", "Old Times", "serif"});
    CHECK(style.font.kerning);
}

TEST_CASE("OpenType features come from both font properties, settings last") {
    using Features = std::vector<std::pair<std::string, std::uint32_t>>;
    const ComputedStyle style =
        styled("font-variant-numeric: tabular-nums oldstyle-nums; font-feature-settings: 'ss01', 'onum' off, 'salt' 2");
    CHECK(style.font.features == Features{{"onum", 0}, {"salt", 2}, {"ss01", 1}, {"tnum", 1}});
}

TEST_CASE("grid tracks and placements") {
    const ComputedStyle style = styled(
        "display: grid; grid-template-columns: 2cm repeat(2, 1fr 1.5fr) auto min-content; gap: 1pt 2pt;"
        "grid-column: 2 / span 3; grid-row: 2 / 5");
    std::vector<Dimension> most;
    for (const GridTrack& track : style.grid_columns) most.push_back(track.most);
    CHECK(most == std::vector<Dimension>{Dimension::absolute(Length::from_thousandths(56'693)),
                                         fraction(1000),
                                         fraction(1500),
                                         fraction(1000),
                                         fraction(1500),
                                         {},
                                         {Kind::MinContent, {}, 0}});
    CHECK(style.row_gap == 1_pt);
    CHECK(style.column_gap == 2_pt);
    CHECK(style.grid_column == GridPlacement{2, 3});
    CHECK(style.grid_row == GridPlacement{2, 3});  // 5 - 2
    CHECK(styled("grid-row: span 2").grid_row == GridPlacement{0, 2});
    CHECK(styled("grid-row: 4").grid_row == GridPlacement{4, 1});
}

TEST_CASE("minmax() names the least and the most of a track; a plain size is both") {
    const ComputedStyle style = styled("display: grid; grid-template-columns: minmax(10pt, 2fr) 5pt");
    REQUIRE(style.grid_columns.size() == 2);
    CHECK(style.grid_columns[0] == GridTrack{Dimension::absolute(10_pt), fraction(2000)});
    CHECK(style.grid_columns[1] == GridTrack{Dimension::absolute(5_pt), Dimension::absolute(5_pt)});
}

TEST_CASE("columns set count and width; their gap is 1em unless said") {
    const ComputedStyle style = styled("columns: 2 100pt; font-size: 12pt");
    CHECK(style.column_count == 2);
    CHECK(style.column_width == Dimension::absolute(100_pt));
    CHECK(style.column_gap == 12_pt);
    CHECK(styled("columns: auto 3").column_count == 3);
    CHECK(styled("gap: 5pt; columns: 2").column_gap == 5_pt);
}

TEST_CASE("content is a list of parts") {
    using PartKind = ContentPart::Kind;
    Styled one(
        "p::after { content: 'a' attr(title) counter(n, lower-roman) counters(n, '.') string(head, last) "
        "content(text) target-counter(attr(href url), page) target-text(attr(href)) leader(dotted) }",
        "<p id='a'>x</p>");
    CHECK(one.said() == Said{});
    const ComputedStyle* after = one.styles->after(one.node("a"));
    REQUIRE(after != nullptr);
    CHECK(after->content == Content{{PartKind::Text, "a", "", "", ListStyle::Decimal},
                                    {PartKind::Attribute, "title", "", "", ListStyle::Decimal},
                                    {PartKind::Counter, "n", "", "", ListStyle::LowerRoman},
                                    {PartKind::Counters, "n", ".", "", ListStyle::Decimal},
                                    {PartKind::StringValue, "head", "", "last", ListStyle::Decimal},
                                    {PartKind::ElementText, "", "", "", ListStyle::Decimal},
                                    {PartKind::TargetCounter, "page", "href", "", ListStyle::Decimal},
                                    {PartKind::TargetText, "", "href", "", ListStyle::Decimal},
                                    {PartKind::Leader, ".", "", "", ListStyle::Decimal}});
}

TEST_CASE("counters, strings and bookmarks") {
    const ComputedStyle style = styled(
        "counter-reset: a b 3; counter-increment: a -2; counter-set: c 7; string-set: head content(), foot 'x' "
        "attr(id);"
        "bookmark-level: 2; bookmark-label: '§ ' content(text)");
    CHECK(style.counter_reset == std::vector<CounterChange>{{"a", 0}, {"b", 3}});
    CHECK(style.counter_increment == std::vector<CounterChange>{{"a", -2}});
    CHECK(style.counter_set == std::vector<CounterChange>{{"c", 7}});
    REQUIRE(style.string_set.size() == 2);
    CHECK(style.string_set[1].first == "foot");
    CHECK(style.string_set[1].second.size() == 2);
    CHECK(style.bookmark_level == 2);
    CHECK(style.bookmark_label.size() == 2);
}

TEST_CASE("breaks, also under their older names") {
    CHECK(styled("break-before: recto").break_before == Break::Right);
    CHECK(styled("page-break-after: always").break_after == Break::Page);
    CHECK(styled("page-break-inside: avoid").break_inside == Break::Avoid);
}

TEST_CASE("text-align-last follows text-align, and is start under justify") {
    CHECK(styled("text-align: center").text_align_last == TextAlign::Center);
    CHECK(styled("text-align: justify").text_align_last == TextAlign::Start);
    CHECK(styled("text-align: justify; text-align-last: end").text_align_last == TextAlign::End);
}

TEST_CASE("lists, dashes and other small properties") {
    CHECK(styled("list-style: inside upper-roman").list_style == ListStyle::UpperRoman);
    CHECK(styled("list-style: '– '").list_marker == "– ");
    CHECK(styled("stroke-dasharray: 3, 1.5").stroke_dasharray == "3 1.5");
    CHECK(styled("vertical-align: 2pt").baseline_shift == 2_pt);
    CHECK(styled("text-decoration: underline").underline);
    CHECK(styled("border-spacing: 1pt 2pt").border_spacing_y == 2_pt);
    CHECK(styled("float: footnote").floating == Float::Footnote);
    CHECK(styled("float: bottom").floating == styled("float: block-end").floating);
    CHECK(styled("float-reference: page").float_reference == FloatReference::Page);
    CHECK(styled("max-width: none; max-height: 3pt").max_height == Dimension::absolute(3_pt));
    CHECK(styled("page: cover").page == "cover");
}

TEST_CASE("a value outside the subset is a finding at the token to blame") {
    CHECK(complaints("p { margin: 1pt 2foo }") == Said{"style.value 1:17"});
    CHECK(complaints("p {\n  color: red blue;\n  top: 1pt }") == Said{"style.value 2:14"});
    CHECK(complaints("p { display: flex }") == Said{"style.value 1:14"});
    CHECK(complaints("p { padding: -1pt }") == Said{"style.value 1:14"});
    CHECK(complaints("p { top: 5 }") == Said{"style.value 1:10"});
    CHECK(complaints("p { top: }") == Said{"style.value 1:5"});
    CHECK(complaints("p { grid-template-columns: minmax(1fr, 1pt) }") == Said{"style.value 1:28"});
    CHECK(complaints("p { é: 1; colour: red }") == Said{"style.unknown-property 1:5", "style.unknown-property 1:11"});
}

}  // namespace concordia::style::test
