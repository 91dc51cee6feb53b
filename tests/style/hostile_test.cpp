// Sheets that nobody meant well: whatever they hold, they end in findings, at the place to blame.
#include <random>

#include "style/html_defaults.h"
#include "styled.h"

namespace concordia::style::test {
namespace {

std::string repeated(std::string_view text, std::size_t count) {
    std::string result;
    for (std::size_t i = 0; i < count; ++i) result += text;
    return result;
}

/// Parses and styles; says only that nothing worse than findings came of it.
std::size_t finding_count(std::string_view css) {
    Styled styled(css, "<div class='a' id='b' style='color: red'><p>x</p><ul><li>x</li></ul></div>");
    styled.styles->page({"cover", true, true, false});
    return styled.said().size();
}

}  // namespace

TEST_CASE("what never ends is a finding where it begins") {
    CHECK(complaints("p { content: 'abc\n; top: 0 }") == Said{"style.unterminated 1:14", "style.value 1:14"});
    CHECK(complaints("p { top: 0 } /* abc") == Said{"style.unterminated 1:14"});
    CHECK(complaints("p { top: 0 ") == Said{"style.unclosed 1:3"});
    CHECK(complaints("@font-face { font-family: A; src: url(a b) }").size() == 3);
}

TEST_CASE("what is no rule is a finding") {
    CHECK(complaints("p { top: 0 } }\np { left: 0 }") == Said{"style.selector 1:14"});
    CHECK(complaints("p { top 0; left: 0 }") == Said{"style.syntax 1:5"});
    CHECK(complaints("p { top: 0 } garbage") == Said{"style.syntax 1:14"});
    CHECK(complaints("p { a { top: 0 } }") == Said{"style.syntax 1:5"});
}

TEST_CASE("bytes that are not UTF-8 and sheets that are too large are refused whole") {
    CHECK(complaints("p { top: 0 }\n.\xFF { }") == Said{"style.utf8 2:2"});
    CHECK(complaints(repeated("}garbage{", 10'000'000 / 9)) == Said{"style.too-large 1:1"});
}

TEST_CASE("garbage just below the limit ends in a bounded number of findings") {
    for (const std::string_view garbage :
         {"}a{", "@x;", "p{q:r}", "\"\n", "url( ", "((((", "[{(", "\\\n", "a,", "--", "1e9"}) {
        INFO(garbage);
        const std::size_t count = finding_count(repeated(garbage, 1'000'000 / garbage.size()));
        CHECK(count > 0);
        CHECK(count <= 201);
    }
}

TEST_CASE("a hundred thousand nested brackets are one pass") {
    constexpr std::size_t kDepth = 100'000;
    for (const std::string_view bracket : {"(", "[", "{", "calc(", ":not(", "var(--a,"}) {
        CHECK(finding_count("p { top: " + repeated(bracket, kDepth)) > 0);
        CHECK(finding_count(repeated(bracket, kDepth)) > 0);
    }
    CHECK(finding_count("p { top: " + repeated("calc(", kDepth) + "1pt" + repeated(")", kDepth) + " }") == 1);
    CHECK(finding_count("p { --a: " + repeated("var(--b,", kDepth) + repeated(")", kDepth) + "; top: var(--a) }") > 0);
    CHECK(finding_count(repeated("@media print {", 60'000)) > 0);
}

TEST_CASE("a selector of a hundred thousand compounds is a finding") {
    CHECK(finding_count(repeated("a ", 100'000) + "{ top: 0 }") == 1);
}

TEST_CASE("mutated sheets give nothing worse than findings, and the same ones each time") {
    const std::string seed =
        std::string(html_defaults()) +
        ":root { --a: 1pt; --b: var(--a, 2em) } .a > #b ~ p:nth-child(2n+1)::before { content: 'x' "
        "counter(page) leader('.') } @page cover:first { size: A4 landscape; margin: calc(1em + 2%) } "
        "div { grid-template-columns: repeat(2, 1fr) auto; font: bold 10pt/1.2 A, 'B'; color: #12345680 }";
    constexpr std::string_view kPieces[] = {
        "{",  "}",  "(",     ")",        "[",        "]",          ":",        ";", ",", "'",       "\"", "\\",
        "/*", "*/", "@page", "var(--a)", "calc(",    "!important", "-",        "+", "9", "e9",      "%",  "\n",
        ".",  "#",  "é",     "url(",     "::before", ":not(",      "\xF0\x9F", "~", ">", "inherit", "--a"};
    std::mt19937 generator(20260101);  // its sequence is fixed by the standard
    for (int round = 0; round < 300; ++round) {
        std::string css = seed;
        for (int edit = 0; edit < 8; ++edit) {
            const std::size_t at = generator() % css.size();
            const std::string_view piece = kPieces[generator() % std::size(kPieces)];
            const std::size_t removed = generator() % 12;
            css.replace(at, std::min(removed, css.size() - at), piece);
        }
        CHECK(finding_count(css) == finding_count(css));
    }
}

}  // namespace concordia::style::test
