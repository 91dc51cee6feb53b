// A document as a great agreement ends: sealed, signed by fourteen people with keys of every kind, extended, stamped,
// renewed. Every revision keeps the standards, and other programs judge its signatures as we do.
#include <cstdlib>

#include "child_process.h"
#include "paint/ledger.h"
#include "seal/cms_parts.h"
#include "seal/revisions.h"
#include "seal/timestamp.h"
#include "town.h"

namespace concordia::seal::tests {
namespace {

using concordia::test::Ended;

constexpr std::size_t kSignatories = 14;
constexpr Time kAtTheEnd = kNow + 30 * kDay;

std::string archived_agreement(Town& town) {
    constexpr const char* kKeys[] = {"rsa2048", "P-256", "rsa3072", "P-384"};
    std::string file = sample_with_fields(kSignatories);
    file = signed_by(town.signer("Secretariat"), new_seal(), file, &town.time);
    for (std::size_t i = 0; i < kSignatories; ++i) {
        const Identity signatory = town.signer("Signatory " + std::to_string(i + 1), kKeys[i % 4]);
        file = signed_by(signatory, new_signature(i), file, &town.time);
    }
    file = renewed(town, file, "time-1");
    return renewed(town, file, "time-2", kNow + 20 * kDay);
}

struct Agreement {
    Town town;
    std::string file = archived_agreement(town);
};

const Agreement& agreement() {
    static const Agreement made;
    return made;
}

/// The file after each revision, the unsigned one left out.
std::vector<std::string> revisions_of(const std::string& file) {
    std::vector<std::string> result;
    const auto revisions = read_revisions(file);
    for (const Revision& revision : revisions.value()) result.push_back(file.substr(0, revision.end));
    result.erase(result.begin());
    return result;
}

/// A signature as it stands in the file: the bytes that its ByteRange names, and its value.
struct Extracted {
    std::string content, value;
    bool is_timestamp = false;
};

std::vector<Extracted> extracted(const std::string& file) {
    std::vector<Extracted> result;
    constexpr std::string_view kRange = "/ByteRange[0 ";
    for (std::size_t at = file.find(kRange); at != std::string::npos; at = file.find(kRange, at + 1)) {
        const char* in = file.c_str() + at + kRange.size();
        char* end = nullptr;
        const std::size_t hole = std::strtoull(in, &end, 10), after = std::strtoull(end, &end, 10);
        const std::size_t rest = std::strtoull(end, nullptr, 10);
        std::string value;
        for (std::size_t i = hole + 1; i + 1 < after; i += 2) {
            value += static_cast<char>(std::stoi(file.substr(i, 2), nullptr, 16));
        }
        const bool is_timestamp = file.rfind("/DocTimeStamp", at) != std::string::npos &&
                                  file.rfind("/DocTimeStamp", at) > file.rfind(" 0 obj", at);
        result.push_back(
            {file.substr(0, hole) + file.substr(after, rest), std::string(without_filling(value)), is_timestamp});
    }
    return result;
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++found;
    return found;
}

/// Files for OpenSSL's own programs.
struct Desk {
    Desk() { write("anchor.pem", pem(authorities().anchor.certificates.front())); }
    void write(const char* name, const std::string& bytes) const { concordia::test::write(folder / name, bytes); }
    [[nodiscard]] std::string path(const char* name) const { return (folder / name).string(); }
    /// "openssl" with these arguments, at the end of the story.
    [[nodiscard]] Ended openssl(std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), "openssl");
        arguments.insert(arguments.end(), {"-CAfile", path("anchor.pem"), "-attime", std::to_string(kAtTheEnd)});
        return concordia::test::run(std::move(arguments));
    }
    void expect_signature(const Extracted& signature) const {
        write("value", signature.value);
        write("content", signature.content);
        const Ended ended = openssl({"cms", "-verify", "-binary", "-cades", "-purpose", "any", "-inform", "DER", "-in",
                                     path("value"), "-content", path("content"), "-out", path("out")});
        CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    }
    void expect_timestamp(const std::string& token, const std::string& content) const {
        std::string chain;
        const auto facts = read_timestamp(token, {});
        REQUIRE(facts);
        for (const std::string& der : facts->certificates) chain += pem(der);
        write("chain.pem", chain);
        write("token", token);
        write("stamped", content);
        const Ended ended = openssl({"ts", "-verify", "-token_in", "-in", path("token"), "-data", path("stamped"),
                                     "-untrusted", path("chain.pem")});
        CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    }
    concordia::test::TemporaryFolder folder;
};

}  // namespace

TEST_CASE("sealed, signed fourteen times, archived and renewed, every revision keeps every clause and is accepted") {
    const std::vector<std::string> revisions = revisions_of(agreement().file);
    REQUIRE(revisions.size() == 1 + kSignatories + 2 + 1);  // seal, signatures, validation data and timestamp, renewal
    for (const std::string& revision : revisions) {
        CHECK(ledger::broken_clauses_text(revision) == "");
        CHECK(verified(revision, kAtTheEnd).errors == "");
    }
    const Verified result = verified(agreement().file, kNow + 600 * kDay);  // long after the signers' certificates
    CHECK(result.errors == "");
    CHECK(result.warnings == "seal.revocation-unknown");  // of the last timestamp: the next renewal proves it
    REQUIRE(result.report.signatures.size() == 1 + kSignatories + 2);
    for (std::size_t i = 0; i <= kSignatories; ++i) CHECK(result.report.signatures[i].level == Level::Archival);
    CHECK(result.report.open_fields.empty());
    if (const char* folder = std::getenv("CONCORDIA_KEEP")) {
        for (std::size_t i = 0; i < revisions.size(); ++i) {
            concordia::test::write(std::string(folder) + "/revision-" + std::to_string(i + 1) + ".pdf", revisions[i]);
        }
    }
}

TEST_CASE("poppler and mupdf find the seal and all fourteen signatures valid") {
    const Desk desk;
    desk.write("all.pdf", agreement().file);
    const Ended poppler = concordia::test::run({"pdfsig", "-nocert", desk.path("all.pdf")});
    CHECK(count(poppler.output, "Signature is Valid.") == 1 + kSignatories);
    const Ended mupdf = concordia::test::run({"mutool", "sign", "-v", desk.path("all.pdf")});
    CHECK(count(mupdf.output, "The signature is valid") == 1 + kSignatories);
    // At the end of its own revision, nothing was changed since a signature was made.
    const std::vector<std::string> revisions = revisions_of(agreement().file);
    for (std::size_t i = 0; i <= kSignatories; ++i) {
        desk.write("revision.pdf", revisions[i]);
        const Ended now = concordia::test::run({"mutool", "sign", "-v", desk.path("revision.pdf")});
        CHECK(count(now.output, "The document is unchanged since signing") == 1);
        CHECK(count(now.output, "The signature is valid") == i);
    }
}

TEST_CASE("openssl cms and openssl ts find every signature and every timestamp valid") {
    const Desk desk;
    std::size_t timestamps = 0;
    for (const Extracted& signature : extracted(agreement().file)) {
        ++timestamps;
        if (signature.is_timestamp) {
            desk.expect_timestamp(signature.value, signature.content);
            continue;
        }
        desk.expect_signature(signature);
        const auto facts = read_signature(signature.value, {signature.content});
        REQUIRE(facts);
        REQUIRE(facts->timestamps.size() == 1);
        desk.expect_timestamp(facts->timestamps.front(), facts->value);
    }
    CHECK(timestamps == 1 + kSignatories + 2);
}

}  // namespace concordia::seal::tests
