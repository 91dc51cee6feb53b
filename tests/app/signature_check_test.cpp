// A decision that is signed: whose certificate, over which words, trusted when.
#include <doctest/doctest.h>

#include "app/signoff.h"
#include "base/base64.h"
#include "base/file.h"
#include "seal/authority.h"
#include "seal/cms.h"
#include "temporary_folder.h"

using namespace concordia;
using namespace concordia::app;
using namespace concordia::seal::tests;

namespace {

constexpr const char* kStatement = "concordia statement 1\n";

/// A signer below an anchor that the configuration names.
struct Signed {
    Signed() {
        std::string text = "-----BEGIN CERTIFICATE-----\n" + base64(anchor.certificates.front());
        for (std::size_t at = 92; at < text.size(); at += 65) text.insert(at, "\n");
        write_file_atomically(folder / "anchors.pem", text + "\n-----END CERTIFICATE-----\n");
        options.seal.anchors = folder / "anchors.pem";
        approval.person = "Ann One";
        approval.date = "2028-05-15";
    }
    std::string problem(const Identity& signer, const std::string& signed_words = kStatement) {
        approval.signature = base64(seal::make_signature(*signer.signing_key(), {signed_words}));
        return problem();
    }
    std::string problem() {
        const auto found = signature_check(options)(approval, kStatement);
        return found ? found->en : "";
    }
    Identity anchor = issue("Anchor", kAuthority, nullptr, {kNow - 3'650 * kDay, kNow + 3'650 * kDay});
    test::TemporaryFolder folder;
    Options options;
    approval::Approval approval;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a signature over the statement, by a certificate with the person's name below an anchor, holds") {
    Signed one;
    CHECK(one.problem(issue("Ann One", kSigner, &one.anchor)).empty());
    CHECK(one.problem(issue("Ann One (Signature)", kSigner, &one.anchor)).empty());
}

TEST_CASE("another person's certificate is refused") {
    Signed one;
    CHECK(contains(one.problem(issue("Bob Two", kSigner, &one.anchor)), "“Bob Two”"));
}

TEST_CASE("a signature over other words is refused") {
    Signed one;
    CHECK(contains(one.problem(issue("Ann One", kSigner, &one.anchor), "other words"), "does not cover"));
}

TEST_CASE("a certificate that leads elsewhere, or that is for something else, is refused") {
    Signed one;
    const Identity stranger = issue("Stranger", kAuthority, nullptr, {kNow - 3'650 * kDay, kNow + 3'650 * kDay});
    CHECK(contains(one.problem(issue("Ann One", kSigner, &stranger)), "no trust anchor"));
    CHECK(contains(one.problem(issue("Ann One", kSigner, nullptr)), "no trust anchor"));
    const Identity other_use = issue("Ann One", {{"keyUsage", "critical,keyAgreement"}}, &one.anchor);
    CHECK(contains(one.problem(other_use), "not meant for signing"));
}

TEST_CASE("a certificate must be valid on the day of the decision") {
    Signed one;
    const Identity signer = issue("Ann One", kSigner, &one.anchor);  // a year before and after 2028-06-01
    one.approval.date = "2027-06-03";
    CHECK(one.problem(signer).empty());
    one.approval.date = "2027-06-01";
    CHECK(contains(one.problem(signer), "no trust anchor"));
    one.approval.date = "2029-06-03";
    CHECK(contains(one.problem(signer), "no trust anchor"));
}

TEST_CASE("what is no signature is refused, and nothing is trusted without anchors") {
    Signed one;
    for (const char* garbage : {"", "AAAA", "no base64?", "MIIB"}) {
        one.approval.signature = garbage;
        CHECK(contains(one.problem(), "not a detached CMS"));
    }
    one.options.seal.anchors.clear();
    CHECK(contains(one.problem(issue("Ann One", kSigner, &one.anchor)), "no trust anchor is configured"));
}
