// The logical structure (ISO 32000-1, 14.7 and 14.8) of a document: built from its elements before anything is laid
// out, so that an element split over pages stays one node. Placed items name the content leaves.
#pragma once

#include <functional>
#include <vector>

#include "base/finding.h"
#include "compose/document.h"
#include "layout/flow.h"
#include "layout/page.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// The leaves of one document node; kNoStructure where it has none (an artifact, or nothing to show).
struct NodeLeaves {
    StructureId content = kNoStructure;  // a text's words, a picture, a link's annotation
    StructureId before = kNoStructure, after = kNoStructure, marker = kNoStructure;  // generated content
    StructureId call = kNoStructure;  // the words of a footnote's call; `content` is its link
};

/// Fills `pages.structure` and gives the leaves by node index. Findings: a signature field
/// without a name of its own or a tooltip.
std::vector<NodeLeaves> build_structure(const compose::Document& document, const style::Styles& styles, PageSet& pages,
                                        Findings& findings);

/// Whether more content follows `leaf` inside the same paragraph, heading, cell ...: then what stands at the end of a
/// block box is not the end of the words. False for kNoStructure.
bool words_go_on(const std::vector<StructureNode>& structure, StructureId leaf);

/// Is given each leaf that something shows, and may renumber it.
using VisitLeaf = std::function<void(StructureId& leaf)>;

/// Takes out the leaves that nothing shows (white space between blocks), the elements that are empty then and divisions
/// that say no more than the paragraph inside, and renumbers what the shown leaves are called. `for_each_leaf` visits
/// all of them; it is asked twice.
void prune_structure(std::vector<StructureNode>& structure, const std::function<void(const VisitLeaf&)>& for_each_leaf);

}  // namespace concordia::layout
