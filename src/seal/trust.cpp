// OpenSSL builds the path (RFC 5280, 6). Revocation is judged here, because what counts is the moment of signing, which
// lies in the past, and evidence that was kept.
#include "seal/trust.h"

#include <openssl/ocsp.h>
#include <openssl/x509_vfy.h>

#include <algorithm>
#include <ctime>
#include <map>

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

/// What says how certificates stand.
struct Proofs {
    std::vector<ListHandle> lists;
    std::vector<BasicHandle> responses;
};

Proofs read_proofs(const Evidence& evidence) {
    Proofs proofs;
    for (const std::string& der : evidence.revocation_lists) {
        ListHandle list = from_der<X509_CRL, X509_CRL_free>(d2i_X509_CRL, der);
        if (list != nullptr) proofs.lists.push_back(std::move(list));
    }
    for (const std::string& der : evidence.responses) {
        const ResponseHandle response = from_der<OCSP_RESPONSE, OCSP_RESPONSE_free>(d2i_OCSP_RESPONSE, der);
        BasicHandle basic(response == nullptr ? nullptr : OCSP_response_get1_basic(response.get()));
        if (basic != nullptr) proofs.responses.push_back(std::move(basic));
    }
    return proofs;
}

/// A response is first asked whether it is about the certificate: to check its signature takes longer.
Revocation proven(X509* certificate, X509* issuer, const Proofs& proofs, Time at) {
    Revocation result = Revocation::Unknown;
    for (const ListHandle& list : proofs.lists) {
        if (counts(list.get(), issuer, at)) result = worse(result, by_list(list.get(), certificate, at));
    }
    for (const BasicHandle& response : proofs.responses) {
        const Revocation said = by_response(response.get(), certificate, issuer, at);
        if (said != Revocation::Unknown && is_answered_by(response.get(), issuer)) result = worse(result, said);
    }
    return result;
}

void demand(X509_STORE_CTX* context, Time at, Purpose purpose) {
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_time(parameters, at);
    // An authority that is trusted by name need not lead further; short keys and old digests are refused.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(parameters, 2);
    if (purpose == Purpose::Timestamping) X509_STORE_CTX_set_purpose(context, X509_PURPOSE_TIMESTAMP_SIGN);
}

/// Fills in the chain as far as it leads, and how its certificates stood.
void read_chain(const STACK_OF(X509) * chain, const Proofs& proofs, Time at, Trust& trust) {
    const int size = sk_X509_num(chain);
    bool all_good = trust.trusted && size > 1;
    for (int i = 0; i < size; ++i) {
        X509* certificate = sk_X509_value(chain, i);
        trust.chain.push_back(der_of(i2d_X509, certificate));
        if (i + 1 == size) break;
        const Revocation revocation = proven(certificate, sk_X509_value(chain, i + 1), proofs, at);
        if (revocation == Revocation::Revoked) trust.revocation = revocation;
        all_good = all_good && revocation == Revocation::Good;
    }
    if (all_good) trust.revocation = Revocation::Good;
}

/// People's names of the anchors, by their DER.
std::map<std::string, std::string> names_of(const std::vector<std::string>& anchors) {
    std::map<std::string, std::string> names;
    for (const std::string& der : anchors) {
        if (const auto anchor = read_certificate(der)) names.emplace(der, anchor->name);
    }
    return names;
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

struct Judge::Evidences {
    StoreHandle anchors;
    std::map<std::string, std::string> anchor_names;
    CertificateStack certificates;
    std::map<std::string, X509*, std::less<>> by_encoding;  // the same, to decode none twice
    Proofs proofs;

    [[nodiscard]] CertificateHandle find(std::string_view der) const {
        const auto found = by_encoding.find(der);
        if (found == by_encoding.end()) return certificate_from(der);
        X509_up_ref(found->second);
        return CertificateHandle(found->second);
    }
};

Judge::Judge(const Evidence& evidence, const std::vector<std::string>& anchors)
    : evidence_(std::make_unique<Evidences>()) {
    evidence_->anchors = store_of(anchors);
    evidence_->anchor_names = names_of(anchors);
    evidence_->certificates = certificate_stack(evidence.certificates);
    for (int i = 0; i < sk_X509_num(evidence_->certificates.get()); ++i) {
        X509* certificate = sk_X509_value(evidence_->certificates.get(), i);
        evidence_->by_encoding.emplace(der_of(i2d_X509, certificate), certificate);
    }
    evidence_->proofs = read_proofs(evidence);
    ERR_clear_error();
}

Judge::~Judge() = default;

Trust Judge::judge(std::string_view certificate, Time at, Purpose purpose) const {
    Trust trust;
    const CertificateHandle subject = evidence_->find(certificate);
    if (subject == nullptr) return trust;
    const ContextHandle context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), evidence_->anchors.get(), subject.get(), evidence_->certificates.get());
    demand(context.get(), at, purpose);
    trust.trusted = X509_verify_cert(context.get()) == 1;
    if (!trust.trusted) trust.problem = X509_verify_cert_error_string(X509_STORE_CTX_get_error(context.get()));
    read_chain(X509_STORE_CTX_get0_chain(context.get()), evidence_->proofs, at, trust);
    const auto anchor = evidence_->anchor_names.find(trust.chain.empty() ? std::string() : trust.chain.back());
    if (anchor != evidence_->anchor_names.end()) trust.anchor = anchor->second;
    ERR_clear_error();
    return trust;
}

Revocation revocation_of(std::string_view certificate, std::string_view issuer, const Evidence& evidence, Time at) {
    const CertificateHandle subject = certificate_from(certificate);
    const CertificateHandle above = certificate_from(issuer);
    if (subject == nullptr || above == nullptr) return Revocation::Unknown;
    const Revocation result = proven(subject.get(), above.get(), read_proofs(evidence), at);
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

}  // namespace concordia::seal
