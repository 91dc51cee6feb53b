// Running heads and feet: the margin boxes of CSS Paged Media 3, section 5, set once the pages and their strings are
// known.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "layout/layout.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// The value of each named string on one page: at its start, the first one set on it, the last one (CSS GCPM 3, 1.1).
struct NamedString {
    std::string_view start, first, last;
};
using NamedStrings = std::map<std::string_view, NamedString>;

/// What one page's margin boxes may refer to.
struct MarginContext {
    std::uint32_t page = 0;  // index in PageSet::pages
    const style::PageStyle& style;
    const NamedStrings& strings;
};

/// Draws the page's background and all its margin boxes as pagination artifacts. Findings: a text that does not fit.
void draw_margin_boxes(const MarginContext& context, const LayoutInput& input, PageSet& pages, Findings& findings);

}  // namespace concordia::layout
