// Rules about the agreement itself, and about the texts of every file.
#include "rules/mutations.h"

namespace concordia::rules_test {
namespace {

constexpr std::string_view kAgreement = "agreement.xml";
constexpr std::string_view kSignatory1 = R"(<signatory id="s01" )";
constexpr std::string_view kSignatory9 = R"(<signatory id="s09" )";
constexpr std::string_view kWorking = R"(source="secretariat" status="working">)";
constexpr std::string_view kFirstFrench = R"(<text lang="fr" source="secretariat" status="working">Accord-protocole)";
constexpr std::string_view kFirstDutch = R"(<text lang="nl" source="secretariat" status="working">Protocolakkoord)";

}  // namespace

std::vector<Mutation> agreement_mutations() {
    return {
        {"announced-domains", kAgreement, R"(domains="7")", R"(domains="8")", ""},
        {"announced-priorities", kAgreement, R"(priorities="17")", R"(priorities="18")", ""},
        {"domain-number", kAgreement, R"(<domain id="d2" number="2">)", R"(<domain id="d2" number="3">)", ""},
        {"domain-has-priorities", kAgreement, R"(<domain id="d1" number="1">)",
         R"(<domain id="d0" number="1"/><domain id="d1" number="2">)", ""},
        {"priority-number", kAgreement, R"(<priority id="p2" number="2">)", R"(<priority id="p2" number="4">)", ""},
        {"priority-name", kAgreement, R"(<priority id="p2" number="2">)", R"(<priority id="px" number="2">)", ""},
        {"priority-has-units", kAgreement, R"(<unit id="p2-1" number="1">)", R"(<x>)", R"(<priority id="p2")"},
        {"first-priority-number", kAgreement, R"(<priority id="p3" number="3">)", R"(<priority id="p3" number="4">)",
         ""},
        {"first-priority-name", kAgreement, R"(<priority id="p3" number="3">)", R"(<priority id="px" number="3">)", ""},
        {"first-priority-has-units", kAgreement, R"(<unit id="p1-1" number="1">)", R"(<x>)", R"(<priority id="p1")"},
        {"unit-number", kAgreement, R"(<unit id="p3-2" number="2">)", R"(<unit id="p3-2" number="3">)", ""},
        {"unit-name", kAgreement, R"(<unit id="p3-2" number="2">)", R"(<unit id="p3-x" number="2">)", ""},
        {"term-in-order", kAgreement, R"(until="2029-12-31")", R"(until="2026-06-11")", "<agreement"},
        {"signed-within-term", kAgreement, R"(signed="2026-06-11")", R"(signed="2030-01-01")", "<agreement"},
        {"agreement-source", kAgreement, R"(kind="agreement")", R"(kind="background")", "<agreement"},
        {"agreement-source-date", kAgreement, R"(kind="agreement" date="2026-06-11")",
         R"(kind="agreement" date="2026-06-12")", "<agreement"},
        {"scale-no-data", kAgreement, R"(<stage id="no-data")", R"(<stage id="unknown")", R"(<scale id=)"},
        {"scale-ended", kAgreement, R"(<stage id="ended")", R"(<stage id="over")", R"(<scale id=)"},
        {"scale-roll-up", kAgreement, "<roll-up>", "<x>", R"(<scale id=)"},
        {"no-data-not-counted", kAgreement, R"(<stage id="no-data" symbol="?" counts="no")",
         R"(<stage id="no-data" symbol="?" counts="yes")", ""},
        {"symbol-given", kAgreement, R"(symbol="○")", R"(symbol=" ")", ""},
        {"mandate-in-order", kAgreement, R"(capacity="minister-president" from="2026-06-11")",
         R"(capacity="minister-president" from="2026-06-11" until="2026-06-10")", ""},
        {"mandate-within-term", kAgreement, R"(capacity="minister-president" from="2026-06-11")",
         R"(capacity="minister-president" from="2030-01-01")", ""},
        {"mandate-representative", kAgreement, R"(capacity="minister-president" from=)",
         R"(capacity="minister-president" organisation="abvv" from=)", ""},
        {"government-signs", kAgreement, R"(<group id="for-government" party="government">)",
         R"(<group id="g0" party="government"/><group id="for-government" party="government">)", ""},
        {"government-without-bench", kAgreement, R"(<group id="for-government" party="government">)",
         R"(<group id="for-government" party="government"><bench-group/>)", ""},
        {"both-benches-sign", kAgreement, R"(<bench-group id="for-employees" bench="employees">)",
         R"(<bench-group id="for-employees" bench="employers">)", R"(<group id="for-brupartners")"},
        {"signatory-order", kAgreement, R"(<signatory id="s02" order="2")", R"(<signatory id="s02" order="3")", ""},
        {"signatory-name", kAgreement, "<signed-name>Boris Dilliès</signed-name>", "<signed-name> </signed-name>",
         kSignatory1},
        {"signatory-party", kAgreement, R"(mandate="m-boris-dillies" party="government")",
         R"(mandate="m-boris-dillies" party="brupartners")", ""},
        {"signatory-bench", kAgreement, R"(party="brupartners" bench="employees" capacity)",
         R"(party="brupartners" bench="employers" capacity)", ""},
        {"signatory-organisation", kAgreement, R"(capacity="representative" organisation="abvv">)",
         R"(capacity="representative">)", kSignatory9},
        {"delegation-given", kAgreement, R"(<delegation by="s01"/>)", "", R"(<signatory id="s06" )"},
        {"delegation-only-state-secretary", kAgreement, "<signed-name>Boris Dilliès</signed-name>",
         R"(<signed-name>Boris Dilliès</signed-name><delegation by="s02"/>)", kSignatory1},
        {"delegation-by-another", kAgreement, R"(<delegation by="s01"/>)", R"(<delegation by="s06"/>)",
         R"(<signatory id="s06" )"},
    };
}

std::vector<Mutation> text_mutations() {
    return {
        {"text-in-french", kAgreement, kFirstFrench, R"(<text lang="de" source="secretariat" status="working">Accord)",
         "<title>"},
        {"text-in-dutch", kAgreement, kFirstDutch, R"(<text lang="de" source="secretariat" status="working">Protocol)",
         "<title>"},
        {"text-somewhere", kAgreement, R"(<subtitle id="protocol-subtitle">)",
         R"(<x><text lang="fr" status="missing"/><text lang="nl" status="missing"/></x><subtitle id="protocol-subtitle">)",
         ""},
        {"text-order", kAgreement, "<sources>",
         R"(<sources><x><text lang="nl" status="missing"/><text lang="fr" source="background" status="working">a</text></x>)",
         ""},
        {"missing-without-words", kAgreement, R"(<text lang="fr" status="missing"/>)",
         R"(<text lang="fr" status="missing">mots</text>)", ""},
        {"missing-without-source", kAgreement, R"(<text lang="fr" status="missing"/>)",
         R"(<text lang="fr" source="agreement" status="missing"/>)", ""},
        {"text-with-words", kAgreement, "Accord-protocole 2026-2029 et son annexe, signés le 11 juin 2026", "\u00A0 ",
         ""},
        {"text-with-source", kAgreement, kWorking, R"(status="working">)", ""},
        {"variant-with-words", kAgreement, R"(<variant lang="nl" source="brochure">MOBILITEIT<)",
         R"(<variant lang="nl" source="brochure"><)", ""},
        {"variant-beside-text", kAgreement, R"(<variant lang="nl" source="brochure">VOOR)",
         R"(<variant lang="fr" source="brochure">VOOR)", ""},
        {"own-text-is-working", kAgreement, kWorking, R"(source="secretariat" status="signed">)", ""},
        {"french-space-before-mark", kAgreement, "Accord-protocole 2026-2029 et", "Accord; et", ""},
        {"french-space-before-colon", kAgreement, "Accord-protocole 2026-2029 et", "Accord : et", ""},
        {"french-space-in-guillemets", kAgreement, "Accord-protocole 2026-2029 et", "« Accord » et", ""},
        {"french-space-before-percent", kAgreement, "Accord-protocole 2026-2029 et", "Accord 5 % et", ""},
        {"dutch-space-before-mark", kAgreement, "Protocolakkoord 2026-2029 en", "Protocolakkoord : en", ""},
    };
}

}  // namespace concordia::rules_test
