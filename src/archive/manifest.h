// The manifest beside a publication's PDFs: what each was made from, so that anyone can check in twenty years that
// these inputs, templates, fonts and this version of the program gave these bytes.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_digest.h"

namespace concordia::archive {

using concordia::FileDigest;

struct ManifestDocument {
    std::string file;  // name beside the manifest: "progress-report.fr-nl.pdf"
    std::string sha256;
    std::size_t bytes = 0;
    std::size_t pages = 0;
    std::vector<FileDigest> sources;  // inputs, templates, style sheets, images and fonts, sorted by path
    friend bool operator==(const ManifestDocument&, const ManifestDocument&) = default;
};

struct Manifest {
    std::string dossier, publication, version;  // `version`: of the program
    std::vector<ManifestDocument> documents;    // sorted by file
    friend bool operator==(const Manifest&, const Manifest&) = default;
};

/// JSON (RFC 8259), two-space indentation, keys in a fixed order; every source file stands once, documents name theirs
/// by number.
std::string to_json(const Manifest& manifest);
/// Empty manifest when the text is not one of ours.
Manifest manifest_from_json(std::string_view json);
/// `fresh` with those documents of `earlier` that were not made again, if the same program made them for the same
/// publication and no source that both know has changed since.
Manifest merged(const Manifest& earlier, Manifest fresh);

}  // namespace concordia::archive
