// Same input, same bytes: whatever the threads, the locale, the time zone, the day and the folder.
#include <doctest/doctest.h>

#include "acceptance/editions.h"

using namespace concordia::test;

namespace {

void check_same(const std::filesystem::path& project, const std::vector<std::string>& options,
                const Environment& environment = {}) {
    const TemporaryFolder folder;
    const Ended ended = build(project, folder / "output", options, environment);
    REQUIRE_MESSAGE(ended.exit_code == 0, ended.errors);
    const auto expected = files_below(shipped_output()), made = files_below(folder / "output");
    CHECK(made.size() == expected.size());
    for (const auto& entry : expected) {
        const auto& [file, bytes] = entry;
        INFO(entry.first);
        REQUIRE(made.contains(file));
        const bool same = made.at(file) == bytes;
        CHECK(same);
    }
}

}  // namespace

TEST_CASE("one document at a time gives the same bytes as two") {
    check_same(kProject, {"--jobs", "1"});
    check_same(kProject, {"--jobs", "2"});
}

TEST_CASE("a locale changes no byte") {
    check_same(kProject, {}, {{"LC_ALL", "C"}});
    check_same(kProject, {}, {{"LC_ALL", "C.UTF-8"}});
    check_same(kProject, {}, {{"LANG", "fr_BE.UTF-8"}, {"LC_NUMERIC", "fr_BE.UTF-8"}, {"LC_ALL", ""}});
}

TEST_CASE("a time zone changes no byte") {
    check_same(kProject, {}, {{"TZ", "UTC"}});
    check_same(kProject, {}, {{"TZ", "Asia/Tokyo"}});
}

TEST_CASE("the folder of the project changes no byte") {
    for (const char* name : {"first", "another folder with a longer name"}) {
        const TemporaryFolder folder;
        copy_project(folder / name);
        check_same(folder / name, {});
    }
}
