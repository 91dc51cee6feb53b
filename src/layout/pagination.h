// Galley -> pages: breaks, then placing, then margin boxes and page references once the number of pages is known.
#pragma once

#include "layout/galley.h"
#include "layout/layout.h"

namespace concordia::layout {

/// Fills `pages.pages`, `pages.destinations` and `pages.bookmarks`. Findings: an entry higher than its page, a target
/// that does not exist, a page number wider than the place kept for it, a margin box that overflows. `explanation`:
/// nullptr when nobody asks. What is placed leaves the galley.
void paginate(Galley& galley, const LayoutInput& input, PageSet& pages, Findings& findings,
              Explanation* explanation = nullptr);

}  // namespace concordia::layout
