// Who stands where, and the one set of approvals that makes a publication final.
#include "approval/decision.h"

#include "approval/sample.h"

using namespace concordia;
using namespace concordia::approval;

namespace {

std::vector<Party> signatories(std::size_t count) {
    std::vector<Party> parties;
    for (std::size_t i = 0; i < count; ++i) parties.push_back({"signatory", "s" + std::to_string(i + 1)});
    return parties;
}

Standing standing(const std::vector<Approval>& approvals) {
    Signoff signoff;
    signoff.approvals = approvals;
    return decide({{"party", "government"}}, signoff, "now").verdicts.at(0).standing;
}

const Party kGovernment{"party", "government"};

}  // namespace

TEST_CASE("of all subsets of fourteen approvals exactly one is final: that of all fourteen") {
    const std::vector<Party> required = signatories(14);
    std::size_t final_ones = 0;
    for (std::uint32_t subset = 0; subset < 1U << required.size(); ++subset) {
        Signoff signoff;
        for (std::size_t i = 0; i < required.size(); ++i) {
            if ((subset >> i & 1U) != 0) signoff.approvals.push_back(test::approval(required[i], "now"));
        }
        const bool is_final = decide(required, signoff, "now").is_final();
        final_ones += is_final ? 1U : 0U;
        if (is_final) CHECK(subset == (1U << required.size()) - 1);
    }
    CHECK(final_ones == 1);  // of 16,384
}

TEST_CASE("one approval of fourteen that is of other content, refused or pending keeps the publication a draft") {
    const std::vector<Party> required = signatories(14);
    for (std::size_t odd = 0; odd < required.size(); ++odd) {
        for (const auto& [state, digest] : {std::pair{State::Approved, "then"},
                                            {State::Refused, "now"},
                                            {State::Refused, "then"},
                                            {State::Pending, "now"}}) {
            Signoff signoff;
            for (const Party& party : required) signoff.approvals.push_back(test::approval(party, "now"));
            signoff.approvals[odd].state = state;
            signoff.approvals[odd].content = digest;
            CHECK_FALSE(decide(required, signoff, "now").is_final());
        }
    }
}

TEST_CASE("a publication that asks nobody is never final") {
    CHECK_FALSE(decide({}, {}, "now").is_final());
}

TEST_CASE("a reservation is an approval") {
    Signoff signoff;
    signoff.approvals = {test::approval(kGovernment, "now", State::Reserved)};
    CHECK(decide({kGovernment}, signoff, "now").is_final());
}

TEST_CASE("what a party decided last is what counts") {
    const Approval approved = test::approval(kGovernment, "now");
    const Approval refused = test::approval(kGovernment, "now", State::Refused);
    const Approval earlier = test::approval(kGovernment, "then");
    CHECK(standing({}) == Standing::Missing);
    CHECK(standing({approved}) == Standing::Approved);
    CHECK(standing({approved, refused}) == Standing::Refused);
    CHECK(standing({refused, approved}) == Standing::Approved);
    CHECK(standing({earlier}) == Standing::Stale);
    CHECK(standing({approved, earlier}) == Standing::Stale);
    CHECK(standing({approved, test::approval(kGovernment, "", State::Pending)}) == Standing::Missing);
}

TEST_CASE("an approval of a bench is none of the party with the same name") {
    CHECK(standing({test::approval({"bench", "government"}, "now")}) == Standing::Missing);
}
