// The inline-level content of one block as the text stage wants it: white space collapsed (CSS Text 3, section 4.1),
// cases transformed, inline boxes opened and closed, pictures and inline-blocks as atoms.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "layout/context.h"
#include "layout/flow.h"
#include "text/paragraph.h"

namespace concordia::layout {

/// One inline-level piece among a block's children: a node, or what an element generates.
struct InlineNode {
    enum class Part : std::uint8_t { Whole, Before, After, Marker, FootnoteMarker, Continued };
    const compose::Node* node = nullptr;
    Part part = Part::Whole;
};

/// An inline box (CSS 2.2, section 9.2.2): an inline element, open over a range of items.
struct InlineBox {
    const compose::Node* node = nullptr;
    const style::ComputedStyle* style = nullptr;
    const Typeface* typeface = nullptr;
    std::int32_t parent = -1;
    std::uint32_t open_item = 0, close_item = 0;
    Length raise;
    Point offset;                                             // of relative positions, drawn only
    Length left_margin, right_margin, left_edge, right_edge;  // edge: border and padding
    Length top_edge, bottom_edge;
    std::string_view link_target;               // "#destination" or an address; empty: no link
    StructureId link_structure = kNoStructure;  // leaf of the annotation
    /// True when lines must know where the box lies.
    [[nodiscard]] bool is_drawn() const;
};

/// What a paragraph item came from; as many as items.
struct InlineSource {
    const compose::Node* node = nullptr;  // for findings
    const style::ComputedStyle* style = nullptr;
    const Typeface* typeface = nullptr;
    StructureId structure = kNoStructure;
    std::int32_t box = -1;   // innermost inline box
    std::int32_t atom = -1;  // index in InlineContent::atoms
    Length raise;
    Point offset;  // of relative positions, drawn only
    Colour underline = kTransparent;
    std::string_view late_target;  // a page number is wanted
};

/// A box that stands in a line as one piece: its content, flattened, relative to its margin box's top left.
struct InlineAtom {
    Flow content;
    Length width, ascent, descent;
};

/// A footnote whose call is in the content: it stands on the page of the line that holds item `call`.
struct FootnoteCall {
    const compose::Node* node = nullptr;
    std::uint32_t call = 0;
};

struct InlineContent {
    std::vector<text::ParagraphItem> items;
    std::vector<InlineSource> sources;
    std::vector<InlineBox> boxes;
    std::vector<InlineAtom> atoms;
    std::vector<FootnoteCall> footnotes;
    std::vector<char> characters;  // what the items' texts point into; a vector keeps its place when it is moved
    std::vector<Event> events;     // of the inline elements
};

/// Collects `nodes` of the block `block`, whose style is `style`; atoms may be `available` wide. Empty items when there
/// is nothing but white space.
InlineContent collect_inline(Context& context, const compose::Node& block, const style::ComputedStyle& style,
                             const std::vector<InlineNode>& nodes, Length available);

}  // namespace concordia::layout
