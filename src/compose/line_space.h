// White space of the template that stands between tags. XSLT 1.0, section 3.4, strips all of it; here it stays where it
// may part words, and is not written where a line has yet to begin: behind a block's tag. No browser shows it there,
// and nearly half of a report's nodes would be such space.
#pragma once

#include <string_view>

#include "compose/document.h"

namespace concordia::compose {

/// Whether HTML's own sheet makes the element a block or a part of a table, or SVG a shape: no part of a line.
bool is_block(std::string_view name);

/// Whether white space at the end of `parent` parts words: neither behind a block or other space, nor opening a block.
bool parts_words(const Node& parent);

}  // namespace concordia::compose
