// The painter's sample document, signed step by step.
#pragma once

#include <doctest/doctest.h>

#include "authority.h"
#include "paint/sample.h"
#include "seal/signer.h"

namespace concordia::seal::tests {

inline const std::string& unsigned_sample() {
    static const std::string file = paint::write_sample();
    return file;
}

inline NewSignature new_seal() {
    return {SignatureKind::Certification, {"seal", "Sceau du secrétariat", "fr"}, kNow, "Secrétariat", ""};
}

inline NewSignature new_signature() {
    return {SignatureKind::Approval, {"signatory-1", "", ""}, kNow + 60, "Anne Signatory", ""};
}

/// The next revision; the test ends when there is none.
inline std::string signed_by(const Identity& identity, const NewSignature& signature, const std::string& file,
                             TimestampSource* timestamps = nullptr) {
    Findings findings;
    const auto next = sign_document({"sample.pdf", file}, signature, *identity.signing_key(), timestamps, findings);
    REQUIRE(next);
    return *next;
}

inline const std::string& sealed_sample() {
    static const std::string file = signed_by(authorities().seal, new_seal(), unsigned_sample());
    return file;
}

inline const std::string& signed_sample() {
    static const std::string file = signed_by(authorities().signatory, new_signature(), sealed_sample());
    return file;
}

}  // namespace concordia::seal::tests
