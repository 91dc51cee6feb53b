// The logical structure of the document (ISO 32000-1, 14.7 and 14.8).
#pragma once

#include <vector>

#include "layout/page.h"
#include "paint/marks.h"
#include "paint/structure_attributes.h"
#include "paint/writer.h"

namespace concordia::paint {

/// Writes the structure tree with its parent tree and identifiers; gives the number of the StructTreeRoot.
/// `marks` must be in page order for each node and hold sequences 0, 1, 2 ... of every page; `page_objects` are the
/// numbers of the page objects, `figures` the areas on all pages.
ObjectNumber write_structure(Writer& writer, const layout::PageSet& pages, const Marks& marks,
                             const FigureAreas& figures, const std::vector<ObjectNumber>& page_objects);

}  // namespace concordia::paint
