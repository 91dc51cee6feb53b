// Lines measure themselves; blocks are as wide as their widest child; tables and grids add their columns up.
#include "layout/intrinsic.h"

#include <algorithm>

#include "layout/block.h"
#include "layout/box_model.h"
#include "layout/grid.h"
#include "layout/inline_atom.h"
#include "layout/inline_content.h"
#include "layout/table.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::Display;
using text::IntrinsicWidths;

/// Wide enough for one line of anything.
constexpr Length kUnlimited = 100'000_pt;

void widen(IntrinsicWidths& widths, const IntrinsicWidths& child) {
    widths.minimum = std::max(widths.minimum, child.minimum);
    widths.maximum = std::max(widths.maximum, child.maximum);
}

class Measurer {
 public:
    Measurer(Context& context, const Node& block) : context_(context), block_(block) {}

    IntrinsicWidths run() {
        add_pseudo(context_.input.styles.before(block_), InlineNode::Part::Before);
        add_children(block_);
        add_pseudo(context_.input.styles.after(block_), InlineNode::Part::After);
        flush();
        return widths_;
    }

 private:
    void add_children(const Node& node) {
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) add(*child);
    }

    void add(const Node& child) {
        if (!child.is_element()) {
            line_.push_back({&child, InlineNode::Part::Whole});
            return;
        }
        const style::ComputedStyle& style = context_.style_of(child);
        if (style.display == Display::None || style.position == style::Position::Absolute) return;
        if (is_inline_level(style.display)) {
            line_.push_back({&child, InlineNode::Part::Whole});
        } else if (style.display == Display::Contents) {
            add_children(child);
        } else {
            flush();
            widen(widths_, outer_widths(context_, child));
        }
    }

    void add_pseudo(const style::ComputedStyle* style, InlineNode::Part part) {
        if (style != nullptr && style->display != Display::None) line_.push_back({&block_, part});
    }

    void flush() {
        if (line_.empty()) return;
        const InlineContent content = collect_inline(context_, block_, context_.style_of(block_), line_, kUnlimited);
        if (!content.items.empty()) widen(widths_, text::measure(context_.input.engine, content.items));
        line_.clear();
    }

    Context& context_;
    const Node& block_;
    std::vector<InlineNode> line_;
    IntrinsicWidths widths_;
};

/// A container of a given number of columns is as wide as they are together.
IntrinsicWidths in_columns(const style::ComputedStyle& style, IntrinsicWidths content) {
    const std::int64_t count = std::max(style.column_count, 1);
    const Length gaps = style.column_gap * (count - 1);
    return {content.minimum * count + gaps, content.maximum * count + gaps};
}

IntrinsicWidths measure_content(Context& context, const Node& node) {
    if (node.name == "img" || node.name == "svg") {
        const Length width = picture_width(context, node, kUnlimited);
        return {width, width};
    }
    switch (context.style_of(node).display) {
        case Display::Table:
            return table_widths(context, node);
        case Display::Grid:
            return grid_widths(context, node);
        default:
            return in_columns(context.style_of(node), Measurer(context, node).run());
    }
}

}  // namespace

IntrinsicWidths content_widths(Context& context, const Node& node) {
    const auto found = context.intrinsic_widths.find(node.index);
    if (found != context.intrinsic_widths.end()) return found->second;
    const IntrinsicWidths widths = measure_content(context, node);
    context.intrinsic_widths.emplace(node.index, widths);
    return widths;
}

IntrinsicWidths outer_widths(Context& context, const Node& node) {
    const style::ComputedStyle& style = context.style_of(node);
    const BoxModel box = box_edges(style, Length{});
    IntrinsicWidths widths;
    if (style.width.kind == style::Dimension::Kind::Absolute) {
        widths.minimum = widths.maximum = content_width(style, style.width, box, Length{}, Length{});
    } else {
        widths = content_widths(context, node);
        const Length least = content_width(style, style.min_width, box, Length{}, Length{});
        widths.minimum = std::max(widths.minimum, least);
        widths.maximum = std::max(widths.maximum, widths.minimum);
    }
    const Length edges = box.horizontal_edges() + box.margin[style::Left] + box.margin[style::Right];
    return {widths.minimum + edges, widths.maximum + edges};
}

}  // namespace concordia::layout
