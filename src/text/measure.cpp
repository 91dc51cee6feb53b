// Text that is not broken into lines: its narrowest and widest width, and short texts set as they are.
#include <algorithm>

#include "text/assemble.h"
#include "text/candidates.h"
#include "text/itemize.h"
#include "text/paragraph.h"
#include "text/text_engine.h"

namespace concordia::text {

IntrinsicWidths measure(Engine& engine, const std::vector<ParagraphItem>& items) {
    const ParagraphContext context = context_of(engine, items);
    const std::vector<Piece> pieces = itemize(context);
    const auto count = static_cast<std::uint32_t>(pieces.size());
    IntrinsicWidths widths;
    for (std::uint32_t begin = 0; begin < count;) {
        const std::uint32_t end = stretch_end(pieces, begin);
        const BreakList list = collect_candidates(context, pieces, begin, end, Effort::Hyphens, true);
        Length start;
        for (const BreakCandidate& place : list.candidates) {
            widths.minimum = std::max(widths.minimum, place.end - start);
            widths.maximum = std::max(widths.maximum, place.end);
            start = place.start;
        }
        begin = end + 1;
    }
    return widths;
}

ShapedText shape(Engine& engine, std::string_view text, const TextStyle& style) {
    ParagraphItem item;
    item.text = text;
    item.style = &style;
    const std::vector<ParagraphItem> items{item};
    const ParagraphContext context = context_of(engine, items);
    const std::vector<Piece> pieces = itemize(context);
    Paragraph paragraph;
    LineSettings settings;
    settings.keeps_last_space = true;
    Assembler(context, pieces, paragraph).add_line({}, {static_cast<std::uint32_t>(pieces.size()), nullptr}, settings);
    const Line& line = paragraph.lines.front();
    return {std::move(paragraph.runs),
            std::move(paragraph.glyphs),
            std::move(paragraph.offsets),
            std::move(paragraph.characters),
            line.width,
            line.ascent,
            line.descent,
            missing_glyphs(pieces)};
}

}  // namespace concordia::text
