// Small files, a README that knows every folder, and no word about how the work was done.
#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <string_view>
#include <utility>

#include "house/source_tree.h"

using namespace concordia::house;

namespace {

constexpr std::size_t kLongestFile = 400;  // lines

/// Everything that people read, but not the texts of others (the sources of the transcription).
std::vector<SourceFile> own_words() {
    std::vector<SourceFile> files =
        files_of({"src", "tests", "templates", "input/schema", "README.md", "CMakeLists.txt", "build.sh", "bench",
                  "fuzz", "documentation", ".ci", ".clang-tidy"});
    std::erase_if(files, [](const SourceFile& file) {
        return file.path.starts_with("tests/transcription/seeds/") || file.name == "package-lock.json";
    });
    return files;
}

/// Each is written in two pieces, so that this file does not contain it.
constexpr std::pair<std::string_view, std::string_view> kMarkers[] = {
    {"TO", "DO"},
    {"FIX", "ME"},
    {"XX", "X"},
    {"HA", "CK"},
    {"TB", "D"},
    {"W", "IP"},
    {"not imple", "mented"},
    {"for ", "now"},
    {"lorem ", "ipsum"},
    {"temporary sol", "ution"},
    {"work-", "around for"},
    {"language mo", "del"},
    {"assis", "tant:"},
    {"chat", "bot"},
    {"/wo", "rk/"},
    {"/ho", "me/"},
    {"/ro", "ot/"},
};

std::vector<std::string> markers() {
    std::vector<std::string> result;
    for (const auto& [start, end] : kMarkers) result.push_back(std::string(start).append(end));
    return result;
}

/// A marker counts as a whole word: "mandate" holds none.
bool has_marker(const std::string& line, const std::string& marker) {
    const auto letter = [](char character) {
        return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z');
    };
    for (std::size_t at = line.find(marker); at != std::string::npos; at = line.find(marker, at + 1)) {
        const std::size_t end = at + marker.size();
        const bool starts = at == 0 || !letter(line[at - 1]) || !letter(marker.front());
        if (starts && (end == line.size() || !letter(line[end]) || !letter(marker.back()))) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("no file of code is longer than 400 lines") {
    for (const char* folder : {"src", "tests"}) {
        for (const SourceFile& file : code_of(folder)) {
            const auto lines = static_cast<std::size_t>(std::count(file.text.begin(), file.text.end(), '\n'));
            CHECK_MESSAGE(lines <= kLongestFile, file.path, " has ", lines);
        }
    }
}

TEST_CASE("a file of code opens with its idea and ends with a line break") {
    for (const char* folder : {"src", "tests"}) {
        for (const SourceFile& file : code_of(folder)) {
            CHECK_MESSAGE(file.text.starts_with("// "), file.path);
            CHECK_MESSAGE(file.text.ends_with("\n"), file.path);
        }
    }
}

TEST_CASE("the tour in README.md has a line for every folder of src and for no other") {
    const std::vector<SourceFile> readme = files_of({"README.md"});
    REQUIRE(readme.size() == 1);
    std::set<std::string> folders;
    for (const std::vector<std::string>& row : table_rows(readme[0].text, "## A tour of `src`")) {
        std::string name = row.at(0);
        std::erase(name, '`');
        folders.insert(name);
        CHECK_MESSAGE(row.size() > 1, name, " has no description");
    }
    CHECK(folders == stages());
}

TEST_CASE("nothing in the project speaks of how it was made, or of one machine") {
    const std::vector<std::string> all = markers();
    for (const SourceFile& file : own_words()) {
        const std::vector<std::string> lines = lines_of(file.text);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            for (const std::string& marker : all) {
                CHECK_MESSAGE(!has_marker(lines[i], marker), place(file, i), ": ", lines[i]);
            }
        }
    }
}

TEST_CASE("only tests name the folder of temporary files") {
    static const std::regex folder(std::string("/tm") + "p\\b");
    for (const SourceFile& file : own_words()) {
        if (file.path.starts_with("tests/")) continue;
        CHECK_MESSAGE(!std::regex_search(file.text, folder), file.path);
    }
}
