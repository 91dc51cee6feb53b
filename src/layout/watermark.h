// The words that say, behind every page, that it is no final document.
#pragma once

#include "layout/layout.h"

namespace concordia::layout {

/// Draws the watermark's lines along the rising diagonal of every page, before everything else on it, as an artifact.
void draw_watermark(const LayoutInput& input, PageSet& pages);

}  // namespace concordia::layout
