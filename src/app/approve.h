// The verb approve: a decision of one party about the present content is written down.
#pragma once

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// Records options.approval in the publication's sign-off file, and keeps a copy of the input files that were decided
/// about; or writes the statement that the party would sign. False when the command line does not say enough, which was
/// told on standard error. With an error among the findings, or a Failure, nothing was recorded.
bool record_approval(const Options& options, Findings& findings);

}  // namespace concordia::app
