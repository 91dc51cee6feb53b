// Each selector of the subset: the paragraphs that turn 20pt high are the ones it matches.
#include "styled.h"

namespace concordia::style::test {
namespace {

constexpr std::string_view kBody = R"(
<div id="a" class="card wide" lang="fr"><p id="b" class="side" title="Hoofdstuk een">x</p><p id="c" lang="nl-BE"/>
<span id="d">x</span><p id="e" data-kind="one two">x</p></div>
<div id="f"><section id="g"><p id="h">x</p></section></div>
<p id="i" lang="frisian">x</p>)";

/// Ids of all elements that `selector` matches, in document order.
std::string matched(std::string_view selector, std::string_view body = kBody) {
    Styled styled(std::string(selector) + " { top: 1pt }", body);
    CHECK(styled.said() == Said{});
    std::string ids;
    for (std::string_view id = "abcdefghi"; !id.empty(); id.remove_prefix(1)) {
        const compose::Node* node = find(styled.document.root, id.substr(0, 1));
        if (node != nullptr && styled.styles->of(*node).inset[Top] == Dimension::absolute(1_pt)) ids += id[0];
    }
    return ids;
}

}  // namespace

TEST_CASE("simple selectors match by name, class and id") {
    CHECK(matched("p") == "bcehi");
    CHECK(matched("*") == "abcdefghi");
    CHECK(matched(".card") == "a");
    CHECK(matched(".card.wide") == "a");
    CHECK(matched("div.side").empty());
    CHECK(matched("#g") == "g");
    CHECK(matched(".car").empty());
}

TEST_CASE("attribute selectors compare as their sign says") {
    CHECK(matched("[title]") == "b");
    CHECK(matched("[title='Hoofdstuk een']") == "b");
    CHECK(matched("[title='hoofdstuk een' i]") == "b");
    CHECK(matched("[data-kind~=two]") == "e");
    CHECK(matched("[data-kind~=tw]").empty());
    CHECK(matched("[lang|=nl]") == "c");
    CHECK(matched("[title^=Hoofd]") == "b");
    CHECK(matched("[title$=een]") == "b");
    CHECK(matched("[title*='stuk e']") == "b");
    CHECK(matched("[title*='']").empty());
}

TEST_CASE(":lang() takes the language in force and its regions") {
    CHECK(matched(":lang(fr)") == "abde");
    CHECK(matched("p:lang(nl)") == "c");
}

TEST_CASE("structural pseudo-classes count elements only") {
    CHECK(matched("div > :first-child") == "bg");
    CHECK(matched("p:last-child") == "ehi");
    CHECK(matched("p:only-child") == "h");
    CHECK(matched("div > :nth-child(2n+1)") == "bdg");
    CHECK(matched("div > :nth-child(even)") == "ce");
    CHECK(matched("div > :nth-child( -n + 2 )") == "bcg");
    CHECK(matched("div > p:nth-of-type(3)") == "e");
    CHECK(matched("div > :nth-last-child(2)") == "d");
    CHECK(matched("#a :first-of-type") == "bd");
    CHECK(matched("p:empty") == "c");
    CHECK(matched(":root p:first-child") == "bh");
}

TEST_CASE(":not() takes one compound") {
    CHECK(matched("p:not(.side)") == "cehi");
    CHECK(matched("p:not([lang]):not(:first-child)") == "e");
}

TEST_CASE("combinators look at ancestors, parents and siblings") {
    CHECK(matched("div p") == "bceh");
    CHECK(matched("div > p") == "bce");
    CHECK(matched("p + p") == "c");
    CHECK(matched("span + p") == "e");
    CHECK(matched("p ~ p") == "ce");
    CHECK(matched(".card ~ div section > p") == "h");
    CHECK(matched("body div section p") == "h");
    CHECK(matched("section div p").empty());
}

TEST_CASE("descendants behind a child combinator try every ancestor") {
    // The inner div fails "body >", the outer one does not.
    CHECK(matched("body > div p", "<div id='a'><div id='b'><p id='c'>x</p></div></div>") == "c");
}

TEST_CASE("a selector list applies to each of its members") {
    CHECK(matched("#b, section , .card") == "abg");
}

TEST_CASE("escapes and non-ASCII letters name classes") {
    CHECK(matched(".\\31 a", "<p id='a' class='1a'>x</p>") == "a");
    CHECK(matched(".é", "<p id='a' class='é'>x</p>") == "a");
}

TEST_CASE("pseudo-elements have a style only where content says something") {
    Styled styled("p::before { content: 'a'; color: red } p::after { color: red } li::marker { color: blue }",
                  "<p id='a'>x</p><ul><li id='b'>x</li></ul>");
    REQUIRE(styled.styles->before(styled.node("a")) != nullptr);
    CHECK(styled.styles->before(styled.node("a"))->colour == Colour{255, 0, 0, 255});
    CHECK(styled.styles->after(styled.node("a")) == nullptr);
    CHECK(styled.styles->marker(styled.node("a")) == nullptr);
    REQUIRE(styled.styles->marker(styled.node("b")) != nullptr);
    CHECK(styled.styles->marker(styled.node("b"))->colour == Colour{0, 0, 255, 255});
}

TEST_CASE("a selector outside the subset is a finding where understanding stops") {
    CHECK(complaints("p { top: 0 }\np:hover { top: 0 }") == Said{"style.selector 2:3"});
    CHECK(complaints("p::first-line { top: 0 }") == Said{"style.selector 1:4"});
    CHECK(complaints("a, , b { top: 0 }") == Said{"style.selector 1:4"});
    CHECK(complaints("p > { top: 0 }") == Said{"style.selector 1:5"});
    CHECK(complaints("p:not(a b) { top: 0 }") == Said{"style.selector 1:3"});
    CHECK(complaints(".1a { top: 0 }") == Said{"style.selector 1:1"});
    CHECK(complaints("p:nth-child(n+) { top: 0 }") == Said{"style.selector 1:3"});
}

TEST_CASE("a rule with one bad selector in its list does not apply at all") {
    Styled styled("p, p:hover { top: 1pt }", "<p id='a'>x</p>");
    CHECK(styled["a"].inset[Top].is_auto());
}

}  // namespace concordia::style::test
