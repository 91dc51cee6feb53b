// Lines of a paragraph become entries of a flow: line boxes (CSS 2.2, section 10.8), the boxes of inline elements
// behind their words, underlines, links and page numbers that are not known yet.
#pragma once

#include "layout/flow_builder.h"
#include "layout/inline_content.h"

namespace concordia::layout {

/// Sets `content` in lines of `span`; the style of `block` gives alignment, indent, strut, orphans and widows.
/// Findings: a word wider than the line, a character that no font has.
void set_lines(Context& context, FlowBuilder& builder, const InlineContent& content, const compose::Node& block,
               const style::ComputedStyle& style, Span span);

}  // namespace concordia::layout
