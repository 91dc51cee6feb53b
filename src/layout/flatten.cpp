// The same order as on a page: boxes first, then entries, then what stands in their columns.
#include "layout/flatten.h"

#include "layout/box_painting.h"

namespace concordia::layout {
namespace {

void flatten_boxes(const Flow& flow, Point origin, Flow& target) {
    for (const Decoration& box : flow.decorations) {
        const Length top = flow.entries[box.entries.first].top - box.above;
        const Length bottom = flow.entries[box.entries.last - 1].bottom + box.below;
        paint_box(box, {origin.x + box.x, origin.y + top, box.width, bottom - top}, true, true, target.items);
    }
}

void append_items(const Flow& flow, Range range, Point offset, Flow& target) {
    for (std::uint32_t i = range.first; i < range.last; ++i) {
        Item item = flow.items[i];
        move(item, offset.x, offset.y);
        if (auto* run = std::get_if<GlyphRun>(&item.what)) {
            const auto first = flow.glyphs.begin() + run->first_glyph;
            run->first_glyph = static_cast<std::uint32_t>(target.glyphs.size());
            target.glyphs.insert(target.glyphs.end(), first, first + run->glyph_count);
        }
        target.items.push_back(std::move(item));
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

void flatten_entry(const Flow& flow, const Entry& entry, Point origin, Flow& target) {
    append_items(flow, entry.items, origin, target);
    append_late_texts(flow, entry.late, origin, target);
    const auto first_event = flow.events.begin() + entry.events.first;
    target.events.insert(target.events.end(), first_event, flow.events.begin() + entry.events.last);
}

}  // namespace

void flatten(const Flow& flow, Point origin, Flow& target) {
    flatten_boxes(flow, origin, target);
    for (const Entry& entry : flow.entries) {
        const Point place{origin.x, origin.y + entry.top};
        flatten_entry(flow, entry, place, target);
        if (entry.parallel < 0 || entry.segment > 0) continue;
        for (const Parallel::Column& column : flow.parallels[static_cast<std::size_t>(entry.parallel)].columns) {
            flatten(flow.subflows[column.flow], {place.x + column.x, place.y + column.shift}, target);
        }
    }
}

void append_flat(const Flow& flat, Point offset, Flow& target) {
    append_items(flat, {0, static_cast<std::uint32_t>(flat.items.size())}, offset, target);
    append_late_texts(flat, {0, static_cast<std::uint32_t>(flat.late.size())}, offset, target);
}

}  // namespace concordia::layout
