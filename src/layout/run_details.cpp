// Offsets are few and in order, so those of a run are found by looking at all.
#include "layout/run_details.h"

#include <algorithm>

namespace concordia::layout {
namespace {

std::span<const text::GlyphOffset> offsets_of(std::span<const text::GlyphOffset> offsets, Range glyphs, Arena& arena) {
    std::vector<text::GlyphOffset> own;
    for (text::GlyphOffset offset : offsets) {
        if (offset.glyph < glyphs.first || offset.glyph >= glyphs.last) continue;
        offset.glyph -= glyphs.first;
        own.push_back(offset);
    }
    return arena.keep(std::span<const text::GlyphOffset>(own));
}

}  // namespace

const GlyphRunDetails* run_details(std::span<const text::GlyphOffset> offsets, Range glyphs,
                                   std::optional<std::string_view> actual_text, Arena& arena) {
    if (offsets.empty() && !actual_text) return nullptr;
    return arena.make<GlyphRunDetails>(offsets_of(offsets, glyphs, arena), actual_text);
}

}  // namespace concordia::layout
