// The revisions of a file, from the unsigned one on. Each is read strictly, and an increment consists of whole objects,
// one behind the other, and nothing else: no byte of it can mean something else to another reader.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "seal/pdf_editor.h"

namespace concordia::seal {

/// An object that an increment brings: where "N 0 obj ... endobj" stands.
struct ObjectSpan {
    std::uint32_t number = 0;
    std::size_t begin = 0, end = 0;
};

struct Revision {
    std::size_t end = 0;              // the revision is the bytes before it
    std::vector<ObjectSpan> objects;  // of an increment, its cross-reference stream left out; none for the first
    std::unique_ptr<PdfEditor> reader;
};

/// Oldest first. nullopt when anything in the file is not exactly as an increment must be. REQUIRES: `file` outlives
/// the result.
std::optional<std::vector<Revision>> read_revisions(std::string_view file);

}  // namespace concordia::seal
