// Whether a certificate leads to an anchor that we trust, and whether it was revoked, at a moment (RFC 5280, RFC 6960):
// from what is at hand alone, never from the network.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "seal/certificate.h"

namespace concordia::seal {

/// All DER.
struct Evidence {
    std::vector<std::string> certificates;
    std::vector<std::string> revocation_lists;
    std::vector<std::string> responses;  // OCSP
};

enum class EvidenceKind : std::uint8_t { Certificate, RevocationList, Response };
/// Whether `der` is one, all of it.
bool is_evidence(EvidenceKind kind, std::string_view der);

enum class Purpose : std::uint8_t { Signing, Timestamping };
enum class Revocation : std::uint8_t { Unknown, Good, Revoked };

struct Trust {
    bool trusted = false;
    std::string anchor;                           // name of the anchor
    std::vector<std::string> chain;               // DER, from the certificate to the anchor
    std::string problem;                          // OpenSSL's words, where it is not trusted
    Revocation revocation = Revocation::Unknown;  // Good: proven for every certificate below the anchor
};

/// Judges certificates by the same evidence, which is read once.
class Judge {
 public:
    /// REQUIRES: `anchors` are DER.
    Judge(const Evidence& evidence, const std::vector<std::string>& anchors);
    ~Judge();
    Judge(const Judge&) = delete;
    Judge& operator=(const Judge&) = delete;

    /// Revocation says how things stood at `at`: what was revoked later was good then.
    [[nodiscard]] Trust judge(std::string_view certificate, Time at, Purpose purpose) const;

 private:
    struct Evidences;
    std::unique_ptr<Evidences> evidence_;
};

/// DER of an OCSP request about `certificate`. REQUIRES: both are certificates.
std::string revocation_request(std::string_view certificate, std::string_view issuer);

/// How `certificate` stood at `at`, by the lists and responses that `issuer` answers for.
Revocation revocation_of(std::string_view certificate, std::string_view issuer, const Evidence& evidence, Time at);

}  // namespace concordia::seal
