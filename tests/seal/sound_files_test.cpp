// No false alarm: every revision of documents that were sealed, signed, stamped, extended and renewed as they should be
// is accepted, and at the level that it has.
#include "seal/validation_data.h"
#include "town.h"

namespace concordia::seal::tests {
namespace {

/// What is said of sound files, one after the other.
struct Judged {
    std::size_t files = 0;
    std::set<std::pair<std::size_t, Level>> kinds;  // signatures and level of the first

    void expect(const std::string& file, Level level, Time now = kNow + kDay) {
        const Verified result = verified(file, now);
        CAPTURE(result.report.signatures.size());
        CHECK(result.errors == "");
        REQUIRE(!result.report.signatures.empty());
        for (const SignatureReport& signature : result.report.signatures) {
            CHECK(signature.is_intact);
            CHECK(signature.covers_revision);
            CHECK(signature.anchor == "Test anchor");
            if (signature.kind != SignatureKind::Timestamp) CHECK(signature.level == level);
        }
        ++files;
        kinds.emplace(result.report.signatures.size(), level);
    }
};

/// The file with all evidence that its authorities give.
std::string extended(Town& town, const std::string& file) {
    return add_validation_data(file, gather_evidence(verified(file).report, town.web));
}

/// Extended, stamped and renewed.
void expect_long_term(Town& town, const std::string& file, Judged& judged) {
    judged.expect(extended(town, file), Level::LongTerm);
    const std::string archived = renewed(town, file, "time-1");
    judged.expect(archived, Level::Archival);
    judged.expect(renewed(town, archived, "time-2", kNow + 20 * kDay), Level::Archival, kNow + 600 * kDay);
}

TEST_CASE("a hundred sound files: keys, levels, numbers of signatures, renewals") {
    constexpr std::size_t kFields = 4;
    const std::string document = sample_with_fields(kFields);
    Town town;
    Judged judged;
    for (const std::string kind : {"rsa2048", "rsa3072", "P-256", "P-384"}) {
        CAPTURE(kind);
        const Identity signer = town.signer("Signer", kind);
        std::string basic = signed_by(signer, new_seal(), document);
        std::string stamped = signed_by(signer, new_seal(), document, &town.time);
        for (std::size_t i = 0; i <= kFields; ++i) {
            judged.expect(basic, Level::BasicB);
            judged.expect(stamped, Level::Timestamped);
            expect_long_term(town, stamped, judged);
            if (i == kFields) break;
            basic = signed_by(signer, new_signature(i), basic);
            stamped = signed_by(signer, new_signature(i), stamped, &town.time);
        }
    }
    CHECK(judged.files == 100);        // 4 kinds of keys, 0 to 4 signatures, 5 levels
    CHECK(judged.kinds.size() == 21);  // B-B, B-T and B-LT with 1 to 5 signatures, B-LTA with 2 to 7
}

}  // namespace
}  // namespace concordia::seal::tests
