// Moving an item moves every position that it holds; joining flows moves every index.
#include "layout/flow.h"

#include <iterator>

namespace concordia::layout {
namespace {

struct Mover {
    Length x, y;

    void operator()(GlyphRun& run) const { shift(run.origin); }
    void operator()(FilledRectangle& rectangle) const { shift(rectangle.area); }
    void operator()(PlacedImage& image) const { shift(image.area); }
    void operator()(Link& link) const { shift(link.area); }
    void operator()(SignatureField& field) const { shift(field.area); }
    void operator()(Path& path) const { shift(path.origin); }

    template <typename Place>
    void shift(Place& place) const {
        place.x += x;
        place.y += y;
    }
};

/// How many of everything stand before a flow that is joined to another.
struct Offsets {
    explicit Offsets(const Flow& whole)
        : entries(count(whole.entries)),
          items(count(whole.items)),
          events(count(whole.events)),
          late(count(whole.late)),
          notes(count(whole.notes)),
          parallels(static_cast<std::int32_t>(whole.parallels.size())),
          multicolumns(static_cast<std::int32_t>(whole.multicolumns.size())),
          subflows(count(whole.subflows)) {}

    template <typename T>
    static std::uint32_t count(const std::vector<T>& values) {
        return static_cast<std::uint32_t>(values.size());
    }

    std::uint32_t entries, items, events, late, notes;
    std::int32_t parallels, multicolumns;
    std::uint32_t subflows;
};

void shift(Range& range, std::uint32_t offset) {
    range.first += offset;
    range.last += offset;
}

/// An index, or -1.
void shift(std::int32_t& index, std::int32_t offset) {
    if (index >= 0) index += offset;
}

void shift_entry(Entry& entry, const Offsets& by, Length y) {
    entry.top += y;
    entry.bottom += y;
    shift(entry.items, by.items);
    shift(entry.events, by.events);
    shift(entry.late, by.late);
    shift(entry.notes, by.notes);
    shift(entry.parallel, by.parallels);
    shift(entry.multicolumn, by.multicolumns);
}

void shift_repeat(Repeat& repeat, const Offsets& by) {
    shift(repeat.entries, by.entries);
    shift(repeat.head, static_cast<std::int32_t>(by.subflows));
    shift(repeat.foot, static_cast<std::int32_t>(by.subflows));
}

void shift_indices(Flow& part, const Offsets& by, Length y) {
    for (Entry& entry : part.entries) shift_entry(entry, by, y);
    for (PageFloat& box : part.page_floats) box.anchor += by.entries;
    for (Decoration& box : part.decorations) shift(box.entries, by.entries);
    for (Repeat& repeat : part.repeats) shift_repeat(repeat, by);
    for (Parallel& parallel : part.parallels) {
        for (Parallel::Column& column : parallel.columns) column.flow += by.subflows;
    }
    for (Multicolumn& columns : part.multicolumns) {
        shift(columns.entries, by.entries);
        columns.flow += by.subflows;
    }
}

template <typename T>
void append(std::vector<T>& whole, std::vector<T>& part) {
    whole.insert(whole.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

}  // namespace

void append(Flow& whole, Flow&& part, Length y) {
    shift_indices(part, Offsets(whole), y);
    append(whole.entries, part.entries);
    append(whole.items, part.items);
    append(whole.events, part.events);
    append(whole.late, part.late);
    append(whole.notes, part.notes);
    append(whole.page_floats, part.page_floats);
    append(whole.decorations, part.decorations);
    append(whole.repeats, part.repeats);
    append(whole.parallels, part.parallels);
    append(whole.multicolumns, part.multicolumns);
    append(whole.subflows, part.subflows);
    part = Flow();
}

void raise_notes(Flow& from, Range entries, Length x, Flow& to) {
    if (from.notes.empty()) return;
    for (std::uint32_t i = entries.first; i < entries.last; ++i) {
        for (Range& called = from.entries[i].notes; !called.empty(); ++called.first) {
            to.notes.push_back(std::move(from.notes[called.first]));
            if (!to.notes.back().full_width) to.notes.back().x += x;
        }
    }
    if (entries.last == from.entries.size()) from.notes.clear();
}

void move(Item& item, Length x, Length y) {
    std::visit(Mover{x, y}, item.what);
}

}  // namespace concordia::layout
