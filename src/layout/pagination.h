// Galley -> pages: breaks, then placing, then margin boxes and page references once the number of pages is known.
#pragma once

#include <memory>

#include "layout/galley.h"
#include "layout/layout.h"

namespace concordia::layout {

/// Fills `pages.pages`, `pages.destinations` and `pages.bookmarks`, and frees the structure of what no page shows.
/// Findings: an entry higher than its page, a target that does not exist, a page number wider than the place kept for
/// it, a margin box that overflows.
class Pagination {
 public:
    /// What is given must outlive it. `explanation`: nullptr when nobody asks.
    Pagination(const LayoutInput& input, PageSet& pages, Findings& findings, Explanation* explanation = nullptr);
    ~Pagination();
    Pagination(const Pagination&) = delete;
    Pagination& operator=(const Pagination&) = delete;

    /// The next part of the galley.
    void take(GalleyPart part);
    /// After the last part: what needs to know all pages.
    void finish();

 private:
    class Paginator;
    std::unique_ptr<Paginator> paginator_;
};

}  // namespace concordia::layout
