// The logical structure of a PDF with the words that stand in it (ISO 32000-1, 14.7 and 14.8), read from the file
// alone. Artifacts are in no element, so they are not here.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "archive/pdf_file.h"
#include "base/finding.h"

namespace concordia::archive {

/// Words of one marked-content sequence, with ActualText in the place of what it replaces (14.9.4).
struct MarkedText {
    std::size_t page = 0;       // counts from 0
    std::int64_t sequence = 0;  // its MCID there
    std::string text;
};

/// A link or a field that an element holds (14.7.4.3).
struct HeldAnnotation {
    std::size_t page = 0;
    std::string subtype;      // "Link", "Widget"
    std::string description;  // Contents, or the field's TU
};

struct StructureElement {
    using Kid = std::variant<std::unique_ptr<StructureElement>, MarkedText, HeldAnnotation>;

    std::string role;      // after the RoleMap
    std::string language;  // in force here: its own or the nearest ancestor's
    std::string alternative, actual_text, expansion, identifier;
    bool has_actual_text = false;  // which may be empty
    std::string scope;             // of a TH: "Row", "Column", "Both"
    std::size_t column_span = 1, row_span = 1;
    std::string list_numbering;  // of an L
    std::vector<Kid> kids;       // in reading order
};

/// nullptr, with a finding, when the file has no structure; findings for what in it cannot be read.
std::unique_ptr<StructureElement> read_structure(const PdfFile& file, Findings& findings);

}  // namespace concordia::archive
