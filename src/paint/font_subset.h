// The part of a font file that a document needs.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/face.h"

namespace concordia::paint {

struct FontSubset {
    std::string bytes;                  // a TrueType font with the outlines only: what a CIDFontType2 needs
    std::vector<std::uint16_t> glyphs;  // where each wanted glyph is now
};

/// Keeps the outlines of `glyphs`, which may repeat, and what they are composed of. Throws Failure when the font is
/// damaged.
FontSubset subset_font(const text::Face& face, const std::vector<std::uint16_t>& glyphs);

}  // namespace concordia::paint
