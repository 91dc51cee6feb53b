// What a run of glyphs on a page says beyond them, taken from the text stage's vectors for a whole paragraph.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "layout/flow.h"
#include "layout/page.h"

namespace concordia::layout {

/// The details of the run that has `glyphs` of those that `offsets` counts; nullptr where there is nothing to say.
const GlyphRunDetails* run_details(std::span<const text::GlyphOffset> offsets, Range glyphs,
                                   std::optional<std::string_view> actual_text, Arena& arena);

}  // namespace concordia::layout
