// Compiled rules, kept from one dossier to the next. To apply rules changes their variables, so a compiled file serves
// one dossier at a time: who needs one takes it out of the store and puts it back afterwards.
#pragma once

#include <memory>
#include <vector>

#include "dossier/dossier.h"
#include "dossier/schematron.h"

namespace concordia::dossier {

struct CompiledRules {
    SourceFile file;
    std::vector<Pattern> patterns;
};

/// The rules of a file with this path and these bytes; nullptr when the store has none. Thread-safe.
std::unique_ptr<CompiledRules> take_rules(const SourceFile& file);

/// For whoever takes them next. Thread-safe. REQUIRES: they were compiled without findings.
void keep_rules(std::unique_ptr<CompiledRules> rules);

}  // namespace concordia::dossier
