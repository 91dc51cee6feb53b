// From names on the command line to the list of documents to make, on a small project of its own.
#include "app/jobs.h"

#include <doctest/doctest.h>

#include "base/failure.h"
#include "temporary_folder.h"

using namespace concordia;
using namespace concordia::app;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;

/// The shipped project's jobs that answer to `options`: "2028-progress/progress-report.fr-nl.pdf".
Names jobs_of(Options options, Findings& findings) {
    options.project = CONCORDIA_SOURCE_DIR;
    Names names;
    for (const auto& publication : read_publications(options, findings)) {
        for (const Job& job : list_jobs(*publication, options, findings)) {
            names.push_back(publication->id + "/" + job.file_name());
        }
    }
    return names;
}

Names jobs_of(const Options& options) {
    Findings findings;
    return jobs_of(options, findings);
}

}  // namespace

TEST_CASE("without a name every edition of every document of every publication is a job, in the order of the file") {
    pugi::xml_document file;
    REQUIRE(file.load_file(CONCORDIA_SOURCE_DIR "/input/brussels-2026-2029/publication.xml"));
    Names expected;
    for (const pugi::xpath_node& found : file.select_nodes("//edition")) {
        const pugi::xml_node edition = found.node(), document = edition.parent();
        expected.push_back(std::string(document.parent().attribute("id").value()) + "/" +
                           document.attribute("template").value() + "." + edition.child_value() + ".pdf");
    }
    CHECK(expected.size() >= 12);
    CHECK(jobs_of({}) == expected);
}

TEST_CASE("each format asked for is a job of its own, beside the other") {
    Options options;
    options.publication = "2028-progress";
    options.document = "scorecard";
    options.edition = "fr";
    options.formats = {Format::Pdf, Format::Html};
    CHECK(jobs_of(options) == Names{"2028-progress/scorecard.fr.pdf", "2028-progress/scorecard.fr.html"});
}

TEST_CASE("a publication, a document and an edition each narrow the choice") {
    Options options;
    options.document = "progress-report";
    CHECK(jobs_of(options).size() == 8);  // two years, four editions
    options.publication = "2028-progress";
    CHECK(jobs_of(options).size() == 4);
    options.edition = "nl-fr";
    CHECK(jobs_of(options) == Names{"2028-progress/progress-report.nl-fr.pdf"});
    options.document = "signatory-pages";
    CHECK(jobs_of(options).empty());
}

TEST_CASE("an edition's languages stand in the order of its name") {
    Options options;
    options.project = CONCORDIA_SOURCE_DIR;
    options.edition = "nl-fr";
    Findings findings;
    for (const auto& publication : read_publications(options, findings)) {
        for (const Job& job : list_jobs(*publication, options, findings)) {
            CHECK(job.edition.languages == Names{"nl", "fr"});
        }
    }
}

TEST_CASE("dossiers are the folders of input that have a publication.xml, in order of their names") {
    const test::TemporaryFolder project;
    for (const char* name : {"b", "a", "schema"}) fs::create_directories(project / "input" / name);
    for (const char* name : {"b", "a"}) test::write(project / "input" / name / "publication.xml", "<publications/>");
    Options options;
    options.project = project.path();
    CHECK(find_dossiers(options) == Names{"a", "b"});
    options.dossier = "b";
    CHECK(find_dossiers(options) == Names{"b"});
}

TEST_CASE("a project without input is trouble with the environment") {
    const test::TemporaryFolder project;
    Options options;
    options.project = project.path();
    CHECK_THROWS_AS(find_dossiers(options), Failure);
}
