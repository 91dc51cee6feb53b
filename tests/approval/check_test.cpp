// A decision that cannot be believed is an error; one that no longer counts says whose and why.
#include "approval/check.h"

#include "approval/sample.h"

using namespace concordia;
using namespace concordia::approval;

namespace {

const Party kGovernment{"party", "government"};

struct Case {
    Case() {
        subject = {"brussels", "2028-progress", agreement.root(), {kGovernment}};
        signoff.publication = "2028-progress";
        signoff.contents = {test::content("words")};
        signoff.digests = {content_digest(signoff.contents[0])};
        signoff.approvals = {test::approval(kGovernment, signoff.digests[0])};
    }
    std::string rules() {
        Findings findings;
        const bool sound = check_signoff(signoff, subject, holds, findings);
        CHECK(sound != findings.has_errors());
        std::string text;
        for (const Finding& finding : findings.sorted()) text += finding.rule + ";";
        return text;
    }
    test::Agreement agreement;
    Subject subject;
    Signoff signoff;
    SignatureCheck holds = [](const Approval&, std::string_view) { return std::optional<Message>(); };
};

}  // namespace

TEST_CASE("a decision of a person with a mandate about a content that is described is sound") {
    Case one;
    CHECK(one.rules().empty());
}

TEST_CASE("a decision without a mandate is an error, unless the party decided again since") {
    Case one;
    one.signoff.approvals[0].date = "2030-01-01";
    CHECK(one.rules() == "approval.no-mandate;");
    one.signoff.approvals.push_back(test::approval(kGovernment, one.signoff.digests[0]));
    CHECK(one.rules().empty());
}

TEST_CASE("a decision about a content that is not described is an error") {
    Case one;
    one.signoff.approvals[0].content[0] ^= 1;
    CHECK(one.rules() == "approval.content-unknown;");
}

TEST_CASE("a described content that was altered is an error") {
    Case one;
    one.signoff.contents[0].files[0].sha256[5] ^= 1;
    CHECK(one.rules() == "approval.content-altered;");
}

TEST_CASE("the sign-off of another publication is an error") {
    Case one;
    one.signoff.publication = "2027-progress";
    CHECK(one.rules() == "approval.other-publication;");
}

TEST_CASE("a decision of somebody who is not asked is a warning") {
    Case one;
    one.signoff.approvals.push_back(test::approval({"signatory", "s01"}, one.signoff.digests[0]));
    CHECK(one.rules() == "approval.not-asked;");
}

TEST_CASE("a signature is checked over the statement, and one that does not hold is an error") {
    Case one;
    one.signoff.approvals[0].strength = Strength::Signed;
    std::string covered;
    one.holds = [&](const Approval&, std::string_view statement) {
        covered = statement;
        return std::optional<Message>();
    };
    CHECK(one.rules().empty());
    CHECK(covered.find("content: sha256:" + one.signoff.digests[0] + "\n") != std::string::npos);
    one.holds = [](const Approval&, std::string_view) { return std::optional<Message>({"non", "nee", "no"}); };
    CHECK(one.rules() == "approval.signature;");
}

TEST_CASE("a stale decision names its party and the files that changed") {
    Case one;
    const Content present = test::content("other words");
    Findings findings;
    report_stale(one.signoff, one.subject, present, content_digest(present), findings);
    REQUIRE(findings.sorted().size() == 1);
    const Finding finding = findings.sorted()[0];
    CHECK(finding.severity == Severity::Warning);
    CHECK(finding.message.nl.find("Regering") != std::string::npos);
    CHECK(finding.message.fr.find("Gouvernement") != std::string::npos);
    CHECK(finding.message.fr.find("(input/brussels/agreement.xml)") != std::string::npos);
}
