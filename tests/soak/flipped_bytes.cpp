// Every byte of a small signed report, one after the other, with one bit turned over: what
// tests/seal/verification_test.cpp does for every sixty-first. Seeds count bytes, then bits.
#include "paint/sample.h"
#include "seal/authority.h"
#include "seal/verification.h"
#include "soak/campaign.h"

namespace {

using namespace concordia;
using namespace concordia::seal::tests;

std::string next(const Identity& identity, const seal::NewSignature& signature, const std::string& file) {
    Findings findings;
    return seal::sign_document({"x.pdf", file}, signature, *identity.signing_key(), nullptr, findings).value();
}

std::string signed_report() {
    using seal::SignatureKind;
    const std::string sealed =
        next(authorities().seal, {SignatureKind::Certification, {"seal", "Sceau", "fr"}, kNow, "", ""},
             paint::write_sample());
    return next(authorities().signatory, {SignatureKind::Approval, {"signatory-1", "", ""}, kNow, "", ""}, sealed);
}

bool is_accepted(const std::string& file) {
    Findings findings;
    seal::verify({"x.pdf", file}, {{authorities().anchor.certificates.front()}, kNow, {}}, findings);
    return !findings.has_errors();
}

}  // namespace

int main(int count, char** arguments) {
    const std::string report = signed_report();
    if (!is_accepted(report)) return 2;
    return soak::campaign(count, arguments, [&](std::uint64_t seed) -> std::string {
        const std::size_t at = (seed - 1) % report.size();
        std::string changed = report;
        changed[at] = static_cast<char>(changed[at] ^ (1 << (seed - 1) / report.size() % 8));
        return is_accepted(changed) ? "byte " + std::to_string(at) + " changed, and still accepted" : "";
    });
}
