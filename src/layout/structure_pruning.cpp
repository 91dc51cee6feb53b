// Parents stand before their children in the vector, so one pass backwards finds what is kept and one forwards
// renumbers it.
#include "layout/structure.h"

namespace concordia::layout {
namespace {

/// Cells stay when they are empty: a row must not lose a column.
bool stays_empty(const StructureNode& node) {
    return node.role == "TD" || node.role == "TH" || node.role == "Document";
}

bool says_nothing(const StructureNode& node) {
    const StructureDetails& details = node.details();
    return details.alternative.empty() && details.actual_text.empty() && details.title.empty() &&
           details.identifier.empty();
}

/// The one kid that is kept; kNoStructure where there are more or none.
StructureId only_kid(const std::vector<StructureNode>& structure, const StructureNode& node,
                     const std::vector<bool>& kept) {
    StructureId only = kNoStructure;
    for (const StructureId kid : Kids(structure, node)) {
        if (!kept[kid]) continue;
        if (only != kNoStructure) return kNoStructure;
        only = kid;
    }
    return only;
}

/// A division that was made for its language alone, around one paragraph, becomes that paragraph: half the elements say
/// the same.
void join_paragraphs(std::vector<StructureNode>& structure, std::vector<bool>& kept) {
    for (std::size_t i = 0; i < structure.size(); ++i) {
        StructureNode& division = structure[i];
        if (!kept[i] || division.role != "Div" || !says_nothing(division)) continue;
        const StructureId kid = only_kid(structure, division, kept);
        if (kid == kNoStructure) continue;
        const StructureNode& paragraph = structure[kid];
        if (paragraph.role != "P" || !says_nothing(paragraph) || !paragraph.language.empty()) continue;
        division.role = paragraph.role;
        for (const StructureId content : Kids(structure, paragraph))
            structure[content].parent = static_cast<StructureId>(i);
        kept[kid] = false;
    }
}

/// Takes out what is not kept and links the rest anew; gives the new numbers by the old.
std::vector<StructureId> move_together(std::vector<StructureNode>& structure, const std::vector<bool>& kept) {
    std::vector<StructureId> renumbered(structure.size(), kNoStructure);
    StructureId next = 0;
    for (std::size_t i = 0; i < structure.size(); ++i) {
        if (!kept[i]) continue;
        StructureNode node = structure[i];
        node.first_kid = node.last_kid = kNoStructure;
        structure[next] = node;
        if (i > 0) append_kid(structure, renumbered[node.parent], next);
        renumbered[i] = next++;
    }
    structure.resize(next);
    return renumbered;
}

}  // namespace

void prune_structure(std::vector<StructureNode>& structure,
                     const std::function<void(const VisitLeaf&)>& for_each_leaf) {
    std::vector<bool> kept(structure.size());
    for_each_leaf([&](StructureId& leaf) { kept[leaf] = true; });
    for (std::size_t i = structure.size(); i-- > 0;) {
        if (!kept[i]) kept[i] = stays_empty(structure[i]);
        if (kept[i] && i > 0) kept[structure[i].parent] = true;
    }
    join_paragraphs(structure, kept);
    const std::vector<StructureId> renumbered = move_together(structure, kept);
    for_each_leaf([&](StructureId& leaf) { leaf = renumbered[leaf]; });
}

}  // namespace concordia::layout
