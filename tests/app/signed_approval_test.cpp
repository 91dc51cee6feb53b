// A decision that is signed through the program: with the key of who decides, and with no other.
#include <doctest/doctest.h>

#include "app/approved_project.h"
#include "child_process.h"
#include "seal/authority.h"

using namespace concordia;
using namespace concordia::app::test;
using namespace concordia::seal::tests;
using concordia::test::Ended;

namespace {

/// Thirteen approved, and the fourteenth has a key.
struct SignedProject {
    SignedProject() {
        project.approve(project.content(), (1U << 13) - 1);
        write("anchors.pem", pem(authorities().anchor.certificates.front()));
        write("concordia.properties", "concordia.anchors = " + project.path("anchors.pem").string() + "\n");
        project.options.seal.anchors = project.path("anchors.pem");
    }
    void write(const char* name, const std::string& bytes) const { write_file_atomically(project.path(name), bytes); }
    /// A key file for somebody, valid when the agreement was signed, with the PIN "1234".
    void make_key(const char* file, const std::string& person) const {
        const seal::Time signed_on = kNow - 721 * kDay;  // 2026-06-11
        const Validity validity{signed_on - 30 * kDay, signed_on + 30 * kDay};
        write(file, issue(person, kSigner, &authorities().authority, validity).key_file("1234"));
    }
    /// The approval of the fourteenth signatory.
    [[nodiscard]] Ended approve(std::vector<std::string> more, const char* pin = "1234") const {
        std::vector<std::string> arguments{CONCORDIA_PROGRAM, "approve",      "--project",  project.options.project,
                                           "--publication",   kPublication,   "--party",    "s14",
                                           "--name",          "Bruno Gérard", "--capacity", "representative",
                                           "--date",          "2026-06-11",   "--pin-from", "env:PIN"};
        arguments.insert(arguments.end(), more.begin(), more.end());
        return concordia::test::run(std::move(arguments), {{"LC_ALL", "C"}, {"PIN", pin}});
    }
    [[nodiscard]] std::string recorded() const { return read_file(project.signoff_file()); }
    ApprovedProject project;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("an approval signed with the person's key makes the publication final, until a word of it changes") {
    const SignedProject one;
    one.make_key("bruno.p12", "Bruno Gérard (Signature)");
    const Ended ended = one.approve({"--key", one.project.path("bruno.p12")});
    REQUIRE_MESSAGE(ended.exit_code == 0, ended.errors);
    CHECK(contains(one.recorded(), "strength=\"signed\""));
    CHECK(one.project.is_final());
    std::string changed = one.recorded();
    changed.replace(changed.rfind("2026-06-11"), 10, "2026-06-12");
    write_file_atomically(one.project.signoff_file(), changed);
    CHECK_FALSE(one.project.is_final());
}

TEST_CASE("a signature that another program made over the statement counts") {
    const SignedProject one;
    one.make_key("bruno.p12", "Bruno Gérard");
    const auto path = [&](const char* name) { return one.project.path(name).string(); };
    REQUIRE(one.approve({"--statement", path("statement.txt")}).exit_code == 0);
    const auto openssl = [](std::vector<std::string> arguments) {
        arguments.insert(arguments.begin(), "openssl");
        const Ended done = concordia::test::run(std::move(arguments));
        REQUIRE_MESSAGE(done.exit_code == 0, done.errors);
    };
    const std::vector<std::string> read{"pkcs12", "-in", path("bruno.p12"), "-passin", "pass:1234", "-nodes"};
    const auto with = [&read](std::vector<std::string> more) {
        more.insert(more.begin(), read.begin(), read.end());
        return more;
    };
    openssl(with({"-clcerts", "-out", path("key.pem")}));
    openssl(with({"-cacerts", "-nokeys", "-out", path("issuers.pem")}));
    openssl({"cms", "-sign", "-binary", "-cades", "-in", path("statement.txt"), "-signer", path("key.pem"), "-certfile",
             path("issuers.pem"), "-outform", "DER", "-out", path("signature.der")});
    const Ended ended = one.approve({"--signature", path("signature.der")});
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    CHECK(one.project.is_final());
}

TEST_CASE("a wrong PIN, another person's key or a key that nobody trusts records nothing") {
    const SignedProject one;
    const std::string before = one.recorded();
    one.make_key("bruno.p12", "Bruno Gérard");
    one.make_key("lisa.p12", "Lisa Isnard");
    one.write("alone.p12", issue("Bruno Gérard", kSigner, nullptr).key_file("1234"));
    CHECK(one.approve({"--key", one.project.path("bruno.p12")}, "9999").exit_code == 3);
    for (const char* key : {"lisa.p12", "alone.p12"}) {
        const Ended ended = one.approve({"--key", one.project.path(key)});
        CHECK(ended.exit_code == 1);
        CHECK(contains(ended.errors, "approval.signature"));
    }
    CHECK(one.recorded() == before);
}
