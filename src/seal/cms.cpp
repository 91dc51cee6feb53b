// OpenSSL's CMS_sign always adds a signing time, which PAdES forbids: so the attributes are added one by one, encoded
// and signed here, and OpenSSL frames the result.
#include "seal/cms.h"

#include <openssl/ess.h>

#include <algorithm>

#include "base/failure.h"
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

CmsHandle read_cms(std::string_view der) {
    return from_der<CMS_ContentInfo, CMS_ContentInfo_free>(d2i_CMS_ContentInfo, der);
}

CMS_SignerInfo* only_signer(CMS_ContentInfo* cms) {
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(cms);
    return sk_CMS_SignerInfo_num(signers) == 1 ? sk_CMS_SignerInfo_value(signers, 0) : nullptr;
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

CMS_SignerInfo* add_signer(CMS_ContentInfo* cms, const SigningKey& key, const std::string& digest) {
    const CertificateHandle certificate = certificate_from(key.certificates().front());
    require(certificate != nullptr);
    // The public key stands in for the private one, which may not leave its token.
    EVP_PKEY* public_key = X509_get0_pubkey(certificate.get());
    CMS_SignerInfo* signer = CMS_add1_signer(cms, certificate.get(), public_key, openssl_digest(key.digest()),
                                             kFlags | CMS_NOSMIMECAP | CMS_CADES);
    require(signer != nullptr);
    require(CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data),
                                        -1) == 1);
    require(CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING, digest.data(),
                                        static_cast<int>(digest.size())) == 1);
    return signer;
}

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

bool signs_data(CMS_SignerInfo* signer) {
    const auto* type = static_cast<ASN1_OBJECT*>(CMS_signed_get0_data_by_OBJ(
        signer, OBJ_nid2obj(NID_pkcs9_contentType), -3, V_ASN1_OBJECT));  // -3: the only one, with one value
    return type != nullptr && OBJ_obj2nid(type) == NID_pkcs7_data;
}

bool names(CMS_SignerInfo* signer, X509* certificate) {
    const auto* encoded = static_cast<ASN1_STRING*>(
        CMS_signed_get0_data_by_OBJ(signer, OBJ_nid2obj(NID_id_smime_aa_signingCertificateV2), -3, V_ASN1_SEQUENCE));
    if (encoded == nullptr) return false;
    const auto attribute =
        from_der<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>(d2i_ESS_SIGNING_CERT_V2, bytes_of(encoded));
    const Handle<STACK_OF(X509), free_certificates> chain(sk_X509_new_null());
    X509_up_ref(certificate);
    sk_X509_push(chain.get(), certificate);
    return attribute != nullptr && OSSL_ESS_check_signing_certs(nullptr, attribute.get(), chain.get(), 1) == 1;
}

std::optional<DigestAlgorithm> digest_named(const CMS_SignerInfo* signer) {
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(const_cast<CMS_SignerInfo*>(signer), nullptr, nullptr, &algorithm, nullptr);
    const ASN1_OBJECT* name = nullptr;
    X509_ALGOR_get0(&name, nullptr, nullptr, algorithm);
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

bool is_strong(const EVP_PKEY* key) {
    const int kind = EVP_PKEY_get_base_id(key);
    if (kind == EVP_PKEY_RSA || kind == EVP_PKEY_RSA_PSS) return EVP_PKEY_get_bits(key) >= 2048;
    return kind == EVP_PKEY_EC && EVP_PKEY_get_bits(key) >= 256;
}

/// The certificate that the signer's identifier means, among those carried.
X509* certificate_of(CMS_SignerInfo* signer, STACK_OF(X509) * certificates) {
    for (int i = 0; i < sk_X509_num(certificates); ++i) {
        X509* certificate = sk_X509_value(certificates, i);
        if (CMS_SignerInfo_cert_cmp(signer, certificate) == 0) return certificate;
    }
    return nullptr;
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

void read_signer(CMS_SignerInfo* signer, X509* certificate, Pieces content, SignatureFacts& facts) {
    const EVP_PKEY* key = X509_get0_pubkey(certificate);
    if (key == nullptr) return;  // of a kind that OpenSSL does not know
    facts.signer = der_of(i2d_X509, certificate);
    const std::optional<DigestAlgorithm> algorithm = digest_named(signer);
    facts.is_strong = algorithm && is_strong(key);
    const std::string_view said = attribute_octets(signer, NID_pkcs9_messageDigest);
    facts.matches_content = algorithm && !said.empty() && said == digest_of(*algorithm, content) && signs_data(signer);
    CMS_SignerInfo_set1_signer_cert(signer, certificate);
    facts.is_authentic = CMS_SignerInfo_verify(signer) == 1;
    facts.names_signer = names(signer, certificate);
}

/// The hole is larger than the signature: the outer length says where it ends, and only zeros may follow.
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
    const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, kFlags));
    require(cms != nullptr);
    CMS_SignerInfo* signer = add_signer(cms.get(), key, digest_of(key.digest(), content));
    for (std::size_t i = 1; i < key.certificates().size(); ++i) {
        const CertificateHandle issuer = certificate_from(key.certificates()[i]);
        if (issuer != nullptr) CMS_add1_cert(cms.get(), issuer.get());
    }
    ERR_clear_error();  // a certificate given twice
    const std::string value = key.sign(signed_attributes(signer));
    ASN1_OCTET_STRING* place = CMS_SignerInfo_get0_signature(signer);
    const auto* bytes = reinterpret_cast<const unsigned char*>(value.data());
    require(ASN1_OCTET_STRING_set(place, bytes, static_cast<int>(value.size())) == 1);
    std::string der = der_of(i2d_CMS_ContentInfo, cms.get());
    const std::optional<SignatureFacts> facts = read_signature(der, content);
    require(facts && facts->is_authentic && facts->matches_content);  // else: key and certificate are no pair
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
    require(CMS_unsigned_add1_attr_by_NID(only_signer(cms.get()), NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                          token.data(), static_cast<int>(token.size())) == 1);
    return der_of(i2d_CMS_ContentInfo, cms.get());
}

std::optional<SignatureFacts> read_signature(std::string_view der, Pieces content) {
    const CmsHandle cms = read_cms(without_filling(der));
    if (cms == nullptr || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return std::nullopt;
    CMS_SignerInfo* signer = only_signer(cms.get());
    ASN1_OCTET_STRING** inside = CMS_get0_content(cms.get());
    if (signer == nullptr || inside == nullptr || *inside != nullptr) return std::nullopt;
    SignatureFacts facts;
    facts.value = bytes_of(CMS_SignerInfo_get0_signature(signer));
    facts.has_signing_time = CMS_signed_get_attr_by_NID(signer, NID_pkcs9_signingTime, -1) >= 0;
    read_timestamps(signer, facts);
    const CertificateStack certificates(CMS_get1_certs(cms.get()));
    for (int i = 0; i < sk_X509_num(certificates.get()); ++i) {
        facts.certificates.push_back(der_of(i2d_X509, sk_X509_value(certificates.get(), i)));
    }
    if (X509* certificate = certificate_of(signer, certificates.get()))
        read_signer(signer, certificate, content, facts);
    ERR_clear_error();
    return facts;
}

}  // namespace concordia::seal
