// A short text that never breaks, as items: markers of lists, words in drawings.
#pragma once

#include "layout/context.h"

namespace concordia::layout {

/// Appends the runs of `shaped` to `content` as `run` says (colour, rotation; its origin is the text's).
void append_shaped(Context& context, const text::ShapedText& shaped, GlyphRun run, StructureId structure,
                   Flow& content);

}  // namespace concordia::layout
