// Where the content of a structure node ended up: the thread between pages and the structure tree.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/page.h"
#include "paint/syntax.h"

namespace concordia::paint {

/// A marked-content sequence, or an annotation, that belongs to a content node (ISO 32000-1, 14.7.4).
struct Mark {
    layout::StructureId node = layout::kNoStructure;
    std::uint32_t page = 0;
    std::uint32_t sequence = 0;   // MCID; for an annotation its key in the parent tree
    ObjectNumber annotation = 0;  // 0: a marked-content sequence
    std::string_view language;    // of an annotation's own texts; empty: that of its element
};

using Marks = std::vector<Mark>;

}  // namespace concordia::paint
