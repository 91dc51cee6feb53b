// An authority with all its services, and what brings a document to its long-term levels.
#pragma once

#include "seal/long_term.h"
#include "seal/timestamp_service.h"
#include "services.h"
#include "verified.h"

namespace concordia::seal::tests {

/// An authority that answers for what it issued: "/ocsp" and "/list", and "/time" for time-stamps.
struct Town {
    Revocations revocations;
    bool silent = false;
    std::optional<std::string> babble;  // what is answered to any question about revocation
    LoopbackServer server{[this](const std::string& path, const std::string& body) {
        if (path == "/time") return stamped(body, timestamper);
        if (silent) return std::string();
        if (babble) return *babble;
        if (path == "/ocsp") return responded(body, responder, revocations);
        return revocation_list(path == "/anchor" ? authorities().anchor : authority, revocations);
    }};
    Identity authority = issue("Town authority", with_list(kAuthority, "/anchor"), &authorities().anchor,
                               {kNow - 1'000 * kDay, kNow + 1'000 * kDay});
    Identity responder = issue("Town responder", kResponder, &authority);
    Identity timestamper =
        issue("Town time", with_list(kTimestamper, "/list"), &authority, {kNow - 365 * kDay, kNow + 900 * kDay});
    HttpWeb web;
    TimestampService time{web, server.address("/time")};

    [[nodiscard]] Extensions with_list(Extensions extensions, const std::string& path) const {
        extensions.emplace_back("crlDistributionPoints", "URI:" + server.address(path));
        return extensions;
    }
    [[nodiscard]] Identity signer(const std::string& name, const std::string& kind = "P-256") const {
        Extensions extensions = with_list(kSigner, "/list");
        extensions.emplace_back("authorityInfoAccess", "OCSP;URI:" + server.address("/ocsp"));
        return issue(name, extensions, &authority, {}, kind);
    }
};

inline std::string renewed(Town& town, const std::string& file, const std::string& field, Time now = kNow + kDay) {
    Findings findings;
    const auto next = renew({"sample.pdf", file}, {{authorities().anchor.certificates.front()}, now, {}},
                            {field, "Horodatage", "fr"}, town.web, town.time, findings);
    for (const Finding& finding : findings.sorted()) MESSAGE(finding.rule);
    REQUIRE(next);
    return *next;
}

}  // namespace concordia::seal::tests
