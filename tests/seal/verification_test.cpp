// What verification says of sound files, of other trust and other times, and of every flipped byte.
#include "verified.h"

namespace concordia::seal::tests {
namespace {

TEST_CASE("a sealed and signed file is accepted, with what each signature is worth") {
    const Verified result = verified(signed_sample(), kNow + kDay, unsigned_sample());
    CHECK(result.errors == "");
    CHECK(result.warnings == "seal.revocation-unknown seal.revocation-unknown");
    CHECK(result.report.revisions == 3);
    CHECK(result.report.unsigned_size == unsigned_sample().size());
    REQUIRE(result.report.signatures.size() == 2);
    const SignatureReport& seal = result.report.signatures[0];
    const SignatureReport& signature = result.report.signatures[1];
    CHECK(seal.kind == SignatureKind::Certification);
    CHECK(seal.field == "seal");
    CHECK(seal.signer == "Secrétariat");
    CHECK(seal.is_intact);
    CHECK(seal.covers_revision);
    CHECK(seal.level == Level::BasicB);
    CHECK(seal.anchor == "Test anchor");
    CHECK(seal.claimed_time == kNow);
    CHECK(seal.proven_time == 0);
    CHECK(seal.later_changes == std::vector<std::string>{"signature signatory-1"});
    CHECK(signature.kind == SignatureKind::Approval);
    CHECK(signature.signer == "Anne Signatory");
    CHECK(signature.later_changes.empty());
    CHECK(result.report.open_fields.empty());
}

TEST_CASE("a field that nobody signed yet is named") {
    CHECK(verified(sealed_sample()).report.open_fields == std::vector<std::string>{"signatory-1"});
}

TEST_CASE("an unsigned file is not accepted") {
    CHECK(verified(unsigned_sample()).errors == "seal.unsigned");
}

TEST_CASE("another original is noticed") {
    CHECK(verified(signed_sample(), kNow, unsigned_sample().substr(1)).errors == "seal.not-original");
}

TEST_CASE("a signer without an anchor is not trusted") {
    const Identity stranger = issue("Stranger", kSigner, nullptr);
    CHECK(verified(signed_by(stranger, new_seal(), unsigned_sample())).errors == "seal.not-trusted");
}

TEST_CASE("without a timestamp a signature lives as long as its certificate") {
    CHECK(verified(sealed_sample(), kNow + 400 * kDay).errors == "seal.not-trusted");  // valid for 365 days
}

TEST_CASE("every flipped byte of a signed report is noticed") {
    const std::string& file = signed_sample();
    for (std::size_t i = 0; i < file.size(); i += 61) {  // prime to the lines and tables of the file
        std::string changed = file;
        changed[i] = static_cast<char>(changed[i] ^ (1 << i % 8));
        CHECK_MESSAGE(!verified(changed).accepted(), i, ": ", file.substr(i < 30 ? 0 : i - 30, 60));
    }
}

TEST_CASE("a file cut anywhere is noticed") {
    const std::string& file = signed_sample();
    for (std::size_t size = 0; size < file.size(); size += 997) CHECK_FALSE(verified(file.substr(0, size)).accepted());
}

}  // namespace
}  // namespace concordia::seal::tests
