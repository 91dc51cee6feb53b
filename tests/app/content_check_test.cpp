// What a document proves about its content, and what contradicts it.
#include "app/content_check.h"

#include <doctest/doctest.h>

#include "app/final_document.h"

using namespace concordia;
using namespace concordia::app;
using namespace concordia::app::test;

namespace {

const FinalDocument& final_document() {
    static const FinalDocument document;
    return document;
}

struct Checked {
    ContentReport report;
    std::string rules;  // with a space between
};

Checked checked(const std::string& pdf, const Options& options = final_document().project.options) {
    Checked result;
    Findings findings;
    result.report = ContentChecker(options).check("x.pdf", pdf, findings);
    for (const Finding& finding : findings.sorted()) result.rules += (result.rules.empty() ? "" : " ") + finding.rule;
    return result;
}

/// Lets the document's list and metadata name other content.
void rename(BentPdf& pdf, const approval::Content& content) {
    pdf.replace("content.sha256", content_list(content));
    pdf.name_digest(content_digest(final_document().content), content_digest(content));
}

void bend(std::string& digest) {
    digest.front() = digest.front() == '0' ? '1' : '0';
}

constexpr const char* kSignoff = "signoff-2026-agreement.xml";

}  // namespace

TEST_CASE("a final document proves that it carries what fourteen parties approved, and gives the digest again") {
    const Checked sound = checked(final_document().pdf);
    CHECK(sound.rules == "");
    CHECK(sound.report.digest == content_digest(final_document().content));
    CHECK(sound.report.publication == kPublication);
    CHECK(sound.report.is_carried);
    CHECK(sound.report.approved == kSignatories);
    CHECK(sound.report.required == kSignatories);
    CHECK(sound.report.is_approved);
    CHECK(sound.report.is_reckoned);
    CHECK(checked(BentPdf(final_document().pdf).written()).rules == "");  // bending itself changes nothing
}

TEST_CASE("a draft proves nothing") {
    const Checked draft = checked(make_document(ApprovedProject()));
    CHECK(draft.rules == "app.not-final");
    CHECK_FALSE(draft.report.is_carried);
}

TEST_CASE("an attached file that is not the approved one is named, and so is one that is missing") {
    const std::string changed = BentPdf(final_document().pdf).replace("agreement.xml", "<agreement/>").written();
    CHECK(checked(changed).rules == "app.source-not-approved");
    const std::string missing = BentPdf(final_document().pdf).rename("agreement.xml", "accord.xml").written();
    CHECK(checked(missing).rules == "app.source-not-approved app.source-not-approved");  // one too many, one too few
}

TEST_CASE("a list that does not give the digest of the metadata, or is no list, is not believed") {
    approval::Content other = final_document().content;
    bend(other.files.front().sha256);
    const auto with_list = [](const std::string& list) {
        return checked(BentPdf(final_document().pdf).replace("content.sha256", list).written()).rules;
    };
    CHECK(with_list(content_list(other)) == "app.content-digest");
    CHECK(with_list(content_list(final_document().content) + "\n") == "app.content-list");
    other.publication = "2027-progress";
    CHECK(with_list(content_list(other)) == "app.content-list");
}

TEST_CASE("approvals of other content do not hold for this one") {
    approval::Content other = final_document().content;
    bend(other.editions.front().sha256);
    BentPdf pdf(final_document().pdf);
    rename(pdf, other);
    const Checked stale = checked(pdf.written());
    CHECK(stale.rules.find("app.party-missing") != std::string::npos);
    CHECK(stale.report.approved == 0);
}

TEST_CASE("an approval that is missing is missed") {
    const FinalDocument& document = final_document();
    const ApprovedProject project;
    project.approve(document.content, (1U << 13) - 1);
    const std::string pdf = BentPdf(document.pdf).replace(kSignoff, read_file(project.signoff_file())).written();
    CHECK(checked(pdf).rules == "app.party-missing");
    CHECK(checked(pdf).report.approved == 13);
    CHECK(checked(BentPdf(document.pdf).rename(kSignoff, "signoff-x.xml").written()).report.approved == 0);
}

TEST_CASE("approved editions that the attached files do not give are found out") {
    approval::Content other = final_document().content;
    bend(other.editions.front().sha256);
    const ApprovedProject project;
    project.approve(other, (1U << kSignatories) - 1);
    BentPdf pdf(final_document().pdf);
    rename(pdf, other);
    const Checked forged = checked(pdf.replace(kSignoff, read_file(project.signoff_file())).written());
    CHECK(forged.rules == "app.reckoned-other");
    CHECK_FALSE(forged.report.is_reckoned);
}

TEST_CASE("with other templates the document proves what it proves by itself, and that is said") {
    const ApprovedProject project;
    const fs::path sheet = project.path("templates/signatory-pages/signatory-pages.css");
    write_file_atomically(sheet, read_file(sheet) + "\n");
    const Checked later = checked(final_document().pdf, project.options);
    CHECK(later.rules.find("app.not-reckoned") != std::string::npos);
    CHECK(later.report.is_approved);
    CHECK_FALSE(later.report.is_reckoned);
    fs::remove_all(project.path("templates"));
    CHECK(checked(final_document().pdf, project.options).rules == "app.not-reckoned");
}

TEST_CASE("without schemas no approval is believed") {
    Options elsewhere = final_document().project.options;
    elsewhere.project = "/nowhere";
    CHECK(checked(final_document().pdf, elsewhere).rules == "app.no-schemas");
}
