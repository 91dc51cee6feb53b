// Seal, sign, renew: one more revision of a file each (ETSI EN 319 142-1). What was there stays byte for byte, and a
// failure on the way gives no file at all.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "seal/signature_revision.h"
#include "seal/signing_key.h"

namespace concordia::seal {

/// Gives timestamp tokens (RFC 3161).
class TimestampSource {
 public:
    virtual ~TimestampSource() = default;
    /// A token, DER, about a SHA-256 digest of 32 bytes. Throws Failure.
    virtual std::string token(std::string_view digest) = 0;
};

struct Document {
    std::string name;  // for findings
    std::string bytes;
};

/// The next revision of the document, signed: baseline B-B, or B-T with a source of timestamps. nullopt with findings
/// when the document does not allow it or the certificate may not sign. Throws Failure when the key or the timestamp
/// fails.
std::optional<std::string> sign_document(const Document& document, const NewSignature& signature, SigningKey& key,
                                         TimestampSource* timestamps, Findings& findings);

/// The next revision, with a document timestamp over all of it (EN 319 142-1, 5.5). As above.
std::optional<std::string> timestamp_document(const Document& document, const FieldWords& field,
                                              TimestampSource& timestamps, Findings& findings);

}  // namespace concordia::seal
