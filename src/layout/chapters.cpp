// The walk goes down through the boxes that only hold blocks, and no further.
#include "layout/chapters.h"

#include "layout/white_space.h"

namespace concordia::layout {
namespace {

using compose::Node;
using style::ComputedStyle;
using style::Display;

bool is_in_flow(const ComputedStyle& style) {
    return style.display != Display::None && style.display != Display::Contents && !is_inline_level(style.display) &&
           style.position != style::Position::Absolute && style.floating == style::Float::None;
}

bool is_absolute(const style::Dimension& dimension) {
    return dimension.kind == style::Dimension::Kind::Absolute;
}

bool begins_page(style::Break wanted) {
    return wanted == style::Break::Page || wanted == style::Break::Left || wanted == style::Break::Right;
}

class ChapterPlanner {
 public:
    ChapterPlanner(const style::Styles& styles, const Clip& stretch) : styles_(styles), stretch_(stretch) {
        chapters_.push_back(stretch);
    }

    std::vector<Clip> run(const Node& root) {
        visit(root);
        return std::move(chapters_);
    }

 private:
    void visit(const Node& node) {
        if (!only_holds_blocks(node)) return;
        for (const Node* child = node.first_child; child != nullptr && child->index < stretch_.last;
             child = child->next_sibling) {
            if (!child->is_element() || index_behind(*child) <= stretch_.first()) continue;
            const ComputedStyle& style = styles_.of(*child);
            if (!is_in_flow(style)) continue;
            if (begins_page(style.break_before) && child->index > stretch_.first()) begin_chapter(*child);
            visit(*child);
        }
    }

    void begin_chapter(const Node& node) {
        chapters_.back().last = node.index;
        chapters_.push_back({&node, stretch_.last});
    }

    [[nodiscard]] bool only_holds_blocks(const Node& node) const {
        const ComputedStyle& style = styles_.of(node);
        if (style.display != Display::Block || styles_.before(node) != nullptr || styles_.after(node) != nullptr) {
            return false;
        }
        if (node.has_attribute("data-signature-field")) return false;
        const bool shows = paints(style) || style.position != style::Position::Static ||
                           box_edges(style, 100_pt).vertical_edges() != Length{};
        const bool has_columns = style.column_count > 1 || !style.column_width.is_auto();
        const bool has_height =
            is_absolute(style.height) || is_absolute(style.min_height) || is_absolute(style.max_height);
        return !shows && !has_columns && !has_height && !holds_lines(node, style);
    }

    [[nodiscard]] bool holds_lines(const Node& node, const ComputedStyle& style) const {
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element()) {
                const Display display = styles_.of(*child).display;
                if (display == Display::Contents || is_inline_level(display)) return true;
            } else if (!is_collapsible(child->text, style.white_space)) {
                return true;
            }
        }
        return false;
    }

    const style::Styles& styles_;
    Clip stretch_;
    std::vector<Clip> chapters_;
};

}  // namespace

std::vector<Clip> plan_chapters(const Node& root, const style::Styles& styles, const Clip& stretch) {
    return ChapterPlanner(styles, stretch).run(root);
}

}  // namespace concordia::layout
