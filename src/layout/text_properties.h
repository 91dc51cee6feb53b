// Properties of CSS in the words of the text stage.
#pragma once

#include "style/computed_style.h"
#include "text/engine.h"
#include "text/paragraph.h"

namespace concordia::layout {

text::Case case_of(style::TextTransform transform);
text::Hyphenation hyphenation_of(style::Hyphens hyphens);
text::Alignment alignment_of(style::TextAlign align);

}  // namespace concordia::layout
