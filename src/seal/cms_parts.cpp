// Each check by itself, so that what is wrong can be said.
#include "seal/cms_parts.h"

#include <openssl/ess.h>

#include <algorithm>

#include "seal/openssl_key.h"

namespace concordia::seal {
namespace {

/// The octets of a signed attribute that occurs once; empty otherwise.
std::string_view attribute_octets(CMS_SignerInfo* signer, int nid) {
    const int index = CMS_signed_get_attr_by_NID(signer, nid, -1);
    if (index < 0 || CMS_signed_get_attr_by_NID(signer, nid, index) >= 0) return {};
    X509_ATTRIBUTE* attribute = CMS_signed_get_attr(signer, index);
    if (X509_ATTRIBUTE_count(attribute) != 1) return {};
    const auto* octets =
        static_cast<ASN1_OCTET_STRING*>(X509_ATTRIBUTE_get0_data(attribute, 0, V_ASN1_OCTET_STRING, nullptr));
    return octets == nullptr ? std::string_view() : bytes_of(octets);
}

bool has_content_type(CMS_SignerInfo* signer, int wanted) {
    const auto* type = static_cast<ASN1_OBJECT*>(CMS_signed_get0_data_by_OBJ(
        signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));  // -3: the only one, with one value
    return type != nullptr && OBJ_obj2nid(type) == wanted;
}

/// The encoded value of a signed attribute that occurs once; empty otherwise.
std::string_view attribute_sequence(CMS_SignerInfo* signer, int nid) {
    const auto* encoded =
        static_cast<ASN1_STRING*>(CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(nid), -3, V_ASN1_SEQUENCE));
    return encoded == nullptr ? std::string_view() : bytes_of(encoded);
}

/// RFC 5035; time-stamp services also use the older attribute of RFC 2634.
bool names(CMS_SignerInfo* signer, X509* certificate) {
    const auto version1 = from_der<ESS_SIGNING_CERT, ESS_SIGNING_CERT_free>(
        d2i_ESS_SIGNING_CERT, attribute_sequence(signer, NID_id_smime_aa_signingCertificate));
    const auto version2 = from_der<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>(
        d2i_ESS_SIGNING_CERT_V2, attribute_sequence(signer, NID_id_smime_aa_signingCertificateV2));
    if (version1 == nullptr && version2 == nullptr) return false;
    const CertificateStack chain(sk_X509_new_null());
    X509_up_ref(certificate);
    sk_X509_push(chain.get(), certificate);
    return OSSL_ESS_check_signing_certs(version1.get(), version2.get(), chain.get(), 1) == 1;
}

bool is_strong(const EVP_PKEY* key) {
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind == EVP_PKEY_RSA || kind == EVP_PKEY_RSA_PSS) return EVP_PKEY_get_bits(key) >= 2048;
    return kind == EVP_PKEY_EC && EVP_PKEY_get_bits(key) >= 256;
}

}  // namespace

std::string_view without_filling(std::string_view der) {
    const auto* in = reinterpret_cast<const unsigned char*>(der.data());
    const auto* begin = in;
    long length = 0;
    int tag = 0;
    int kind = 0;
    const int flags = ASN1_get_object(&in, &length, &tag, &kind, static_cast<long>(der.size()));
    ERR_clear_error();
    if ((flags & 0x81) != 0 || tag != V_ASN1_SEQUENCE) return {};  // an error, or an indefinite length
    const auto size = static_cast<std::size_t>(in - begin + length);
    const bool padded = der.find_first_not_of('\0', size) == std::string_view::npos;
    return padded ? der.substr(0, size) : std::string_view();
}

CMS_SignerInfo* only_signer(CMS_ContentInfo* cms) {
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
}

std::optional<DigestAlgorithm> digest_of_identifier(const X509_ALGOR* identifier) {
    const ASN1_OBJECT* name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, identifier);
    switch (OBJ_obj2nid(name)) {
        case NID_sha256:
            return DigestAlgorithm::Sha256;
        case NID_sha384:
            return DigestAlgorithm::Sha384;
        case NID_sha512:
            return DigestAlgorithm::Sha512;
        default:
            return std::nullopt;
    }
}

std::optional<DigestAlgorithm> digest_of_signer(CMS_SignerInfo* signer) {
    X509_ALGOR* identifier = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, &identifier, nullptr);
    return digest_of_identifier(identifier);
}

std::vector<std::string> encoded(const STACK_OF(X509) * certificates) {
    std::vector<std::string> result;
    result.reserve(static_cast<std::size_t>(std::max(sk_X509_num(certificates), 0)));
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        result.push_back(der_of(i2d_X509, sk_X509_value(certificates, i)));
    }
    return result;
}

X509* certificate_of(CMS_SignerInfo* signer, const STACK_OF(X509) * certificates) {
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        X509* certificate = sk_X509_value(certificates, i);
        if (CMS_SignerInfo_cert_cmp(signer, certificate) == 0) return certificate;
    }
    return nullptr;
}

std::string digest_by(CMS_SignerInfo* signer, Pieces content) {
    const std::optional<DigestAlgorithm> algorithm = digest_of_signer(signer);
    return algorithm ? digest_of(*algorithm, content) : std::string();
}

SignerCheck check_signer(CMS_SignerInfo* signer, X509* certificate, std::string_view digest, int content_type) {
    SignerCheck check;
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (key == nullptr) return check;  // of a kind that OpenSSL does not know
    check.is_strong = !digest.empty() && is_strong(key);
    const std::string_view said = attribute_octets(signer, NID_pkcs9_messageDigest);
    check.matches_content = !digest.empty() && said == digest && has_content_type(signer, content_type);
    CMS_SignerInfo_set1_signer_cert(signer, certificate);
    check.is_authentic = CMS_SignerInfo_verify(signer) == 1;
    check.names_signer = names(signer, certificate);
    return check;
}

}  // namespace concordia::seal
