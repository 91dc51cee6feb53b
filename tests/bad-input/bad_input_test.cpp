// Every file of cases/ and inaccessible/ is a bad input; each must end in a clear message at the right place, in
// bounded time and memory, with the earlier output as it was.
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>
#include <Poco/JSON/Parser.h>
#include <doctest/doctest.h>

#include <algorithm>
#include <utility>

#include "bad-input/case.h"
#include "bad-input/program.h"
#include "temporary_folder.h"

using namespace concordia::test;
namespace fs = std::filesystem;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kSanitized = true;
#else
constexpr bool kSanitized = false;
#endif
constexpr double kMostSeconds = 2;
constexpr std::size_t kMostMemory = std::size_t{256} << 20;
const std::string kDraft = "output/brussels-2026-2029/2028-progress/draft/";
const std::string kEarlier = "the earlier document";

fs::path here() {
    return fs::path(CONCORDIA_SOURCE_DIR) / "tests/bad-input";
}

/// The shipped project with one more document, "probe", which is small and uses every stage.
void make_project(const fs::path& project) {
    const fs::path source = CONCORDIA_SOURCE_DIR;
    fs::copy(source / "input", project / "input", fs::copy_options::recursive);
    fs::copy(source / "templates", project / "templates", fs::copy_options::recursive);
    fs::copy(here() / "probe", project / "templates/probe");
    const fs::path file = project / "input/brussels-2026-2029/publication.xml";
    std::string text = contents(file);
    text.insert(text.rfind("<document "),
                "<document template=\"probe\"><edition>fr-nl</edition><edition>nl-fr</edition><edition>fr</edition>"
                "<edition>nl</edition></document>");
    write(file, text);
}

Run run(const Case& bad, const fs::path& project) {
    std::vector<std::string> arguments = bad.arguments;
    if (arguments.empty()) arguments = {"build", "--publication=2028-progress", "--document=probe", "--edition=fr-nl"};
    const std::vector<std::pair<std::string, std::string>> always{{"--project=", project.string()},
                                                                  {"--findings=", (project / "findings.json").string()},
                                                                  {"--language=", "en"},
                                                                  {"--jobs=", "1"}};
    for (const auto& option : always) {
        const bool given = std::any_of(arguments.begin(), arguments.end(), [&option](const std::string& argument) {
            return argument.starts_with(option.first);
        });
        if (!given) arguments.push_back(std::string(option.first).append(option.second));
    }
    return run_program(CONCORDIA_PROGRAM, arguments, project / "log");
}

bool answers(const Case& bad, const Poco::JSON::Object& finding) {
    return finding.getValue<std::string>("rule") == bad.rule && finding.getValue<std::string>("file") == bad.file &&
           (bad.somewhere || finding.getValue<std::size_t>("line") == bad.line) &&
           finding.getValue<std::string>("message").find(bad.says) != std::string::npos;
}

bool has_answer(const Case& bad, const fs::path& findings) {
    if (!fs::exists(findings)) return false;
    Poco::JSON::Parser parser;
    const auto list = parser.parse(contents(findings)).extract<Poco::JSON::Array::Ptr>();
    for (unsigned i = 0; i < list->size(); ++i) {
        if (answers(bad, *list->getObject(i))) return true;
    }
    return false;
}

void check_bounds(const Run& run) {
    CHECK_MESSAGE(run.signal == 0, "ended by signal ", run.signal);
    if (kSanitized) return;
    CHECK(run.seconds < kMostSeconds);
    CHECK(run.peak < kMostMemory);
}

/// Puts an earlier document where the case leaves room for one.
bool place_earlier(const fs::path& folder) {
    std::error_code error;
    fs::create_directories(folder, error);
    const fs::path file = folder / "probe.fr-nl.pdf";
    if (error || fs::exists(file)) return false;
    write(file, kEarlier);
    return true;
}

void check_case(Case bad) {
    const TemporaryFolder project;
    make_project(project.path());
    apply_edits(bad, project.path());
    const bool keeps = bad.exit_code != 0 && place_earlier(project / kDraft);
    const Run result = run(bad, project.path());
    INFO(bad.name, ".case expects ", bad.rule, " at ", bad.file, ":", bad.line, "\n", result.printed.substr(0, 3000));
    check_bounds(result);
    CHECK(result.exit_code == bad.exit_code);
    const bool said = bad.rule.empty() ? result.printed.find(bad.says) != std::string::npos
                                       : has_answer(bad, project / "findings.json");
    CHECK_MESSAGE(said, bad.name, " does not say: ", bad.says);
    if (!keeps) return;
    const bool kept = contents(project / (kDraft + "probe.fr-nl.pdf")) == kEarlier;
    CHECK_MESSAGE(kept, bad.name, " has changed the earlier document");
}

}  // namespace

TEST_CASE("the project that the cases spoil is sound") {
    const TemporaryFolder project;
    make_project(project.path());
    const Run result = run({}, project.path());
    INFO(result.printed);
    CHECK(result.exit_code == 0);
    CHECK(contents(project / (kDraft + "probe.fr-nl.pdf")).starts_with("%PDF-"));
}

TEST_CASE("there are at least sixty cases") {
    CHECK(read_cases(here() / "cases").size() >= 60);
}

TEST_CASE("there are at least forty templates that not everyone could read or no archive could keep") {
    CHECK(read_cases(here() / "inaccessible").size() >= 40);
}

TEST_CASE("a template that not everyone could read, or no archive could keep, is refused at the right place") {
    for (const Case& bad : read_cases(here() / "inaccessible")) CHECK_NOTHROW_MESSAGE(check_case(bad), bad.name);
}

TEST_CASE("every bad input ends in a clear message at the right place") {
    for (const Case& bad : read_cases(here() / "cases")) CHECK_NOTHROW_MESSAGE(check_case(bad), bad.name);
}
