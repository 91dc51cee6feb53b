// Style sheets as browsers get them.
#include "web/sheet.h"

#include <doctest/doctest.h>

using namespace concordia;
using namespace concordia::web;

TEST_CASE("absolute lengths become shares of the reader's own size") {
    // 1rem is 10 pt: 5 pt is half of it; 1 mm is 2.835 pt, 1 px is 0.75 pt.
    CHECK(for_browsers("p { margin: 5pt -10mm 4px 0.25in; }", 10_pt) ==
          "p { margin: 0.5rem -2.835rem 0.3rem 1.8rem; }");
    CHECK(for_browsers("html { font: 10pt/13pt Text; }", 10_pt) == "html { font: 1rem/1.3rem Text; }");
}

TEST_CASE("relative lengths, numbers, names and strings stay as they are") {
    constexpr std::string_view kCss =
        "a { width: 50%; margin: 2em 1fr; flex: 1; content: \"5pt\"; } /* 5pt */ .x5pt {}";
    CHECK(for_browsers(kCss, 10_pt) == kCss);
}

TEST_CASE("pages and media keep their own lengths") {
    constexpr std::string_view kCss =
        "@page { margin: 5pt; @top-left { font-size: 5pt } } @media screen { p { top: 5pt } }";
    CHECK(for_browsers(kCss, 10_pt) == kCss);
}

TEST_CASE("fonts of this computer are left out") {
    CHECK(for_browsers("@charset \"utf-8\"; @font-face { font-family: A; src: url(a.ttf) } p {}", 10_pt) == "  p {}");
}

TEST_CASE("a style attribute is treated alike") {
    CHECK(for_browsers("width: 20pt; height: 1em", 10_pt) == "width: 2rem; height: 1em");
}

TEST_CASE("in a style element nothing is markup") {
    CHECK(style_element_text("a::before { content: \"</style>&<\" }") ==
          "a::before { content: \"\\3C /style>\\26 \\3C \" }");
    CHECK(style_element_text("/* ]]> */ a > b {}") == "/* ]] > */ a > b {}");
}
