// A token is a CMS signature over a TSTInfo: its signature is checked as any other, its content by RFC 3161, 2.4.2.
#include "seal/timestamp.h"

#include <openssl/rand.h>
#include <openssl/ts.h>

#include <ctime>

#include "base/failure.h"
#include "seal/cms_parts.h"
#include "seal/messages.h"

namespace concordia::seal {
namespace {

using RequestHandle = Handle<TS_REQ, TS_REQ_free>;
using ResponseHandle = Handle<TS_RESP, TS_RESP_free>;
using InfoHandle = Handle<TS_TST_INFO, TS_TST_INFO_free>;
using IntegerHandle = Handle<ASN1_INTEGER, ASN1_INTEGER_free>;

IntegerHandle integer_of(std::string_view bytes) {
    const Handle<BIGNUM, BN_free> number(
        BN_bin2bn(reinterpret_cast<const unsigned char*>(bytes.data()), static_cast<int>(bytes.size()), nullptr));
    return IntegerHandle(BN_to_ASN1_INTEGER(number.get(), nullptr));
}

/// The TSTInfo inside a token.
InfoHandle info_of(CMS_ContentInfo* cms) {
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed) return nullptr;
    ASN1_OCTET_STRING** content = CMS_get0_content(cms);
    const bool is_info = OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_id_smime_ct_TSTInfo;
    if (!is_info || content == nullptr || *content == nullptr) return nullptr;
    return from_der<TS_TST_INFO, TS_TST_INFO_free>(d2i_TS_TST_INFO, bytes_of(*content));
}

std::optional<Time> time_of(const TS_TST_INFO* info) {
    std::tm parts{};
    if (ASN1_TIME_to_tm(TS_TST_INFO_get_time(info), &parts) != 1) return std::nullopt;
    return static_cast<Time>(::timegm(&parts));
}

bool is_about(TS_TST_INFO* info, Pieces content) {
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info);
    const std::optional<DigestAlgorithm> algorithm = digest_of_identifier(TS_MSG_IMPRINT_get_algo(imprint));
    return algorithm && bytes_of(TS_MSG_IMPRINT_get_msg(imprint)) == digest_of(*algorithm, content);
}

}  // namespace

std::string random_nonce() {
    std::string nonce(8, '\0');
    if (RAND_bytes(reinterpret_cast<unsigned char*>(nonce.data()), static_cast<int>(nonce.size())) != 1) {
        throw Failure(say::kSigningFailed);
    }
    return nonce;
}

std::string timestamp_request(std::string_view digest, std::string_view nonce) {
    const RequestHandle request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    const Handle<TS_MSG_IMPRINT, TS_MSG_IMPRINT_free> imprint(TS_MSG_IMPRINT_new());
    const Handle<X509_ALGOR, X509_ALGOR_free> algorithm(X509_ALGOR_new());
    X509_ALGOR_set0(algorithm.get(), OBJ_nid2obj(NID_sha256), V_ASN1_NULL, nullptr);
    TS_MSG_IMPRINT_set_algo(imprint.get(), algorithm.get());
    std::string bytes(digest);
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(bytes.data()),
                           static_cast<int>(bytes.size()));
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_nonce(request.get(), integer_of(nonce).get());
    TS_REQ_set_cert_req(request.get(), 1);
    return der_of(i2d_TS_REQ, request.get());
}

std::optional<std::string> token_of_response(std::string_view response, std::string_view digest,
                                             std::string_view nonce) {
    const ResponseHandle answer = from_der<TS_RESP, TS_RESP_free>(d2i_TS_RESP, response);
    if (answer == nullptr) return std::nullopt;
    const long status = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(TS_RESP_get_status_info(answer.get())));
    PKCS7* token = TS_RESP_get_token(answer.get());
    if ((status != TS_STATUS_GRANTED && status != TS_STATUS_GRANTED_WITH_MODS) || token == nullptr) return std::nullopt;
    std::string der = der_of(i2d_PKCS7, token);
    const CmsHandle cms = read_cms(der);
    const InfoHandle info = cms == nullptr ? nullptr : info_of(cms.get());
    if (info == nullptr) return std::nullopt;
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(info.get());
    const bool same_digest = digest_of_identifier(TS_MSG_IMPRINT_get_algo(imprint)) == DigestAlgorithm::Sha256 &&
                             bytes_of(TS_MSG_IMPRINT_get_msg(imprint)) == digest;
    const ASN1_INTEGER* said = TS_TST_INFO_get_nonce(info.get());
    const bool same_nonce = said != nullptr && ASN1_INTEGER_cmp(said, integer_of(nonce).get()) == 0;
    const std::optional<TimestampFacts> facts = read_timestamp(der, {});
    if (!same_digest || !same_nonce || !facts || !facts->is_authentic) return std::nullopt;
    return der;
}

std::optional<TimestampFacts> read_timestamp(std::string_view token, std::initializer_list<std::string_view> content) {
    const CmsHandle cms = read_cms(without_filling(token));
    if (cms == nullptr) return std::nullopt;
    const InfoHandle info = info_of(cms.get());
    CMS_SignerInfo* signer = info == nullptr ? nullptr : only_signer(cms.get());
    const std::optional<Time> time = info == nullptr ? std::nullopt : time_of(info.get());
    if (signer == nullptr || !time) return std::nullopt;
    TimestampFacts facts;
    facts.time = *time;
    const CertificateStack certificates(CMS_get1_certs(cms.get()));
    facts.certificates = encoded(certificates.get());
    facts.matches = is_about(info.get(), content);
    if (X509* certificate = certificate_of(signer, certificates.get())) {
        facts.signer = der_of(i2d_X509, certificate);
        const std::string digest = digest_by(signer, {bytes_of(*CMS_get0_content(cms.get()))});
        const SignerCheck check = check_signer(signer, certificate, digest, NID_id_smime_ct_TSTInfo);
        facts.is_authentic = check.is_authentic && check.matches_content && check.names_signer && check.is_strong;
    }
    ERR_clear_error();
    return facts;
}

}  // namespace concordia::seal
