// Each kind of page is computed once; a document has few kinds and many pages.
#include "style/page_styles.h"

#include <algorithm>

#include "style/cascade.h"

namespace concordia::style {
namespace {

bool has_pending(const DeclarationBlock& block) {
    const auto pending = [](const Declarations& declarations) {
        return std::any_of(declarations.properties.begin(), declarations.properties.end(),
                           [](const Declaration& declaration) { return declaration.pending != nullptr; });
    };
    return pending(block.normal) || pending(block.important);
}

}  // namespace

void PageStyles::check_variables(Findings& findings) const {
    const auto check = [&](const std::shared_ptr<const DeclarationBlock>& block) {
        if (!block || !has_pending(*block)) return;
        const DeclarationBlock* const blocks[] = {block.get()};
        CascadeInput input;
        input.blocks = blocks;
        input.parent = &root_;
        compute_style(input, findings);
    };
    for (const auto& sheet : sheets_) {
        for (const PageRule& rule : sheet->pages) {
            check(rule.block);
            for (const auto& box : rule.margin_boxes) check(box);
            check(rule.notes);
        }
    }
}

PageStyle PageStyles::page(const PageSelector& selector) {
    const std::scoped_lock lock(mutex_);
    const Key key{selector.name, selector.first, selector.left, selector.blank};
    const auto found = pages_.find(key);
    if (found != pages_.end()) return found->second;
    return pages_.emplace(key, compute(selector)).first->second;
}

/// In cascade order: the default sheet, then by specificity, then by order of appearance.
std::vector<PageStyles::Applicable> PageStyles::applicable(const PageSelector& selector) const {
    std::vector<Applicable> rules;
    const auto add = [&](const StyleSheet& sheet, bool author) {
        for (const PageRule& rule : sheet.pages) {
            if (rule.applies_to(selector)) rules.push_back({&rule, author});
        }
    };
    add(default_stylesheet(), false);
    for (const auto& sheet : sheets_) add(*sheet, true);
    std::stable_sort(rules.begin(), rules.end(), [](const Applicable& a, const Applicable& b) {
        if (a.author != b.author) return b.author;
        return a.rule->specificity() < b.rule->specificity();
    });
    return rules;
}

/// Size and box alone.
PageStyle PageStyles::page_box(const std::vector<Applicable>& rules) const {
    std::vector<const DeclarationBlock*> blocks;
    blocks.reserve(rules.size());
    for (const Applicable& applicable : rules) blocks.push_back(applicable.rule->block.get());
    PageStyle result;
    CascadeInput input;
    input.blocks = blocks;
    input.parent = &root_;
    input.root_font_size = root_.font.size;
    input.sheet_width = &result.width;
    input.sheet_height = &result.height;
    Findings reported;  // check_variables says them
    result.box = compute_style(input, reported);
    result.box.display = Display::Block;
    return result;
}

PageStyle PageStyles::compute(const PageSelector& selector) const {
    const std::vector<Applicable> rules = applicable(selector);
    PageStyle result = page_box(rules);
    result.notes = notes(rules, result.box);
    for (std::size_t box = 0; box < kMarginBoxes; ++box) result.margin_boxes[box] = margin_box(box, rules, result.box);
    return result;
}

ComputedStyle PageStyles::notes(const std::vector<Applicable>& rules, const ComputedStyle& page) const {
    std::vector<const DeclarationBlock*> blocks;
    for (const Applicable& applicable : rules) {
        if (applicable.rule->notes) blocks.push_back(applicable.rule->notes.get());
    }
    CascadeInput input;
    input.blocks = blocks;
    input.parent = &page;
    input.root_font_size = root_.font.size;
    Findings reported;
    return compute_style(input, reported);
}

std::shared_ptr<const ComputedStyle> PageStyles::margin_box(std::size_t box, const std::vector<Applicable>& rules,
                                                            const ComputedStyle& page) const {
    std::vector<const DeclarationBlock*> blocks;
    bool author = false;
    for (const Applicable& applicable : rules) {
        const auto& block = applicable.rule->margin_boxes[box];
        if (!block) continue;
        blocks.push_back(block.get());
        author = author || applicable.author;
    }
    if (!author) return nullptr;
    CascadeInput input;
    input.blocks = blocks;
    input.parent = &page;
    input.root_font_size = root_.font.size;
    Findings reported;
    auto style = std::make_shared<ComputedStyle>(compute_style(input, reported));
    if (!style->has_content || style->display == Display::None) return nullptr;
    style->display = Display::Block;
    return style;
}

}  // namespace concordia::style
