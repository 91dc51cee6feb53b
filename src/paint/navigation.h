// How a reader finds its way: named destinations, bookmarks and page labels (ISO 32000-1, 12.3 and 12.4.2).
#pragma once

#include <string>
#include <vector>

#include "layout/page.h"
#include "paint/writer.h"

namespace concordia::paint {

/// A name tree of the document's destinations; 0 when there are none.
ObjectNumber write_destinations(Writer& writer, const layout::PageSet& pages,
                                const std::vector<ObjectNumber>& page_objects);
/// The outline; the branches below its first level are closed. 0 when there are no bookmarks.
ObjectNumber write_bookmarks(Writer& writer, const layout::PageSet& pages,
                             const std::vector<ObjectNumber>& page_objects);
/// Entry /PageLabels of the catalog: the numbers as printed.
std::string page_labels(const layout::PageSet& pages);

}  // namespace concordia::paint
