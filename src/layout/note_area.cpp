// A note stands below the lowest note that shares its columns; a note that was split closes its columns.
#include "layout/note_area.h"

#include <algorithm>

namespace concordia::layout {

Length height_of(const Note& note, Range entries) {
    const Flow& content = note.content;
    if (entries.empty()) return {};
    const Length top = entries.first == 0 ? Length{} : content.entries[entries.first].top;
    const bool whole = entries.last == content.entries.size();
    return (whole ? content.height : content.entries[entries.last - 1].bottom) - top;
}

NoteArea::Column NoteArea::column_of(const Note& note) const {
    if (note.full_width) return {Length{}, flow_.width, Length{}};
    return {note.x, note.x + note.content.width, Length{}};
}

Length NoteArea::top_in(const std::vector<Column>& columns, const Column& column) {
    Length top;
    for (const Column& other : columns) {
        if (other.left < column.right && column.left < other.right) top = std::max(top, other.bottom);
    }
    return top;
}

void NoteArea::push(std::vector<Column>& columns, const Column& column) {
    std::erase_if(columns,
                  [&](const Column& other) { return column.left <= other.left && other.right <= column.right; });
    columns.push_back(column);
}

void NoteArea::add(const NotePart& part) {
    const Note& note = flow_.notes[part.note];
    Column column = column_of(note);
    const Length top = top_in(columns_, column);
    column.bottom = top + height_of(note, part.entries);
    push(columns_, column);
    all_.placed.push_back({part, top});
    all_.height = std::max(all_.height, column.bottom);
}

void NoteArea::add(Range notes) {
    for (std::uint32_t i = notes.first; i < notes.last; ++i) {
        add({i, {0, static_cast<std::uint32_t>(flow_.notes[i].content.entries.size())}});
    }
}

/// One past the last entry of `part` that fits in `room` and may end a page.
std::uint32_t NoteArea::fitting_end(const NotePart& part, Length room) const {
    const Note& note = flow_.notes[part.note];
    std::uint32_t end = part.entries.first;
    for (std::uint32_t last = part.entries.first + 1; last <= part.entries.last; ++last) {
        if (height_of(note, {part.entries.first, last}) > room) break;
        const bool may_end = last == part.entries.last || note.content.entries[last].penalty < kForbidden;
        if (may_end) end = last;
    }
    return end;
}

std::optional<NoteShare> NoteArea::share(Length room) const {
    NoteShare share = forced_share(room, false);
    const bool homeless = std::any_of(share.carried.begin(), share.carried.end(), [&](const NotePart& carried) {
        return std::none_of(share.placed.begin(), share.placed.end(),
                            [&](const PlacedNote& placed) { return placed.part.note == carried.note; });
    });
    if (homeless) return std::nullopt;
    return share;
}

NoteShare NoteArea::forced_share(Length room, bool must_go_on) const {
    NoteShare share;
    std::vector<Column> columns;
    for (const PlacedNote& wanted : all_.placed) {
        const NotePart& part = wanted.part;
        const Note& note = flow_.notes[part.note];
        Column column = column_of(note);
        const Length top = top_in(columns, column);
        std::uint32_t end = fitting_end(part, room - top);
        if (must_go_on && share.placed.empty()) end = std::max(end, part.entries.first + 1);
        const Range fitting{part.entries.first, end};
        if (!fitting.empty()) {
            share.placed.push_back({{part.note, fitting}, top});
            share.height = std::max(share.height, top + height_of(note, fitting));
        }
        if (end < part.entries.last) share.carried.push_back({part.note, {end, part.entries.last}});
        column.bottom = end < part.entries.last ? std::max(room, top) : top + height_of(note, fitting);
        push(columns, column);
    }
    return share;
}

}  // namespace concordia::layout
