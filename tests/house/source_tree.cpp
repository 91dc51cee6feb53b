// Reading the tree itself rather than what version control knows of it, so that the rules hold for an exported copy.
#include "house/source_tree.h"

#include <algorithm>
#include <filesystem>
#include <regex>
#include <sstream>

#include "temporary_folder.h"

namespace concordia::house {
namespace {

namespace fs = std::filesystem;

fs::path project() {
    return CONCORDIA_SOURCE_DIR;
}

SourceFile read(const fs::path& file) {
    const fs::path relative = file.lexically_relative(project());
    std::vector<std::string> parts;
    for (const fs::path& part : relative) parts.push_back(part.string());
    const bool in_stage = parts.size() > 2 && parts[0] == "src";
    return {relative.generic_string(), in_stage ? parts[1] : "", file.filename().string(), test::contents(file)};
}

std::string trimmed(const std::string& text) {
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos) return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> cells_of(const std::string& row) {
    std::vector<std::string> cells;
    std::istringstream text(row.substr(1));
    for (std::string cell; std::getline(text, cell, '|');) cells.push_back(trimmed(cell));
    return cells;
}

/// "libxml2 (`schema.cpp`), pugixml" names two libraries, the first with its one file.
std::map<std::string, std::set<std::string>> libraries_of(const std::string& cell) {
    static const std::regex library(R"(([A-Za-z][\w -]*[\w])\s*(\(([^)]*)\))?)");
    static const std::regex file("`([^`]+)`");
    std::map<std::string, std::set<std::string>> result;
    for (auto found = std::sregex_iterator(cell.begin(), cell.end(), library); found != std::sregex_iterator();
         ++found) {
        std::set<std::string>& files = result[(*found)[1]];
        const std::string names = (*found)[3];
        for (auto name = std::sregex_iterator(names.begin(), names.end(), file); name != std::sregex_iterator();
             ++name) {
            files.insert((*name)[1]);
        }
    }
    return result;
}

}  // namespace

std::vector<SourceFile> files_of(const std::vector<std::string>& folders) {
    std::vector<SourceFile> files;
    for (const std::string& folder : folders) {
        const fs::path path = project() / folder;
        if (fs::is_regular_file(path)) files.push_back(read(path));
        if (!fs::is_directory(path)) continue;
        for (auto entry = fs::recursive_directory_iterator(path); entry != fs::end(entry); ++entry) {
            if (entry->path().filename() == "node_modules") entry.disable_recursion_pending();  // others' code
            if (entry->is_regular_file()) files.push_back(read(entry->path()));
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

std::vector<SourceFile> code_of(const std::string& folder) {
    std::vector<SourceFile> files = files_of({folder});
    std::erase_if(files, [](const auto& file) { return !file.name.ends_with(".cpp") && !file.name.ends_with(".h"); });
    return files;
}

std::set<std::string> stages() {
    std::set<std::string> names;
    for (const auto& entry : fs::directory_iterator(project() / "src")) {
        if (entry.is_directory()) names.insert(entry.path().filename().string());
    }
    return names;
}

std::map<std::string, Allowed> allowed_by_stage() {
    std::map<std::string, Allowed> result;
    for (const std::vector<std::string>& row : table_rows(test::contents(project() / "src/README.md"))) {
        if (row.size() < 4) continue;
        Allowed& allowed = result[row[0]];
        std::istringstream names(row[2]);
        for (std::string name; names >> name;) allowed.stages.insert(name);
        if (allowed.stages.contains("all")) allowed.stages = stages();
        allowed.libraries = libraries_of(row[3]);
    }
    return result;
}

std::vector<std::vector<std::string>> table_rows(const std::string& markdown, const std::string& heading) {
    std::vector<std::vector<std::string>> rows;
    const std::vector<std::string> lines = lines_of(markdown);
    auto line = heading.empty() ? lines.begin() : std::find(lines.begin(), lines.end(), heading);
    while (line != lines.end() && !line->starts_with('|')) ++line;
    for (; line != lines.end() && line->starts_with('|'); ++line) rows.push_back(cells_of(*line));
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(rows.size(), 2)));
    return rows;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    std::istringstream stream{std::string(text)};
    for (std::string line; std::getline(stream, line);) lines.push_back(line);
    return lines;
}

std::string place(const SourceFile& file, std::size_t index) {
    return file.path + ':' + std::to_string(index + 1);
}

std::vector<Include> includes_of(const SourceFile& file, char opening) {
    const std::string start = std::string("#include ") + opening;
    std::vector<Include> includes;
    const std::vector<std::string> lines = lines_of(file.text);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].starts_with(start)) continue;
        const std::string rest = lines[i].substr(start.size());
        includes.push_back({place(file, i), rest.substr(0, rest.find(opening == '<' ? '>' : '"'))});
    }
    return includes;
}

}  // namespace concordia::house
