// Keys on a token: SoftHSM2, initialised afresh by the test.
#include <doctest/doctest.h>
#include <libp11.h>
#include <openssl/pem.h>
#include <stdlib.h>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include "base/failure.h"
#include "child_process.h"
#include "seal/cms.h"
#include "signed_sample.h"

namespace concordia::seal::tests {
namespace {

constexpr const char* kModule = "/usr/lib/softhsm/libsofthsm2.so";

/// One token of the label "test" and the PIN 1234 that holds keys with their certificates.
class Token {
 public:
    explicit Token(const std::vector<std::pair<std::string, Identity>>& keys) {
        test::write(folder_ / "softhsm2.conf", "directories.tokendir = " + folder_.path().string() + "\n");
        ::setenv("SOFTHSM2_CONF", (folder_ / "softhsm2.conf").c_str(), 1);
        test::ChildProcess initialise(
            {"softhsm2-util", "--init-token", "--free", "--label", "test", "--pin", "1234", "--so-pin", "12345678"});
        REQUIRE(initialise.wait().exit_code == 0);
        for (const auto& [label, identity] : keys) store(label, identity);
    }

    /// As if somebody drew the card: what the token held is gone.
    void pull() const {
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
            if (entry.is_directory()) std::filesystem::remove_all(entry.path());
        }
    }

 private:
    /// libp11 stores certificates, but RSA keys only: SoftHSM's own program imports every kind.
    void store(const std::string& label, const Identity& identity) {
        const BioHandle pem(BIO_new(BIO_s_mem()));
        PEM_write_bio_PKCS8PrivateKey(pem.get(), identity.key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        char* data = nullptr;
        const long size = BIO_get_mem_data(pem.get(), &data);
        test::write(folder_ / "key.pem", {data, static_cast<std::size_t>(size)});
        std::string id;
        for (const char c : label) id += {"0123456789ABCDEF"[c >> 4], "0123456789ABCDEF"[c & 15]};
        const test::Ended imported = test::run({"softhsm2-util", "--import", (folder_ / "key.pem").string(), "--token",
                                                "test", "--label", label, "--id", id, "--pin", "1234"});
        REQUIRE(imported.exit_code == 0);
        store_certificate(label, identity);
    }

    static void store_certificate(std::string label, const Identity& identity) {
        PKCS11_CTX* context = PKCS11_CTX_new();
        REQUIRE(PKCS11_CTX_load(context, kModule) == 0);
        PKCS11_SLOT* slots = nullptr;
        unsigned count = 0;
        PKCS11_enumerate_slots(context, &slots, &count);
        PKCS11_SLOT* slot = PKCS11_find_token(context, slots, count);
        REQUIRE(PKCS11_open_session(slot, 1) == 0);
        REQUIRE(PKCS11_login(slot, 0, "1234") == 0);
        auto* id = reinterpret_cast<unsigned char*>(label.data());
        REQUIRE(PKCS11_store_certificate(slot->token, identity.certificate().get(), label.data(), id, label.size(),
                                         nullptr) == 0);
        PKCS11_release_all_slots(context, slots, count);
        PKCS11_CTX_unload(context);
        PKCS11_CTX_free(context);
    }

    test::TemporaryFolder folder_;
};

TokenAddress address(const std::string& key) {
    return {kModule, "", "test", key, ""};
}

std::string failure(const TokenAddress& where, const std::string& pin) {
    try {
        return open_token(where, pin) != nullptr ? "" : "nothing";
    } catch (const Failure& failure) {
        return failure.what();
    }
}

TEST_CASE("keys of every kind sign inside the token; what is not there is said") {
    std::vector<std::pair<std::string, Identity>> keys;
    for (const char* kind : {"rsa2048", "rsa3072", "P-256", "P-384"}) {
        keys.emplace_back(kind, issue(kind, kSigner, &authorities().authority, {}, kind));
    }
    const Token token(keys);
    for (const auto& kept : keys) {
        CAPTURE(kept.first);
        const auto key = open_token(address(kept.first), "1234");
        const auto facts = read_signature(make_signature(*key, {"content"}), {"content"});
        REQUIRE(facts);
        CHECK(facts->check.is_authentic);
        CHECK(facts->signer == kept.second.certificates.front());
        const bool longer = kept.first == "rsa3072" || kept.first == "P-384";
        CHECK(key->digest() == (longer ? DigestAlgorithm::Sha384 : DigestAlgorithm::Sha256));
    }
    CHECK(failure(address("rsa2048"), "9999").find("PIN") != std::string::npos);
    CHECK(failure(address("nobody"), "1234").find("does not hold the key") != std::string::npos);
    CHECK(failure({kModule, "", "other", "", ""}, "1234").find("No token") != std::string::npos);
    CHECK(failure({"/nowhere.so", "", "", "", ""}, "1234").find("cannot be loaded") != std::string::npos);
}

/// While it lives, lost memory is no fault of ours: libp11 loses the slot whose token is gone when it looks at it,
/// and gives nobody a way to free it.
class LibraryLosesMemory {
#ifdef __SANITIZE_ADDRESS__
    __lsan::ScopedDisabler silence_;
#endif
};

TEST_CASE("a token that is pulled out before it signs gives no file") {
    const Token token({{"P-256", issue("P-256", kSigner, &authorities().authority)}});
    const auto key = open_token(address("P-256"), "1234");
    token.pull();
    Findings findings;
    CHECK_THROWS_AS(sign_document({"sample.pdf", unsigned_sample()}, new_seal(), *key, nullptr, findings), Failure);
    [[maybe_unused]] const LibraryLosesMemory while_it_opens;
    CHECK(failure(address("P-256"), "1234") != "");
}

}  // namespace
}  // namespace concordia::seal::tests
