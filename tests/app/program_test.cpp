// The program as a user or a script meets it: options, configuration file, exit codes, what is said and where.
#include <doctest/doctest.h>
#include <unistd.h>

#include "child_process.h"
#include "temporary_folder.h"

using namespace concordia::test;
namespace fs = std::filesystem;

namespace {

/// A project in a folder of its own; its templates are the shipped ones.
class Project {
 public:
    Project() {
        for (const char* name : {"input", "templates"}) {
            fs::copy(fs::path(CONCORDIA_SOURCE_DIR) / name, folder_ / name, fs::copy_options::recursive);
        }
    }
    [[nodiscard]] const fs::path& path() const { return folder_.path(); }
    [[nodiscard]] fs::path dossier_file(const std::string& name) const {
        return folder_ / "input/brussels-2026-2029" / name;
    }
    void configure(const std::string& text) const { write(folder_ / "concordia.properties", text); }

 private:
    TemporaryFolder folder_;
};

Ended run_program(std::vector<std::string> arguments, const Environment& environment = {{"LC_ALL", "C"}}) {
    arguments.insert(arguments.begin(), CONCORDIA_PROGRAM);
    return run(std::move(arguments), environment);
}

/// The smallest job there is: one edition of the signatory pages.
Ended run_program(const Project& project, std::vector<std::string> options, const std::string& command = "build") {
    options.insert(options.begin(), {command, "--project", project.path(), "--publication", "2026-agreement",
                                     "--document", "signatory-pages"});
    return run_program(std::move(options));
}

fs::path pdf(const fs::path& output, const std::string& edition) {
    return output / "brussels-2026-2029/2026-agreement/draft" / ("signatory-pages." + edition + ".pdf");
}

void replace(const fs::path& file, const std::string& old_text, const std::string& new_text) {
    std::string text = contents(file);
    const std::size_t at = text.find(old_text);
    REQUIRE(at != std::string::npos);
    write(file, text.replace(at, old_text.size(), new_text));
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("help and version go to standard output and end with 0") {
    const Ended help = run_program({"--help"});
    CHECK(help.exit_code == 0);
    for (const char* option : {"--project", "--edition", "--jobs", "--findings", "--language"}) {
        CHECK_MESSAGE(contains(help.output, option), option);
    }
    const Ended version = run_program({"--version"});
    CHECK(version.exit_code == 0);
    CHECK(version.output.starts_with("concordia 0."));
}

TEST_CASE("a document that was asked for appears, with a summary, and the program ends with 0") {
    const Project project;
    const Ended ended = run_program(project, {"--edition", "fr"});
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    CHECK(contents(pdf(project.path() / "output", "fr")).starts_with("%PDF-"));
    CHECK(!fs::exists(pdf(project.path() / "output", "nl")));
    CHECK(contains(ended.output, "Produced: 1 of 1"));
}

TEST_CASE("a web page appears beside the PDF, and both are in the manifest") {
    const Project project;
    const Ended ended = run_program(project, {"--edition", "fr", "--format", "html,pdf"});
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    const fs::path file = pdf(project.path() / "output", "fr");
    CHECK(contents(file).starts_with("%PDF-"));
    CHECK(contents(fs::path(file).replace_extension("html")).starts_with("<!DOCTYPE html>"));
    const std::string manifest = contents(file.parent_path() / "manifest.json");
    CHECK(contains(manifest, "\"signatory-pages.fr.html\""));
    CHECK(contains(manifest, "\"signatory-pages.fr.pdf\""));
}

TEST_CASE("a check writes nothing") {
    const Project project;
    CHECK(run_program(project, {"--edition", "fr"}, "check").exit_code == 0);
    CHECK(!fs::exists(project.path() / "output"));
}

TEST_CASE("data with an error ends with 1, names its line, and leaves the earlier document alone") {
    const Project project;
    REQUIRE(run_program(project, {"--edition", "fr"}).exit_code == 0);
    const std::string earlier = contents(pdf(project.path() / "output", "fr"));
    replace(project.dossier_file("agreement.xml"), "<signed-name>Boris", "<signed-nam>Boris");
    const Ended ended = run_program(project, {"--edition", "fr"});
    CHECK(ended.exit_code == 1);
    CHECK(contains(ended.errors, "input/brussels-2026-2029/agreement.xml:524:"));
    CHECK(contents(pdf(project.path() / "output", "fr")) == earlier);
}

TEST_CASE("a wrong command line ends with 2 and says what is wrong on standard error") {
    for (const std::vector<std::string>& arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"make"},
                                               {"build", "check"},
                                               {"build", "--colour", "red"},
                                               {"build", "--jobs", "many"},
                                               {"build", "--jobs", "-1"},
                                               {"build", "--language", "de"},
                                               {"build", "--format", "docx"},
                                               {"build", "--format", ","},
                                               {"build", "--project"}}) {
        CAPTURE(arguments.size());
        const Ended ended = run_program(arguments);
        CHECK(ended.exit_code == 2);
        CHECK(ended.errors.starts_with("concordia: "));
        CHECK(ended.output.empty());
    }
}

TEST_CASE("a name that publication.xml does not know ends with 2") {
    const Project project;
    const Ended ended = run_program({"build", "--project", project.path(), "--publication", "2099-progress"});
    CHECK(ended.exit_code == 2);
    CHECK(contains(ended.errors, "2099-progress"));
}

TEST_CASE("a project that is not there ends with 3") {
    const Ended ended = run_program({"build", "--project", "/nowhere"});
    CHECK(ended.exit_code == 3);
    CHECK(contains(ended.errors, "/nowhere"));
}

TEST_CASE("an output folder that cannot be made ends with 3 and says which file was not written") {
    const Project project;
    write(project.path() / "output", "a file where a folder should be");
    const Ended ended = run_program(project, {"--edition", "fr"});
    CHECK(ended.exit_code == 3);
    CHECK(contains(ended.errors, "signatory-pages.fr.pdf"));
}

TEST_CASE("a missing template refuses the document with 1 or 3, never silently") {
    const Project project;
    fs::remove_all(project.path() / "templates/signatory-pages");
    const Ended ended = run_program(project, {"--edition", "fr"});
    CHECK(ended.exit_code != 0);
    CHECK(contains(ended.errors, "signatory-pages"));
}

TEST_CASE("concordia.properties in the project sets options") {
    const Project project;
    const TemporaryFolder elsewhere;
    project.configure("concordia.edition = nl\nconcordia.output = " + elsewhere.path().string() + "\n");
    CHECK(run_program(project, {}).exit_code == 0);
    CHECK(fs::exists(pdf(elsewhere.path(), "nl")));
    CHECK(!fs::exists(pdf(elsewhere.path(), "fr")));
    CHECK(!fs::exists(project.path() / "output"));
}

TEST_CASE("an option on the command line wins over concordia.properties") {
    const Project project;
    project.configure("concordia.edition = nl\n");
    CHECK(run_program(project, {"--edition", "fr"}).exit_code == 0);
    CHECK(fs::exists(pdf(project.path() / "output", "fr")));
    CHECK(!fs::exists(pdf(project.path() / "output", "nl")));
}

TEST_CASE("--language wins over the locale, the locale over English") {
    const Project project;
    const std::vector<std::string> build{"check",     "--project", project.path(), "--publication", "2026-agreement",
                                         "--edition", "fr"};
    CHECK(contains(run_program(build, {{"LC_ALL", "C"}}).output, "Produced"));
    CHECK(contains(run_program(build, {{"LC_ALL", "fr_BE.UTF-8"}}).output, "Produits"));
    std::vector<std::string> dutch = build;
    dutch.insert(dutch.end(), {"--language", "nl"});
    CHECK(contains(run_program(dutch, {{"LC_ALL", "fr_BE.UTF-8"}}).output, "Gemaakt"));
}

TEST_CASE("--findings writes all findings as JSON, also when documents are refused") {
    const Project project;
    replace(project.dossier_file("agreement.xml"), "order=\"1\"", "order=\"7\"");
    const fs::path file = project.path() / "findings.json";
    CHECK(run_program(project, {"--findings", file}).exit_code == 1);
    CHECK(contains(contents(file), "\"dossier.duplicate-value\""));
}

TEST_CASE("--quiet says nothing of documents that were made") {
    const Project project;
    const Ended ended = run_program(project, {"--edition", "fr", "--quiet"});
    CHECK(ended.exit_code == 0);
    CHECK(!contains(ended.errors, "signatory-pages.fr.pdf"));
}
