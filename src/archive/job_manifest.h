// What a PDF says of its own making: the job, the program, and the digest of every file that was used. It travels
// inside the PDF with the data, so that whoever has the templates and fonts can make the same bytes again.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "archive/manifest.h"

namespace concordia::archive {

/// Name of the attached file.
inline constexpr std::string_view kJobManifestName = "manifest.json";

struct JobManifest {
    std::string dossier, publication, document, edition;
    std::string version;              // of the program
    std::vector<FileDigest> sources;  // inputs, templates, style sheets, images and fonts, sorted by path
    friend bool operator==(const JobManifest&, const JobManifest&) = default;
};

/// JSON (RFC 8259), two-space indentation, keys in a fixed order.
std::string to_json(const JobManifest& manifest);
/// nullopt when the text is not one of ours, or names of the job are no plain file names.
std::optional<JobManifest> job_manifest_from_json(std::string_view json);

/// A file that is not the same in two lists.
struct SourceDifference {
    enum class Kind : std::uint8_t { Changed, Missing, Added };  // of `now` against `then`
    std::string path;
    Kind kind = Kind::Changed;
};

/// By path. REQUIRES: both lists are sorted by path.
std::vector<SourceDifference> differences(const std::vector<FileDigest>& then, const std::vector<FileDigest>& now);

}  // namespace concordia::archive
