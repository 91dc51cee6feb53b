// Chapters: what stands between two forced page breaks (CSS Fragmentation 3, section 3.1). Nothing before such a break
// moves what stands behind it, so each chapter is set by itself, and two of them at a time where there is a processor
// to spare. Each goes to the pages by itself.
#pragma once

#include <vector>

#include "layout/block.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// The chapters of `stretch`, in order: at least one, and together all of it. One begins with each box that asks for a
/// new page, where the boxes around it only hold blocks one below the other: without any paint, edge or height of their
/// own, which would reach over both chapters.
std::vector<Clip> plan_chapters(const compose::Node& root, const style::Styles& styles, const Clip& stretch);

}  // namespace concordia::layout
