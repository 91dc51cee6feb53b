// The way of a final document through the program: sealed, verified, and left as it was whenever something fails.
#include <doctest/doctest.h>

#include "app/final_document.h"
#include "child_process.h"
#include "seal/authority.h"

using namespace concordia;
using namespace concordia::app::test;
using namespace concordia::seal::tests;
using concordia::test::Ended;

namespace {

constexpr Validity kAlways{0, kNow + 20'000 * kDay};  // the program asks the clock of the day on which it is tested

/// A document beside a key of the organisation, with the PIN "1234", and the anchor that it leads to.
struct Desk {
    Desk() {
        const Identity anchor = issue("Anchor", kAuthority, nullptr, kAlways);
        write("anchors.pem", pem(anchor.certificates.front()));
        write("seal.p12", issue("Secretariat", kSigner, &anchor, kAlways).key_file("1234"));
        write("late.p12", issue("Late", kSigner, &anchor, {0, 86'400}).key_file("1234"));
        write("document.pdf", document.pdf);
    }
    void write(const char* name, const std::string& bytes) const { write_file_atomically(folder / name, bytes); }
    [[nodiscard]] std::string path(const char* name) const { return (folder / name).string(); }
    [[nodiscard]] std::string pdf() const { return read_file(folder / "document.pdf"); }
    [[nodiscard]] std::vector<std::string> arguments(const char* verb, std::vector<std::string> more) const {
        std::vector<std::string> all{CONCORDIA_PROGRAM,
                                     verb,
                                     path("document.pdf"),
                                     "--project",
                                     document.project.options.project,
                                     "--anchors",
                                     path("anchors.pem"),
                                     "--pin-from",
                                     "env:PIN",
                                     "--language",
                                     "en"};
        all.insert(all.end(), more.begin(), more.end());
        return all;
    }
    [[nodiscard]] Ended run(const char* verb, std::vector<std::string> more = {}, const char* pin = "1234") const {
        return concordia::test::run(arguments(verb, std::move(more)), {{"LC_ALL", "C"}, {"PIN", pin}});
    }
    [[nodiscard]] Ended seal() const { return run("seal", {"--key", path("seal.p12")}); }

    FinalDocument document;
    concordia::test::TemporaryFolder folder;
};

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

#if !defined(__SANITIZE_ADDRESS__)  // whose own memory leaves no room for a limit
/// Zeros without end as deflate writes them (RFC 1951, 3.2.6): a literal, then matches of 258 bytes, 13 bits each.
std::string deflated_zeros(std::size_t bytes) {
    constexpr std::size_t kPeriod = 104;  // bits of eight matches
    constexpr std::size_t kZeros = 2064;  // 8 * 258
    std::string bits =
        "110"
        "00110000";  // the last block, of fixed codes; the literal 0
    while (bits.size() < 2 * kPeriod)
        bits +=
            "11000101"
            "00000";
    std::string begin = "\x78\x01", period;
    for (std::size_t i = 0; i < 2 * kPeriod; i += 8) {
        char byte = 0;
        for (std::size_t j = 0; j < 8; ++j) byte = static_cast<char>(byte | (bits[i + j] == '1' ? 1 << j : 0));
        (i < kPeriod ? begin : period) += byte;
    }
    for (std::size_t size = 0; size < bytes; size += kZeros) begin += period;
    return begin;
}

/// A PDF whose cross-references inflate to so many bytes.
std::string bomb(std::size_t bytes) {
    const std::string zeros = deflated_zeros(bytes);
    std::string pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n";
    const std::size_t start = pdf.size();
    pdf += "2 0 obj\n<</Type/XRef/Size 3/W[1 4 2]/Root 1 0 R/Filter/FlateDecode/Length " +
           std::to_string(zeros.size()) + ">>\nstream\n" + zeros + "\nendstream\nendobj\n";
    return pdf + "startxref\n" + std::to_string(start) + "\n%%EOF\n";
}
#endif

}  // namespace

TEST_CASE("a sealed final document is verified: its seal, and what all fourteen parties approved") {
    const Desk desk;
    const Ended sealed = desk.seal();
    REQUIRE_MESSAGE(sealed.exit_code == 0, sealed.errors);
    const Ended verified = desk.run("verify");
    CHECK_MESSAGE(verified.exit_code == 0, verified.errors);
    CHECK(contains(verified.output, "all is proven (signatures: 1, revisions: 2)"));
    CHECK(contains(verified.output, "content of 2026-agreement: sha256:" + content_digest(desk.document.content)));
    CHECK(contains(verified.output, "the attached files are those that were approved"));
    CHECK(contains(verified.output, "approved by 14 of 14 parties"));
    CHECK(contains(verified.output, "composed again here, they give the same digest"));
    const Ended json = desk.run("verify", {"--json"});
    for (const char* part : {"\"accepted\": true", "\"carried\": true", "\"approved\": 14", "\"final\": true"}) {
        CHECK(contains(json.output, part));
    }
}

TEST_CASE("a sealed draft is not accepted, however good its seal") {
    const Desk desk;
    desk.write("document.pdf", make_document(ApprovedProject()));
    REQUIRE(desk.seal().exit_code == 0);
    const Ended verified = desk.run("verify");
    CHECK(verified.exit_code == 1);
    CHECK(contains(verified.errors, "app.not-final"));
    CHECK(contains(verified.output, "do not rely on it"));
}

TEST_CASE("whatever fails on the way leaves the document as it was") {
    const Desk desk;
    const std::string before = desk.pdf();
    const std::string key = desk.path("seal.p12");
    CHECK(desk.run("seal", {"--key", key}, "9999").exit_code == 3);
    CHECK(desk.run("seal", {"--key", desk.path("late.p12")}).exit_code == 1);
    CHECK(desk.run("seal", {"--key", desk.path("nothing.p12")}).exit_code == 3);
    CHECK(desk.run("seal", {"--token-module", "/nowhere.so"}).exit_code == 3);
    CHECK(desk.run("seal", {"--key", key, "--timestamp-server", "http://127.0.0.1:1/"}).exit_code == 3);
    CHECK(desk.run("sign", {"--key", key, "--field", "page-s01"}).exit_code == 1);
    CHECK(desk.run("renew", {"--timestamp-server", "http://127.0.0.1:1/"}).exit_code != 0);
    CHECK(desk.pdf() == before);
}

TEST_CASE("a disk that takes no more leaves the document as it was") {
    const Desk desk;
    const std::string before = desk.pdf();
    std::vector<std::string> limited{"bash", "-c", "ulimit -f 16; exec \"$@\"", "bash"};
    for (std::string& argument : desk.arguments("seal", {"--key", desk.path("seal.p12")})) limited.push_back(argument);
    CHECK(concordia::test::run(limited, {{"LC_ALL", "C"}, {"PIN", "1234"}}).exit_code != 0);
    CHECK(desk.pdf() == before);
    CHECK(desk.seal().exit_code == 0);  // what was left behind does not harm
}

#if !defined(__SANITIZE_ADDRESS__)
TEST_CASE("a file that inflates to more than there is memory for is refused, not died of") {
    const Desk desk;
    desk.write("document.pdf", bomb(std::size_t{500} << 20));
    for (const char* verb : {"verify", "extract"}) {
        CAPTURE(verb);
        std::vector<std::string> limited{"bash", "-c", "ulimit -v 400000; exec \"$@\"", "bash"};
        for (std::string& argument : desk.arguments(verb, {})) limited.push_back(argument);
        CHECK(concordia::test::run(limited, {{"LC_ALL", "C"}, {"PIN", ""}}).exit_code == 1);
    }
}
#endif
