// Detached signatures: CMS (RFC 5652) with the signed attributes of a PAdES baseline signature (ETSI EN 319 142-1, 5.3
// and 6.3): content type, message digest and signing-certificate-v2 (RFC 5035), and no signing time, which the PDF says
// itself.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "seal/signing_key.h"

namespace concordia::seal {

/// Bytes in pieces: a file around the hole for its signature.
using Pieces = std::initializer_list<std::string_view>;

/// The raw digest of the pieces one after the other.
std::string digest_of(DigestAlgorithm algorithm, Pieces pieces);

/// DER of a ContentInfo that signs `content` without holding it. Throws Failure when the key refuses or does not belong
/// to its certificate.
std::string make_signature(SigningKey& key, Pieces content);

/// The bytes that a signature timestamp is about (RFC 3161, appendix A). REQUIRES: `signature` is from make_signature.
std::string signature_value(std::string_view signature);
/// The same signature with a timestamp token as unsigned attribute.
std::string with_timestamp(std::string_view signature, std::string_view token);

/// The checks of one signer, each by itself.
struct SignerCheck {
    bool matches_content = false;  // the message digest is that of the content, and the content type is said
    bool is_authentic = false;     // the certificate's key signed the attributes
    bool names_signer = false;     // signing-certificate or -v2 is that certificate
    bool is_strong = false;        // SHA-256 or more, RSA of 2,048 bits or EC of 256 or more
};

/// What a signature is, and whether it holds; nothing of it says whether its signer is trusted.
struct SignatureFacts {
    std::string signer;                     // DER; empty when the certificate is not there
    std::vector<std::string> certificates;  // DER, all that the signature carries
    std::string value;                      // what a timestamp is about
    std::vector<std::string> timestamps;    // tokens, DER
    SignerCheck check;
    bool is_as_written = false;  // every byte is what make_signature and with_timestamp write
    bool has_signing_time = false;
};

/// nullopt when `der` is not one signature by one signer, or its content is inside. Zeros after the DER, which fill the
/// hole in a PDF, are no part of it.
std::optional<SignatureFacts> read_signature(std::string_view der, Pieces content);

}  // namespace concordia::seal
