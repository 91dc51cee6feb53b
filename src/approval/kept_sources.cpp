// Input files are recognised by their folder; the digests of the content say whether a copy is still the file.
#include "approval/kept_sources.h"

#include "approval/messages.h"
#include "approval/signoff.h"
#include "base/digest.h"
#include "base/file.h"
#include "dossier/bytes.h"
#include "dossier/places.h"

namespace concordia::approval {
namespace {

namespace fs = std::filesystem;

std::string input_folder(const Content& content) {
    return "input/" + content.dossier + "/";
}

fs::path folder_of(const Content& content) {
    constexpr std::size_t kDigits = 16;
    return fs::path(input_folder(content)) / "approved" / content_digest(content).substr(0, kDigits);
}

std::string file_name(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

}  // namespace

void keep_sources(const fs::path& project, const Content& content, const std::vector<dossier::SourceFile>& files) {
    const fs::path folder = project / folder_of(content);
    for (const dossier::SourceFile& file : files) {
        if (!is_signoff_file(file.path)) write_file_atomically(folder / file_name(file.path), file.bytes);
    }
    write_file_atomically(folder / kContentListName, content_list(content));
}

std::vector<dossier::SourceFile> kept_sources(const fs::path& project, const Content& content, Findings& findings) {
    std::vector<dossier::SourceFile> files;
    for (const FileDigest& file : content.files) {
        if (!file.path.starts_with(input_folder(content))) continue;
        const fs::path copy = folder_of(content) / file_name(file.path);
        const Place place{copy.generic_string(), 0, 0};
        if (!fs::is_regular_file(project / copy)) {
            findings.error(say::kSourceMissing, place, {place.file});
            continue;
        }
        std::string bytes = read_file(project / copy, dossier::kLargestFile);
        if (sha256_hex(bytes) != file.sha256)
            findings.error(say::kSourceAltered, place, {place.file});
        else
            files.push_back(dossier::make_source_file(file.path, std::move(bytes)));
    }
    return files;
}

}  // namespace concordia::approval
