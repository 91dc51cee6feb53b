// One GlyphRun for each face that the text needed.
#include "layout/page_text.h"

#include "layout/run_details.h"

namespace concordia::layout {

void place_text(const text::ShapedText& shaped, Point origin, const PageText& how, Page& page, Arena& arena) {
    const std::string_view characters = arena.keep(shaped.characters);
    const std::span glyphs = arena.keep(std::span<const text::Glyph>(shaped.glyphs));
    for (const text::LineRun& run : shaped.runs) {
        GlyphRun placed;
        placed.face = run.face;
        placed.size = run.size;
        placed.tracking = run.tracking;
        placed.scale = run.scale;
        placed.colour = how.colour;
        placed.origin = {origin.x + run.x, origin.y - run.raise};
        placed.glyphs = glyphs.subspan(run.first_glyph, run.glyph_count);
        placed.own_details =
            run_details(shaped.offsets, {run.first_glyph, run.first_glyph + run.glyph_count}, {}, arena);
        placed.characters = characters.substr(run.text_begin, run.text_length);
        placed.rotation = how.rotation;
        page.items.push_back({placed, how.structure, how.artifact});
    }
}

}  // namespace concordia::layout
