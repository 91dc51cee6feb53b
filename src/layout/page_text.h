// Short texts that are set when the pages are there: page references, margin boxes, the watermark.
#pragma once

#include <string_view>

#include "layout/layout.h"
#include "layout/page.h"
#include "text/paragraph.h"

namespace concordia::layout {

/// What every item of one short text has in common.
struct PageText {
    Colour colour;
    StructureId structure = kNoStructure;  // kNoStructure: the artifact below
    Artifact artifact = Artifact::Layout;
    std::int32_t rotation = 0;
};

/// Adds shaped runs to `page`, the first glyph's origin at `origin`; strings and glyphs are kept in `arena`.
void place_text(const text::ShapedText& shaped, Point origin, const PageText& how, Page& page, Arena& arena);

}  // namespace concordia::layout
