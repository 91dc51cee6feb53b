// One checked, enriched tree of everything a publication is made from. The files are checked byte by byte, then against
// their schema, then read into ONE buffer and parsed once, so that every node still knows its file, line and column.
//
//   <dossier>
//     <agreement/> <publications/> <status year="2028"/> <status year="2027"/> <signoff/>   the files, in this order
//   </dossier>
//
// Enrichment moves and adds nodes, never copies wording (see src/dossier/README.md for every derived node).
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"

namespace concordia::dossier {

/// A file as it was read: its bytes are what digests and attachments are made of.
struct SourceFile {
    std::string path;  // relative to the project folder, '/' between folders
    std::string bytes;
    std::size_t offset = 0;                // where its text begins in the tree's buffer
    std::vector<std::size_t> line_starts;  // offsets in `bytes`
};

struct Request {
    std::filesystem::path project;  // the folder that holds input/ and templates/
    std::string dossier;            // folder below input/
    std::string publication;        // id in publication.xml
    /// The dossier's files by name, instead of those in its folder: what a PDF carries. nullptr: read the folder.
    const std::map<std::string, std::string>* carried = nullptr;
};

class Dossier {
 public:
    virtual ~Dossier() = default;
    /// The <dossier> element. Const access is thread-safe.
    [[nodiscard]] virtual pugi::xml_node root() const = 0;
    /// The chosen <publication> element.
    [[nodiscard]] virtual pugi::xml_node publication() const = 0;
    /// Where a node was written; a derived node gives the place of its nearest ancestor that was.
    [[nodiscard]] virtual Place place(pugi::xml_node node) const = 0;
    [[nodiscard]] virtual const std::vector<SourceFile>& files() const = 0;
};

/// Reads, checks and enriches. nullptr when a finding is an error that leaves no tree worth composing
/// (bytes, schema, merge); rule violations are findings too, and the caller decides by Findings::has_errors.
/// Throws Failure when a file cannot be read.
std::unique_ptr<Dossier> read(const Request& request, Findings& findings);

/// Ids of all publications of a dossier, in file order (for "build everything"); reads publication.xml alone.
std::vector<std::string> publication_ids(const std::filesystem::path& project, const std::string& dossier,
                                         Findings& findings);

}  // namespace concordia::dossier
