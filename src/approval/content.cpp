// A list is compared as sets of lines: a line that only one of the two has names a file that is not the same.
#include "approval/content.h"

#include <algorithm>
#include <set>

#include "base/digest.h"

namespace concordia::approval {
namespace {

void append_lines(std::string& list, const std::vector<FileDigest>& files) {
    for (const FileDigest& file : files) list += file.sha256 + "  " + file.path + "\n";
}

/// Takes the line that `text` begins with, its line feed left out; the rest when there is none.
std::string_view take_line(std::string_view& text) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return line;
}

std::string_view without(std::string_view prefix, std::string_view line) {
    return line.starts_with(prefix) ? line.substr(prefix.size()) : std::string_view();
}

/// Paths of the files that stand in one list and not, or not with this digest, in the other.
std::set<std::string> changed_paths(const std::vector<FileDigest>& a, const std::vector<FileDigest>& b) {
    std::set<std::string> paths;
    const auto add_missing = [&](const std::vector<FileDigest>& from, const std::vector<FileDigest>& in) {
        for (const FileDigest& file : from) {
            if (std::find(in.begin(), in.end(), file) == in.end()) paths.insert(file.path);
        }
    };
    add_missing(a, b);
    add_missing(b, a);
    return paths;
}

}  // namespace

std::string content_list(const Content& content) {
    std::string list = "# concordia " + content.version + "\n# " + content.dossier + " " + content.publication + "\n";
    append_lines(list, content.files);
    append_lines(list, content.editions);
    return list;
}

std::optional<Content> content_from_list(std::string_view list) {
    constexpr std::size_t kDigits = 64;
    Content content;
    std::string_view rest = list;
    content.version = without("# concordia ", take_line(rest));
    const std::string_view names = without("# ", take_line(rest));
    const std::size_t space = std::min(names.find(' '), names.size());
    content.dossier = names.substr(0, space);
    content.publication = names.substr(std::min(space + 1, names.size()));
    while (!rest.empty()) {
        const std::string_view line = take_line(rest);
        const std::string_view path = line.substr(std::min(kDigits + 2, line.size()));
        const bool is_file = path.find('/') != std::string_view::npos;  // an edition is a name alone
        std::vector<FileDigest>& files = is_file ? content.files : content.editions;
        files.push_back({std::string(path), std::string(line.substr(0, kDigits))});
    }
    if (content_list(content) != list) return std::nullopt;
    return content;
}

std::string content_digest(const Content& content) {
    return sha256_hex(content_list(content));
}

std::vector<std::string> differences(const Content& approved, const Content& present) {
    const std::set<std::string> files = changed_paths(approved.files, present.files);
    std::vector<std::string> result(files.begin(), files.end());
    if (approved.version != present.version) {
        result.push_back("concordia (" + approved.version + ", " + present.version + ")");
    }
    if (!result.empty()) return result;
    const std::set<std::string> editions = changed_paths(approved.editions, present.editions);
    return {editions.begin(), editions.end()};
}

}  // namespace concordia::approval
