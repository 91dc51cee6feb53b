// Layout in two steps: the galley is set as if the page had no end, then cut into pages, part by part.
#include "layout/layout.h"

#include <utility>

#include "layout/galley.h"
#include "layout/pagination.h"

namespace concordia::layout {

std::unique_ptr<PageSet> lay_out(const LayoutInput& input, Findings& findings, Explanation* explanation) {
    auto pages = std::make_unique<PageSet>();
    GalleyTextStyles text_styles;
    Pagination pagination(input, *pages, findings, explanation);
    set_galley(input, *pages, text_styles, findings, [&](GalleyPart part) { pagination.take(std::move(part)); });
    pagination.finish();
    return pages;
}

}  // namespace concordia::layout
