// Attributes of structure elements (ISO 32000-1, 14.7.5 and 14.8.5).
#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "layout/page.h"

namespace concordia::paint {

/// Where a Figure stands: the smallest rectangle around its items on the first page that has any.
struct FigureArea {
    std::uint32_t page = 0;
    Rectangle area;
};

/// The areas of all Figure elements, which pages are asked for one by one, before their items are given back.
class FigureAreas {
 public:
    explicit FigureAreas(const layout::PageSet& pages);
    void collect(std::uint32_t page);
    /// Of an element; nullptr: it is no Figure, or has no items.
    [[nodiscard]] const FigureArea* find(layout::StructureId element) const;

 private:
    const layout::PageSet& pages_;
    bool has_figures_;
    std::map<layout::StructureId, FigureArea> areas_;
};

/// "/A[...]", or nothing when the element has no attributes. `figure` may be null.
void append_attributes(std::string& out, const layout::PageSet& pages, const layout::StructureDetails& element,
                       const FigureArea* figure);

}  // namespace concordia::paint
