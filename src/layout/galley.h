// Document + styles -> one galley and the structure tree: boxes, lines, tables and parallel columns, not yet pages.
#pragma once

#include <array>
#include <deque>
#include <string>
#include <vector>

#include "layout/flow.h"
#include "layout/layout.h"

namespace concordia::layout {

/// A stretch of the document that shares one page geometry: from one change of named page to the next. Its flow begins
/// on a new page. Named pages may differ in margins, so each stretch is set at its own width.
struct Stretch {
    std::string page;  // named page; empty for the default
    Flow flow;
};

struct Galley {
    std::vector<Stretch> stretches;
    /// Of each thread that set chapters. Stable addresses: LateText points here.
    std::array<std::deque<text::TextStyle>, SideWork::kThreads> text_styles;
};

/// Sets the whole document. Fills `pages.structure`, `pages.title`, `pages.language` and uses the arenas of `pages` for
/// every string that pages will show. Findings: overflow, missing glyphs and images, what an element cannot honour.
Galley set_galley(const LayoutInput& input, PageSet& pages, Findings& findings);

/// The text style that shaping needs of a computed style in a language; shared with margin boxes.
text::TextStyle text_style(const style::ComputedStyle& style, std::string_view language);

}  // namespace concordia::layout
