// Files that a PDF carries (ISO 32000-1, 7.11.4; ISO 19005-3, 6.8), given back as they were put in.
#pragma once

#include <string>
#include <vector>

#include "archive/pdf_file.h"
#include "base/finding.h"

namespace concordia::archive {

struct AttachedFile {
    std::string name;          // a plain file name, once: never a path
    std::string media_type;    // "application/xml"
    std::string relationship;  // AFRelationship: "Source", "Data" ...
    std::string bytes;
};

/// In the order of the name tree. Files that cannot be given back whole are findings: with a name that is no plain file
/// name or comes twice, or with bytes that disagree with their size or MD5 checksum (7.11.4.2, table 46).
std::vector<AttachedFile> read_attached_files(const PdfFile& file, Findings& findings);

}  // namespace concordia::archive
