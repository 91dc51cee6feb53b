// A case file is a head of "key: value" lines and a list of edits, each begun by a line that starts with "--- ".
#include "bad-input/case.h"

#include <algorithm>
#include <sstream>
#include <stdexcept>

#include "base/number.h"
#include "temporary_folder.h"

namespace concordia::test {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kMark = "[[here]]";

[[noreturn]] void refuse(const std::string& name, const std::string& what) {
    throw std::runtime_error(name + ".case: " + what);
}

std::vector<std::string> words_of(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> words;
    for (std::string word; stream >> word;) words.push_back(word);
    return words;
}

std::size_t number_of(const std::string& text) {
    return static_cast<std::size_t>(parse_integer(text).value_or(0));
}

/// "FILE", "FILE:LINE" or "FILE:[[here]]".
void read_place(Case& bad, const std::string& value) {
    const std::size_t colon = value.rfind(':');
    bad.file = value.substr(0, colon);
    bad.somewhere = colon == std::string::npos;
    if (!bad.somewhere && value.substr(colon + 1) != kMark) bad.line = number_of(value.substr(colon + 1));
}

void read_head(Case& bad, const std::string& line) {
    if (line.empty() || line.starts_with('#')) return;
    const std::size_t colon = line.find(": ");
    if (colon == std::string::npos) refuse(bad.name, "no \"key: value\": " + line);
    const std::string key = line.substr(0, colon);
    const std::string value = line.substr(colon + 2);
    if (key == "run")
        bad.arguments = words_of(value);
    else if (key == "exit")
        bad.exit_code = static_cast<int>(number_of(value));
    else if (key == "rule")
        bad.rule = value;
    else if (key == "at")
        read_place(bad, value);
    else if (key == "says")
        bad.says = value;
    else
        refuse(bad.name, "unknown key " + key);
}

/// "--- write FILE", "--- in FILE replace", "--- by", "--- copy FILE", "--- folder PATH", "--- link PATH", "--- remove
/// PATH": where the text below goes.
std::string* begin_edit(Case& bad, const std::string& line) {
    const std::vector<std::string> words = words_of(line);
    const auto add = [&](Edit::Kind kind) { bad.edits.push_back({kind, words.at(2), "", ""}); };
    if (words.at(1) == "by" && !bad.edits.empty()) return &bad.edits.back().new_text;
    if (words.size() == 4 && words[1] == "in" && words[3] == "replace") {
        add(Edit::Kind::Replace);
        return &bad.edits.back().old_text;
    }
    if (words.size() != 3) refuse(bad.name, "unknown edit " + line);
    if (words[1] == "write")
        add(Edit::Kind::Write);
    else if (words[1] == "copy")
        add(Edit::Kind::Copy);
    else if (words[1] == "folder")
        add(Edit::Kind::Folder);
    else if (words[1] == "link")
        add(Edit::Kind::Link);
    else if (words[1] == "remove")
        add(Edit::Kind::Remove);
    else
        refuse(bad.name, "unknown edit " + line);
    return &bad.edits.back().new_text;
}

std::string without_last_break(std::string text) {
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

/// What "[[bytes C0 AF]]" or "[[repeat 1000 TEXT]]" stands for.
std::string generated(const std::string& name, const std::string& inside) {
    std::istringstream stream(inside);
    std::string verb;
    stream >> verb;
    std::string result;
    if (verb == "bytes") {
        for (std::string byte; stream >> byte;) result += static_cast<char>(std::stoi(byte, nullptr, 16));
    } else if (verb == "repeat") {
        std::size_t count = 0;
        stream >> count;
        const std::string text = inside.substr(static_cast<std::size_t>(stream.tellg()) + 1);
        result.reserve(count * text.size());
        for (std::size_t i = 0; i < count; ++i) result += text;
    } else {
        refuse(name, "unknown generator " + inside);
    }
    return result;
}

std::string expanded(const std::string& name, const std::string& text) {
    std::string result;
    std::size_t at = 0;
    for (std::size_t start = text.find("[["); start != std::string::npos; start = text.find("[[", at)) {
        result += text.substr(at, start - at);
        const std::size_t end = text.find("]]", start);
        if (end == std::string::npos) refuse(name, "[[ without ]]");
        const std::string inside = text.substr(start + 2, end - start - 2);
        result += inside == "here" ? std::string(kMark) : generated(name, inside);
        at = end + 2;
    }
    return result + text.substr(at);
}

std::string edited(const Case& bad, const Edit& edit, const fs::path& file) {
    std::string fresh = expanded(bad.name, edit.new_text);
    if (edit.kind == Edit::Kind::Write) return fresh;
    const std::string old_text = without_last_break(edit.old_text);
    std::string text = contents(file);
    const std::size_t at = text.find(old_text);
    if (at == std::string::npos) refuse(bad.name, edit.path + " does not hold: " + old_text);
    return text.replace(at, old_text.size(), without_last_break(fresh));
}

void change_file(Case& bad, const Edit& edit, const fs::path& file) {
    std::string text = edited(bad, edit, file);
    const std::size_t mark = text.find(kMark);
    if (mark != std::string::npos) {
        text.erase(mark, kMark.size());
        bad.line = 1 + static_cast<std::size_t>(std::count(text.data(), text.data() + mark, '\n'));
    }
    fs::create_directories(file.parent_path());
    write(file, text);
}

}  // namespace

Case read_case(const fs::path& file) {
    Case bad;
    bad.name = file.stem().string();
    std::istringstream text(contents(file));
    std::string* body = nullptr;
    for (std::string line; std::getline(text, line);) {
        if (line.starts_with("--- "))
            body = begin_edit(bad, line);
        else if (body != nullptr)
            *body += line + '\n';
        else
            read_head(bad, line);
    }
    if (bad.says.empty()) refuse(bad.name, "says nothing");
    return bad;
}

std::vector<Case> read_cases(const fs::path& folder) {
    std::vector<Case> cases;
    for (const auto& entry : fs::directory_iterator(folder)) cases.push_back(read_case(entry.path()));
    std::sort(cases.begin(), cases.end(), [](const Case& a, const Case& b) { return a.name < b.name; });
    return cases;
}

void apply_edits(Case& bad, const fs::path& project) {
    for (const Edit& edit : bad.edits) {
        const fs::path path = project / edit.path;
        if (edit.kind == Edit::Kind::Copy)
            fs::copy_file(fs::path(CONCORDIA_SOURCE_DIR) / without_last_break(edit.new_text), path);
        else if (edit.kind == Edit::Kind::Folder)
            fs::create_directories(path);
        else if (edit.kind == Edit::Kind::Link)
            fs::create_symlink(without_last_break(edit.new_text), path);
        else if (edit.kind == Edit::Kind::Remove)
            fs::remove(path);
        else
            change_file(bad, edit, path);
    }
    if (bad.line == 0 && !bad.somewhere) refuse(bad.name, "[[here]] stands nowhere");
}

}  // namespace concordia::test
