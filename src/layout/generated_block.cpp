// Generated content is one piece of inline content; a footnote is an element's box in a flow of its own.
#include "layout/generated_block.h"

#include <algorithm>

#include "layout/block.h"
#include "layout/line_setting.h"
#include "layout/messages.h"

namespace concordia::layout {

using compose::Node;
using style::ComputedStyle;

void set_generated_block(Context& context, FlowBuilder& builder, const InlineNode& pseudo, const ComputedStyle& style,
                         Span span) {
    const BoxModel box = block_box(style, span);
    builder.add_margin(box.margin[style::Top]);
    builder.begin_box(style, box, pseudo.node);
    const InlineContent content = collect_inline(context, *pseudo.node, style, {pseudo}, box.content().width);
    set_lines(context, builder, content, *pseudo.node, style, box.content());
    apply_height(context, builder, *pseudo.node, style, box);
    builder.end_box();
    builder.add_margin(box.margin[style::Bottom]);
}

Note set_footnote(Context& context, const Node& node) {
    Note note;
    note.node = &node;
    const Span measure{Length{}, context.note_width};
    note.content = set_fitted_box(context, node, {block_box(context.style_of(node), measure), measure.width});
    if (!note.content.notes.empty()) context.report(say::kNotHonoured, node, {"float: footnote in a footnote"});
    return note;
}

void apply_height(Context& context, FlowBuilder& builder, const Node& node, const ComputedStyle& style,
                  const BoxModel& box) {
    const Length least = content_height(style, style.min_height, box, Length{});
    const Length fixed = content_height(style, style.height, box, Length{});
    const Length most = content_height(style, style.max_height, box, Length{});
    const Length limit = most > Length{} && (fixed <= Length{} || most < fixed) ? most : fixed;
    const Length height = builder.content_height();
    if (limit > Length{} && height > std::max(limit, least)) {
        context.report(say::kBoxOverflows, node, {points_text(height), points_text(limit)});
    }
    const Length target = std::max(least, most > Length{} ? std::min(fixed, most) : fixed);
    if (target > Length{}) builder.fill_to(target);
}

}  // namespace concordia::layout
