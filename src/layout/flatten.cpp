// The same order as on a page: boxes first, then entries, then what stands in their columns.
#include "layout/flatten.h"

#include <algorithm>

#include "layout/box_painting.h"
#include "layout/column_balance.h"

namespace concordia::layout {
namespace {

struct Target {
    Flow& flow;
    Arena& arena;
    [[nodiscard]] Canvas canvas() const { return {flow.items, arena}; }
};

void flatten_boxes(const Flow& flow, Range range, Point origin, const Target& target) {
    for (const Decoration& box : flow.decorations) {
        const std::uint32_t first = std::max(box.entries.first, range.first);
        const std::uint32_t last = std::min(box.entries.last, range.last);
        if (first >= last) continue;
        const bool begins = first == box.entries.first;
        const bool ends = last == box.entries.last;
        const Length top = flow.entries[first].top - (begins ? box.above : Length{});
        const Length bottom = flow.entries[last - 1].bottom + (ends ? box.below : Length{});
        paint_box(box, {origin.x + box.x, origin.y + top, box.width, bottom - top}, begins, ends, target.canvas());
    }
}

void append_items(const Flow& flow, Range range, Point offset, Flow& target) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        move(target.items.emplace_back(flow.items[i]), offset.x, offset.y);
    }
}

void append_late_texts(const Flow& flow, Range range, Point offset, Flow& target) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        LateText late = flow.late[i];
        late.area.x += offset.x;
        late.area.y += offset.y;
        late.baseline += offset.y;
        target.late.push_back(late);
    }
}

void append_notes(const Flow& flow, Point offset, Flow& target) {
    for (const Note& note : flow.notes) {
        target.notes.push_back(note);
        if (!note.full_width) target.notes.back().x += offset.x;
    }
}

void flatten_entry(const Flow& flow, const Entry& entry, Point origin, const Target& target) {
    append_items(flow, entry.items, origin, target.flow);
    append_late_texts(flow, entry.late, origin, target.flow);
    const auto first_event = flow.events.begin() + entry.events.first;
    target.flow.events.insert(target.flow.events.end(), first_event, flow.events.begin() + entry.events.last);
}

void flatten_range(const Flow& flow, Range range, Point origin, const Target& target);

void flatten_parallel(const Flow& flow, const Parallel& parallel, Point origin, const Target& target) {
    for (const Parallel::Column& column : parallel.columns) {
        flatten(flow.subflows[column.flow], {origin.x + column.x, origin.y + column.shift}, target.flow, target.arena);
    }
}

void flatten_multicolumn(const Flow& flow, const Multicolumn& columns, Point origin, const Target& target) {
    const Flow& content = flow.subflows[columns.flow];
    origin.y += columns.shift;
    for (const ColumnPart& part : column_parts(flow, columns, columns.entries)) {
        const std::uint32_t first = part.entries.first;
        const Length lead = first == 0 ? Length{} : columns.edges.opening[first] - content.entries[first].top;
        flatten_range(content, part.entries, {origin.x + part.x, origin.y + lead}, target);
        paint_column_rule(columns, part, origin, target.canvas());
    }
}

void flatten_range(const Flow& flow, Range range, Point origin, const Target& target) {
    flatten_boxes(flow, range, origin, target);
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        const Entry& entry = flow.entries[i];
        const Point place{origin.x, origin.y + entry.top};
        flatten_entry(flow, entry, place, target);
        if (entry.parallel >= 0 && entry.segment == 0) {
            flatten_parallel(flow, flow.parallels[static_cast<std::size_t>(entry.parallel)], place, target);
        }
        if (entry.multicolumn < 0) continue;
        const Multicolumn& columns = flow.multicolumns[static_cast<std::size_t>(entry.multicolumn)];
        if (columns.entries.first == i) flatten_multicolumn(flow, columns, place, target);
    }
}

}  // namespace

void flatten(const Flow& flow, Point origin, Flow& target, Arena& arena) {
    append_notes(flow, origin, target);
    flatten_range(flow, {0, static_cast<std::uint32_t>(flow.entries.size())}, origin, {target, arena});
}

void append_flat(const Flow& flat, Point offset, Flow& target) {
    append_items(flat, {0, static_cast<std::uint32_t>(flat.items.size())}, offset, target);
    append_late_texts(flat, {0, static_cast<std::uint32_t>(flat.late.size())}, offset, target);
    append_notes(flat, offset, target);
}

}  // namespace concordia::layout
