// What the signatures of a file are worth. Deny by default: a signature counts when everything about it is proven, and
// whatever is not is said.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "seal/signer.h"
#include "seal/trust.h"

namespace concordia::seal {

/// Baseline levels of PAdES (ETSI EN 319 142-1, 6).
enum class Level : std::uint8_t { None, BasicB, Timestamped, LongTerm, Archival };
/// "B-B", "B-T", "B-LT", "B-LTA"; "none".
std::string_view name(Level level);

struct SignatureReport {
    SignatureKind kind = SignatureKind::Approval;
    std::string field;
    std::string signer;            // common name of the certificate
    std::string subject;           // all of its name
    bool is_intact = false;        // the bytes that it covers are those that were signed
    bool covers_revision = false;  // all bytes of its revision but its own value
    Level level = Level::None;
    std::string anchor;  // the chain ends there; empty when it is not trusted
    Revocation revocation = Revocation::Unknown;
    Time claimed_time = 0;  // by the signer; 0: none
    Time proven_time = 0;   // by a timestamp that is trusted; 0: none
    std::vector<std::string>
        later_changes;  // what later revisions added: "signature sheet-s01", "timestamp time-1" ...
};

/// A chain that was found trusted, and the moment for which it was judged.
struct JudgedChain {
    std::vector<std::string> certificates;  // DER, from the signer's to the anchor
    Time at = 0;
};

struct FileReport {
    std::string file;
    std::size_t revisions = 0;
    std::vector<SignatureReport> signatures;  // in order of signing
    std::vector<std::string> open_fields;     // signature fields that nobody signed yet
    std::size_t unsigned_size = 0;            // bytes of the first revision, before any signature
    Evidence evidence;                        // that the file carries
    std::vector<JudgedChain> chains;
};

struct Verification {
    std::vector<std::string> anchors;  // DER of the certificates that are trusted
    Time now = 0;                      // for what no timestamp dates
    std::string original;              // the unsigned document, where it is at hand; else empty
};

/// Findings: an error for whatever makes the file not count, a warning for what could not be proven either way.
FileReport verify(const Document& document, const Verification& verification, Findings& findings);

}  // namespace concordia::seal
