// The default sheet follows HTML's suggested rendering (HTML, section 15.3) where print allows it, and CSS Paged Media
// 3, section 5.3, for the alignment of margin boxes.
#include "style/html_defaults.h"

#include <algorithm>

#include "style/rules.h"
#include "style/stylesheet.h"

namespace concordia::style {
namespace {

constexpr std::string_view kHtml[] = {
    "a",       "abbr",  "address",    "article", "aside",    "b",    "blockquote", "body",  "br",
    "caption", "cite",  "code",       "col",     "colgroup", "data", "dd",         "div",   "dl",
    "dt",      "em",    "figcaption", "figure",  "footer",   "h1",   "h2",         "h3",    "h4",
    "h5",      "h6",    "head",       "header",  "hr",       "html", "i",          "img",   "li",
    "link",    "main",  "mark",       "meta",    "nav",      "ol",   "p",          "pre",   "q",
    "section", "small", "span",       "strong",  "sub",      "sup",  "table",      "tbody", "td",
    "tfoot",   "th",    "thead",      "time",    "title",    "tr",   "ul"};
constexpr std::string_view kSvg[] = {"svg",  "g",     "rect",    "line",     "circle", "ellipse", "path",
                                     "text", "tspan", "polygon", "polyline", "title",  "desc"};

constexpr std::string_view kSheet = R"css(
html, body, main, p, div, section, article, header, footer, nav, aside, address, h1, h2, h3, h4, h5, h6,
ul, ol, dl, dt, dd, blockquote, figure, figcaption, pre, hr { display: block }
head, title, meta, link, desc { display: none }
svg, img { display: inline-block }
rect, line, circle, ellipse, path, g, polygon, polyline, text, tspan { display: inline }

h1, h2, h3, h4, h5, h6 { font-weight: bold; hyphens: manual; break-after: avoid; break-inside: avoid }
h1 { font-size: 2em; margin: 0.67em 0; bookmark-level: 1 }
h2 { font-size: 1.5em; margin: 0.83em 0; bookmark-level: 2 }
h3 { font-size: 1.17em; margin: 1em 0; bookmark-level: 3 }
h4 { margin: 1.33em 0; bookmark-level: 4 }
h5 { font-size: 0.83em; margin: 1.67em 0; bookmark-level: 5 }
h6 { font-size: 0.67em; margin: 2.33em 0; bookmark-level: 6 }
h1, h2, h3, h4, h5, h6 { bookmark-label: content(text) }

p, dl, pre { margin: 1em 0 }
blockquote, figure { margin: 1em 30pt }
dd { margin-left: 30pt }
hr { border-top: 0.75pt solid gray; margin: 0.5em 0 }
pre { white-space: pre }
address, cite, em, i { font-style: italic }
strong, b, th { font-weight: bolder }
small { font-size: smaller }
sub { vertical-align: sub; font-size: smaller }
sup { vertical-align: super; font-size: smaller }
mark { background-color: yellow }
q::before { content: "\201C" }
q::after { content: "\201D" }
q:lang(fr)::before { content: "\AB\202F" }
q:lang(fr)::after { content: "\202F\BB" }

ul, ol { margin: 1em 0; padding-left: 30pt; counter-reset: list-item }
ul { list-style-type: disc }
ol { list-style-type: decimal }
ul ul, ol ul { list-style-type: circle }
ul ul ul, ul ol ul, ol ul ul, ol ol ul { list-style-type: square }
li > ul, li > ol { margin-top: 0; margin-bottom: 0 }
li { display: list-item; counter-increment: list-item }

table { display: table; border-spacing: 1.5pt; text-indent: 0 }
caption { display: table-caption; text-align: center }
colgroup { display: table-column-group }
col { display: table-column }
thead { display: table-header-group; vertical-align: middle }
tbody { display: table-row-group; vertical-align: middle }
tfoot { display: table-footer-group; vertical-align: middle }
tr { display: table-row; vertical-align: inherit }
td, th { display: table-cell; padding: 0.75pt; vertical-align: inherit }
th { text-align: center }

@page {
    size: A4; margin: 20mm;
    @footnote { margin-top: 9pt; padding-top: 5pt; border-top: 0.4pt solid; width: 45mm }
    @top-left-corner { text-align: right; vertical-align: middle }
    @top-left { text-align: left; vertical-align: middle }
    @top-center { text-align: center; vertical-align: middle }
    @top-right { text-align: right; vertical-align: middle }
    @top-right-corner { text-align: left; vertical-align: middle }
    @left-top { text-align: center; vertical-align: top }
    @left-middle { text-align: center; vertical-align: middle }
    @left-bottom { text-align: center; vertical-align: bottom }
    @right-top { text-align: center; vertical-align: top }
    @right-middle { text-align: center; vertical-align: middle }
    @right-bottom { text-align: center; vertical-align: bottom }
    @bottom-left-corner { text-align: right; vertical-align: middle }
    @bottom-left { text-align: left; vertical-align: middle }
    @bottom-center { text-align: center; vertical-align: middle }
    @bottom-right { text-align: right; vertical-align: middle }
    @bottom-right-corner { text-align: left; vertical-align: middle }
}
)css";

/// Apart from the sheet above, so that only footnotes look at it.
constexpr std::string_view kFootnoteSheet = R"css(
::footnote-call { content: counter(footnote); vertical-align: super; font-size: 0.7em; line-height: 1 }
::footnote-marker { content: counter(footnote) ".\A0" }
)css";

bool is_among(const auto& names, std::string_view name) {
    return std::find(std::begin(names), std::end(names), name) != std::end(names);
}

}  // namespace

std::string_view html_defaults() {
    return kSheet;
}

bool is_known_element(std::string_view name) {
    return is_among(kHtml, name) || is_among(kSvg, name);
}

bool is_svg_element(std::string_view name) {
    return is_among(kSvg, name);
}

const DeclarationBlock& footnote_defaults(PseudoElement pseudo_element) {
    static const std::shared_ptr<const StyleSheet> sheet = [] {
        Findings findings;  // a test asserts that there are none
        return parse_stylesheet(kFootnoteSheet, "html.css", findings);
    }();
    return sheet->rules[pseudo_element == PseudoElement::FootnoteCall ? 0 : 1].block;
}

const StyleSheet& default_stylesheet() {
    static const std::shared_ptr<const StyleSheet> sheet = [] {
        Findings findings;  // a test asserts that there are none
        return parse_stylesheet(kSheet, "html.css", findings);
    }();
    return *sheet;
}

}  // namespace concordia::style
