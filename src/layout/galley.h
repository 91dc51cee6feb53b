// Document + styles -> the galley and the structure tree: boxes, lines, tables and parallel columns, not yet pages. The
// galley is handed on in parts as they are set: of a long one, memory holds the chapters at work.
#pragma once

#include <array>
#include <deque>
#include <functional>
#include <string>

#include "layout/flow.h"
#include "layout/layout.h"

namespace concordia::layout {

/// What the pages of one name show, up to a forced page break or to pages of another name: a part begins on a new page.
/// Named pages may differ in margins, so each part is set at the width of its own.
struct GalleyPart {
    std::string page;           // named page; empty for the default
    bool opens_stretch = true;  // the name of the page changes here; else a forced break stands before the part
    Flow flow;
};
using TakePart = std::function<void(GalleyPart part)>;

/// The text styles of each thread that sets chapters. Stable addresses: LateText points here.
using GalleyTextStyles = std::array<std::deque<text::TextStyle>, SideWork::kThreads>;

/// Sets the whole document and gives its parts to `take` in their order, on the thread that calls. Fills
/// `pages.structure`, `pages.title`, `pages.language` and uses the arenas of `pages` for every string that pages will
/// show. Findings: overflow, missing glyphs and images, what an element cannot honour. Throws what `take` throws.
void set_galley(const LayoutInput& input, PageSet& pages, GalleyTextStyles& text_styles, Findings& findings,
                const TakePart& take);

/// The text style that shaping needs of a computed style in a language; shared with margin boxes.
text::TextStyle text_style(const style::ComputedStyle& style, std::string_view language);

}  // namespace concordia::layout
