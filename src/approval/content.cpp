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
