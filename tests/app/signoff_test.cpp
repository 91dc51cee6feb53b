// Approvals and bytes: what makes a publication final, and that nothing else does.
#include "app/signoff.h"

#include <doctest/doctest.h>

#include "app/approved_project.h"
#include "app/changed_bytes.h"
#include "base/digest.h"

using namespace concordia;
using namespace concordia::app;
using namespace concordia::app::test;

namespace {

constexpr std::uint32_t kAll = (1U << kSignatories) - 1;

}  // namespace

TEST_CASE("approvals make a publication final when all fourteen are there, and only then") {
    const ApprovedProject project;
    const approval::Content content = project.content();
    for (const std::uint32_t subset : {0U, 1U, kAll >> 1, kAll ^ 64U, kAll}) {
        CAPTURE(subset);
        project.approve(content, subset);
        CHECK(project.is_final() == (subset == kAll));
    }
}

TEST_CASE("every one of 500 single-byte changes voids all fourteen approvals and is named") {
    const ApprovedProject project;
    const approval::Content approved = project.content();
    project.approve(approved, kAll);
    Findings findings;
    const auto publication = project.settled(findings);
    REQUIRE(publication->is_final);
    std::map<std::string, std::string> bytes;
    for (const FileDigest& file : approved.files) bytes[file.path] = read_file(project.options.project / file.path);
    std::uint64_t seed = 0;
    for (std::size_t i = 0; i < 500; ++i) {
        approval::Content present = approved;
        FileDigest& file = present.files[i % present.files.size()];
        std::string changed = bytes.at(file.path);
        changed[mixed(++seed) % changed.size()] ^= 1;
        file.sha256 = sha256_hex(changed);
        const auto decision =
            approval::decide(subject_of(*publication).required, publication->signoff, content_digest(present));
        std::size_t stale = 0;
        for (const approval::Verdict& verdict : decision.verdicts) {
            stale += verdict.standing == approval::Standing::Stale ? 1U : 0U;
        }
        CHECK(stale == kSignatories);
        CHECK(approval::differences(approved, present) == std::vector<std::string>{file.path});
    }
}

TEST_CASE("a byte changed on the disk, in input, template, sheet or font, leaves nothing final") {
    const ChangedBytes bytes;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) CHECK(bytes.attempt(seed) == "");
    CHECK(bytes.project.is_final());
}

TEST_CASE("a font outside the project is part of the content") {
    const ApprovedProject project;
    std::size_t outside = 0;
    for (const FileDigest& file : project.content().files) outside += file.path.starts_with("/") ? 1U : 0U;
    CHECK(outside > 0);
}

TEST_CASE("the content is the same with a sign-off and without") {
    const ApprovedProject project;
    const approval::Content before = project.content();
    project.approve(before, kAll);
    CHECK(project.content() == before);
}

TEST_CASE("what changed is said for every party, with its file") {
    const ApprovedProject project;
    project.approve(project.content(), kAll);
    const fs::path file = project.path("templates/signatory-pages/signatory-pages.css");
    write_file_atomically(file, read_file(file) + "\n");
    Findings findings;
    const auto publication = project.settled(findings);
    CHECK_FALSE(publication->is_final);
    CHECK_FALSE(publication->refused);  // it stays a draft, which is made
    const std::vector<Finding> found = findings.sorted();
    REQUIRE(found.size() == kSignatories);
    for (const Finding& finding : found) {
        CHECK(finding.rule == "approval.stale");
        CHECK(finding.message.en.find("templates/signatory-pages/signatory-pages.css") != std::string::npos);
    }
}

TEST_CASE("a sign-off whose list of files was altered refuses the publication") {
    const ApprovedProject project;
    project.approve(project.content(), kAll);
    std::string file = read_file(project.signoff_file());
    const std::size_t at = file.find("sha256=\"") + 8;
    file[at] = file[at] == '0' ? '1' : '0';
    write_file_atomically(project.signoff_file(), file);
    Findings findings;
    CHECK(project.settled(findings)->refused);
    CHECK(findings.has_errors());
}

TEST_CASE("final documents of other content are never replaced") {
    const ApprovedProject project;
    project.approve(project.content(), kAll);
    const fs::path list = project.options.output / kDossier / kPublication / "final" / approval::kContentListName;
    write_file_atomically(list, "# of something else\n");
    Findings findings;
    const auto publication = project.settled(findings);
    protect_finals(*publication, project.options, findings);
    CHECK(publication->refused);
    CHECK(findings.sorted().at(0).rule == "app.final-of-other");
}
