// A program killed at any moment leaves each earlier file as it was, or the new one whole; the next run is not harmed
// by what was left behind.
#include <doctest/doctest.h>

#include <chrono>
#include <thread>

#include "acceptance/editions.h"

using namespace concordia::test;
using namespace std::chrono_literals;

namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

/// Makes every document of a copied project differ from the shipped one.
void change_a_text(const fs::path& project) {
    const fs::path labels = project / "templates/common/labels.xml";
    std::string text = contents(labels);
    for (const std::string word : {"Document de travail", "Werkdocument", "Date du rapport"}) {
        const std::size_t at = text.find(word);
        REQUIRE(at != std::string::npos);
        text.insert(at + word.size(), " 2");
    }
    write(labels, text);
}

/// Starts the program on `project`, kills it after `delay`. Whether it was still running then.
void build_and_kill(const fs::path& project, const fs::path& output, std::chrono::microseconds delay) {
    ChildProcess process({CONCORDIA_PROGRAM, "build", "--project", project, "--output", output});
    std::this_thread::sleep_for(delay);
    process.kill();
    process.wait();
}

/// How many files of `found` are the new ones. Fails when one is neither old nor new; what a killed process left
/// unfinished has a name that no document has.
std::size_t new_ones(const Files& found, const Files& old, const Files& renewed) {
    std::size_t count = 0;
    for (const auto& entry : old) {
        const auto& [file, bytes] = entry;
        INFO(entry.first);
        REQUIRE(found.contains(file));
        const bool is_old = found.at(file) == bytes, is_new = found.at(file) == renewed.at(file);
        CHECK((is_old || is_new));
        count += is_new ? 1 : 0;
    }
    return count;
}

}  // namespace

TEST_CASE("killed at any moment, the program leaves every file whole, the old one or the new one") {
    const TemporaryFolder folder;
    const fs::path project = folder / "project", output = folder / "output";
    copy_project(project);
    change_a_text(project);
    const auto begin = std::chrono::steady_clock::now();
    REQUIRE(build(project, folder / "renewed").exit_code == 0);
    const auto whole = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin);
    const Files old = files_below(shipped_output()), renewed = files_below(folder / "renewed");
    constexpr int kMoments = 24;
    for (int moment = 1; moment <= kMoments; ++moment) {
        CAPTURE(moment);
        fs::remove_all(output);
        fs::copy(shipped_output(), output, fs::copy_options::recursive);
        build_and_kill(project, output, whole * moment / kMoments);
        new_ones(files_below(output), old, renewed);
    }
}

TEST_CASE("what killed runs left behind does not harm the next one") {
    const TemporaryFolder folder;
    const fs::path project = folder / "project", output = folder / "output";
    copy_project(project);
    change_a_text(project);
    fs::copy(shipped_output(), output, fs::copy_options::recursive);
    for (int moment = 1; moment <= 8; ++moment) build_and_kill(project, output, moment * 20ms);
    REQUIRE(build(project, folder / "renewed").exit_code == 0);
    REQUIRE(build(project, output).exit_code == 0);
    const Files old = files_below(shipped_output());
    CHECK(new_ones(files_below(output), old, files_below(folder / "renewed")) == old.size());
}
