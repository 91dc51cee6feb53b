// Shaped glyphs as text-showing operators (ISO 32000-1, 9.4.3).
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "base/length.h"
#include "paint/font.h"
#include "text/engine.h"

namespace concordia::paint {

/// The text state (ISO 32000-1, 9.3) that is in force: font size, character spacing after every glyph, and horizontal
/// scaling of all that.
struct TextState {
    Length size, tracking;
    std::int32_t scale = text::kNaturalScale;
};

/// Glyphs, those of them that stand apart from the pen, and the text that all stand for.
struct Glyphs {
    std::span<const text::Glyph> glyphs;
    std::span<const text::GlyphOffset> offsets;
    std::string_view characters;
};

/// Appends the operators that show `run`, its first glyph at the current text position, in the selected font.
void append_glyphs(std::string& out, Font& font, const TextState& state, const Glyphs& run);

}  // namespace concordia::paint
