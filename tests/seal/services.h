// A time-stamp service, an OCSP responder and a server of revocation lists on the loopback interface, made with
// OpenSSL, which answer well or as badly as a test asks.
#pragma once

#include <Poco/Net/HTTPRequestHandler.h>
#include <Poco/Net/HTTPRequestHandlerFactory.h>
#include <Poco/Net/HTTPServer.h>
#include <Poco/Net/HTTPServerRequest.h>
#include <Poco/Net/HTTPServerResponse.h>
#include <Poco/Net/ServerSocket.h>
#include <openssl/ocsp.h>
#include <openssl/ts.h>

#include <functional>
#include <iterator>
#include <memory>
#include <set>
#include <string>

#include "authority.h"

namespace concordia::seal::tests {

/// What the server answers to the body of a request.
using Answer = std::function<std::string(const std::string& path, const std::string& body)>;

class LoopbackServer {
 public:
    explicit LoopbackServer(Answer answer)
        : socket_(Poco::Net::SocketAddress("127.0.0.1", 0)),
          server_(new Factory(std::move(answer)), socket_, new Poco::Net::HTTPServerParams) {
        server_.start();
    }
    ~LoopbackServer() { server_.stopAll(true); }
    LoopbackServer(const LoopbackServer&) = delete;
    LoopbackServer& operator=(const LoopbackServer&) = delete;

    [[nodiscard]] std::string address(const std::string& path = "/") const {
        return "http://127.0.0.1:" + std::to_string(socket_.address().port()) + path;
    }

 private:
    struct Handler : Poco::Net::HTTPRequestHandler {
        explicit Handler(const Answer& answer) : answer_(answer) {}
        void handleRequest(Poco::Net::HTTPServerRequest& request, Poco::Net::HTTPServerResponse& response) override {
            const std::string body{std::istreambuf_iterator<char>(request.stream()), {}};
            const std::string out = answer_(request.getURI(), body);
            if (out.empty()) response.setStatus(Poco::Net::HTTPResponse::HTTP_NOT_FOUND);
            response.sendBuffer(out.data(), out.size());
        }
        const Answer& answer_;
    };
    struct Factory : Poco::Net::HTTPRequestHandlerFactory {
        explicit Factory(Answer answer) : answer_(std::move(answer)) {}
        Poco::Net::HTTPRequestHandler* createRequestHandler(const Poco::Net::HTTPServerRequest&) override {
            return new Handler(answer_);
        }
        Answer answer_;
    };

    Poco::Net::ServerSocket socket_;
    Poco::Net::HTTPServer server_;
};

inline Time& service_time() {
    static Time time = kNow + 120;
    return time;
}

/// The answer of a time-stamp service to a request, DER.
inline std::string stamped(const std::string& request, const Identity& service = authorities().timestamper) {
    const Handle<TS_RESP_CTX, TS_RESP_CTX_free> context(TS_RESP_CTX_new());
    TS_RESP_CTX_set_signer_cert(context.get(), service.certificate().get());
    TS_RESP_CTX_set_signer_key(context.get(), service.key.get());
    TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_ess_cert_id_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_certs(context.get(),
                          certificate_stack({service.certificates.begin() + 1, service.certificates.end()}).get());
    const Handle<ASN1_OBJECT, ASN1_OBJECT_free> policy(OBJ_txt2obj("1.2.3.4", 1));
    TS_RESP_CTX_set_def_policy(context.get(), policy.get());
    TS_RESP_CTX_add_md(context.get(), EVP_sha256());
    TS_RESP_CTX_set_serial_cb(
        context.get(),
        [](TS_RESP_CTX*, void*) {
            ASN1_INTEGER* serial = ASN1_INTEGER_new();
            ASN1_INTEGER_set(serial, next_serial());
            return serial;
        },
        nullptr);
    TS_RESP_CTX_set_time_cb(
        context.get(),
        [](TS_RESP_CTX*, void*, long* seconds, long* micros) {
            *seconds = service_time();
            *micros = 0;
            return 1;
        },
        nullptr);
    const BioHandle in = reading(request);
    const Handle<TS_RESP, TS_RESP_free> response(TS_RESP_create_response(context.get(), in.get()));
    return der_of(i2d_TS_RESP, response.get());
}

/// Serial numbers that an authority has revoked, and since when.
struct Revocations {
    std::set<std::string> certificates;  // DER
    Time since = kNow - kDay;
    Time from = kNow - kDay, until = kNow + 30 * kDay;
};

inline std::string revocation_list(const Identity& issuer, const Revocations& revocations = {}) {
    const Handle<X509_CRL, X509_CRL_free> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(issuer.certificate().get()));
    const Handle<ASN1_TIME, ASN1_TIME_free> from(ASN1_TIME_set(nullptr, revocations.from));
    const Handle<ASN1_TIME, ASN1_TIME_free> until(ASN1_TIME_set(nullptr, revocations.until));
    const Handle<ASN1_TIME, ASN1_TIME_free> since(ASN1_TIME_set(nullptr, revocations.since));
    X509_CRL_set1_lastUpdate(list.get(), from.get());
    X509_CRL_set1_nextUpdate(list.get(), until.get());
    for (const std::string& der : revocations.certificates) {
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate_from(der).get()));
        X509_REVOKED_set_revocationDate(entry, since.get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), issuer.key.get(), EVP_sha256());
    return der_of(i2d_X509_CRL, list.get());
}

/// What an OCSP responder answers to a request.
inline std::string responded(const std::string& request, const Identity& responder, const Revocations& revocations) {
    const auto asked = from_der<OCSP_REQUEST, OCSP_REQUEST_free>(d2i_OCSP_REQUEST, request);
    if (asked == nullptr) return {};
    OCSP_CERTID* identifier = OCSP_onereq_get0_id(OCSP_request_onereq_get0(asked.get(), 0));
    ASN1_INTEGER* serial = nullptr;
    OCSP_id_get0_info(nullptr, nullptr, nullptr, &serial, identifier);
    int status = V_OCSP_CERTSTATUS_GOOD;
    for (const std::string& der : revocations.certificates) {
        const CertificateHandle revoked = certificate_from(der);
        if (ASN1_INTEGER_cmp(X509_get_serialNumber(revoked.get()), serial) == 0) status = V_OCSP_CERTSTATUS_REVOKED;
    }
    const Handle<ASN1_TIME, ASN1_TIME_free> from(ASN1_GENERALIZEDTIME_set(nullptr, revocations.from));
    const Handle<ASN1_TIME, ASN1_TIME_free> until(ASN1_GENERALIZEDTIME_set(nullptr, revocations.until));
    const Handle<ASN1_TIME, ASN1_TIME_free> since(ASN1_GENERALIZEDTIME_set(nullptr, revocations.since));
    const Handle<OCSP_BASICRESP, OCSP_BASICRESP_free> basic(OCSP_BASICRESP_new());
    OCSP_basic_add1_status(basic.get(), identifier, status, 0, since.get(), from.get(), until.get());
    OCSP_basic_sign(basic.get(), responder.certificate().get(), responder.key.get(), EVP_sha256(), nullptr, 0);
    const Handle<OCSP_RESPONSE, OCSP_RESPONSE_free> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    return der_of(i2d_OCSP_RESPONSE, response.get());
}

}  // namespace concordia::seal::tests
