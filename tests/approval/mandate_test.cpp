// Who may decide for whom, and when.
#include "approval/mandate.h"

#include "approval/sample.h"

using namespace concordia::approval;

namespace {

struct Question {
    Party party;
    const char* person;
    const char* capacity;
    const char* date;
};

bool may(const Question& question) {
    const test::Agreement agreement;
    Approval approval = test::approval(question.party, "now");
    approval.person = question.person;
    approval.capacity = question.capacity;
    approval.date = question.date;
    return may_decide(agreement.root(), approval);
}

const Party kGovernment{"party", "government"};
const Party kEmployees{"bench", "employees"};
const Party kFirst{"signatory", "s01"};

}  // namespace

TEST_CASE("a mandate holds from its first day to its last") {
    CHECK_FALSE(may({kGovernment, "Ann One", "minister", "2025-12-31"}));
    CHECK(may({kGovernment, "Ann One", "minister", "2026-01-01"}));
    CHECK(may({kGovernment, "Ann One", "minister", "2028-06-30"}));
    CHECK_FALSE(may({kGovernment, "Ann One", "minister", "2028-07-01"}));
    CHECK(may({kGovernment, "Bob Two", "minister", "2038-01-01"}));  // no end
}

TEST_CASE("the person, the capacity and the party must be those of the mandate") {
    CHECK_FALSE(may({kGovernment, "Ann Other", "minister", "2028-05-15"}));
    CHECK_FALSE(may({kGovernment, "Ann One", "representative", "2028-05-15"}));
    CHECK_FALSE(may({{"party", "council"}, "Ann One", "minister", "2028-05-15"}));
    CHECK_FALSE(may({kGovernment, "Di Four", "representative", "2028-05-15"}));
}

TEST_CASE("a bench decides by a representative of one of its organisations") {
    CHECK(may({kEmployees, "Di Four", "representative", "2028-05-15"}));
    CHECK_FALSE(may({{"bench", "employers"}, "Di Four", "representative", "2028-05-15"}));
    CHECK_FALSE(may({kEmployees, "Ann One", "minister", "2028-05-15"}));
}

TEST_CASE("a signatory decides in person, and by a successor after leaving, never by another signatory") {
    CHECK(may({kFirst, "Ann One", "minister", "2028-05-15"}));
    CHECK_FALSE(may({kFirst, "Bob Two", "minister", "2028-05-15"}));
    CHECK_FALSE(may({kFirst, "Bob Two", "minister", "2028-07-01"}));
    CHECK(may({kFirst, "Cy Three", "minister", "2028-07-01"}));
    CHECK_FALSE(may({{"signatory", "s02"}, "Cy Three", "minister", "2028-07-01"}));  // its signatory is still there
}
