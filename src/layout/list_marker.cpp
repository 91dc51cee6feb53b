// A bullet or number of the list style stands half an em before the words; a marker given by the template as it is.
#include "layout/list_marker.h"

#include "layout/shaped_text.h"

namespace concordia::layout {
PendingItems outside_marker(Context& context, const compose::Node& item, const style::ComputedStyle& style,
                            Length content_left) {
    const style::ComputedStyle* own = context.input.styles.marker(item);
    const style::ComputedStyle& marker = own != nullptr ? *own : style;
    const Typeface& typeface = context.typeface(marker, item.language(), item);
    const Generated& generated = context.generated.of(item);
    std::string words;
    for (const GeneratedPiece& piece : generated.marker) words += piece.text;
    const text::ShapedText shaped = text::shape(context.input.engine, words, *typeface.style);
    context.report_missing_glyphs(shaped.missing_glyphs, item);
    const Length gap = generated.marker_is_bullet ? marker.font.size / 2 : Length{};
    PendingItems pending;
    pending.on_baseline = true;
    pending.ascent = typeface.ascent + typeface.half_leading;
    GlyphRun run;
    run.colour = marker.colour;
    run.origin.x = content_left - gap - shaped.width;
    append_shaped(context, shaped, run, context.leaves[item.index].marker, pending.content);
    return pending;
}

}  // namespace concordia::layout
