// Reading whole folders: the shipped dossier, and copies of it that were damaged.
#include <algorithm>
#include <fstream>
#include <thread>

#include "base/failure.h"
#include "dossier/bytes.h"
#include "support.h"

namespace concordia::dossier::test {
namespace {

/// A copy of the shipped input whose files may be changed.
class Project {
 public:
    Project() { copy_input(folder_.path()); }

    [[nodiscard]] std::filesystem::path file(const std::string& name) const {
        return folder_.path() / "input" / "brussels-2026-2029" / name;
    }
    void write(const std::string& name, const std::string& bytes) const {
        std::ofstream(file(name), std::ios::binary) << bytes;
    }
    void replace(const std::string& name, std::string_view old_words, std::string_view new_words) const {
        std::string bytes = read_file(file(name));
        const std::size_t position = bytes.find(old_words);
        REQUIRE(position != std::string::npos);
        write(name, bytes.replace(position, old_words.size(), new_words));
    }
    [[nodiscard]] std::unique_ptr<Dossier> read(Findings& findings,
                                                const std::string& publication = "2028-progress") const {
        return dossier::read({folder_.path(), "brussels-2026-2029", publication}, findings);
    }
    /// The rules of the findings when the dossier must be refused.
    [[nodiscard]] std::vector<std::string> refused() const {
        Findings findings;
        CHECK(read(findings) == nullptr);
        return rules(findings);
    }
    [[nodiscard]] const std::filesystem::path& path() const { return folder_.path(); }

 private:
    TemporaryFolder folder_;
};

using Rules = std::vector<std::string>;

}  // namespace

TEST_CASE("the shipped dossier is read without an error, for every publication") {
    Findings findings;
    const auto ids = publication_ids(CONCORDIA_SOURCE_DIR, "brussels-2026-2029", findings);
    CHECK(ids == Rules{"2026-agreement", "2027-progress", "2028-progress"});
    for (const std::string& id : ids) {
        const auto dossier = read({CONCORDIA_SOURCE_DIR, "brussels-2026-2029", id}, findings);
        REQUIRE(dossier != nullptr);
        CHECK(std::string(dossier->publication().attribute("id").value()) == id);
    }
    for (const Finding& finding : findings.sorted())
        CHECK_MESSAGE(finding.severity != Severity::Error, one_line(finding, Language::English));
}

TEST_CASE("the shipped dossier's tree has its files in order and every unit's standing") {
    Findings findings;
    const auto dossier = read({CONCORDIA_SOURCE_DIR, "brussels-2026-2029", "2028-progress"}, findings);
    REQUIRE(dossier != nullptr);
    std::string names;
    for (const SourceFile& source : dossier->files())
        names += std::filesystem::path(source.path).filename().string() + ' ';
    CHECK(names == "agreement.xml publication.xml status-2028.xml status-2027.xml ");
    CHECK(dossier->root().select_nodes("agreement/annex/domain/priority").size() == 17);
    CHECK(dossier->root().select_nodes("//unit[not(derived/@stage)]").empty());
    CHECK(dossier->root().select_nodes("//priority[not(derived/@stage)]").empty());
    const Place place = dossier->place(dossier->root().select_node("//unit[@id='p1-1']").node());
    CHECK(place.file == "input/brussels-2026-2029/agreement.xml");
    CHECK(place.line > 1);
}

TEST_CASE("reading twice gives the same tree, also on several threads") {
    const auto tree = [] {
        Findings findings;
        return xml(read({CONCORDIA_SOURCE_DIR, "brussels-2026-2029", "2028-progress"}, findings)->root());
    };
    const std::string expected = tree();
    std::vector<std::string> trees(4);
    std::vector<std::thread> threads;
    for (std::string& result : trees) threads.emplace_back([&result, &tree] { result = tree(); });
    for (std::thread& thread : threads) thread.join();
    for (const std::string& result : trees) CHECK(result == expected);
}

TEST_CASE("an unknown publication is refused") {
    Findings findings;
    CHECK(Project().read(findings, "2099-progress") == nullptr);
    CHECK(rules(findings) == Rules{"dossier.unknown-publication"});
}

TEST_CASE("a status file that is not there is named at the publication's line") {
    const Project project;
    std::filesystem::remove(project.file("status-2027.xml"));
    CHECK(project.refused() == Rules{"dossier.file-missing"});
}

TEST_CASE("a path that leaves the folder is refused") {
    const Project project;
    project.replace("publication.xml", "status file=\"status-2028.xml\"", "status file=\"../../status-2028.xml\"");
    CHECK(project.refused() == Rules{"dossier.value-not-valid"});
}

TEST_CASE("a link that leaves the folder is refused") {
    const Project project;
    std::filesystem::remove(project.file("status-2027.xml"));
    std::filesystem::create_symlink("/etc/hostname", project.file("status-2027.xml"));
    CHECK(project.refused() == Rules{"dossier.file-outside"});
}

TEST_CASE("a dossier outside input is a failure, and so is a missing agreement") {
    const Project project;
    Findings findings;
    CHECK_THROWS_AS(read({project.path(), "../secrets", "2028-progress"}, findings), Failure);
    std::filesystem::remove(project.file("agreement.xml"));
    CHECK_THROWS_AS(project.read(findings), Failure);
}

TEST_CASE("all damaged files are reported in one run") {
    const Project project;
    project.replace("agreement.xml", "</protocol>", "</protokol>");
    project.replace("status-2028.xml", "stage=\"", "stage=\"x");
    project.replace("status-2027.xml", "<notice>", "<notice>\u202E");
    Findings findings;
    CHECK(project.read(findings) == nullptr);
    CHECK(rules(findings) == Rules{"dossier.xml", "dossier.bidi-character", "dossier.value-not-listed"});
}

TEST_CASE("links and rules are reported in one run, and a broken link leaves no tree") {
    const Project project;
    project.replace("status-2028.xml", "unit-status unit=\"p1-1\"", "unit-status unit=\"p1-9\"");
    const auto found = project.refused();
    CHECK(std::count(found.begin(), found.end(), "dossier.unknown-reference") == 1);
    CHECK(std::count(found.begin(), found.end(), "dossier.unit-without-status") == 1);
}

TEST_CASE("a broken rule is a finding, and the tree is still there") {
    const Project project;
    Findings findings;
    const std::string text_rules = read_file(project.path() / "input/schema/text.sch");
    std::string damaged = text_rules;
    damaged.replace(damaged.find("count(text[@lang = 'fr']) = 1"), 29, "count(text[");
    std::ofstream(project.path() / "input/schema/text.sch", std::ios::binary) << damaged;
    CHECK(project.read(findings) != nullptr);
    CHECK(rules(findings) == Rules{"dossier.rule-xpath"});
    CHECK(findings.sorted().front().place.file == "input/schema/text.sch");
}

TEST_CASE("a file of 100 megabytes is refused unread") {
    const Project project;
    std::ofstream(project.file("agreement.xml"), std::ios::binary) << "<agreement id=\"";
    std::filesystem::resize_file(project.file("agreement.xml"), 100'000'000);
    CHECK(project.refused() == Rules{"dossier.too-large"});
}

TEST_CASE("a file of rules of 100 megabytes is refused unread, and named") {
    const Project project;
    std::filesystem::resize_file(project.path() / "input/schema/text.sch", 100'000'000);
    CHECK(project.refused() == Rules{"dossier.too-large"});
}

TEST_CASE("an attribute as large as a file may be is refused") {
    const Project project;
    project.write("agreement.xml", "<agreement id=\"" + std::string(kLargestFile - 100, 'x') + "\"/>");
    CHECK(project.refused() == Rules{"dossier.long-attribute"});
}

TEST_CASE("a depth of a million is refused") {
    const Project project;
    std::string deep;
    for (int i = 0; i < 1'000'000; ++i) deep += "<strong>";
    project.write("agreement.xml", deep);
    CHECK(project.refused() == Rules{"dossier.too-deep"});
}

TEST_CASE("an empty file and a folder in place of a file are refused") {
    const Project project;
    project.write("agreement.xml", "");
    CHECK(project.refused() == Rules{"dossier.xml"});
    std::filesystem::remove(project.file("agreement.xml"));
    std::filesystem::create_directory(project.file("agreement.xml"));
    Findings findings;
    CHECK_THROWS_AS(project.read(findings), Failure);
}

TEST_CASE("a sign-off is read where there is one") {
    const Project project;
    project.write(
        "signoff-2028-progress.xml",
        "<signoff publication=\"2028-progress\" agreement=\"brussels-2026-2029\"><approval party=\"government\" "
        "state=\"pending\"/><approval bench=\"employees\" state=\"pending\"/><approval bench=\"employers\" "
        "state=\"pending\"/></signoff>");
    Findings findings;
    const auto dossier = project.read(findings);
    CHECK(summary(findings) == "");
    REQUIRE(dossier != nullptr);
    CHECK(dossier->root().child("signoff").child("approval"));
}

TEST_CASE("a byte order mark in front of a file changes nothing") {
    const Project project;
    project.write("agreement.xml", "\xEF\xBB\xBF" + read_file(project.file("agreement.xml")));
    Findings findings;
    CHECK(project.read(findings) != nullptr);
    CHECK(summary(findings) == "");
}

}  // namespace concordia::dossier::test
