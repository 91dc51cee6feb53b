// A page is placed by one walk over its entries: boxes first, outermost first, then lines from top to bottom; a row of
// parallel columns places each column's share the same way.
#include "layout/placing.h"

#include <algorithm>
#include <numeric>
#include <utility>

#include "layout/box_painting.h"
#include "layout/column_balance.h"
#include "layout/page_edges.h"

namespace concordia::layout {
namespace {

class Placer {
 public:
    Placer(const Placing& placing, std::uint32_t page)
        : placing_(placing), page_number_(page), page_(placing.pages.pages[page]) {}

    void place(Flow& flow, Range range, Point origin, bool opens_page) {
        OpenBoxes boxes(flow);
        place(flow, range, origin, opens_page, boxes);
    }

    void place(Flow& flow, Range range, Point origin, bool opens_page, OpenBoxes& open_boxes) {
        if (range.empty()) return;
        const std::vector<std::uint32_t> boxes = open_boxes.reaching(range);
        const Length first_top = top_of_first(flow, range, origin.y, opens_page, boxes);
        const Length shift = first_top - flow.entries[range.first].top;
        if (opens_page) place_repeated(flow, range.first, &Repeat::head, origin);
        draw_boxes(flow, boxes, range, {origin.x, shift}, origin.y);
        for (std::uint32_t i = range.first; i < range.last;) {
            i = place_entry(flow, i, range.last, {origin.x, shift}, origin.y);
        }
        place_repeated(flow, range.last, &Repeat::foot, {origin.x, shift + flow.entries[range.last - 1].bottom});
    }

    void place_whole(Flow& flow, Point origin) {
        place(flow, {0, static_cast<std::uint32_t>(flow.entries.size())}, origin, false);
    }

    /// The rule above the notes of one column, as long as @footnote's width; notes that go on from the page before have
    /// it over their whole measure.
    void draw_note_rule(const style::ComputedStyle& style, bool continues, Rectangle column) {
        const style::Border& border = style.border[style::Top];
        if (border.style == style::BorderStyle::None || !border.colour.visible()) return;
        Decoration rule;
        rule.border[style::Top] = border;
        if (!continues) column.width = std::min(column.width, style.width.resolved(column.width, column.width));
        column.y -= style.padding[style::Top].resolved(column.width) + border.width;
        column.height = border.width;
        paint_box(rule, column, true, false, canvas());
    }

    PlacedPage result;

 private:
    /// Where the first entry's top falls: below repeated heads and the edges of boxes that begin with it.
    static Length top_of_first(const Flow& flow, Range range, Length y, bool opens_page,
                               const std::vector<std::uint32_t>& boxes) {
        const Entry& first = flow.entries[range.first];
        if (!opens_page) return y + first.top;
        Length above;
        for (const std::uint32_t box : boxes) {
            const Decoration& decoration = flow.decorations[box];
            if (decoration.entries.first == range.first) above = std::max(above, decoration.above);
        }
        return y + first.page_top + above;
    }

    /// Head or foot of the table that the break before `entry` cuts, as artifacts.
    void place_repeated(Flow& flow, std::uint32_t entry, std::int32_t Repeat::*part, Point origin) {
        const Repeat* repeat = cut_table(flow, entry);
        if (repeat == nullptr || repeat->*part < 0) return;
        Flow& content = flow.subflows[static_cast<std::size_t>(repeat->*part)];
        const std::size_t items_before = page_.items.size();
        const bool nested = std::exchange(repeating_, true);
        place_whole(content, origin);
        repeating_ = nested;
        for (std::size_t i = items_before; i < page_.items.size(); ++i) {
            page_.items[i].structure = kNoStructure;
            page_.items[i].artifact = Artifact::Pagination;
        }
    }

    void draw_boxes(const Flow& flow, const std::vector<std::uint32_t>& boxes, Range range, Point shift,
                    Length page_top) {
        for (const std::uint32_t box : boxes) {
            const Decoration& decoration = flow.decorations[box];
            const std::uint32_t first = std::max(decoration.entries.first, range.first);
            const std::uint32_t last = std::min(decoration.entries.last, range.last);
            const bool begins = decoration.entries.first >= range.first;
            const bool ends = decoration.entries.last <= range.last;
            const Length top = begins ? shift.y + flow.entries[first].top - decoration.above
                                      : page_top + repeated_height(flow, range.first, decoration, &Repeat::head_height);
            const Length below = ends ? decoration.below
                                      : repeated_height(flow, range.last, decoration, &Repeat::foot_height) +
                                            (decoration.clone ? decoration.below : Length{});
            const Length bottom = shift.y + flow.entries[last - 1].bottom + below;
            const Rectangle area{shift.x + decoration.x, top, decoration.width, bottom - top};
            paint_box(decoration, area, begins || decoration.clone, ends || decoration.clone, canvas());
        }
    }

    /// What comes again where the table is cut before `entry`: a box outside of the table's body holds it, a box in the
    /// body does not begin or end before it.
    static Length repeated_height(const Flow& flow, std::uint32_t entry, const Decoration& box,
                                  Length Repeat::*height) {
        const Repeat* repeat = cut_table(flow, entry);
        if (repeat == nullptr) return {};
        const bool in_body = box.entries.first >= repeat->entries.first && box.entries.last <= repeat->entries.last;
        const bool above = height == &Repeat::head_height;
        return in_body == above ? repeat->*height : Length{};
    }

    /// Places entry `i` and returns the next one; consecutive segments of one parallel are placed together.
    std::uint32_t place_entry(Flow& flow, std::uint32_t i, std::uint32_t last, Point shift, Length page_top) {
        const Entry& entry = flow.entries[i];
        note_events(flow, entry, {shift.x, shift.y + entry.top});
        place_items(flow, entry, {shift.x, shift.y + entry.top});
        if (entry.multicolumn >= 0) return place_multicolumn(flow, i, last, {shift.x, shift.y + entry.top});
        if (entry.parallel < 0) return i + 1;
        std::uint32_t end = i + 1;
        while (end < last && flow.entries[end].parallel == entry.parallel) ++end;
        place_columns(flow, i, end, {shift.x, entry.segment == 0 ? shift.y + entry.top : page_top + entry.page_top});
        return end;
    }

    void place_columns(Flow& flow, std::uint32_t first, std::uint32_t last, Point origin) {
        const Entry& entry = flow.entries[first];
        const Parallel& parallel = flow.parallels[static_cast<std::size_t>(entry.parallel)];
        const bool opens_page = entry.segment > 0;
        for (const Parallel::Column& column : parallel.columns) {
            const std::uint32_t from = opens_page ? column.ends[entry.segment - 1] : 0;
            const std::uint32_t to = column.ends[flow.entries[last - 1].segment];
            Flow& content = flow.subflows[column.flow];
            place(content, {from, to}, {origin.x + column.x, origin.y + column.shift}, opens_page);
            const bool wholly = flow.entries[last - 1].segment + 1 == column.ends.size();
            if (wholly && !repeating_) content = Flow();
        }
    }

    /// Shares out among the columns what the page shows of them, entries from `i`; gives the first entry behind it.
    std::uint32_t place_multicolumn(Flow& flow, std::uint32_t i, std::uint32_t last, Point origin) {
        const Multicolumn& columns = flow.multicolumns[static_cast<std::size_t>(flow.entries[i].multicolumn)];
        last = std::min(last, columns.entries.last);
        origin.y += columns.shift;
        for (const ColumnPart& part : column_parts(flow, columns, {i, last})) {
            place(flow.subflows[columns.flow], part.entries, {origin.x + part.x, origin.y}, part.entries.first > 0);
            paint_column_rule(columns, part, origin, canvas());
        }
        return last;
    }

    void place_items(const Flow& flow, const Entry& entry, Point origin) {
        for (std::uint32_t i = entry.items.first; i < entry.items.last; ++i) {
            Item item = flow.items[i];
            move(item, origin.x, origin.y);
            if (!repeating_ || !is_annotation(item)) page_.items.push_back(item);
        }
        if (repeating_) return;
        for (std::uint32_t i = entry.late.first; i < entry.late.last; ++i) {
            placing_.late_texts.push_back({page_number_, origin, flow.late[i]});
        }
    }

    void note_events(const Flow& flow, const Entry& entry, Point origin) {
        if (repeating_) return;
        for (std::uint32_t i = entry.events.first; i < entry.events.last; ++i) {
            const Event& event = flow.events[i];
            switch (event.kind) {
                case Event::Kind::SetString:
                    result.strings.push_back({event.name, event.value});
                    break;
                case Event::Kind::Destination:
                    placing_.pages.destinations.push_back({event.name, page_number_, origin});
                    break;
                case Event::Kind::Bookmark:
                    placing_.pages.bookmarks.push_back(
                        {event.value, event.level, page_number_, origin, event.language});
                    break;
            }
        }
    }

    [[nodiscard]] Canvas canvas() const { return {page_.items, placing_.pages.arena}; }

    const Placing& placing_;
    std::uint32_t page_number_;
    Page& page_;
    bool repeating_ = false;
};

}  // namespace

OpenBoxes::OpenBoxes(const Flow& flow) : flow_(flow), by_beginning_(flow.decorations.size()) {
    std::iota(by_beginning_.begin(), by_beginning_.end(), 0U);
    std::stable_sort(by_beginning_.begin(), by_beginning_.end(), [&](std::uint32_t a, std::uint32_t b) {
        return flow.decorations[a].entries.first < flow.decorations[b].entries.first;
    });
}

std::vector<std::uint32_t> OpenBoxes::reaching(Range range) {
    std::erase_if(open_, [&](std::uint32_t box) { return flow_.decorations[box].entries.last <= range.first; });
    for (; next_ < by_beginning_.size(); ++next_) {
        const Range entries = flow_.decorations[by_beginning_[next_]].entries;
        if (entries.first >= range.last) break;
        if (entries.last > range.first) open_.push_back(by_beginning_[next_]);
    }
    std::sort(open_.begin(), open_.end());
    return open_;
}

PlacedPage place_range(Flow& flow, Range range, Point origin, std::uint32_t page, bool opens_page, OpenBoxes& boxes,
                       const Placing& placing) {
    Placer placer(placing, page);
    placer.place(flow, range, origin, opens_page, boxes);
    return std::move(placer.result);
}

Length note_edge(const style::ComputedStyle& style, Length width) {
    return style.margin[style::Top].resolved(width) + style.border[style::Top].width +
           style.padding[style::Top].resolved(width);
}

void place_notes(Flow& flow, const NoteShare& notes, Rectangle area, const style::ComputedStyle& style,
                 std::uint32_t page, const Placing& placing) {
    Placer placer(placing, page);
    for (const PlacedNote& placed : notes.placed) {
        Note& note = flow.notes[placed.part.note];
        const Point origin{area.x + (note.full_width ? Length{} : note.x), area.bottom() - notes.height + placed.top};
        if (placed.top == Length{}) {
            placer.draw_note_rule(style, placed.part.continues(), {origin.x, origin.y, note.content.width, Length{}});
        }
        placer.place(note.content, placed.part.entries, origin, placed.part.continues());
    }
}

PlacedPage place_page_floats(Flow& flow, const PageFloatShare& floats, Rectangle area, std::uint32_t page,
                             const Placing& placing) {
    Placer placer(placing, page);
    Length above = area.y;
    Length below = area.bottom() - floats.below;
    for (std::uint32_t i = floats.boxes.first; i < floats.boxes.last; ++i) {
        PageFloat& box = flow.page_floats[i];
        Length& top = floats.at_foot(box) ? below : above;
        placer.place_whole(box.content, {area.x, top});
        top += box.content.height;
        for (Note& note : box.content.notes) {
            placer.place_whole(note.content, {area.x + (note.full_width ? Length{} : note.x), top});
            top += note.content.height;
        }
    }
    return std::move(placer.result);
}

}  // namespace concordia::layout
