// The commands of the program, from options to exit code.
#pragma once

#include <Poco/Logger.h>

#include "app/options.h"

namespace concordia::app {

/// Runs options.command. Findings go to standard error, everything else to standard output; `bar`: draw a progress bar.
ExitStatus run_command(const Options& options, bool bar, Poco::Logger& logger);

}  // namespace concordia::app
