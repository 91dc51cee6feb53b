// A style sheet written for paper, as a browser gets it.
#pragma once

#include <string>
#include <string_view>

#include "base/length.h"

namespace concordia::web {

/// `css`, a sheet or the declarations of a style attribute, with every absolute length in rem (CSS Values 4,
/// section 6.1.1): one rem is `root_size`, the font size of the document's root on paper, so that on a screen all grows
/// and shrinks with the size that the reader has chosen. Left as they are: @page, whose lengths are the paper's, and
/// @media, which is written for its medium. Left out:
/// @font-face, whose files stay at home, and @charset. REQUIRES: CSS without errors, root_size > 0.
std::string for_browsers(std::string_view css, Length root_size);

/// Text that means the same inside <style> whether it is read as HTML (no entities) or as XML (no bare "<" or "&"): the
/// signs in question are written as CSS escapes.
std::string style_element_text(std::string_view css);

}  // namespace concordia::web
