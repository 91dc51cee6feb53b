// Time-stamp services on the loopback interface, good and bad.
#include "seal/timestamp.h"

#include <thread>

#include "base/failure.h"
#include "seal/timestamp_service.h"
#include "services.h"
#include "verified.h"

namespace concordia::seal::tests {
namespace {

/// The rule of the failure, or nothing.
std::string failure_with(const Answer& answer) {
    const LoopbackServer server(answer);
    HttpWeb web;
    TimestampService service(web, server.address());
    try {
        const std::string token = service.token(std::string(32, 'd'));
        CHECK(token.size() > 100);
        return "";
    } catch (const Failure& failure) {
        return failure.what();
    }
}

TEST_CASE("a sound answer is taken, and dates a signature") {
    const LoopbackServer server([](const std::string&, const std::string& body) { return stamped(body); });
    HttpWeb web;
    TimestampService service(web, server.address());
    const std::string file = signed_by(authorities().seal, new_seal(), unsigned_sample(), &service);
    const Verified result = verified(file);
    CHECK(result.errors == "");
    CHECK(result.report.signatures[0].level == Level::Timestamped);
    CHECK(result.report.signatures[0].proven_time == kNow + 120);
    CHECK(verified(file, kNow + 400 * kDay).errors == "");  // the certificate has expired, the proof has not
    CHECK(verified(file, kNow + 950 * kDay).errors != "");  // and now the time-stamp's certificate, too
}

TEST_CASE("an answer about another digest, another request, garbage, nothing, or too much is refused") {
    const std::string other = timestamp_request(std::string(32, 'x'), "12345678");
    const std::string same_digest = timestamp_request(std::string(32, 'd'), "12345678");
    CHECK(failure_with([](const std::string&, const std::string& body) { return stamped(body); }) == "");
    CHECK(failure_with([&](const std::string&, const std::string&) { return stamped(other); }) != "");
    CHECK(failure_with([&](const std::string&, const std::string&) { return stamped(same_digest); }) != "");
    CHECK(failure_with([](const std::string&, const std::string&) { return std::string(5'000, '0'); }) != "");
    CHECK(failure_with([](const std::string&, const std::string&) { return std::string(); }) != "");
    CHECK(failure_with([](const std::string&, const std::string&) { return std::string(9 << 20, 'x'); }) != "");
    CHECK(failure_with([](const std::string&, const std::string& body) { return stamped(body).substr(0, 500); }) != "");
}

TEST_CASE("an answer that comes too late is not waited for") {
    const LoopbackServer server([](const std::string&, const std::string& body) {
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        return stamped(body);
    });
    HttpWeb impatient(std::chrono::milliseconds(50));
    TimestampService service(impatient, server.address());
    CHECK_THROWS_AS(service.token(std::string(32, 'd')), Failure);
}

TEST_CASE("a service whose certificate has expired proves no time") {
    const Identity old = issue("Old time", kTimestamper, &authorities().authority, {kNow - 9 * kDay, kNow - kDay});
    const LoopbackServer server([&](const std::string&, const std::string& body) { return stamped(body, old); });
    HttpWeb web;
    TimestampService service(web, server.address());
    const std::string file = signed_by(authorities().seal, new_seal(), unsigned_sample(), &service);
    CHECK(verified(file).errors == "seal.bad-timestamp");
}

TEST_CASE("no service, no timestamp, no file") {
    HttpWeb web;
    TimestampService service(web, "http://127.0.0.1:1/");
    Findings findings;
    CHECK_THROWS_AS(sign_document({"sample.pdf", unsigned_sample()}, new_seal(), *authorities().seal.signing_key(),
                                  &service, findings),
                    Failure);
}

TEST_CASE("a certificate that is not made for time-stamps proves no time") {
    const LoopbackServer server(
        [](const std::string&, const std::string& body) { return stamped(body, authorities().timestamper); });
    HttpWeb web;
    TimestampService service(web, server.address());
    std::string file = signed_by(authorities().seal, new_seal(), unsigned_sample(), &service);
    const Identity stranger = issue("Elsewhere", kTimestamper, nullptr);
    const LoopbackServer strange([&](const std::string&, const std::string& body) { return stamped(body, stranger); });
    TimestampService untrusted(web, strange.address());
    file = signed_by(authorities().signatory, new_signature(), file, &untrusted);
    CHECK(verified(file).errors == "seal.bad-timestamp");
}

}  // namespace
}  // namespace concordia::seal::tests
