// Which selectors an element of a given name, id and class may match at all: found by the rarest name in the selector's
// subject (id, then class, then type), once for all elements that have them in common.
#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "style/rules.h"

namespace concordia::style {

/// A selector that an element matches by its names; `residual` is where in the subject the rest begins.
struct Candidate {
    const Selector* selector = nullptr;
    const DeclarationBlock* block = nullptr;
    bool author = false;      // from a sheet of the document, not from the default sheet
    std::uint32_t order = 0;  // of appearance, over all sheets
    std::size_t residual = 0;
};

class RuleIndex {
 public:
    /// The rules that apply to pages of that width. REQUIRES: the sheet outlives the index. Sheets are added in the
    /// order in which they apply.
    void add(const StyleSheet& sheet, bool author, Length page_width);
    /// True when some selector asks for this id.
    [[nodiscard]] bool knows_id(std::string_view id) const { return by_id_.contains(id); }
    /// In cascade order: origin, specificity, order of appearance (CSS Cascading 4, section 6.1).
    [[nodiscard]] std::vector<Candidate> candidates(std::string_view name, std::string_view id,
                                                    std::string_view classes) const;

 private:
    using ByName = std::unordered_map<std::string_view, std::vector<Candidate>>;
    void add(const Candidate& candidate);

    ByName by_id_, by_class_, by_type_;
    std::vector<Candidate> universal_;
    std::uint32_t order_ = 0;
};

}  // namespace concordia::style
