// The page context and its margin boxes, computed when a page of that kind is first laid out (CSS Paged Media 3,
// section 6). The page context inherits from the root element, the margin boxes from the page context.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <tuple>
#include <utility>
#include <vector>

#include "style/rules.h"

namespace concordia::style {

class PageStyles {
 public:
    /// REQUIRES: `root` outlives this object.
    PageStyles(std::vector<std::shared_ptr<const StyleSheet>> sheets, const ComputedStyle& root)
        : sheets_(std::move(sheets)), root_(root) {}
    /// Findings: a var() that has no value in some @page rule.
    void check_variables(Findings& findings) const;
    /// Of the pages without a name, the first left out.
    [[nodiscard]] Length width() const { return page_box(applicable({})).width; }
    /// May be called from several threads.
    PageStyle page(const PageSelector& selector);

 private:
    using Key = std::tuple<std::string, bool, bool, bool>;
    struct Applicable {
        const PageRule* rule;
        bool author;
    };
    [[nodiscard]] std::vector<Applicable> applicable(const PageSelector& selector) const;
    [[nodiscard]] PageStyle page_box(const std::vector<Applicable>& rules) const;
    [[nodiscard]] PageStyle compute(const PageSelector& selector) const;
    [[nodiscard]] std::shared_ptr<const ComputedStyle> margin_box(std::size_t box, const std::vector<Applicable>& rules,
                                                                  const ComputedStyle& page) const;
    [[nodiscard]] ComputedStyle notes(const std::vector<Applicable>& rules, const ComputedStyle& page) const;

    std::vector<std::shared_ptr<const StyleSheet>> sheets_;
    const ComputedStyle& root_;
    std::mutex mutex_;
    std::map<Key, PageStyle> pages_;
};

}  // namespace concordia::style
