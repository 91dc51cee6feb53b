// Time-stamp tokens (RFC 3161): asked for, checked against what was asked, and read again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "seal/certificate.h"

namespace concordia::seal {

/// 8 bytes that nobody can foresee. Throws Failure when the system has none.
std::string random_nonce();

/// DER of a request for a token about a SHA-256 digest, with the service's certificate. `nonce` is 8 random bytes.
std::string timestamp_request(std::string_view digest, std::string_view nonce);

/// The token of a response, DER. nullopt unless it was granted for this digest and this nonce, by a signature that
/// holds.
std::optional<std::string> token_of_response(std::string_view response, std::string_view digest,
                                             std::string_view nonce);

struct TimestampFacts {
    Time time = 0;
    std::string signer;                     // DER
    std::vector<std::string> certificates;  // DER
    bool is_authentic = false;              // its service's key signed it, and it names that key's certificate
    bool matches = false;                   // it is about `content`
};

/// nullopt when `token` is not one token. Zeros may follow it, as they fill the hole in a PDF.
std::optional<TimestampFacts> read_timestamp(std::string_view token, std::initializer_list<std::string_view> content);

}  // namespace concordia::seal
