// The commands of the program, from options to exit code.
#pragma once

#include <Poco/Logger.h>

#include <functional>

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// What runs the commands that read or sign PDFs, or use a key (app/pdf_program.h); false when the command line did not
/// say enough, which was told on standard error.
using PdfCommands = std::function<bool(const Options&, Findings&)>;

/// Runs options.command. Findings go to standard error, everything else to standard output; `bar`: draw a progress bar.
ExitStatus run_command(const Options& options, bool bar, Poco::Logger& logger, const PdfCommands& run_pdf_command);

}  // namespace concordia::app
