// One recursive walk: a box opens, its children follow each other as blocks, or as lines of the inline content between
// them (anonymous blocks, CSS 2.2 section 9.2.1.1), and it closes.
#include "layout/block.h"

#include <algorithm>
#include <utility>

#include "layout/flatten.h"
#include "layout/generated_block.h"
#include "layout/grid.h"
#include "layout/inline_atom.h"
#include "layout/intrinsic.h"
#include "layout/line_setting.h"
#include "layout/list_marker.h"
#include "layout/messages.h"
#include "layout/multicolumn.h"
#include "layout/page_messages.h"
#include "layout/positioned.h"
#include "layout/table.h"
#include "layout/white_space.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;
using style::Display;

bool is_picture(const Node& node) {
    return node.name == "img" || node.name == "svg";
}

bool is_floating(const ComputedStyle& style) {
    return style.floating == style::Float::Left || style.floating == style::Float::Right;
}

class BlockSetter {
 public:
    BlockSetter(Context& context, FlowBuilder& builder, const Clip& clip, Length page_height)
        : context_(context),
          builder_(builder),
          clip_(clip),
          page_height_(page_height),
          positioned_(context, builder, page_height) {}

    void set_box(const Node& node, Span span) {
        const ComputedStyle& style = context_.style_of(node);
        if (style.display == Display::None) return;
        if (style.position == style::Position::Absolute) {
            positioned_.place(node);
            return;
        }
        if (is_floating(style)) {
            set_float(node, span);
            return;
        }
        if (moves_on_page(style)) {
            set_page_float(node, style);
            return;
        }
        if (style.floating != style::Float::None) context_.report(say::kNotHonoured, node, {"float"});
        const bool begins = node.index >= clip_.first();
        const bool ends = index_behind(node) <= clip_.last;
        if (begins) begin(node, style);
        set_box_by_kind(node, style, span, begins, ends);
        if (ends) builder_.apply_break(style.break_after);
    }

    void set_content(const Node& node, const ComputedStyle& style, Span span) {
        if (style.display == Display::Grid) {
            place_positioned_children(node);
            set_grid(context_, builder_, node, span);
        } else if (column_sizes(style, span.width).count > 1) {
            set_multicolumn(context_, builder_, node, span, clip_, page_height_);
        } else {
            set_children(node, style, span);
        }
    }

    /// Those of a grid are no items of it (CSS Grid 1, section 9).
    void place_positioned_children(const Node& grid) {
        for (const Node* child = grid.first_child; child != nullptr; child = child->next_sibling) {
            if (!child->is_element()) continue;
            const ComputedStyle& style = context_.style_of(*child);
            if (style.display == Display::Contents) {
                place_positioned_children(*child);
            } else if (style.display != Display::None && style.position == style::Position::Absolute) {
                positioned_.place(*child);
            }
        }
    }

    /// The border box of `node` with all its content.
    void fill_box(const Node& node, const ComputedStyle& style, const BoxModel& box) {
        const bool positioned = style.position != style::Position::Static;
        if (positioned) positioned_.open(style, box);
        builder_.begin_box(style, box, &node);
        if (is_picture(node)) {
            set_picture_entry(node, box.content());
        } else if (node.has_attribute("data-signature-field")) {
            set_field_entry(node, style, box);
        } else {
            set_content(node, style, box.content());
            apply_height(context_, builder_, node, style, box);
        }
        if (positioned) positioned_.close();
        builder_.end_box();
    }

    void set_children(const Node& node, const ComputedStyle& style, Span span) {
        InlineNodes line{&node, &style, span, {}};
        if (node.index >= clip_.first()) {
            add_marker(node, style, line);
            if (style.floating == style::Float::Footnote) {
                line.nodes.push_back({&node, InlineNode::Part::FootnoteMarker});
            }
            add_pseudo(context_.input.styles.before(node), {&node, InlineNode::Part::Before}, line);
        }
        for (const Node* child = first_child(node); child != nullptr && child->index < clip_.last;
             child = child->next_sibling) {
            add_child(*child, line);
        }
        if (index_behind(node) <= clip_.last) {
            add_pseudo(context_.input.styles.after(node), {&node, InlineNode::Part::After}, line);
        }
        flush(line);
    }

 private:
    void begin(const Node& node, const ComputedStyle& style) {
        builder_.apply_break(style.break_before);
        for (const Event& event : context_.generated.of(node).events) builder_.add_event(event);
    }

    void set_box_by_kind(const Node& node, const ComputedStyle& style, Span span, bool begins, bool ends) {
        clear_floats(node, style, span);
        const std::uint32_t first_entry = builder_.entry_count();
        const std::size_t first_box = builder_.flow().decorations.size();
        if (style.display == Display::Table) {
            set_table(context_, builder_, node, span);
        } else {
            set_one_box(node, style, span, begins, ends);
        }
        if (style.position == style::Position::Relative) {
            builder_.offset_since(first_entry, first_box, relative_offset(style, span.width));
        }
    }

    /// Tables, grids, columns and pictures do not stand beside floats (9.5): they begin below.
    void clear_floats(const Node& node, const ComputedStyle& style, Span span) {
        if (builder_.floats().empty()) return;
        const bool of_its_own = style.display == Display::Table || style.display == Display::Grid || is_picture(node) ||
                                column_sizes(style, span.width).count > 1;
        const style::Clear clear = of_its_own ? style::Clear::Both : style.clear;
        builder_.move_down_to(builder_.floats().below(clear, builder_.next_top()));
    }

    void set_one_box(const Node& node, const ComputedStyle& style, Span span, bool begins, bool ends) {
        const BoxModel box = is_picture(node) ? picture_box(node, style, span) : block_box(style, span);
        if (box.width > span.width) {
            context_.report(say::kTooWide, node, {points_text(box.width), points_text(span.width)});
        }
        if (begins) builder_.add_margin(box.margin[style::Top]);
        fill_box(node, style, box);
        if (ends) builder_.add_margin(box.margin[style::Bottom]);
    }

    BoxModel picture_box(const Node& node, const ComputedStyle& style, Span span) {
        BoxModel box = box_edges(style, span.width);
        box.width = picture_width(context_, node, span.width) + box.horizontal_edges();
        const Length room = std::max(span.width - box.width, Length{});
        const bool left = style.margin[style::Left].is_auto();
        const bool right = style.margin[style::Right].is_auto();
        if (left) box.margin[style::Left] = right ? room / 2 : room;
        box.x = span.x + box.margin[style::Left];
        return box;
    }

    void set_picture_entry(const Node& node, Span span) {
        const Picture picture = set_picture(context_, node, span.width);
        builder_.begin_entry(picture.height, &node);
        append_flat(picture.content, {span.x, Length{}}, builder_.flow());
        builder_.end_entry();
    }

    /// A place to sign is one entry, so it never breaks over pages.
    void set_field_entry(const Node& node, const ComputedStyle& style, const BoxModel& box) {
        const Length least = layout::content_height(style, style.min_height, box, Length{});
        const Length height = std::max(least, layout::content_height(style, style.height, box, Length{}));
        const Span span = box.content();
        const SignatureField field{{span.x, Length{}, span.width, height},
                                   node.attribute("data-signature-field"),
                                   node.attribute("title"),
                                   node.language()};
        builder_.begin_entry(height, &node);
        builder_.flow().items.push_back({field, context_.leaves[node.index].content, Artifact::Layout});
        builder_.end_entry();
    }

    /// The inline content that waits to become lines.
    struct InlineNodes {
        const Node* block = nullptr;
        const ComputedStyle* style = nullptr;
        Span span;
        std::vector<InlineNode> nodes;
    };

    /// Where a clipped walk begins: the child that holds the clip's first node.
    [[nodiscard]] const Node* first_child(const Node& node) const {
        if (node.index >= clip_.first()) return node.first_child;
        const Node* child = clip_.start;
        while (child->parent != &node) child = child->parent;
        return child;
    }

    void add_child(const Node& child, InlineNodes& line) {
        if (!child.is_element()) {
            const bool opens = line.nodes.empty() && is_collapsible(child.text, line.style->white_space);
            if (!opens) line.nodes.push_back({&child, InlineNode::Part::Whole});
            return;
        }
        const ComputedStyle& style = context_.style_of(child);
        if (style.position == style::Position::Absolute || is_floating(style) || moves_on_page(style)) {
            set_box(child, line.span);
        } else if (is_inline_level(style.display) || style.floating == style::Float::Footnote) {
            line.nodes.push_back({&child, InlineNode::Part::Whole});
        } else if (style.display == Display::Contents) {
            add_contents(child, line);
        } else if (style.display != Display::None) {
            flush(line);
            set_box(child, line.span);
        }
    }

    /// display: contents: the children stand where the element would.
    void add_contents(const Node& node, InlineNodes& line) {
        add_pseudo(context_.input.styles.before(node), {&node, InlineNode::Part::Before}, line);
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            add_child(*child, line);
        }
        add_pseudo(context_.input.styles.after(node), {&node, InlineNode::Part::After}, line);
    }

    /// Only what pages cut can give boxes to their head and foot.
    [[nodiscard]] bool moves_on_page(const ComputedStyle& style) const {
        return is_page_float(style) && page_height_ > Length{};
    }

    void add_marker(const Node& node, const ComputedStyle& style, InlineNodes& line) {
        if (style.display != Display::ListItem || context_.generated.of(node).marker.empty()) return;
        if (style.list_inside) {
            line.nodes.push_back({&node, InlineNode::Part::Marker});
        } else {
            builder_.add_pending(outside_marker(context_, node, style, line.span.x));
        }
    }

    /// Generated content in a line, or as a block of its own.
    void add_pseudo(const ComputedStyle* style, const InlineNode& pseudo, InlineNodes& line) {
        if (style == nullptr || style->display == Display::None) return;
        if (is_inline_level(style->display)) {
            line.nodes.push_back(pseudo);
            return;
        }
        flush(line);
        set_generated_block(context_, builder_, pseudo, *style, line.span);
    }

    void flush(InlineNodes& line) {
        if (line.nodes.empty()) return;
        const InlineContent content = collect_inline(context_, *line.block, *line.style, line.nodes, line.span.width);
        set_lines(context_, builder_, content, *line.block, *line.style, line.span);
        line.nodes.clear();
    }

    /// A box at the side of the flow, beside what follows it; it is carried by the next entry (9.5).
    void set_float(const Node& node, Span span) {
        const ComputedStyle& style = context_.style_of(node);
        const FittedBox box = fit_box(context_, node, span.width, span.width, false);
        if (box.width > span.width) {
            context_.report(say::kTooWide, node, {points_text(box.width), points_text(span.width)});
        }
        const Flow flow = set_fitted_box(context_, node, box);
        const Length top = builder_.floats().below(style.clear, builder_.next_top());
        const Point corner = builder_.floats().place(style.floating, box.width, flow.height, span, top);
        PendingItems pending;
        flatten(flow, {corner.x, Length{}}, pending.content, context_.arena);
        pending.y = corner.y;
        for (const Event& event : pending.content.events) builder_.add_event(event);
        builder_.add_pending(std::move(pending));
    }

    /// A block of the page's measure, with all its margins; pages choose where it stands.
    void set_page_float(const Node& node, const ComputedStyle& style) {
        const Length width = context_.note_width;
        FlowBuilder own(width);
        BlockSetter setter(context_, own, {}, Length{});
        for (const Event& event : context_.generated.of(node).events) own.add_event(event);
        setter.set_box_by_kind(node, style, {Length{}, width}, true, true);
        PageFloat box;
        box.content = own.finish();
        box.height = box.content.height;
        for (const Note& note : box.content.notes) box.height += note.content.height;
        box.at_foot = style.floating == style::Float::BlockEnd;
        if (box.height > page_height_) {
            context_.report(say::kTooHigh, node, {points_text(box.height), points_text(page_height_)});
        }
        builder_.add_page_float(std::move(box));
    }

    Context& context_;
    FlowBuilder& builder_;
    Clip clip_;
    Length page_height_;
    PositionedBoxes positioned_;
};

}  // namespace

std::uint32_t index_behind(const Node& node) {
    for (const Node* at = &node; at != nullptr; at = at->parent) {
        if (at->next_sibling != nullptr) return at->next_sibling->index;
    }
    return 0xFFFFFFFF - 1;
}

FittedBox fit_box(Context& context, const Node& node, Length base, Length available, bool fills) {
    const ComputedStyle& style = context.style_of(node);
    FittedBox box{box_edges(style, base), Length{}};
    const Length edges = box.model.horizontal_edges() + box.model.margin[style::Left] + box.model.margin[style::Right];
    if (is_picture(node)) {
        box.model.width = picture_width(context, node, base) + box.model.horizontal_edges();
    } else {
        Length width = available - edges;
        if (!fills) {
            const text::IntrinsicWidths widths = content_widths(context, node);
            width = std::min(std::max(widths.minimum, width), widths.maximum);
        }
        width = content_width(style, style.width, box.model, base, width);
        width = std::min(width, content_width(style, style.max_width, box.model, base, width));
        width = std::max(width, content_width(style, style.min_width, box.model, base, Length{}));
        box.model.width = width + box.model.horizontal_edges();
    }
    box.model.x = box.model.margin[style::Left];
    box.width = box.model.width + box.model.margin[style::Left] + box.model.margin[style::Right];
    return box;
}

Flow set_fitted_box(Context& context, const Node& node, const FittedBox& box) {
    const ComputedStyle& style = context.style_of(node);
    FlowBuilder builder(box.width);
    for (const Event& event : context.generated.of(node).events) builder.add_event(event);
    if (style.display == Display::Table) {
        set_table(context, builder, node, {Length{}, box.width});
        return builder.finish();
    }
    builder.add_gap(box.model.margin[style::Top]);
    BlockSetter(context, builder, {}, Length{}).fill_box(node, style, box.model);
    builder.add_gap(box.model.margin[style::Bottom]);
    return builder.finish();
}

bool is_inline_level(Display display) {
    return display == Display::Inline || display == Display::InlineBlock;
}

void set_block(Context& context, FlowBuilder& builder, const Node& node, Span span, const Clip& clip,
               Length page_height) {
    BlockSetter(context, builder, clip, page_height).set_box(node, span);
}

void set_children(Context& context, FlowBuilder& builder, const Node& node, Span span, const Clip& clip,
                  Length page_height) {
    BlockSetter(context, builder, clip, page_height).set_children(node, context.style_of(node), span);
}

Flow set_independent_box(Context& context, const Node& node, Length width, FlowBreaks* breaks) {
    FlowBuilder builder(width);
    set_block(context, builder, node, {Length{}, width});
    return builder.finish(breaks);
}

Flow set_independent_content(Context& context, const Node& node, Length width, std::optional<Length>& baseline) {
    FlowBuilder builder(width);
    set_content(context, builder, node, {Length{}, width});
    baseline = builder.last_baseline();
    return builder.finish();
}

void set_content(Context& context, FlowBuilder& builder, const Node& node, Span span) {
    BlockSetter(context, builder, {}, Length{}).set_content(node, context.style_of(node), span);
}

}  // namespace concordia::layout
