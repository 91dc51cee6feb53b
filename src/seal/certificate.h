// Certificates (RFC 5280) as values: DER, and what people and the program want to know of one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::seal {

/// Seconds since 1970-01-01T00:00:00Z.
using Time = std::int64_t;

/// "2028-06-01T10:00:00Z".
std::string time_text(Time time);
/// The text string of a date in PDF, "D:20280601100000Z".
std::string pdf_time(Time time);
/// The time of exactly that form; nullopt for any other.
std::optional<Time> time_of_pdf(std::string_view text);

struct Certificate {
    std::string der;
    std::string subject, issuer;  // RFC 2253
    std::string name;             // common name of the subject, else all of it
    Time not_before = 0, not_after = 0;
    bool may_sign = false;       // key usage digitalSignature or nonRepudiation, or no key usage said
    bool may_timestamp = false;  // extended key usage timeStamping
    bool is_self_issued = false;
    std::vector<std::string> issuer_addresses;      // where the issuer's certificate may be fetched
    std::vector<std::string> responder_addresses;   // OCSP
    std::vector<std::string> revocation_addresses;  // CRL
};

/// nullopt when `der` is not one whole certificate.
std::optional<Certificate> read_certificate(std::string_view der);

/// All certificates of PEM text or of one DER file, as DER; those that cannot be read are left out.
std::vector<std::string> certificates_of_file(std::string_view bytes);

}  // namespace concordia::seal
