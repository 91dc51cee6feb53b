// The parts of a CMS signature (RFC 5652) that signatures and time-stamp tokens have in common, in OpenSSL's terms.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "seal/cms.h"
#include "seal/openssl.h"

namespace concordia::seal {

inline CmsHandle read_cms(std::string_view der) {
    return from_der<CMS_ContentInfo, CMS_ContentInfo_free>(d2i_CMS_ContentInfo, der);
}

/// `der` without the zeros that may fill the hole behind it; empty when it is no SEQUENCE of definite length, or
/// something else follows.
std::string_view without_filling(std::string_view der);

/// nullptr unless there is exactly one.
CMS_SignerInfo* only_signer(CMS_ContentInfo* cms);

/// SHA-256, 384 or 512; nullopt for anything else.
std::optional<DigestAlgorithm> digest_of_identifier(const X509_ALGOR* identifier);
std::optional<DigestAlgorithm> digest_of_signer(CMS_SignerInfo* signer);

/// The DER of each.
std::vector<std::string> encoded(const STACK_OF(X509) * certificates);
/// The certificate that the signer's identifier means, among `certificates`; nullptr when it is not there.
X509* certificate_of(CMS_SignerInfo* signer, const STACK_OF(X509) * certificates);

/// The content's digest by the signer's algorithm; empty when that is none of ours.
std::string digest_by(CMS_SignerInfo* signer, Pieces content);
SignerCheck check_signer(CMS_SignerInfo* signer, X509* certificate, std::string_view digest, int content_type);

}  // namespace concordia::seal
