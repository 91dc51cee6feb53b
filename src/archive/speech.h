// What a screen reader says of a document, as text to read, to compare and to keep.
//
//   fr  heading level 1: Rapport d’avancement
//   fr  list of 2 items
//   fr    item: • Première mesure, dite {nl: stadstol} en ville
//   fr  end of list
//
// Each line begins with the language of its block; {nl: ...} marks words in another one. Roles are said in words,
// figures by their alternative text, [link: ...] and [field: ...] where they stand. Nothing is added between words:
// what the file glues together is glued here.
#pragma once

#include <string>

#include "archive/structure_tree.h"
#include "base/finding.h"

namespace concordia::archive {

/// `language` is that of the words for roles. One line a block, each ended by a line feed.
std::string speech(const StructureElement& document, Language language);

}  // namespace concordia::archive
