// The walk visits the blocks that hold content themselves; where their page differs from the last one's, the stretch
// begins with the outermost box that begins there, so that no box is split for nothing.
#include "layout/stretches.h"

#include <algorithm>

namespace concordia::layout {
namespace {

using compose::Node;
using style::Display;

bool is_block_container(Display display) {
    return display == Display::Block || display == Display::ListItem;
}

bool is_block_level(Display display) {
    return display != Display::None && display != Display::Contents && !is_inline_level(display);
}

class StretchPlanner {
 public:
    explicit StretchPlanner(const style::Styles& styles) : styles_(styles) { plans_.emplace_back(); }

    std::vector<StretchPlan> run(const Node& root) {
        visit(root);
        return std::move(plans_);
    }

 private:
    [[nodiscard]] bool has_block_children(const Node& node) const {
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (child->is_element() && is_block_level(styles_.of(*child).display)) return true;
        }
        return false;
    }

    void visit(const Node& node) {
        const style::ComputedStyle& style = styles_.of(node);
        if (outermost_ == nullptr) outermost_ = &node;
        if (!is_block_container(style.display) || !has_block_children(node)) {
            place(style.page);
            return;
        }
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            if (!child->is_element()) continue;
            const style::ComputedStyle& own = styles_.of(*child);
            const bool flows = own.position != style::Position::Absolute && !is_page_float(own);
            if (is_block_level(own.display) && flows) visit(*child);
        }
    }

    /// Content that wants `page` stands here; `outermost_` is the first box that begins with it.
    void place(const std::string& page) {
        if (!any_content_) {
            plans_.back().page = page;
        } else if (page != plans_.back().page) {
            plans_.back().clip.last = outermost_->index;
            plans_.push_back({page, {outermost_, 0xFFFFFFFF}});
        }
        any_content_ = true;
        outermost_ = nullptr;
    }

    const style::Styles& styles_;
    std::vector<StretchPlan> plans_;
    const Node* outermost_ = nullptr;
    bool any_content_ = false;
};

}  // namespace

std::vector<StretchPlan> plan_stretches(const compose::Document& document, const style::Styles& styles) {
    return StretchPlanner(styles).run(*document.root);
}

}  // namespace concordia::layout
