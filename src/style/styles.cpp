// The styles of one document, ready to be asked for.
#include <algorithm>
#include <map>
#include <mutex>

#include "style/cascade.h"
#include "style/element_styler.h"
#include "style/page_styles.h"
#include "style/stylesheet.h"

namespace concordia::style {
namespace {

using Sheets = std::vector<std::shared_ptr<const StyleSheet>>;

/// Width of pages without a name, where a media query asks for it: it cannot depend on what the query then decides.
Length asked_page_width(const Sheets& sheets) {
    const bool asked =
        std::any_of(sheets.begin(), sheets.end(), [](const auto& sheet) { return sheet->asks_page_width; });
    if (!asked) return {};
    return PageStyles(sheets, initial_style()).width();
}

class DocumentStyles final : public Styles {
 public:
    DocumentStyles(const compose::Document& document, const Sheets& sheets, Findings& findings) {
        RuleIndex rules;
        const Length page_width = asked_page_width(sheets);
        rules.add(default_stylesheet(), false, page_width);
        for (const auto& sheet : sheets) rules.add(*sheet, true, page_width);
        by_node_ = ElementStyler(document, rules, pool_, sets_, findings).run();
        const bool has_root = document.root != nullptr;
        const ComputedStyle& root = has_root ? *by_node_[document.root->index]->own : initial_style();
        pages_ = std::make_unique<PageStyles>(sheets, root);
        pages_->check_variables(findings);
    }

    [[nodiscard]] const ComputedStyle& of(const compose::Node& node) const override {
        return *by_node_[node.index]->own;
    }
    [[nodiscard]] const ComputedStyle* before(const compose::Node& node) const override {
        return by_node_[node.index]->before;
    }
    [[nodiscard]] const ComputedStyle* after(const compose::Node& node) const override {
        return by_node_[node.index]->after;
    }
    [[nodiscard]] const ComputedStyle* marker(const compose::Node& node) const override {
        return by_node_[node.index]->marker;
    }
    [[nodiscard]] const ComputedStyle* footnote_call(const compose::Node& node) const override {
        return by_node_[node.index]->footnote_call;
    }
    [[nodiscard]] const ComputedStyle* footnote_marker(const compose::Node& node) const override {
        return by_node_[node.index]->footnote_marker;
    }
    [[nodiscard]] const ComputedStyle* continued(const compose::Node& node) const override {
        return by_node_[node.index]->continued;
    }
    [[nodiscard]] const ComputedStyle& anonymous(const ComputedStyle& parent, Display display) const override {
        const std::scoped_lock lock(mutex_);
        auto& style = anonymous_[{&parent, display}];
        if (!style) {
            style = std::make_unique<ComputedStyle>(inherited_style(parent));
            style->display = display;
        }
        return *style;
    }
    [[nodiscard]] PageStyle page(const PageSelector& selector) const override { return pages_->page(selector); }

 private:
    StylePool pool_;
    std::deque<StyleSet> sets_;
    std::vector<const StyleSet*> by_node_;
    std::unique_ptr<PageStyles> pages_;
    mutable std::mutex mutex_;
    mutable std::map<std::pair<const ComputedStyle*, Display>, std::unique_ptr<ComputedStyle>> anonymous_;
};

}  // namespace

std::unique_ptr<Styles> style_document(const compose::Document& document,
                                       const std::vector<std::shared_ptr<const StyleSheet>>& sheets,
                                       Findings& findings) {
    return std::make_unique<DocumentStyles>(document, sheets, findings);
}

}  // namespace concordia::style
