// Shaped glyphs as text-showing operators (ISO 32000-1, 9.4.3).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/length.h"
#include "paint/font.h"
#include "text/engine.h"

namespace concordia::paint {

/// Appends the operators that show `glyphs`, the first one at the current text position; the font is already selected
/// at `size`. `characters` is the text that the glyphs point into.
void append_glyphs(std::string& out, Font& font, Length size, std::span<const text::Glyph> glyphs,
                   std::string_view characters);

}  // namespace concordia::paint
