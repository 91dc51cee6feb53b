// Signatures as CMS: attributes, algorithms, and what read_signature finds wrong.
#include "seal/cms.h"

#include <doctest/doctest.h>

#include "authority.h"

namespace concordia::seal::tests {
namespace {

TEST_CASE("a signature is authentic, names its signer and has no signing time, with every kind of key") {
    for (const char* kind : {"rsa2048", "rsa3072", "P-256", "P-384"}) {
        CAPTURE(kind);
        const Identity identity = issue("Someone", kSigner, nullptr, {}, kind);
        const auto facts = read_signature(make_signature(*identity.signing_key(), {"con", "tent"}), {"content"});
        REQUIRE(facts);
        CHECK(facts->check.matches_content);
        CHECK(facts->check.is_authentic);
        CHECK(facts->check.names_signer);
        CHECK(facts->check.is_strong);
        CHECK_FALSE(facts->has_signing_time);
        CHECK(facts->signer == identity.certificates.front());
    }
}

TEST_CASE("the digest is as strong as the key") {
    CHECK(issue("a", kSigner, nullptr, {}, "rsa2048").signing_key()->digest() == DigestAlgorithm::Sha256);
    CHECK(issue("b", kSigner, nullptr, {}, "rsa3072").signing_key()->digest() == DigestAlgorithm::Sha384);
    CHECK(issue("c", kSigner, nullptr, {}, "P-256").signing_key()->digest() == DigestAlgorithm::Sha256);
    CHECK(issue("d", kSigner, nullptr, {}, "P-384").signing_key()->digest() == DigestAlgorithm::Sha384);
}

TEST_CASE("other content does not match") {
    const auto facts = read_signature(make_signature(*authorities().seal.signing_key(), {"content"}), {"contend"});
    REQUIRE(facts);
    CHECK_FALSE(facts->check.matches_content);
    CHECK(facts->check.is_authentic);  // of the attributes: it is the content that differs
}

TEST_CASE("zeros may fill the hole behind a signature, nothing else may") {
    const std::string signature = make_signature(*authorities().seal.signing_key(), {"content"});
    CHECK(read_signature(signature + std::string(100, '\0'), {"content"})->check.matches_content);
    CHECK_FALSE(read_signature(signature + std::string(99, '\0') + "x", {"content"}).has_value());
}

TEST_CASE("every flipped byte of a signature is noticed") {
    const std::string signature = make_signature(*authorities().seal.signing_key(), {"content"});
    const auto is_good = [](const std::optional<SignatureFacts>& facts) {
        return facts && facts->is_as_written && facts->check.matches_content && facts->check.is_authentic &&
               facts->check.names_signer;
    };
    const auto& carried = authorities().seal.certificates;  // those above the signer's are judged with its trust
    REQUIRE(is_good(read_signature(signature, {"content"})));
    std::size_t unnoticed = 0;
    for (std::size_t i = 0; i < signature.size(); ++i) {
        std::string changed = signature;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        unnoticed += is_good(read_signature(changed, {"content"})) ? 1 : 0;
    }
    CHECK(unnoticed <= carried[1].size() + carried[2].size());
}

TEST_CASE("a token's certificates that do not lead to the anchor are left out") {
    Identity crowded = authorities().seal;
    crowded.certificates.push_back(authorities().signatory.certificates.front());
    const auto facts = read_signature(make_signature(*crowded.signing_key(), {"content"}), {"content"});
    CHECK(facts->certificates.size() == 3);  // its own, the authority, the anchor
}

TEST_CASE("a key that is not its certificate's gives no signature") {
    Identity wrong = authorities().seal;
    wrong.certificates = authorities().timestamper.certificates;
    CHECK_THROWS(make_signature(*wrong.signing_key(), {"content"}));
}

TEST_CASE("a weak key is called weak") {
    const Identity weak = issue("Weak", kSigner, nullptr, {}, "rsa1024");
    CHECK_FALSE(read_signature(make_signature(*weak.signing_key(), {"content"}), {"content"})->check.is_strong);
}

}  // namespace
}  // namespace concordia::seal::tests
