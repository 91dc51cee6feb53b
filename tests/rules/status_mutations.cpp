// Rules about a year's status, its figures, and what is published.
#include "rules/mutations.h"

namespace concordia::rules_test {
namespace {

constexpr std::string_view kStatus = "status-2028.xml";
constexpr std::string_view kPublication = "publication.xml";
constexpr std::string_view kSignoff = "signoff-2028-progress.xml";
constexpr std::string_view kMilestone1 =
    R"(<milestone id="ms-p1-1" planned="2026-12-31" actual="2026-12-01" state="reached">)";
constexpr std::string_view kMilestone4 = R"(<milestone id="ms-p1-4" planned="2028-12-31" state="planned">)";
constexpr std::string_view kUnit1 =
    R"(<unit-status unit="p1-1" stage="in-progress" confidence="on-track" since="2027-11-15"/>)";
constexpr std::string_view kIndicator1 = R"(<indicator id="in-p1-1")";
constexpr std::string_view kPriority1 = R"(<priority-status priority="p1")";
constexpr std::string_view kPriority3 = R"(<priority-status priority="p3")";
constexpr std::string_view kProgress = R"(<publication id="2027-progress")";
constexpr std::string_view kDocuments = R"(<document template="signatory-pages">)";
constexpr std::string_view kApproved = R"(<approval party="government" state="approved")";

}  // namespace

std::vector<Mutation> status_mutations() {
    return {
        {"status-date-after-reference", kStatus, R"(reference-date="2028-04-30")", R"(reference-date="2028-05-16")",
         "<status"},
        {"status-year", kStatus, R"(year="2028")", R"(year="2029")", "<status"},
        {"status-after-signature", kStatus, R"(reference-date="2028-04-30")", R"(reference-date="2026-06-10")",
         "<status"},
        {"specimen-notice", kStatus, "<notice>", "<x>", "<status"},
        {"milestone-present", kStatus, kPriority1, R"(<priority-status priority="p0"/><priority-status priority="p1")",
         ""},
        {"indicator-present", kStatus, kPriority1, R"(<priority-status priority="p0"/><priority-status priority="p1")",
         ""},
        {"evidence-present", kStatus, kPriority1,
         R"(<priority-status><unit-status stage="achieved"/></priority-status><priority-status priority="p1")", ""},
        {"position-government", kStatus, R"(<position party="government">)", R"(<position party="brupartners">)",
         kPriority3},
        {"position-employers", kStatus, R"(<position bench="employers">)", R"(<position bench="employees">)",
         kPriority3},
        {"position-employees", kStatus, R"(<position bench="employees">)", R"(<position bench="employers">)",
         kPriority3},
        {"position-of-one-party", kStatus, R"(<position party="government">)",
         R"(<position party="government" bench="employers">)", ""},
        {"position-in-both-languages", kStatus, R"(<position party="government">)",
         R"(<position party="government"><text lang="fr" status="missing"/>)", ""},
        {"position-equal-space", kStatus, R"(<position party="government">)",
         R"(<position party="government"><text lang="fr" source="secretariat" status="working">Oui</text>)", ""},
        {"confidence-absent", kStatus, R"(stage="achieved" since)", R"(stage="achieved" confidence="on-track" since)",
         ""},
        {"ended-with-reason", kStatus, kUnit1, R"(<unit-status unit="p1-1" stage="ended"/>)", ""},
        {"no-data-with-reason", kStatus, kUnit1, R"(<unit-status unit="p1-1" stage="no-data"/>)", ""},
        {"confidence-present", kStatus, kUnit1, R"(<unit-status unit="p1-1" stage="in-progress"/>)", ""},
        {"blocked-with-reason", kStatus, kUnit1,
         R"(<unit-status unit="p1-1" stage="in-progress" confidence="blocked"/>)", ""},
        {"attention-with-reason", kStatus, kUnit1,
         R"(<unit-status unit="p1-1" stage="in-progress" confidence="attention"/>)", ""},
        {"since-not-later", kStatus, R"(since="2027-11-15")", R"(since="2028-05-01")", ""},
        {"since-not-earlier", kStatus, R"(since="2027-11-15")", R"(since="2026-06-10")", ""},
        {"since-of-something", kStatus, kUnit1,
         R"(<unit-status unit="p1-1" stage="not-started" confidence="on-track" since="2027-11-15"/>)", ""},
        {"mandate-change-date", kStatus, R"(<mandate-change id="mc-1" date="2028-03-01")",
         R"(<mandate-change id="mc-1" date="2028-06-01")", ""},
        {"mandate-change-names", kStatus, R"(<mandate-change id="mc-1")",
         R"(<mandate-change date="2028-03-01"><before>A</before><after> A</after></mandate-change><mandate-change id="mc-1")",
         ""},
        {"amendment-within-term", kStatus, R"(<amendment id="am-1" date="2028-02-15")",
         R"(<amendment id="am-1" date="2030-02-15")", ""},
        {"amendment-before-report", kStatus, R"(<amendment id="am-1" date="2028-02-15")",
         R"(<amendment id="am-1" date="2028-05-16")", ""},
        {"amendment-in-both-languages", kStatus, R"(<amendment id="am-1")",
         R"(<amendment date="2028-02-15"/><amendment id="am-1")", ""},
        {"amendment-changes-something", kStatus, R"(<amendment id="am-1")",
         R"(<amendment date="2028-02-15"/><amendment id="am-1")", ""},
        {"amendment-decision", kStatus, R"(<amendment id="am-1")",
         R"(<amendment date="2028-02-15"/><amendment id="am-1")", ""},
    };
}

std::vector<Mutation> figures_mutations() {
    return {
        {"milestone-within-term", kStatus, R"(planned="2026-12-31")", R"(planned="2026-06-10")", ""},
        {"milestone-reached", kStatus, kMilestone1, R"(<milestone id="ms-p1-1" planned="2026-12-31" state="reached">)",
         ""},
        {"milestone-not-reached", kStatus, kMilestone4,
         R"(<milestone id="ms-p1-4" planned="2028-12-31" actual="2028-01-01" state="planned">)", ""},
        {"milestone-not-after-reference", kStatus, R"(actual="2026-12-01")", R"(actual="2028-05-01")", ""},
        {"milestone-overdue", kStatus, kMilestone4, R"(<milestone id="ms-p1-4" planned="2028-04-29" state="planned">)",
         ""},
        {"milestone-late", kStatus, kMilestone4, R"(<milestone id="ms-p1-4" planned="2028-12-31" state="late">)", ""},
        {"milestone-order", kStatus, kMilestone4, R"(<milestone id="ms-p1-4" planned="2026-12-31" state="late">)", ""},
        {"indicator-unit", kStatus, R"(unit="count")", R"(unit=" ")", kIndicator1},
        {"indicator-baseline", kStatus, R"(baseline="0")", R"(baseline="none")", kIndicator1},
        {"indicator-target", kStatus, R"(target="12")", R"(target="many")", kIndicator1},
        {"indicator-dates", kStatus, R"(target-date="2029-12-31")", R"(target-date="2026-12-31")", kIndicator1},
        {"indicator-within-term", kStatus, R"(target-date="2029-12-31")", R"(target-date="2030-01-01")", kIndicator1},
        {"indicator-direction", kStatus, R"(target="12")", R"(target="0")", kIndicator1},
        {"indicator-actual", kStatus, R"(actual="5" actual-date="2028-03-31")", "", kIndicator1},
        {"indicator-unavailable", kStatus, R"(availability="final")", R"(availability="unavailable")", kIndicator1},
        {"indicator-not-after-reference", kStatus, R"(actual-date="2028-03-31")", R"(actual-date="2028-05-01")",
         kIndicator1},
        {"indicator-not-before-baseline", kStatus, R"(actual-date="2028-03-31")", R"(actual-date="2026-12-30")",
         kIndicator1},
        {"indicator-percentage", kStatus, R"(unit="%")", R"(unit="%" target="101" was=" ")",
         R"(<indicator id="in-p1-2")"},
        {"event-not-after-reference", kStatus, R"(<event kind="contribution" date="2027-09-20">)",
         R"(<event kind="contribution" date="2028-05-01">)", ""},
        {"event-order", kStatus, R"(<event kind="opinion" date="2027-11-10">)",
         R"(<event kind="opinion" date="2027-01-10">)", ""},
        {"budget-amount", kStatus, R"(<budget year="2028" amount="300000")", R"(<budget year="2028" amount="-1")", ""},
        {"budget-unavailable", kStatus, R"(currency="EUR" kind="planned")", R"(currency="EUR" kind="unavailable")", ""},
        {"budget-within-term", kStatus, R"(<budget year="2028")", R"(<budget year="2030")", ""},
        {"evidence-address", kStatus, R"(<evidence href="https:)", R"(<evidence href="ftp:)", ""},
    };
}

std::vector<Mutation> publication_mutations() {
    return {
        {"publication-year", kPublication, R"(year="2026" date)", R"(year="2027" date)", ""},
        {"publication-name", kPublication, R"(id="2026-agreement")", R"(id="2025-agreement")", ""},
        {"publication-after-signature", kPublication, R"(date="2026-06-11")", R"(date="2026-06-10")", ""},
        {"progress-has-status", kPublication, R"(kind="agreement")", R"(kind="progress")", ""},
        {"agreement-has-no-status", kPublication, R"(kind="progress")", R"(kind="agreement")", kProgress},
        {"own-status-first", kPublication, R"(<status file="status-2027.xml"/>)", R"(<status file="status-2026.xml"/>)",
         kProgress},
        {"progress-approved-by-government", kPublication, R"(<approval party="government"/>)", "", kProgress},
        {"progress-approved-by-employers", kPublication, R"(<approval bench="employers"/>)", "", kProgress},
        {"progress-approved-by-employees", kPublication, R"(<approval bench="employees"/>)", "", kProgress},
        {"earlier-status-order", kPublication, R"(<status file="status-2028.xml"/>)",
         R"(<status file="status-2028.xml"/> <status file="status-2029.xml"/>)", ""},
        {"document-once", kPublication, kDocuments,
         R"(<document template="signatory-pages"/><document template="signatory-pages">)", ""},
        {"document-has-edition", kPublication, kDocuments,
         R"(<document template="x"/><document template="signatory-pages">)", ""},
        {"editions-together", kPublication, "<edition>fr</edition>", "", kDocuments},
        {"edition-known", kPublication, "<edition>fr</edition>", "<edition>en</edition>", ""},
        {"edition-once", kPublication, "<edition>nl-fr</edition>", "<edition>fr-nl</edition>", ""},
        {"approval-of-one", kPublication, R"(<approval signatory="s01"/>)",
         R"(<approval signatory="s01" party="government"/>)", ""},
        {"approval-once", kPublication, R"(<approval signatory="s02"/>)", R"(<approval  signatory="s01"/>)", ""},
        {"signoff-of-one", kSignoff, R"(party="government")", R"(party="government" bench="employers")", ""},
        {"signoff-pending", kSignoff, R"(<approval bench="employers" state="pending")",
         R"(<approval bench="employers" state="pending" date="2028-05-10")", ""},
        {"signoff-dated", kSignoff, R"( date="2028-05-10")", "", kApproved},
        {"signoff-content", kSignoff, R"(content="sha256:)", R"(content="md5:)", kApproved},
        {"signoff-person", kSignoff, "<person>Personne Spécimen</person>", "", kApproved},
        {"signoff-strength", kSignoff, R"( strength="attested")", "", kApproved},
        {"signoff-reservation", kSignoff, R"(state="approved")", R"(state="reserved")", ""},
        {"signoff-reservation-languages", kSignoff, "</evidence>",
         R"(</evidence><reservation lang="fr">Sauf.</reservation>)", kApproved},
        {"signoff-capacity", kSignoff, R"( capacity="minister")", "", kApproved},
        {"signoff-evidence", kSignoff, "<evidence>Notulen</evidence>", "", kApproved},
        {"signoff-signature", kSignoff, R"(strength="attested")", R"(strength="signed")", ""},
    };
}

}  // namespace concordia::rules_test
