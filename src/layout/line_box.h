// One line of a paragraph as items (CSS 2.2, section 10.8.1), relative to the line box's top left.
#pragma once

#include <string_view>
#include <vector>

#include "layout/flow.h"
#include "layout/inline_content.h"

namespace concordia::layout {

/// A paragraph that is being turned into entries.
struct SetParagraph {
    Context& context;
    const InlineContent& content;
    const text::Paragraph& paragraph;
    std::string_view characters;          // of the paragraph, kept for the pages
    std::span<const text::Glyph> glyphs;  // as well
    Length x;                             // of the lines within the flow
};

struct LineExtent {
    Length above, below;  // of the line box, from the baseline
};

/// How far the line reaches from its baseline: the strut and every inline box and atom on it.
LineExtent measure_line(const SetParagraph& set, const text::Line& line, const Typeface& strut);

/// Appends the line's items and late texts to `flow`; the baseline stands `baseline` below the entry's top.
void draw_line(const SetParagraph& set, const text::Line& line, const LineExtent& extent, Flow& flow);

}  // namespace concordia::layout
