// Layout in two steps: the galley is set as if the page had no end, then cut into pages.
#include "layout/layout.h"

#include "layout/galley.h"
#include "layout/pagination.h"

namespace concordia::layout {

std::unique_ptr<PageSet> lay_out(const LayoutInput& input, Findings& findings, Explanation* explanation) {
    auto pages = std::make_unique<PageSet>();
    Galley galley = set_galley(input, *pages, findings);
    paginate(galley, input, *pages, findings, explanation);
    return pages;
}

}  // namespace concordia::layout
