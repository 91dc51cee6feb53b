// White space processing (CSS Text 3, section 4.1).
#pragma once

#include <string>
#include <string_view>

#include "style/computed_style.h"

namespace concordia::layout {

bool preserves_spaces(style::WhiteSpace white_space);

/// Appends `text` to `out` with white space collapsed as `white_space` says. `after_space`: what stands before ends in
/// a collapsible space or begins a line. Gives the same for what comes next.
bool collapse(std::string_view text, style::WhiteSpace white_space, bool after_space, std::string& out);

/// True when a text has nothing but white space that collapses.
bool is_collapsible(std::string_view text, style::WhiteSpace white_space);

}  // namespace concordia::layout
