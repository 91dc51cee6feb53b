// OpenSSL's CMS_sign always adds a signing time, which PAdES forbids: so the attributes are added one by one, encoded
// and signed here, and OpenSSL frames the result.
#include "seal/cms.h"

#include <algorithm>

#include "base/failure.h"
#include "seal/cms_parts.h"
#include "seal/messages.h"
#include "seal/openssl_key.h"

namespace concordia::seal {
namespace {

constexpr unsigned kFlags = CMS_DETACHED | CMS_PARTIAL | CMS_BINARY;

void require(bool good) {
    if (good) return;
    ERR_clear_error();
    throw Failure(say::kSigningFailed);
}

/// The signed attributes as they are signed: DER of a SET OF, its members in order of their encoding (RFC 5652, 5.4).
std::string signed_attributes(const CMS_SignerInfo* signer) {
    std::vector<std::string> members;
    std::size_t size = 0;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        members.push_back(der_of(i2d_X509_ATTRIBUTE, CMS_signed_get_attr(signer, i)));
        size += members.back().size();
    }
    std::sort(members.begin(), members.end());
    const int total = ASN1_object_size(1, static_cast<int>(size), V_ASN1_SET);
    std::string out(static_cast<std::size_t>(total) - size, '\0');
    auto* head = reinterpret_cast<unsigned char*>(out.data());
    ASN1_put_object(&head, 1, static_cast<int>(size), V_ASN1_SET, V_ASN1_UNIVERSAL);
    for (const std::string& member : members) out += member;
    return out;
}

/// `certificates` without those that do not lead on from the first: tokens hold others too.
std::vector<std::string> chain_of(const std::vector<std::string>& certificates) {
    std::vector<std::string> chain{certificates.front()};
    for (bool grows = true; grows;) {
        grows = false;
        const CertificateHandle last = certificate_from(chain.back());
        for (const std::string& der : certificates) {
            const CertificateHandle issuer = certificate_from(der);
            const bool leads_on = issuer != nullptr && last != nullptr && der != chain.back() &&
                                  std::find(chain.begin(), chain.end(), der) == chain.end() &&
                                  X509_check_issued(issuer.get(), last.get()) == X509_V_OK;
            if (!leads_on) continue;
            chain.push_back(der);
            grows = true;
            break;
        }
    }
    return chain;
}

/// A signature whose value is still to come; its signed attributes are complete. The first certificate is the signer's.
/// Null when that is impossible.
CmsHandle frame(const STACK_OF(X509) * certificates, DigestAlgorithm algorithm, std::string_view digest) {
    CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kFlags));
    if (cms == nullptr || sk_X509_num(certificates) <= 0) return nullptr;
    X509* certificate = sk_X509_value(certificates, 0);
    // The public key stands in for the private one, which may not leave its token.
    CMS_SignerInfo* signer = CMS_add1_signer(cms.get(), certificate, X509_get0_pubkey(certificate),
                                             openssl_digest(algorithm), kFlags | CMS_NOSMIMECAP | CMS_CADES);
    const bool complete = signer != nullptr &&
                          CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                                      OBJ_nid2obj(NID_pkcs7_data), -1) == 1 &&
                          CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                                      digest.data(), static_cast<int>(digest.size())) == 1;
    for (int i = 1; complete && i < sk_X509_num(certificates); ++i) {
        CMS_add1_cert(cms.get(), sk_X509_value(certificates, i));
    }
    ERR_clear_error();
    return complete ? std::move(cms) : nullptr;
}

bool set_value(CMS_SignerInfo* signer, std::string_view value) {
    return ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer),
                                 reinterpret_cast<const unsigned char*>(value.data()),
                                 static_cast<int>(value.size())) == 1;
}

bool add_token(CMS_SignerInfo* signer, std::string_view token) {
    return CMS_unsigned_add1_attr_by_NID(signer, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE, token.data(),
                                         static_cast<int>(token.size())) == 1;
}

/// `certificates` with that of the signer first.
CertificateStack beginning_with(X509* signer, const STACK_OF(X509) * certificates) {
    CertificateStack result(sk_X509_new_null());
    const auto add = [&](X509* certificate) {
        X509_up_ref(certificate);
        sk_X509_push(result.get(), certificate);
    };
    add(signer);
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        if (sk_X509_value(certificates, i) != signer) add(sk_X509_value(certificates, i));
    }
    return result;
}

/// Whether `der` is what this program writes for these certificates, this digest, value and timestamps: then no byte of
/// it is left unproven.
bool is_as_written(std::string_view der, const STACK_OF(X509) * certificates, DigestAlgorithm algorithm,
                   std::string_view digest, const SignatureFacts& facts) {
    const CmsHandle cms = frame(certificates, algorithm, digest);
    if (cms == nullptr) return false;
    CMS_SignerInfo* signer = only_signer(cms.get());
    bool good = set_value(signer, facts.value);
    for (const std::string& token : facts.timestamps) good = good && add_token(signer, token);
    return good && der_of(i2d_CMS_ContentInfo, cms.get()) == der;
}

void read_timestamps(CMS_SignerInfo* signer, SignatureFacts& facts) {
    for (int i = 0; i < CMS_unsigned_get_attr_count(signer); ++i) {
        X509_ATTRIBUTE* attribute = CMS_unsigned_get_attr(signer, i);
        if (OBJ_obj2nid(X509_ATTRIBUTE_get0_object(attribute)) != NID_id_smime_aa_timeStampToken) continue;
        for (int j = 0; j < X509_ATTRIBUTE_count(attribute); ++j) {
            const auto* token =
                static_cast<ASN1_STRING*>(X509_ATTRIBUTE_get0_data(attribute, j, V_ASN1_SEQUENCE, nullptr));
            if (token != nullptr) facts.timestamps.emplace_back(bytes_of(token));
        }
    }
}

}  // namespace

std::string digest_of(DigestAlgorithm algorithm, Pieces pieces) {
    const DigestContext context(EVP_MD_CTX_new());
    EVP_DigestInit_ex(context.get(), openssl_digest(algorithm), nullptr);
    for (const std::string_view piece : pieces) EVP_DigestUpdate(context.get(), piece.data(), piece.size());
    std::string digest(EVP_MAX_MD_SIZE, '\0');
    unsigned size = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &size);
    digest.resize(size);
    return digest;
}

std::string make_signature(SigningKey& key, Pieces content) {
    const CertificateStack certificates = certificate_stack(chain_of(key.certificates()));
    const CmsHandle cms = frame(certificates.get(), key.digest(), digest_of(key.digest(), content));
    require(cms != nullptr);
    CMS_SignerInfo* signer = only_signer(cms.get());
    require(set_value(signer, key.sign(signed_attributes(signer))));
    std::string der = der_of(i2d_CMS_ContentInfo, cms.get());
    const std::optional<SignatureFacts> facts = read_signature(der, content);
    require(facts && facts->check.is_authentic &&
            facts->check.matches_content);  // else: key and certificate are no pair
    return der;
}

std::string signature_value(std::string_view signature) {
    const CmsHandle cms = read_cms(signature);
    require(cms != nullptr);
    return std::string(bytes_of(CMS_SignerInfo_get0_signature(only_signer(cms.get()))));
}

std::string with_timestamp(std::string_view signature, std::string_view token) {
    const CmsHandle cms = read_cms(signature);
    require(cms != nullptr);
    require(add_token(only_signer(cms.get()), token));
    return der_of(i2d_CMS_ContentInfo, cms.get());
}

std::optional<SignatureFacts> read_signature(std::string_view der, Pieces content) {
    der = without_filling(der);
    const CmsHandle cms = read_cms(der);
    if (cms == nullptr || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return std::nullopt;
    CMS_SignerInfo* signer = only_signer(cms.get());
    ASN1_OCTET_STRING** inside = CMS_get0_content(cms.get());
    if (signer == nullptr || inside == nullptr || *inside != nullptr) return std::nullopt;
    SignatureFacts facts;
    facts.value = bytes_of(CMS_SignerInfo_get0_signature(signer));
    facts.has_signing_time = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1) >= 0;
    read_timestamps(signer, facts);
    const CertificateStack certificates(CMS_get1_certs(cms.get()));
    facts.certificates = encoded(certificates.get());
    if (X509* certificate = certificate_of(signer, certificates.get())) {
        const std::string digest = digest_by(signer, content);
        facts.signer = der_of(i2d_X509, certificate);
        facts.check = check_signer(signer, certificate, digest, NID_pkcs7_data);
        const std::optional<DigestAlgorithm> algorithm = digest_of_signer(signer);
        const CertificateStack ordered = beginning_with(certificate, certificates.get());
        facts.is_as_written = algorithm && is_as_written(der, ordered.get(), *algorithm, digest, facts);
    }
    ERR_clear_error();
    return facts;
}

}  // namespace concordia::seal
