// One GlyphRun for each face that the text needed.
#include "layout/page_text.h"

namespace concordia::layout {

void place_text(const text::ShapedText& shaped, Point origin, const PageText& how, Page& page, Arena& arena) {
    const std::string_view characters = arena.keep(shaped.characters);
    for (const text::LineRun& run : shaped.runs) {
        GlyphRun glyphs;
        glyphs.face = run.face;
        glyphs.size = run.size;
        glyphs.colour = how.colour;
        glyphs.origin = {origin.x + run.x, origin.y - run.raise};
        glyphs.first_glyph = static_cast<std::uint32_t>(page.glyphs.size());
        glyphs.glyph_count = run.glyph_count;
        glyphs.characters = characters.substr(run.text_begin, run.text_length);
        glyphs.rotation = how.rotation;
        const auto first = shaped.glyphs.begin() + run.first_glyph;
        page.glyphs.insert(page.glyphs.end(), first, first + run.glyph_count);
        page.items.push_back({glyphs, how.structure, how.artifact});
    }
}

}  // namespace concordia::layout
