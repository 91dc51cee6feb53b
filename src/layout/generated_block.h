// Blocks that stand for no element of their own: ::before and ::after as blocks, what a table continues, footnotes.
#pragma once

#include "layout/flow_builder.h"
#include "layout/inline_content.h"

namespace concordia::layout {

/// What an element generates as a block of its own, with its margins, within `span`.
void set_generated_block(Context& context, FlowBuilder& builder, const InlineNode& pseudo,
                         const style::ComputedStyle& style, Span span);

/// A footnote at its measure: that of the parallel column that holds its call, else the page's. Its marker begins it.
/// Findings: a footnote inside.
Note set_footnote(Context& context, const compose::Node& node);

/// Makes the innermost box of `builder` as high as the height properties of `style` ask. Findings: its content is
/// higher (CSS 2.2, sections 10.6.3 and 10.7).
void apply_height(Context& context, FlowBuilder& builder, const compose::Node& node, const style::ComputedStyle& style,
                  const BoxModel& box);

}  // namespace concordia::layout
