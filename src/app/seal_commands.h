// The commands about signatures: seal, sign, renew and verify.
#pragma once

#include "app/options.h"
#include "base/finding.h"

namespace concordia::app {

/// Certifies options.file with the organisation's key. The file is replaced as a whole, or stays as it was; so below.
void seal_file(const Options& options, Findings& findings);

/// Signs the field options.seal.field of options.file.
void sign_file(const Options& options, Findings& findings);

/// Adds to options.file what proves its signatures for longer, and a timestamp over all of it.
void renew_file(const Options& options, Findings& findings);

/// Prints what the signatures of options.files are worth.
void verify_files(const Options& options, Findings& findings);

}  // namespace concordia::app
