// The tree in one vector: kids are linked, and what few elements say is made when it is said.
#include "layout/structure_node.h"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace concordia;
using namespace concordia::layout;

namespace {

std::vector<StructureId> kids_of(const std::vector<StructureNode>& structure, StructureId id) {
    std::vector<StructureId> kids;
    for (const StructureId kid : Kids(structure, structure[id])) kids.push_back(kid);
    return kids;
}

}  // namespace

TEST_CASE("kids come in the order in which they were added, those of others between them") {
    std::vector<StructureNode> structure(5);
    append_kid(structure, 0, 1);
    append_kid(structure, 1, 2);
    append_kid(structure, 0, 3);
    append_kid(structure, 1, 4);
    CHECK(kids_of(structure, 0) == std::vector<StructureId>{1, 3});
    CHECK(kids_of(structure, 1) == std::vector<StructureId>{2, 4});
    CHECK(kids_of(structure, 2).empty());
    CHECK(structure[4].parent == 1);
}

TEST_CASE("an element has details of its own once it says something") {
    Arena arena;
    StructureNode cell, other;
    cell.details(arena).column_span = 2;
    cell.details(arena).alternative = "words";
    const StructureNode& read = cell;
    CHECK(read.details().column_span == 2);
    CHECK(read.details().alternative == "words");
    CHECK(other.own_details == nullptr);
    CHECK(std::as_const(other).details().column_span == 1);
}
