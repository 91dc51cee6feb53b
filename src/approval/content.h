// What exactly is approved: every byte of the input, the templates and the fonts, the program's version, and every
// composed edition, each by its SHA-256. Whoever has the files can reckon the digest again without this program.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/file_digest.h"

namespace concordia::approval {

/// A publication, or a part of its editions, by digests. Sign-offs are no part of what is approved.
struct Content {
    std::string dossier, publication;
    std::string version;               // of the program
    std::vector<FileDigest> files;     // inputs, templates, style sheets, images and fonts; sorted by path
    std::vector<FileDigest> editions;  // composed XHTML as "scorecard.fr-nl.xhtml"; sorted by path
    friend bool operator==(const Content&, const Content&) = default;
};

/// The list that is digested, in the form that sha256sum writes and checks (it reads over lines that begin with "#"):
///
///     # concordia 0.1.0
///     # brussels-2026-2029 2028-progress
///     <64 hexadecimal digits>  input/brussels-2026-2029/agreement.xml
///     ...                                                              the files, then
///     <64 hexadecimal digits>  scorecard.fr-nl.xhtml                   the editions; every line ends with a line feed
std::string content_list(const Content& content);

/// The content of such a list. nullopt unless every byte is as `content_list` writes it.
std::optional<Content> content_from_list(std::string_view list);

/// SHA-256 of the list, in hexadecimal.
std::string content_digest(const Content& content);

/// What is not the same in two contents: paths of files that were changed, added or removed, sorted; then "concordia"
/// with both versions where those differ; the composed editions only when nothing else explains the difference.
std::vector<std::string> differences(const Content& approved, const Content& present);

/// Name of the list where it is kept as a file.
inline constexpr std::string_view kContentListName = "content.sha256";

/// Before a digest, where it is written for people and other programs.
inline constexpr const char* kDigestPrefix = "sha256:";

}  // namespace concordia::approval
