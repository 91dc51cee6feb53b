// OCSP is asked first, as it is smaller; a list serves where there is no responder.
#include "seal/long_term.h"

#include <algorithm>

#include "base/failure.h"
#include "seal/messages.h"
#include "seal/validation_data.h"

namespace concordia::seal {
namespace {

void add(std::vector<std::string>& all, std::string one) {
    if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(std::move(one));
}

/// Asks all addresses of one certificate until an answer proves how it stands.
void prove(const std::string& der, const std::string& issuer, Time at, Web& web, Evidence& evidence) {
    const std::optional<Certificate> certificate = read_certificate(der);
    if (!certificate || revocation_of(der, issuer, evidence, at) != Revocation::Unknown) return;
    for (const std::string& address : certificate->responder_addresses) {
        const std::string response = web.post(address, "application/ocsp-request", revocation_request(der, issuer));
        if (revocation_of(der, issuer, {{}, {}, {response}}, at) == Revocation::Unknown) continue;
        return add(evidence.responses, response);
    }
    for (const std::string& address : certificate->revocation_addresses) {
        const std::string list = web.get(address);
        if (revocation_of(der, issuer, {{}, {list}, {}}, at) == Revocation::Unknown) continue;
        return add(evidence.revocation_lists, list);
    }
    const bool asked = !certificate->responder_addresses.empty() || !certificate->revocation_addresses.empty();
    if (asked) throw Failure(say::kNoProof, {certificate->name});
}

}  // namespace

Evidence gather_evidence(const FileReport& report, Web& web) {
    Evidence evidence = report.evidence;
    for (const JudgedChain& judged : report.chains) {
        for (std::size_t i = 0; i < judged.certificates.size(); ++i) {
            add(evidence.certificates, judged.certificates[i]);
            if (i + 1 == judged.certificates.size()) continue;
            prove(judged.certificates[i], judged.certificates[i + 1], judged.at, web, evidence);
        }
    }
    return evidence;
}

std::optional<std::string> renew(const Document& document, const Verification& verification, const FieldWords& field,
                                 Web& web, TimestampSource& timestamps, Findings& findings) {
    Findings found;
    const FileReport report = verify(document, verification, found);
    if (found.has_errors()) {
        findings.merge(found);
        return std::nullopt;
    }
    std::string extended = add_validation_data(document.bytes, gather_evidence(report, web));
    if (extended.empty()) extended = document.bytes;
    return timestamp_document({document.name, std::move(extended)}, field, timestamps, findings);
}

}  // namespace concordia::seal
