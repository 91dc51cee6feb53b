// Placing: the entries of one page get their absolute positions. Nothing is measured or chosen here; items are copied
// from the galley and moved, boxes are drawn for the part that is on the page. What is wholly placed leaves the galley,
// so that a long document's galley and pages never stand in memory side by side.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "layout/flow.h"
#include "layout/note_area.h"
#include "layout/page.h"
#include "layout/page_float_area.h"
#include "style/computed_style.h"

namespace concordia::layout {

/// A late text and where it stands.
struct PlacedLateText {
    std::uint32_t page = 0;
    Point origin;  // of its entry
    LateText late;
};

/// A named string as it was set on a page.
struct StringAssignment {
    std::string_view name, value;
};

/// What placing finds beside items, to be used once all pages are there.
struct PlacedPage {
    std::vector<StringAssignment> strings;  // in order
};

struct Placing {
    PageSet& pages;
    std::vector<PlacedLateText>& late_texts;
};

/// Which boxes of a flow show on a page. Asked page by page from the first to the last, it looks at each box once.
class OpenBoxes {
 public:
    explicit OpenBoxes(const Flow& flow);
    /// Indices in Flow::decorations of the boxes that reach into `range`, outermost first.
    /// REQUIRES: ranges come in order and do not overlap.
    std::vector<std::uint32_t> reaching(Range range);

 private:
    const Flow& flow_;
    std::vector<std::uint32_t> by_beginning_;  // indices of the boxes, in the order of their first entries
    std::size_t next_ = 0;                     // in by_beginning_
    std::vector<std::uint32_t> open_;
};

/// Places entries [range.first, range.last) of `flow` on page number `page` (index), the area's top left at `origin`.
/// `opens_page`: a break stands before the range, so boxes continue from the page before. `boxes`: those of `flow`.
/// Parallel columns whose last segment is placed are empty afterwards.
PlacedPage place_range(Flow& flow, Range range, Point origin, std::uint32_t page, bool opens_page, OpenBoxes& boxes,
                       const Placing& placing);

/// Places the notes of a page at the foot of `area`, the rule above them as `style` (@footnote) says.
void place_notes(Flow& flow, const NoteShare& notes, Rectangle area, const style::ComputedStyle& style,
                 std::uint32_t page, const Placing& placing);

/// Places the page floats of a page at the head and foot of `area`, which ends above the page's notes.
PlacedPage place_page_floats(Flow& flow, const PageFloatShare& floats, Rectangle area, std::uint32_t page,
                             const Placing& placing);

/// Height that @footnote asks for above the notes of a page: margin, border and padding.
Length note_edge(const style::ComputedStyle& style, Length width);

}  // namespace concordia::layout
