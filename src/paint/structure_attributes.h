// Attributes of structure elements (ISO 32000-1, 14.7.5 and 14.8.5).
#pragma once

#include <map>
#include <string>

#include "layout/page.h"

namespace concordia::paint {

/// Where a Figure stands: the smallest rectangle around its items on the first page that has any.
struct FigureArea {
    std::uint32_t page = 0;
    Rectangle area;
};

/// By structure node, for Figure elements.
using FigureAreas = std::map<layout::StructureId, FigureArea>;
FigureAreas figure_areas(const layout::PageSet& pages);

/// "/A[...]", or nothing when the element has no attributes. `figure` may be null.
void append_attributes(std::string& out, const layout::PageSet& pages, const layout::StructureDetails& element,
                       const FigureArea* figure);

}  // namespace concordia::paint
