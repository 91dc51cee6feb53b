// The name tree is walked with a limit on its depth and its nodes, since a hostile one may lead back to itself.
#include "archive/attached_files.h"

#include <algorithm>
#include <optional>
#include <set>

#include "archive/file_name.h"
#include "archive/messages.h"
#include "base/digest.h"

namespace concordia::archive {
namespace {

constexpr std::size_t kMostNodes = 10'000;
constexpr std::size_t kMostBytes = std::size_t{1} << 28;  // of all files together: many small ones may inflate

/// File specifications of a name tree (7.9.6), in its order.
std::vector<PdfObject> leaves(const PdfObject& root) {
    std::vector<PdfObject> found, open{root};
    for (std::size_t visited = 0; !open.empty() && visited < kMostNodes; ++visited) {
        const PdfObject node = open.back();
        open.pop_back();
        const std::vector<PdfObject> names = node["Names"].items();
        for (std::size_t i = 1; i < names.size(); i += 2) found.push_back(names[i]);
        std::vector<PdfObject> kids = node["Kids"].items();
        open.insert(open.end(), kids.rbegin(), kids.rend());
    }
    return found;
}

bool is_sound(const PdfObject& stream, const std::string& bytes) {
    const PdfObject parameters = stream["Params"];
    const std::optional<std::int64_t> size = parameters["Size"].integer();
    const std::string checksum = parameters["CheckSum"].bytes();
    const auto digest = md5(bytes);
    return size == static_cast<std::int64_t>(bytes.size()) &&
           std::equal(checksum.begin(), checksum.end(), digest.begin(), digest.end(),
                      [](char a, std::uint8_t b) { return static_cast<std::uint8_t>(a) == b; });
}

}  // namespace

std::vector<AttachedFile> read_attached_files(const PdfFile& file, Findings& findings) {
    std::vector<AttachedFile> files;
    std::set<std::string> names;
    std::size_t room = kMostBytes;
    for (const PdfObject& specification : leaves(file.catalog()["Names"]["EmbeddedFiles"])) {
        const std::string name = specification["UF"].text();
        if (!is_plain_file_name(name) || !names.insert(name).second) {
            findings.error(say::kAttachmentName, {file.name()}, {name});
            continue;
        }
        const PdfObject stream = specification["EF"]["F"];
        std::optional<std::string> bytes = stream.data(room);
        if (!bytes || !is_sound(stream, *bytes)) {
            findings.error(say::kAttachmentDamaged, {file.name()}, {name});
            continue;
        }
        room -= bytes->size();
        files.push_back({name, stream["Subtype"].name(), specification["AFRelationship"].name(), std::move(*bytes)});
    }
    return files;
}

}  // namespace concordia::archive
