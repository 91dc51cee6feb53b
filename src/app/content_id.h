// The verb content-id: which content would be approved now.
#pragma once

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// Prints one line a publication: digest, two spaces, "dossier/publication"; or the list that is digested.
void print_content_id(const Options& options, Findings& findings);

}  // namespace concordia::app
