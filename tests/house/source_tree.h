// The project's own files, as the rules of the house read them.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::house {

struct SourceFile {
    std::string path;   // relative to the project: "src/base/length.h"
    std::string stage;  // folder of `src` that holds it; empty outside of `src` and for `src/main.cpp`
    std::string name;   // "length.h"
    std::string text;
};

/// Every file below the given folders or files of the project, sorted by path.
std::vector<SourceFile> files_of(const std::vector<std::string>& folders);
/// The C++ files below `folder`, sorted by path.
std::vector<SourceFile> code_of(const std::string& folder);
/// The names of the folders of `src`.
std::set<std::string> stages();

/// What one row of the table in src/README.md allows.
struct Allowed {
    std::set<std::string> stages;
    std::map<std::string, std::set<std::string>> libraries;  // the files that may know each; none: every file
};
/// The table of src/README.md by stage.
std::map<std::string, Allowed> allowed_by_stage();

/// The cells of every row of the Markdown table that follows `heading` (the first table when empty), without its head.
std::vector<std::vector<std::string>> table_rows(const std::string& markdown, const std::string& heading = {});
std::vector<std::string> lines_of(std::string_view text);
/// "path:line", lines counting from 1.
std::string place(const SourceFile& file, std::size_t index);
struct Include {
    std::string place;  // "src/base/file.cpp:3"
    std::string name;   // "base/file.h"
};
/// What `file` includes with the given opening sign, `<` or `"`.
std::vector<Include> includes_of(const SourceFile& file, char opening);

}  // namespace concordia::house
