// The way of the secretariat, through the program: approve, look at the status, make final documents, change a word.
#include <doctest/doctest.h>

#include "app/approved_project.h"
#include "base/digest.h"
#include "child_process.h"

using namespace concordia;
using namespace concordia::app::test;
using concordia::test::Ended;

namespace {

Ended run_in(const ApprovedProject& project, std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), CONCORDIA_PROGRAM);
    arguments.insert(arguments.end(), {"--project", project.options.project, "--language", "en"});
    return concordia::test::run(std::move(arguments), {{"LC_ALL", "C"}});
}

std::vector<std::string> approve(std::size_t index, std::vector<std::string> more = {}) {
    std::vector<std::string> arguments{
        "approve",    "--publication",    kPublication, "--party",    signatory(index), "--name", kPersons[index][0],
        "--capacity", kPersons[index][1], "--date",     "2026-06-11", "--evidence",     "Sheet"};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return arguments;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

fs::path final_pdf(const ApprovedProject& project) {
    return project.options.output / kDossier / kPublication / "final/signatory-pages.fr-nl.pdf";
}

/// All but the last signatory approve without the program, which is slow.
void approve_thirteen(const ApprovedProject& project) {
    project.approve(project.content(), (1U << 13) - 1);
}

}  // namespace

TEST_CASE("content-id prints the digest of the list that it prints") {
    const ApprovedProject project;
    const Ended list = run_in(project, {"content-id", "--list"});
    const Ended id = run_in(project, {"content-id"});
    CHECK(list.output == content_list(project.content()));
    CHECK(id.output == "sha256:" + sha256_hex(list.output) + "  " + kDossier + "/" + kPublication + "\n");
}

TEST_CASE("content-id saves the composed editions under the names and digests of the list") {
    const ApprovedProject project;
    REQUIRE(run_in(project, {"content-id", "--save", project.path("saved")}).exit_code == 0);
    const fs::path folder = project.path("saved") / kDossier / kPublication;
    const approval::Content content = project.content();
    for (const FileDigest& edition : content.editions)
        CHECK(sha256_hex(read_file(folder / edition.path)) == edition.sha256);
    CHECK(read_file(folder / "content.sha256") == content_list(content));
}

TEST_CASE("the last of fourteen approvals makes the document final, and its page says who approved") {
    const ApprovedProject project;
    approve_thirteen(project);
    CHECK(contains(run_in(project, {"status"}).output, "draft"));
    const Ended approved = run_in(project, approve(13));
    CHECK_MESSAGE(approved.exit_code == 0, approved.errors);
    CHECK(contains(approved.output, "Decided: 14 of 14"));
    CHECK(contains(run_in(project, {"status"}).output, "final"));
    REQUIRE(run_in(project, {"build"}).exit_code == 0);
    const Ended text = concordia::test::run({"pdftotext", "-layout", final_pdf(project), "-"});
    CHECK(contains(text.output, "Bruno Gérard"));
    CHECK(contains(text.output, "sha256:" + content_digest(project.content())));
    CHECK_FALSE(contains(text.output, "ONTWERP"));
}

TEST_CASE("a final document that exists is kept, and can be made again from itself") {
    const ApprovedProject project;
    project.approve(project.content(), (1U << kSignatories) - 1);
    REQUIRE(run_in(project, {"build"}).exit_code == 0);
    write_file_atomically(project.path("copy.pdf"), read_file(final_pdf(project)));
    write_file_atomically(final_pdf(project), "sealed since");
    const Ended again = run_in(project, {"build"});
    CHECK(again.exit_code == 0);
    CHECK(contains(again.output, "kept"));
    CHECK(read_file(final_pdf(project)) == "sealed since");
    CHECK(run_in(project, {"rebuild", project.path("copy.pdf")}).exit_code == 0);
}

TEST_CASE("a refusal blocks the final document, whoever approved") {
    const ApprovedProject project;
    approve_thirteen(project);
    REQUIRE(run_in(project, approve(13, {"--state", "refused"})).exit_code == 0);
    CHECK(contains(run_in(project, {"status"}).output, "s14 (refusal)"));
    const Ended built = run_in(project, {"build"});
    CHECK(built.exit_code == 0);
    CHECK(contains(built.errors, "app.refused-by-party"));
    CHECK_FALSE(fs::exists(final_pdf(project)));
}

TEST_CASE("a reservation prints in both languages") {
    const ApprovedProject project;
    approve_thirteen(project);
    const std::vector<std::string> words{"--state",        "reservation",      "--reservation-fr",
                                         "Sauf le délai.", "--reservation-nl", "Behalve de termijn."};
    REQUIRE(run_in(project, approve(13, words)).exit_code == 0);
    REQUIRE(run_in(project, {"build"}).exit_code == 0);
    const Ended text = concordia::test::run({"pdftotext", "-layout", final_pdf(project), "-"});
    CHECK(contains(text.output, "Sauf le délai."));
    CHECK(contains(text.output, "Behalve de termijn."));
}

TEST_CASE("what-changed shows the words before and after, by priority and language") {
    const ApprovedProject project;
    REQUIRE(run_in(project, approve(0)).exit_code == 0);
    const fs::path file = project.path("input") / kDossier / "agreement.xml";
    std::string text = read_file(file);
    const std::string word = "Boris Dilliès</signed-name>";
    text.replace(text.find(word), word.size(), "Boris D.</signed-name>");
    write_file_atomically(file, text);
    const Ended changed = run_in(project, {"what-changed"});
    CHECK(changed.exit_code == 0);
    CHECK(contains(changed.output, "  * input/brussels-2026-2029/agreement.xml\n"));
    CHECK(contains(changed.output, "  - Boris Dilliès\n  + Boris D.\n"));
    CHECK(contains(run_in(project, {"what-changed", "--json"}).output, "\"after\": \"Boris D.\""));
}

TEST_CASE("an approved copy that was altered is told") {
    const ApprovedProject project;
    REQUIRE(run_in(project, approve(0)).exit_code == 0);
    const fs::path folder = project.path("input") / kDossier / "approved";
    const fs::path copy = fs::directory_iterator(folder)->path() / "agreement.xml";
    write_file_atomically(copy, read_file(copy) + " ");
    const Ended changed = run_in(project, {"what-changed"});
    CHECK(changed.exit_code == 1);
    CHECK(contains(changed.errors, "approval.source-altered"));
}

TEST_CASE("approve records nothing for a person without mandate or on a day that is none") {
    const ApprovedProject project;
    std::vector<std::string> other = approve(0);
    other[6] = "Lisa Isnard";
    CHECK(run_in(project, other).exit_code == 1);
    std::vector<std::string> day = approve(0);
    day[10] = "2026-06-31";
    CHECK(run_in(project, day).exit_code == 1);
    CHECK_FALSE(fs::exists(project.signoff_file()));
}

TEST_CASE("approve says which options are missing, and ends with 2") {
    const ApprovedProject project;
    const Ended bare = run_in(project, {"approve"});
    CHECK(bare.exit_code == 2);
    CHECK(contains(bare.errors, "--party, --name, --capacity, --date, --evidence"));
    CHECK(run_in(project, approve(0, {"--state", "maybe"})).exit_code == 2);
    std::vector<std::string> stranger = approve(0);
    stranger[4] = "s99";
    CHECK(contains(run_in(project, stranger).errors, "s01, s02"));
}

TEST_CASE("approve writes the statement that a party would sign, and records nothing") {
    const ApprovedProject project;
    REQUIRE(run_in(project, approve(0, {"--statement", project.path("statement.txt")})).exit_code == 0);
    CHECK(read_file(project.path("statement.txt")).starts_with("concordia statement 1\ndossier: brussels-2026-2029\n"));
    CHECK_FALSE(fs::exists(project.signoff_file()));
}

TEST_CASE("status says the same as JSON") {
    const ApprovedProject project;
    project.approve(project.content(), 1);
    const Ended status = run_in(project, {"status", "--json"});
    CHECK(contains(status.output, "\"content\": \"sha256:" + content_digest(project.content()) + "\""));
    CHECK(contains(status.output, "\"signatory\": \"s01\""));
    CHECK(contains(status.output, "\"standing\": \"approved\""));
    CHECK(contains(status.output, "\"final\": false"));
}
