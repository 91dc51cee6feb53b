// Words that exist once per language: labels, text-bearing elements of the dossier, and their inline markup.
#pragma once

#include <pugixml.hpp>

#include "compose/composition.h"
#include "compose/typography.h"

namespace concordia::compose {

/// <c:label>, and the labels that the program itself writes.
void write_label(Composition& composition, const WriteLabel& label, Origin origin, const Frame& frame);

/// The text-bearing element that `words` selects; a finding and null when there is none.
pugi::xml_node text_bearing(Composition& composition, const WriteWords& words, Origin origin, const Frame& frame);
/// Whether an element has texts by language of its own.
bool is_text_bearing(pugi::xml_node element);
/// The words of a text-bearing element, in the language in force or in each.
void write_words(Composition& composition, const WriteWords& words, pugi::xml_node element, Origin origin,
                 const Frame& frame);

/// Whether the words of `node` are the writers' own, and so take the typography of the house. Those that are quoted
/// (signed, official, of a source) stand as they are.
bool is_own_text(pugi::xml_node node);
/// Copies text, <strong> and <em> out of the dossier; other elements give their content. `typographer` may be null.
void copy_inline(Composition& composition, pugi::xml_node node, Origin origin, const Frame& frame,
                 Typographer* typographer);

}  // namespace concordia::compose
