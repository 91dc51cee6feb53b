// Two programs that are one to their user: the one that is called finds the other, whatever it is called by.
#include <doctest/doctest.h>

#include "child_process.h"
#include "temporary_folder.h"

using namespace concordia::test;
namespace fs = std::filesystem;

namespace {

constexpr const char* kMissingFile = "/nowhere/report.pdf";

}  // namespace

TEST_CASE("a program called by a link finds the one that reads PDFs beside itself") {
    const TemporaryFolder folder;
    fs::create_symlink(CONCORDIA_PROGRAM, folder / "concordia");
    const Ended ended = run({(folder / "concordia").string(), "text", kMissingFile});
    CHECK(ended.exit_code == 3);
    CHECK_MESSAGE(ended.errors.find(kMissingFile) != std::string::npos, ended.errors);
}

TEST_CASE("a program that was copied alone says which other one it misses") {
    const TemporaryFolder folder;
    fs::copy_file(CONCORDIA_PROGRAM, folder / "concordia");
    const Ended ended = run({(folder / "concordia").string(), "text", kMissingFile, "--language", "en"});
    CHECK(ended.exit_code == 3);
    CHECK_MESSAGE(ended.errors.find((folder / "concordia-pdf").string() + " is missing") != std::string::npos,
                  ended.errors);
}
