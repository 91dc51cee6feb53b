// Everything that one part of a dossier says about another, beyond what a schema of one file can check. Linear in the
// size of the tree: identifiers are looked up in hash maps that are never iterated.
#pragma once

#include "base/finding.h"
#include "dossier/tree.h"

namespace concordia::dossier {

/// Identifiers are unique (in the agreement with each status file); what is named exists; every priority and unit has
/// one status in each status file; scale values are those of the scale; mandates are in force when they are used.
/// REQUIRES: the tree has an <agreement>; <publication> may be empty.
void check_links(const Tree& tree, pugi::xml_node publication, Findings& findings);

}  // namespace concordia::dossier
