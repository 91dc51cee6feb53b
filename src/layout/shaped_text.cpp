// Runs follow each other along the text's own direction, which a drawing may have turned.
#include "layout/shaped_text.h"

#include <cmath>
#include <numbers>

#include "layout/run_details.h"

namespace concordia::layout {
namespace {

/// The point `distance` along a line that rises by `degrees`.
Point along(Point origin, Length distance, std::int32_t degrees) {
    if (degrees == 0) return {origin.x + distance, origin.y};
    const double angle = degrees * std::numbers::pi / 180;
    return {origin.x + Length::from_points(distance.points() * std::cos(angle)),
            origin.y - Length::from_points(distance.points() * std::sin(angle))};
}

}  // namespace

void append_shaped(Context& context, const text::ShapedText& shaped, GlyphRun run, StructureId structure,
                   Flow& content) {
    const std::string_view characters = context.arena.keep(shaped.characters);
    const std::span glyphs = context.arena.keep(std::span<const text::Glyph>(shaped.glyphs));
    const Point origin = run.origin;
    for (const text::LineRun& from : shaped.runs) {
        run.face = from.face;
        run.size = from.size;
        run.origin = along(origin, from.x, run.rotation);
        run.glyphs = glyphs.subspan(from.first_glyph, from.glyph_count);
        run.own_details =
            run_details(shaped.offsets, {from.first_glyph, from.first_glyph + from.glyph_count}, {}, context.arena);
        run.characters = characters.substr(from.text_begin, from.text_length);
        content.items.push_back({run, structure, Artifact::Layout});
    }
}

}  // namespace concordia::layout
