// One bad input: an edit of the shipped project, and how the program must answer. README.md shows the format.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace concordia::test {

struct Edit {
    enum class Kind { Write, Replace, Copy, Folder, Link, Remove };
    Kind kind = Kind::Write;
    std::string path;  // relative to the project
    std::string old_text, new_text;
};

struct Case {
    std::string name;
    std::vector<std::string> arguments;  // of the program, without those that every run has
    int exit_code = 1;
    std::string rule;       // empty: no finding is expected, `says` is looked for in what the program prints
    std::string file;       // where the finding must be
    std::size_t line = 0;   // 0: where the mark [[here]] stands, or anywhere without a mark
    bool somewhere = true;  // the finding may be on any line
    std::string says;       // words of the message
    std::vector<Edit> edits;
};

/// Throws std::runtime_error that names the file when it does not follow the format.
Case read_case(const std::filesystem::path& file);
std::vector<Case> read_cases(const std::filesystem::path& folder);
/// Carries out the edits below `project` and sets `line` where [[here]] stood.
void apply_edits(Case& bad, const std::filesystem::path& project);

}  // namespace concordia::test
