// Places of nodes, and the small helpers that every check uses.
#include "dossier/tree.h"

#include "support.h"

namespace concordia::dossier::test {
namespace {

std::string where(const Tree& tree, pugi::xml_node node) {
    const Place place = tree.place(node);
    return place.file + ' ' + std::to_string(place.line) + ':' + std::to_string(place.column);
}

}  // namespace

TEST_CASE("a node knows its file, line and column in characters") {
    const Tree tree(
        {file("<?xml version='1.0'?>\n<a>é<b/></a>\n", "one.xml"), file("<c>\n  <d/>words</c>", "two.xml")});
    const pugi::xml_node root = tree.root();
    CHECK(where(tree, root.child("a")) == "one.xml 2:1");
    CHECK(where(tree, root.child("a").child("b")) == "one.xml 2:5");
    CHECK(where(tree, root.child("c")) == "two.xml 1:1");
    CHECK(where(tree, root.child("c").child("d")) == "two.xml 2:3");
    CHECK(where(tree, root.child("c").last_child()) == "two.xml 2:7");
}

TEST_CASE("a byte order mark shifts no place") {
    const Tree tree({file("\xEF\xBB\xBF<a><b/></a>")});
    CHECK(where(tree, tree.root().child("a").child("b")) == "test.xml 1:4");
}

TEST_CASE("an added node gives the place of what it was added to, a moved one keeps its own") {
    const Tree tree({file("<a>\n<b/>\n<c/></a>")});
    pugi::xml_node a = tree.root().child("a");
    pugi::xml_node derived = a.child("c").append_child("derived");
    derived.append_move(a.child("b"));
    CHECK(where(tree, derived) == "test.xml 3:1");
    CHECK(where(tree, derived.child("b")) == "test.xml 2:1");
}

TEST_CASE("only the files' root elements stand under the root, and white space inside them is kept") {
    const Tree tree({file("<!-- x -->\n<a><em>1</em> <em>2</em></a>\n"), file("\n<b/>\n")});
    CHECK(xml(tree.root()) == "<dossier><a><em>1</em> <em>2</em></a><b/></dossier>");
}

TEST_CASE("a finding concerns the nearest priority or unit, and the nearest language") {
    const Tree tree(
        {file("<s><priority id='p1'><unit id='p1-1'><text lang='fr'><em/></text></unit><title/></priority>"
              "<priority-status priority='p2'><unit-status unit='p2-1'/><indicator unit='%'/></priority-status></s>")});
    const pugi::xml_node s = tree.root().child("s");
    const Concern inline_concern = concern_of(s.select_node("//em").node());
    CHECK(inline_concern.priority == "p1-1");
    CHECK(inline_concern.language == "fr");
    CHECK(concern_of(s.select_node("//title").node()).priority == "p1");
    CHECK(concern_of(s.select_node("//unit-status").node()).priority == "p2-1");
    CHECK(concern_of(s.select_node("//indicator").node()).priority == "p2");
    CHECK(concern_of(s).priority == "");
}

TEST_CASE("words are normalised but no-break spaces stay") {
    CHECK(normalized_space(" a\n\t b\u00A0: ") == "a b\u00A0:");
    const Tree tree({file("<a> x <em>y\n</em> z</a>")});
    CHECK(words_of(tree.root().child("a")) == "x y z");
}

}  // namespace concordia::dossier::test
