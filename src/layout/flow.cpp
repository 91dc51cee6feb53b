// Moving an item moves every position that it holds.
#include "layout/flow.h"

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

}  // namespace

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
