// The galley: what stands between laying content out and breaking it into pages. A Flow is the content of one column
// set at its width as if the page had no end: a list of entries from top to bottom (a line, a rule, a picture, a slice
// of parallel columns), each knowing what a page break before it would cost. Everything is measured once; breaking into
// pages only chooses among the entries, and placing only adds offsets, so time grows linearly with the document.
//
// Coordinates: x from the flow's left edge, y from the flow's top (Length, points), growing downwards.
#pragma once

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "base/length.h"
#include "compose/document.h"
#include "layout/page.h"
#include "style/computed_style.h"

namespace concordia::layout {

/// An index range [first, last).
struct Range {
    std::uint32_t first = 0, last = 0;
    [[nodiscard]] bool empty() const { return first == last; }
};

/// What happens where an entry lands on a page: a named string is set, a target is passed, a bookmark or a counter.
struct Event {
    enum class Kind : std::uint8_t { SetString, Destination, Bookmark };
    Kind kind = Kind::SetString;
    std::string_view name;      // string's or destination's name
    std::string_view value;     // string's value or bookmark's title
    std::string_view language;  // of the bookmark
    std::uint32_t level = 0;    // of the bookmark
};

/// A text whose words depend on the pages (target-counter, leader before it): laid into `area` when pages are known.
struct LateText {
    Rectangle area;   // relative to the entry's top left: right edge and baseline are fixed, text is set flush right
    Length baseline;  // from the entry's top
    std::string_view target;  // destination whose page label is wanted
    std::string_view leader;  // pattern that fills the area left of the text; empty for none
    const text::TextStyle* style = nullptr;
    Colour colour;
    StructureId structure = kNoStructure;
    const compose::Node* node = nullptr;
};

enum class ForcedBreak : std::uint8_t { None, Page, Left, Right, Column };  // Column: in a Multicolumn's content alone

/// A break before this entry costs nothing up to kForbidden, which pages respect unless nothing else fits.
using Penalty = std::int32_t;
inline constexpr Penalty kForbidden = 100'000;

/// The rule that a break would break: why it has its penalty (CSS Fragmentation 3, section 3).
enum class BreakRule : std::uint8_t {
    None,          // between blocks: none
    BetweenLines,  // of a paragraph
    Orphans,
    Widows,
    KeepTogether,  // break-before: avoid or break-after: avoid
    InsideBox,     // break-inside: avoid
    InsideRow,     // between the lines of a row
    OneSideAlone,  // of parallel columns: the others have ended
    TableHead,     // behind it
    TableFoot,     // before it
    Caption,       // behind it
    BesideFloat,   // through a floating box
};

struct Entry {
    Length top, bottom;   // bottom >= top; the gap to the next entry's top (margins, padding) is dropped at a break
    Penalty penalty = 0;  // of a break before this entry
    BreakRule rule = BreakRule::None;        // why it has that penalty
    ForcedBreak forced = ForcedBreak::None;  // a break before this entry
    Length page_top;  // room above the entry when it opens a page: repeated table head, cloned padding, a margin kept
                      // after a forced break. What columns need whose parts begin above or below a cut, page breaking
                      // adds itself.
    Range items;      // in Flow::items, relative to (0, top of the entry)
    Range events;     // in Flow::events
    Range late;       // in Flow::late
    Range notes;      // in Flow::notes: footnotes called in this entry
    std::int32_t parallel = -1;           // index in Flow::parallels, or -1
    std::uint32_t segment = 0;            // of that parallel
    std::int32_t multicolumn = -1;        // index in Flow::multicolumns, or -1
    std::string_view page;                // named page
    const compose::Node* node = nullptr;  // what made it, for findings and explanations
};

/// Background and borders of a box over the entries it spans, drawn anew on every page for the part that is there.
struct Decoration {
    Range entries;    // of this flow; never empty
    Length x, width;  // border box
    Length above,
        below;  // from the border box's top edge to the first entry's top; last entry's bottom to the bottom edge
    Colour background = kTransparent;
    std::array<style::Border, 4> border;
    std::array<Length, 4> radius;
    bool clone = false;  // box-decoration-break
};

/// What comes again, as an artifact, where a table is cut: its caption's and head's words above each later part, its
/// foot below each part but the last.
struct Repeat {
    Range entries;                      // rows of the table's body
    std::int32_t head = -1, foot = -1;  // indices in Flow::subflows, -1 for none
    Length head_height, foot_height;    // gaps included; the head's is already part of page_top of the entries
};

struct Flow;
struct PageFloat;

/// Columns side by side (a grid row, a table row, columns of equal rank). Segments cut it at heights where every column
/// can break; a column's content never depends on where the cuts fall.
struct Parallel {
    struct Column {
        Length x;                // of the column's flow within the parent flow
        std::uint32_t flow = 0;  // index in Flow::subflows
        Length shift;            // downwards, for vertical-align of table cells; only where the parallel is one segment
        std::vector<std::uint32_t>
            ends;  // for each segment: one past the column's last entry in it (entries never go back)
    };
    std::vector<Column> columns;
};

/// For each entry: the height needed above it when it opens a page or column, and below it when it closes one, besides
/// page_top: padding and borders of boxes that begin or end there, and columns that begin or end apart from the others.
struct FlowEdges {
    std::vector<Length> opening, closing;
};

/// Text in columns (CSS Multi-column 1). Its content is one flow of a column's width; entry i of `entries` stands for
/// entry first + i of that flow. What a page shows of it is shared out among the columns when it is placed; until then
/// each entry's top leaves below it the height that the content from there on needs in balanced columns.
struct Multicolumn {
    Range entries;           // of this flow
    std::uint32_t flow = 0;  // index in Flow::subflows
    std::uint32_t first = 0;
    std::uint32_t count = 1;            // of columns
    Length x, gap;                      // of the first column; between columns
    Length shift;                       // downwards, of what is drawn
    Length fill_height;                 // column-fill: auto: columns are filled to here in turn; 0: balanced
    style::Border rule;                 // between columns
    std::vector<std::uint32_t> forced;  // entries of the content that open a column, in order
    FlowEdges edges;                    // of the content
};

struct Note;

struct Flow {
    Length width;
    Length height;  // bottom of the last entry, plus what follows it inside the flow
    std::vector<Entry> entries;
    std::vector<Item> items;  // positions relative to (flow left, top of their entry)
    std::vector<Event> events;
    std::vector<LateText> late;
    std::vector<Note> notes;              // footnotes, in the order of their calls; only in a stretch's own flow
    std::vector<PageFloat> page_floats;   // in the order of their anchors; only in a flow that pages cut
    std::vector<Decoration> decorations;  // outermost first: the painting order
    std::vector<Repeat> repeats;
    std::vector<Parallel> parallels;
    std::vector<Multicolumn> multicolumns;
    std::vector<Flow> subflows;  // of parallels, multicolumns and repeats
};

/// A footnote, set once. It stands at the foot of the page of its call.
struct Note {
    Flow content;
    Length x;                // of the content within the flow, unless it goes over the full width
    bool full_width = true;  // false: below the column of parallel columns that calls it
    const compose::Node* node = nullptr;
};

/// A box that leaves its place in the text for the head or the foot of a page (CSS Page Floats 3), set once at the
/// page's measure. It is never cut; the notes that it calls stand below it.
struct PageFloat {
    Flow content;
    Length height;             // of content and notes
    std::uint32_t anchor = 0;  // the entry of the flow on whose page its place in the text is
    bool at_foot = false;
};

/// Moves the notes that entries [first, last) of `from` call to the end of `to`; those below a column go `x` to the
/// right. REQUIRES: called for the entries of `from` in order.
void raise_notes(Flow& from, Range entries, Length x, Flow& to);

/// Adds `part` below `whole`, which gets its entries, `y` further down, behind its own.
void append(Flow& whole, Flow&& part, Length y);

/// Positions of an item moved by (x, y).
void move(Item& item, Length x, Length y);

}  // namespace concordia::layout
