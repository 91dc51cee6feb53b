// Well-formedness and the structure that an XSD gives. The only part that knows libxml2: streaming (memory is bounded
// by depth, not by size), no network, no DTD, no entity beyond the five of XML.
#pragma once

#include <filesystem>

#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::dossier {

/// True when `file` is well-formed and valid against `schema`, an XSD file. A schema is compiled once a process.
/// An unusable schema is a finding too. REQUIRES: check_bytes(file). Throws Failure when the schema cannot be read.
bool check_schema(const SourceFile& file, const std::filesystem::path& schema, Findings& findings);

/// True when `file` is well-formed. REQUIRES: check_bytes(file).
bool check_well_formed(const SourceFile& file, Findings& findings);

}  // namespace concordia::dossier
