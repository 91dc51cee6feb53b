// What one part of a dossier says about another.
#include "dossier/links.h"

#include "support.h"

namespace concordia::dossier::test {
namespace {

constexpr std::string_view kAgreement = R"(<agreement id="x" signed="2026-06-11">
<sources><source id="agreement"/></sources>
<scales><scale id="default"><stage id="done"/><confidence id="sure"/></scale></scales>
<parties><party id="government"/><party id="council"><bench id="employees"/></party></parties>
<persons><person id="ann"><mandate id="m-ann" party="government" from="2026-06-11" until="2028-01-01"/></person></persons>
<signatories><signatory id="s01" person="ann" mandate="m-ann" party="government"/></signatories>
<annex><domain id="d1"><priority id="p1"><unit id="p1-1"/><unit id="p1-2"/></priority></domain></annex>
</agreement>)";

constexpr std::string_view kStatus = R"(<status agreement="x" year="2027" reference-date="2027-04-30" scale="default">
<priority-status priority="p1" lead-party="government" minister="s01">
<unit-status unit="p1-1" stage="done" confidence="sure"/>
<unit-status unit="p1-2" stage="done"/>
<indicator id="i1" unit="%"/>
</priority-status>
</status>)";

std::string replaced(std::string_view text, std::string_view old_words, std::string_view new_words) {
    std::string result(text);
    const std::size_t position = result.find(old_words);
    REQUIRE(position != std::string::npos);
    return result.replace(position, old_words.size(), new_words);
}

std::string checked(const std::vector<std::string>& texts, const char* publication_year = "2027") {
    std::vector<SourceFile> files;
    for (const std::string& text : texts) files.push_back(file(text));
    const Tree tree(std::move(files));
    pugi::xml_document publication;
    publication.append_child("publication").append_attribute("year").set_value(publication_year);
    Findings findings;
    check_links(tree, publication.document_element(), findings);
    return summary(findings);
}

std::string with_agreement(std::string_view old_words, std::string_view new_words) {
    return checked({replaced(kAgreement, old_words, new_words), std::string(kStatus)});
}

std::string with_status(std::string_view old_words, std::string_view new_words) {
    return checked({std::string(kAgreement), replaced(kStatus, old_words, new_words)});
}

}  // namespace

TEST_CASE("parts that fit together give no finding") {
    CHECK(checked({std::string(kAgreement), std::string(kStatus)}) == "");
}

TEST_CASE("an identifier is unique in the agreement, and in it together with each status file") {
    CHECK(with_agreement("<unit id=\"p1-2\"/>", "<unit id=\"p1-2\"/><lead id=\"d1\"/>") == "dossier.duplicate-id 7:76");
    CHECK(with_status("id=\"i1\"", "id=\"s01\"") == "dossier.duplicate-id 5:1");
    CHECK(with_status("<indicator id=\"i1\" unit=\"%\"/>", "<x id=\"i1\"/><x id=\"i1\"/>") ==
          "dossier.duplicate-id 5:13");
}

TEST_CASE("two status files may use the same identifier") {
    CHECK(checked({std::string(kAgreement), std::string(kStatus), replaced(kStatus, "2027", "2026")}) == "");
}

TEST_CASE("a reference to nothing, or to another kind of element, is found") {
    CHECK(with_status("priority-status priority=\"p1\" lead-party=\"government\"",
                      "priority-status priority=\"p1\" lead-party=\"ann\"") == "dossier.unknown-reference 2:1");
    CHECK(with_agreement("<unit id=\"p1-1\"/>", "<unit id=\"p1-1\"><text source=\"nowhere\"/></unit>") ==
          "dossier.unknown-reference 7:58");
    CHECK(with_agreement("person=\"ann\" mandate", "person=\"bob\" mandate") ==
          "dossier.mandate-of-other 6:14; dossier.unknown-reference 6:14");
}

TEST_CASE("an indicator's unit is a unit of measure, not a reference") {
    CHECK(with_status("unit=\"%\"", "unit=\"p9\"") == "");
}

TEST_CASE("every unit and priority has one status in every status file") {
    CHECK(with_status("<unit-status unit=\"p1-2\" stage=\"done\"/>", "") == "dossier.unit-without-status 1:1");
    CHECK(with_status("<unit-status unit=\"p1-2\"", "<unit-status unit=\"p1-1\"") ==
          "dossier.unit-without-status 1:1; dossier.status-twice 4:1");
    CHECK(with_agreement("</domain>", "<priority id=\"p2\"/></domain>") == "dossier.priority-without-status 1:1");
}

TEST_CASE("a unit's status stands under its own priority") {
    const std::string agreement = replaced(kAgreement, "<unit id=\"p1-2\"/></priority>",
                                           "</priority><priority id=\"p2\"><unit id=\"p1-2\"/></priority>");
    CHECK(checked({agreement, std::string(kStatus)}) ==
          "dossier.priority-without-status 1:1; dossier.unit-elsewhere 4:1");
}

TEST_CASE("scale values are those of the scale") {
    CHECK(with_status("stage=\"done\" confidence", "stage=\"over\" confidence") == "dossier.unknown-scale-value 3:1");
    CHECK(with_status("confidence=\"sure\"", "confidence=\"done\"") == "dossier.unknown-scale-value 3:1");
    CHECK(with_agreement("<stage id=\"done\"/>", "<stage id=\"done\"/><stage id=\"done\"/>") ==
          "dossier.duplicate-scale-value 3:47");
}

TEST_CASE("a mandate is in force when the agreement is signed and when a status relies on it") {
    CHECK(with_agreement("from=\"2026-06-11\"", "from=\"2026-06-12\"") == "dossier.mandate-not-valid 6:14");
    CHECK(with_agreement("until=\"2028-01-01\"", "until=\"2026-06-10\"") ==
          "dossier.mandate-not-valid 2:1; dossier.mandate-not-valid 6:14");
    CHECK(with_status("2027-04-30", "2028-01-02") == "dossier.mandate-not-valid 2:1");
    CHECK(with_status("2027-04-30", "2028-01-01") == "");  // the last day counts
}

TEST_CASE("all files belong to one agreement") {
    CHECK(with_status("agreement=\"x\"", "agreement=\"y\"") == "dossier.other-agreement 1:1");
}

TEST_CASE("status files are of different years, none later than the publication, one of its own year") {
    CHECK(checked({std::string(kAgreement), std::string(kStatus), std::string(kStatus)}) == "dossier.year-twice 1:1");
    CHECK(checked({std::string(kAgreement), std::string(kStatus)}, "2026") ==
          "dossier.no-current-status 0:0; dossier.later-year 1:1");
    CHECK(checked({std::string(kAgreement), std::string(kStatus)}, "2028").starts_with("dossier.no-current-status"));
    CHECK(checked({std::string(kAgreement)}, "2026") == "");
}

TEST_CASE("a finding about a unit names it") {
    const Tree tree({file(std::string(kAgreement)),
                     file(replaced(kStatus, "stage=\"done\" confidence", "stage=\"over\" confidence"))});
    Findings findings;
    check_links(tree, {}, findings);
    CHECK(findings.sorted().front().priority == "p1-1");
}

}  // namespace concordia::dossier::test
