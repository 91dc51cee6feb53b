// Long-term levels: evidence fetched and kept, timestamps over it, renewal; and authorities that say no, or nothing.
#include "seal/long_term.h"

#include <cstdlib>
#include <fstream>

#include "base/failure.h"
#include "paint/ledger.h"
#include "town.h"

namespace concordia::seal::tests {
namespace {

TEST_CASE("a document goes up to B-LTA and is renewed; each revision keeps the standards") {
    Town town;
    const Identity sealer = town.signer("Sealer");
    const Identity signer = town.signer("Signer", "P-384");
    const std::string sealed = signed_by(sealer, new_seal(), unsigned_sample(), &town.time);
    const std::string both = signed_by(signer, new_signature(), sealed, &town.time);
    service_time() = kNow + 300;
    const std::string archived = renewed(town, both, "time-1");
    service_time() = kNow + 10 * kDay;
    const std::string again = renewed(town, archived, "time-2", kNow + 11 * kDay);
    service_time() = kNow + 120;
    for (const std::string* file : {&sealed, &both, &archived, &again}) {
        CHECK(verified(*file, kNow + 20 * kDay).errors == "");
        CHECK(ledger::broken_clauses_text(*file) == "");
    }
    CHECK(again.starts_with(archived));
    const Verified result = verified(again, kNow + 600 * kDay);
    REQUIRE(result.report.signatures.size() == 4);
    CHECK(result.report.signatures[0].level == Level::Archival);
    CHECK(result.report.signatures[1].level == Level::Archival);
    CHECK(result.report.signatures[0].revocation == Revocation::Good);
    CHECK(verified(both, kNow + kDay).report.signatures[0].level == Level::Timestamped);
    CHECK(result.report.signatures[0].proven_time == kNow + 120);
    CHECK(result.report.signatures[3].proven_time == kNow + 10 * kDay);
    if (const char* folder = std::getenv("CONCORDIA_KEEP")) {
        std::ofstream(std::string(folder) + "/archived.pdf") << archived;
        std::ofstream(std::string(folder) + "/renewed.pdf") << again;
    }
}

TEST_CASE("a revoked certificate is found out") {
    Town town;
    const Identity sealer = town.signer("Sealer");
    town.revocations.certificates.insert(sealer.certificates.front());
    const std::string file = signed_by(sealer, new_seal(), unsigned_sample(), &town.time);
    CHECK(verified(renewed(town, file, "time-1")).errors == "seal.revoked");
}

TEST_CASE("what was revoked after it signed signed well") {
    Town town;
    const Identity sealer = town.signer("Sealer");
    town.revocations.certificates.insert(sealer.certificates.front());
    town.revocations.since = kNow + 10 * kDay;
    const std::string file = signed_by(sealer, new_seal(), unsigned_sample(), &town.time);
    CHECK(verified(renewed(town, file, "time-1")).errors == "");
}

TEST_CASE("an authority that does not answer leaves the file as it was") {
    Town town;
    const Identity sealer = town.signer("Sealer");
    const std::string file = signed_by(sealer, new_seal(), unsigned_sample(), &town.time);
    town.silent = true;
    Findings findings;
    CHECK_THROWS_AS(renew({"sample.pdf", file}, {{authorities().anchor.certificates.front()}, kNow + kDay, {}},
                          {"time-1", "Horodatage", "fr"}, town.web, town.time, findings),
                    Failure);
}

TEST_CASE("answers about revocation that are garbage, huge, out of date or somebody else's leave the file as it was") {
    Town town;
    const Identity sealer = town.signer("Sealer");
    const std::string file = signed_by(sealer, new_seal(), unsigned_sample(), &town.time);
    Revocations old;
    old.from = kNow - 30 * kDay;
    old.until = kNow - 20 * kDay;
    for (const std::string& answer : {std::string("garbage"), std::string(9 << 20, 'x'), std::string(1, '\x30'),
                                      revocation_list(town.authority, old), revocation_list(town.responder)}) {
        town.babble = answer;
        Findings findings;
        CHECK_THROWS_AS(renew({"sample.pdf", file}, {{authorities().anchor.certificates.front()}, kNow + kDay, {}},
                              {"time-1", "Horodatage", "fr"}, town.web, town.time, findings),
                        Failure);
    }
    town.babble.reset();
    CHECK(verified(renewed(town, file, "time-1")).errors == "");
}

TEST_CASE("an answer that was out of date when it signed proves nothing") {
    const std::string& seal = authorities().seal.certificates[0];
    const std::string& issuer = authorities().seal.certificates[1];
    Revocations old;
    old.from = kNow - 30 * kDay;
    old.until = kNow - kDay;
    CHECK(revocation_of(seal, issuer, {{}, {revocation_list(authorities().authority, old)}, {}}, kNow) ==
          Revocation::Unknown);
    CHECK(revocation_of(seal, issuer, {{}, {revocation_list(authorities().authority)}, {}}, kNow) == Revocation::Good);
    CHECK(revocation_of(seal, issuer, {{}, {revocation_list(authorities().anchor)}, {}}, kNow) == Revocation::Unknown);
}

TEST_CASE("a response by somebody whom the issuer did not name proves nothing") {
    const Identity& seal = authorities().seal;
    const std::string request = revocation_request(seal.certificates[0], seal.certificates[1]);
    const Identity stranger = issue("Stranger", kResponder, nullptr);
    const Identity responder = issue("Responder", kResponder, &authorities().authority);
    const auto said = [&](const Identity& by) {
        return revocation_of(seal.certificates[0], seal.certificates[1], {{}, {}, {responded(request, by, {})}}, kNow);
    };
    CHECK(said(responder) == Revocation::Good);
    CHECK(said(authorities().authority) == Revocation::Good);
    CHECK(said(stranger) == Revocation::Unknown);
    CHECK(said(authorities().signatory) == Revocation::Unknown);  // the issuer's, but not for this
}

}  // namespace
}  // namespace concordia::seal::tests
