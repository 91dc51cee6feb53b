// A paragraph: a row of text runs, inline boxes, atoms and breaks goes in, shaped and justified lines come out. Line
// breaking is optimal over the whole paragraph (Knuth and Plass, "Breaking Paragraphs into Lines", 1981).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "text/engine.h"

namespace concordia::text {

enum class Alignment : std::uint8_t { Left, Right, Center, Justify };
enum class Hyphenation : std::uint8_t { None, Manual, Automatic };

/// One item of a paragraph's content, in logical order.
struct ParagraphItem {
    enum class Kind : std::uint8_t {
        Text,      // `text` in `style`; white space is already collapsed by the caller; U+000A is a forced break
        OpenBox,   // an inline box begins: `width` of margin + border + padding on its left; no break after it
        CloseBox,  // ... and ends; no break before it
        Atom,      // an inline-block or image: `width` x (`ascent` + `descent`); breaks allowed around it as around a
                   // letter
        Leader     // fills the rest of its line with `text` repeated, at least `width` wide (CSS GCPM leader())
    };
    Kind kind = Kind::Text;
    std::string_view text;             // must outlive the paragraph
    const TextStyle* style = nullptr;  // must outlive the paragraph; Text and Leader
    Length width, ascent, descent;
    Length raise;          // baseline shift upwards, for Text and Atom
    bool no_wrap = false;  // white-space: nowrap
    Hyphenation hyphenation = Hyphenation::Manual;
    bool reserve_digits = false;  // Text of a page number that is known later: its width is kept as if digits were "0"
};

/// Where a line may stand beside something else, from the paragraph's left edge.
struct LineRoom {
    Length left, width;
    friend bool operator==(const LineRoom&, const LineRoom&) = default;
};

struct ParagraphSettings {
    Length width;                   // of every line but those at the beginning
    std::vector<LineRoom> leading;  // the room of the first lines, where it differs
    Length first_indent;            // text-indent; may be negative
    Alignment alignment = Alignment::Left;
    Alignment last_alignment = Alignment::Left;  // of the last line and of lines before a forced break
};

/// A piece of one line that comes from one item; for Text: glyphs of one face.
struct LineRun {
    std::uint32_t item = 0;      // index of the ParagraphItem
    const Face* face = nullptr;  // Text and Leader
    Length size;                 // font size of the glyphs (small capitals may be smaller than the style's)
    Length x, width;             // from the line's left edge (indent and alignment included)
    Length raise;
    Length tracking;                                 // part of the advance of every glyph with text
    std::int32_t scale = kNaturalScale;              // of the glyphs' widths; part of their advances
    std::uint32_t first_glyph = 0, glyph_count = 0;  // in Paragraph::glyphs
    std::uint32_t text_begin = 0, text_length = 0;   // in Paragraph::characters: the text that the glyphs stand for
    /// The run's words as they would read unbroken, when the glyphs show something else (a hyphen added, a trema
    /// dropped): the first part of a broken word says the whole word, the later part says nothing.
    bool has_actual_text = false;
    std::uint32_t actual_begin = 0, actual_length = 0;  // in Paragraph::characters
};

struct Line {
    std::uint32_t first_run = 0, run_count = 0;  // in Paragraph::runs, left to right
    Length width;                                // natural right edge of the content, for overflow checks
    Length ascent, descent;  // of the tallest content: metrics of its faces and atoms, for strut-less line boxes
    bool ends_with_hyphen = false;
    bool overflows = false;                // wider than allowed and could not be broken
    std::int32_t stretch_thousandths = 0;  // of the spaces, 1000 = natural width; for reports
};

struct Paragraph {
    std::vector<Line> lines;
    std::vector<LineRun> runs;
    std::vector<Glyph> glyphs;
    std::vector<GlyphOffset> offsets;  // of few glyphs, in their order
    std::string characters;
    std::vector<char32_t> missing_glyphs;  // characters that no family had; each once, sorted
};

/// Sets a paragraph. Throws Failure (fonts) only.
Paragraph set_paragraph(Engine& engine, const std::vector<ParagraphItem>& items, const ParagraphSettings& settings);

/// Narrowest (longest unbreakable piece) and widest (one line) width: for automatic table columns.
struct IntrinsicWidths {
    Length minimum, maximum;
};
IntrinsicWidths measure(Engine& engine, const std::vector<ParagraphItem>& items);

/// Shapes one short text as a single run without breaking it: page numbers, margin boxes, SVG text. Appends the glyphs.
struct ShapedText {
    std::vector<LineRun> runs;  // one per face needed
    std::vector<Glyph> glyphs;
    std::vector<GlyphOffset> offsets;
    std::string characters;
    Length width, ascent, descent;
    std::vector<char32_t> missing_glyphs;
};
ShapedText shape(Engine& engine, std::string_view text, const TextStyle& style);

}  // namespace concordia::text
