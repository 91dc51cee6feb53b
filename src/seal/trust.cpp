// OpenSSL builds the path (RFC 5280, 6). Revocation is judged here, because what counts is the moment of signing, which
// lies in the past, and evidence that was kept.
#include "seal/trust.h"

#include <openssl/ocsp.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <ctime>

#include "seal/openssl.h"

namespace concordia::seal {
namespace {

using StoreHandle = Handle<X509_STORE, X509_STORE_free>;
using ContextHandle = Handle<X509_STORE_CTX, X509_STORE_CTX_free>;
using ListHandle = Handle<X509_CRL, X509_CRL_free>;
using ResponseHandle = Handle<OCSP_RESPONSE, OCSP_RESPONSE_free>;
using BasicHandle = Handle<OCSP_BASICRESP, OCSP_BASICRESP_free>;
using IdentifierHandle = Handle<OCSP_CERTID, OCSP_CERTID_free>;

/// 0 where there is no time or it cannot be read.
Time time_of(const ASN1_TIME* time) {
    std::tm parts{};
    return time != nullptr && ASN1_TIME_to_tm(time, &parts) == 1 ? static_cast<Time>(::timegm(&parts)) : 0;
}

StoreHandle store_of(const std::vector<std::string>& anchors) {
    StoreHandle store(X509_STORE_new());
    for (const std::string& der : anchors) {
        if (const CertificateHandle anchor = certificate_from(der)) X509_STORE_add_cert(store.get(), anchor.get());
    }
    return store;
}

void build_chain(X509* certificate, const Evidence& evidence, const std::vector<std::string>& anchors, Time at,
                 Purpose purpose, Trust& trust) {
    const StoreHandle store = store_of(anchors);
    const CertificateStack others = certificate_stack(evidence.certificates);
    const ContextHandle context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), certificate, others.get());
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, at);
    // An authority that is trusted by name need not lead further; short keys and old digests are refused.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(parameters, 2);
    if (purpose == Purpose::Timestamping) X509_STORE_CTX_set_purpose(context.get(), X509_PURPOSE_TIMESTAMP_SIGN);
    trust.trusted = X509_verify_cert(context.get()) == 1;
    if (!trust.trusted) trust.problem = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
    const STACK_OF(X509)* chain = X509_STORE_CTX_get0_chain(context.get());
    for (int i = 0; i < sk_X509_num(chain); ++i) trust.chain.push_back(der_of(i2d_X509, sk_X509_value(chain, i)));
}

/// A list counts at `at` when it is its issuer's own, whole, and was not out of date then (RFC 5280, 6.3.3).
bool counts(X509_CRL* list, X509* issuer, Time at) {
    return X509_NAME_cmp(X509_CRL_get_issuer(list), X509_get_subject_name(issuer)) == 0 &&
           X509_CRL_get_ext_by_NID(list, NID_delta_crl, -1) < 0 &&
           X509_CRL_get_ext_by_NID(list, NID_issuing_distribution_point, -1) < 0 &&
           time_of(X509_CRL_get0_nextUpdate(list)) >= at && (X509_get_key_usage(issuer) & KU_CRL_SIGN) != 0 &&
           X509_CRL_verify(list, X509_get0_pubkey(issuer)) == 1;
}

Revocation by_list(X509_CRL* list, X509* certificate, Time at) {
    X509_REVOKED* entry = nullptr;
    const int found = X509_CRL_get0_by_serial(list, &entry, X509_get0_serialNumber(certificate));
    if (found == 0) return Revocation::Good;
    return time_of(X509_REVOKED_get0_revocationDate(entry)) <= at ? Revocation::Revoked : Revocation::Good;
}

/// The response's signer is the issuer, or a responder that the issuer certified for it (RFC 6960, 4.2.2.2).
bool is_answered_by(OCSP_BASICRESP* response, X509* issuer) {
    const StoreHandle store(X509_STORE_new());
    X509_STORE_add_cert(store.get(), issuer);
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_NO_CHECK_TIME);
    const CertificateStack others(sk_X509_new_null());
    X509_up_ref(issuer);
    sk_X509_push(others.get(), issuer);
    return OCSP_basic_verify(response, others.get(), store.get(), 0) == 1;
}

Revocation by_response(OCSP_BASICRESP* response, X509* certificate, X509* issuer, Time at) {
    const IdentifierHandle identifier(OCSP_cert_to_id(EVP_sha1(), certificate, issuer));
    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    int reason = 0;
    ASN1_GENERALIZEDTIME* revoked = nullptr;
    ASN1_GENERALIZEDTIME* from = nullptr;
    ASN1_GENERALIZEDTIME* until = nullptr;
    if (OCSP_resp_find_status(response, identifier.get(), &status, &reason, &revoked, &from, &until) != 1) {
        return Revocation::Unknown;
    }
    const bool fresh = until == nullptr ? time_of(from) >= at : time_of(until) >= at;
    if (!fresh) return Revocation::Unknown;
    if (status == V_OCSP_CERTSTATUS_GOOD) return Revocation::Good;
    if (status != V_OCSP_CERTSTATUS_REVOKED) return Revocation::Unknown;
    return time_of(revoked) <= at ? Revocation::Revoked : Revocation::Good;
}

/// One proof of revocation outweighs all others.
Revocation worse(Revocation a, Revocation b) {
    if (a == Revocation::Revoked || b == Revocation::Revoked) return Revocation::Revoked;
    return a == Revocation::Good || b == Revocation::Good ? Revocation::Good : Revocation::Unknown;
}

}  // namespace

bool is_evidence(EvidenceKind kind, std::string_view der) {
    switch (kind) {
        case EvidenceKind::Certificate:
            return certificate_from(der) != nullptr;
        case EvidenceKind::RevocationList:
            return from_der<X509_CRL, X509_CRL_free>(d2i_X509_CRL, der) != nullptr;
        case EvidenceKind::Response:
            return from_der<OCSP_RESPONSE, OCSP_RESPONSE_free>(d2i_OCSP_RESPONSE, der) != nullptr;
    }
    return false;
}

Revocation revocation_of(std::string_view certificate, std::string_view issuer, const Evidence& evidence, Time at) {
    const CertificateHandle subject = certificate_from(certificate);
    const CertificateHandle above = certificate_from(issuer);
    Revocation result = Revocation::Unknown;
    if (subject == nullptr || above == nullptr) return result;
    for (const std::string& der : evidence.revocation_lists) {
        const ListHandle list = from_der<X509_CRL, X509_CRL_free>(d2i_X509_CRL, der);
        if (list != nullptr && counts(list.get(), above.get(), at)) {
            result = worse(result, by_list(list.get(), subject.get(), at));
        }
    }
    for (const std::string& der : evidence.responses) {
        const ResponseHandle response = from_der<OCSP_RESPONSE, OCSP_RESPONSE_free>(d2i_OCSP_RESPONSE, der);
        const BasicHandle basic(response == nullptr ? nullptr : OCSP_response_get1_basic(response.get()));
        if (basic != nullptr && is_answered_by(basic.get(), above.get())) {
            result = worse(result, by_response(basic.get(), subject.get(), above.get(), at));
        }
    }
    ERR_clear_error();
    return result;
}

std::string revocation_request(std::string_view certificate, std::string_view issuer) {
    const CertificateHandle subject = certificate_from(certificate);
    const CertificateHandle above = certificate_from(issuer);
    const Handle<OCSP_REQUEST, OCSP_REQUEST_free> request(OCSP_REQUEST_new());
    OCSP_request_add0_id(request.get(), OCSP_cert_to_id(EVP_sha1(), subject.get(), above.get()));
    return der_of(i2d_OCSP_REQUEST, request.get());
}

Trust judge(std::string_view certificate, const Evidence& evidence, const std::vector<std::string>& anchors, Time at,
            Purpose purpose) {
    Trust trust;
    const CertificateHandle subject = certificate_from(certificate);
    if (subject == nullptr) return trust;
    build_chain(subject.get(), evidence, anchors, at, purpose, trust);
    if (const auto last = trust.chain.empty() ? std::nullopt : read_certificate(trust.chain.back())) {
        trust.anchor = last->name;
    }
    bool all_good = trust.trusted && trust.chain.size() > 1;
    for (std::size_t i = 0; i + 1 < trust.chain.size(); ++i) {
        const Revocation revocation = revocation_of(trust.chain[i], trust.chain[i + 1], evidence, at);
        if (revocation == Revocation::Revoked) trust.revocation = revocation;
        all_good = all_good && revocation == Revocation::Good;
    }
    if (all_good) trust.revocation = Revocation::Good;
    ERR_clear_error();
    return trust;
}

}  // namespace concordia::seal
