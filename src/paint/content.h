// One page as a content stream (ISO 32000-1, 7.8.2) in which every operator that paints stands in marked content.
#pragma once

#include <cstdint>
#include <string>

#include "layout/page.h"
#include "paint/marks.h"
#include "paint/resources.h"

namespace concordia::paint {

struct PageContent {
    std::string operators;
    bool is_translucent = false;
};

/// Paints page `page` of `pages`; what it uses is added to `resources`, its marked-content sequences to `marks`.
PageContent paint_page(const layout::PageSet& pages, std::uint32_t page, Resources& resources, Marks& marks);

}  // namespace concordia::paint
