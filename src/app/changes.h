// The verb what-changed: the texts that are no longer what was decided about.
#pragma once

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// Prints, for each publication asked for, what differs between the content that was decided about last and the present
/// one: first the files, then texts and values by priority and language. As JSON where the options say so.
void print_changes(const Options& options, Findings& findings);

}  // namespace concordia::app
