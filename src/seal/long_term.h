// What keeps a signature provable when its authorities no longer answer: the evidence is fetched now and kept in the
// file, under a timestamp (ETSI EN 319 142-1, levels B-LT and B-LTA).
#pragma once

#include <optional>
#include <string>

#include "seal/verification.h"
#include "seal/web.h"

namespace concordia::seal {

/// The certificates of every chain in the file, and a list or a response for each that nothing proves yet. Throws
/// Failure when an authority that could prove it does not answer.
Evidence gather_evidence(const FileReport& report, Web& web);

/// The file with one or two revisions more: the evidence that it lacks, then a document timestamp over all of it.
/// nullopt with findings when the file is not sound. Throws Failure.
std::optional<std::string> renew(const Document& document, const Verification& verification, const FieldWords& field,
                                 Web& web, TimestampSource& timestamps, Findings& findings);

}  // namespace concordia::seal
