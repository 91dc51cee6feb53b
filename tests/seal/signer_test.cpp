// Sealing and signing: what a new revision keeps, what it adds, and what is refused.
#include "seal/signer.h"

#include <cstdlib>
#include <fstream>

#include "paint/ledger.h"
#include "signed_sample.h"

namespace concordia::seal::tests {
namespace {

/// The rule that refuses, or nothing.
std::string refusal(const Identity& identity, const NewSignature& signature, const std::string& file) {
    Findings findings;
    const auto next = sign_document({"sample.pdf", file}, signature, *identity.signing_key(), nullptr, findings);
    CHECK(next.has_value() == findings.empty());
    return findings.empty() ? "" : findings.sorted().front().rule;
}

TEST_CASE("each revision begins with the one before, byte for byte, and keeps every clause of the standards") {
    CHECK(sealed_sample().starts_with(unsigned_sample()));
    CHECK(signed_sample().starts_with(sealed_sample()));
    CHECK(ledger::broken_clauses_text(sealed_sample()) == "");
    CHECK(ledger::broken_clauses_text(signed_sample()) == "");
    if (const char* folder = std::getenv("CONCORDIA_KEEP")) {
        std::ofstream(std::string(folder) + "/sealed.pdf") << sealed_sample();
        std::ofstream(std::string(folder) + "/signed.pdf") << signed_sample();
    }
}

TEST_CASE("what a document does not allow is refused") {
    const Authorities& all = authorities();
    NewSignature elsewhere = new_signature();
    elsewhere.field.name = "nobody";
    CHECK(refusal(all.signatory, new_signature(), unsigned_sample()) == "seal.not-sealed");
    CHECK(refusal(all.seal, new_seal(), sealed_sample()) == "seal.already-sealed");
    CHECK(refusal(all.signatory, elsewhere, sealed_sample()) == "seal.no-field");
    CHECK(refusal(all.signatory, new_signature(), signed_sample()) == "seal.already-signed");
    CHECK(refusal(all.seal, new_seal(), "%PDF-1.7\n%%EOF\n") == "seal.not-ours");
    CHECK(refusal(all.seal, new_seal(), unsigned_sample() + "x") == "seal.not-ours");
    CHECK(refusal(all.seal, new_seal(), unsigned_sample().substr(0, 5'000)) == "seal.not-ours");
}

TEST_CASE("a certificate that is not valid yet or no longer, or not made for signing, does not sign") {
    const Identity& authority = authorities().authority;
    const Identity early = issue("Early", kSigner, &authority, {kNow + kDay, kNow + 2 * kDay});
    const Identity late = issue("Late", kSigner, &authority, {kNow - 2 * kDay, kNow - kDay});
    const Identity other = issue("Other", {{"keyUsage", "critical,keyEncipherment"}}, &authority);
    CHECK(refusal(early, new_seal(), unsigned_sample()) == "seal.not-yet-valid");
    CHECK(refusal(late, new_seal(), unsigned_sample()) == "seal.expired");
    CHECK(refusal(other, new_seal(), unsigned_sample()) == "seal.usage");
}

}  // namespace
}  // namespace concordia::seal::tests
