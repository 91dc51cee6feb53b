// One walk over the document that gives every element its styles. Two caches make it cheap: elements of equal name and
// classes share their candidate rules; elements with the same parent style and the same matched rules share everything.
#pragma once

#include <cstdint>
#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "style/rule_index.h"
#include "style/sibling_positions.h"
#include "style/style_pool.h"

namespace concordia::style {

/// The styles of one element and its pseudo-elements; shared by elements that are styled alike.
struct StyleSet {
    const ComputedStyle* own = nullptr;
    const ComputedStyle* before = nullptr;
    const ComputedStyle* after = nullptr;
    const ComputedStyle* marker = nullptr;
    const ComputedStyle* footnote_call = nullptr;
    const ComputedStyle* footnote_marker = nullptr;
    const ComputedStyle* continued = nullptr;
};

class ElementStyler {
 public:
    /// REQUIRES: all arguments outlive the styler.
    ElementStyler(const compose::Document& document, const RuleIndex& rules, StylePool& pool,
                  std::deque<StyleSet>& sets, Findings& findings);
    /// The style set of every element, by Node::index; null for text nodes.
    std::vector<const StyleSet*> run();

 private:
    /// What elements of equal name, classes and (where a rule asks for it) id have in common.
    struct Signature {
        std::vector<Candidate> candidates;
        std::uint64_t name_bits = 0;
        bool known = false;
        bool svg = false;
    };
    struct Names {
        std::string_view name, id, classes;
        friend bool operator==(const Names&, const Names&) = default;
    };
    struct NamesHash {
        std::size_t operator()(const Names& names) const;
    };
    /// Everything that decides a style set: the parent's style and the matched blocks, each pseudo-element's behind a
    /// null pointer.
    using Key = std::vector<const void*>;
    struct CacheEntry {
        Key key;
        const StyleSet* set;
    };
    using Blocks = std::vector<const DeclarationBlock*>;

    void style(const compose::Node& node);
    const Signature& signature(const Names& names);
    void match(const compose::Node& node, const Signature& signature, std::uint64_t ancestors,
               std::string_view style_attribute);
    const StyleSet* find_or_make(const compose::Node& node);
    const StyleSet* make(const ComputedStyle* parent);
    const ComputedStyle* computed(const Blocks& blocks, const ComputedStyle* parent);
    const ComputedStyle* pseudo_element(PseudoElement pseudo_element, const ComputedStyle& own);
    const ComputedStyle* marker(const ComputedStyle& own);
    const ComputedStyle* footnote_part(PseudoElement pseudo_element, const ComputedStyle& own);
    const DeclarationBlock* presentation_block(const compose::Node& node);
    const DeclarationBlock* attribute_block(const compose::Node& node, std::string_view text);

    const compose::Document& document_;
    const RuleIndex& rules_;
    StylePool& pool_;
    std::deque<StyleSet>& sets_;
    Findings& findings_;
    SiblingPositions positions_;
    std::unordered_map<Names, Signature, NamesHash> signatures_;
    std::unordered_multimap<std::size_t, CacheEntry> cache_;
    std::deque<DeclarationBlock> own_blocks_;  // of style and presentation attributes
    std::unordered_map<std::string_view, const DeclarationBlock*> style_attributes_;
    std::map<std::string, const DeclarationBlock*> presentation_;
    std::vector<const StyleSet*> result_;
    std::vector<std::uint64_t> lineage_;  // name bits of each element and its ancestors, by Node::index
    Blocks matched_[kPseudoElements];     // of the element in hand, by PseudoElement
    Key key_;
    Length root_font_size_;
};

}  // namespace concordia::style
