// Parents stand before their children in the vector, so one pass backwards finds what is kept and one forwards
// renumbers it.
#include "layout/structure.h"

namespace concordia::layout {
namespace {

template <typename Visit>
void for_each_leaf(Flow& flow, const Visit& visit) {
    for (Item& item : flow.items) {
        if (item.structure != kNoStructure) visit(item.structure);
    }
    for (LateText& late : flow.late) {
        if (late.structure != kNoStructure) visit(late.structure);
    }
    for (Note& note : flow.notes) for_each_leaf(note.content, visit);
    for (Flow& subflow : flow.subflows) for_each_leaf(subflow, visit);
}

/// Cells stay when they are empty: a row must not lose a column.
bool stays_empty(const StructureNode& node) {
    return node.role == "TD" || node.role == "TH" || node.role == "Document";
}

bool says_nothing(const StructureNode& node) {
    return node.alternative.empty() && node.actual_text.empty() && node.title.empty() && node.identifier.empty();
}

/// A division that was made for its language alone, around one paragraph, becomes that paragraph: half the elements say
/// the same.
void join_paragraphs(std::vector<StructureNode>& structure, std::vector<bool>& kept) {
    for (std::size_t i = 0; i < structure.size(); ++i) {
        StructureNode& division = structure[i];
        if (!kept[i] || division.role != "Div" || !says_nothing(division)) continue;
        std::erase_if(division.kids, [&](StructureId kid) { return !kept[kid]; });
        if (division.kids.size() != 1) continue;
        const StructureId kid = division.kids.front();
        StructureNode& paragraph = structure[kid];
        if (paragraph.role != "P" || !says_nothing(paragraph) || !paragraph.language.empty()) continue;
        division.role = paragraph.role;
        division.kids = std::move(paragraph.kids);
        for (const StructureId content : division.kids) structure[content].parent = static_cast<StructureId>(i);
        kept[kid] = false;
    }
}

}  // namespace

void prune_structure(std::vector<StructureNode>& structure, const std::vector<Flow*>& flows) {
    std::vector<bool> kept(structure.size());
    for (Flow* flow : flows) for_each_leaf(*flow, [&](StructureId id) { kept[id] = true; });
    for (std::size_t i = structure.size(); i-- > 0;) {
        if (!kept[i]) kept[i] = stays_empty(structure[i]);
        if (kept[i] && i > 0) kept[structure[i].parent] = true;
    }
    join_paragraphs(structure, kept);
    std::vector<StructureId> renumbered(structure.size(), kNoStructure);
    StructureId next = 0;
    for (std::size_t i = 0; i < structure.size(); ++i) {
        if (kept[i]) renumbered[i] = next++;
    }
    for (std::size_t i = 0; i < structure.size(); ++i) {
        if (!kept[i]) continue;
        StructureNode& node = structure[i];
        if (i > 0) node.parent = renumbered[node.parent];
        std::erase_if(node.kids, [&](StructureId kid) { return !kept[kid]; });
        for (StructureId& kid : node.kids) kid = renumbered[kid];
        if (renumbered[i] != i) structure[renumbered[i]] = std::move(node);
    }
    structure.resize(next);
    for (Flow* flow : flows) for_each_leaf(*flow, [&](StructureId& id) { id = renumbered[id]; });
}

}  // namespace concordia::layout
