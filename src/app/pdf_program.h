// The commands that read or sign PDFs, or use a key. They need twice the libraries of those that make documents.
#pragma once

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// False when the command line does not say enough, which was told on standard error. REQUIRES: options.command is one
/// of approve, explain, extract, rebuild, renew, seal, sign, text, verify.
bool run_pdf_command(const Options& options, Findings& findings);

}  // namespace concordia::app
