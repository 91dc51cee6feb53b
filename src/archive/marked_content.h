// The words of a page by the marked-content sequence that they stand in (ISO 32000-1, 14.6).
#pragma once

#include <map>
#include <string>

#include "archive/character_map.h"
#include "archive/pdf_file.h"

namespace concordia::archive {

/// Reads pages of one file; each font is read once.
class MarkedContentReader {
 public:
    explicit MarkedContentReader(const PdfFile& file) : file_(file) {}

    /// Text by MCID: what the fonts' ToUnicode say, in the order of the content, and the ActualText of spans inside.
    /// What lies outside of numbered sequences, artifacts above all, is left out. `complete` turns false when the
    /// content cannot be read to its end.
    std::map<std::int64_t, std::string> read(const PdfObject& page, bool& complete);

 private:
    const CharacterMap& characters_of(const PdfObject& font);

    const PdfFile& file_;
    std::map<ObjectId, CharacterMap> fonts_;
};

}  // namespace concordia::archive
