// For each element: its signature's candidates, those of them that match, and the style set they make.
#include "style/element_styler.h"

#include "style/cascade.h"
#include "style/html_defaults.h"

namespace concordia::style {

using compose::Node;

namespace {

const Node* next_in_document_order(const Node* node) {
    if (node->first_child != nullptr) return node->first_child;
    while (node != nullptr && node->next_sibling == nullptr) node = node->parent;
    return node == nullptr ? nullptr : node->next_sibling;
}

std::size_t combine(std::size_t hash, std::size_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 32);
}

}  // namespace

std::size_t ElementStyler::NamesHash::operator()(const Names& names) const {
    const std::hash<std::string_view> hash;
    std::size_t result = combine(hash(names.name), hash(names.classes));
    return names.id.empty() ? result : combine(result, hash(names.id));
}

ElementStyler::ElementStyler(const compose::Document& document, const RuleIndex& rules, StylePool& pool,
                             std::deque<StyleSet>& sets, Findings& findings)
    : document_(document),
      rules_(rules),
      pool_(pool),
      sets_(sets),
      findings_(findings),
      positions_(document.node_count),
      result_(document.node_count),
      lineage_(document.node_count) {}

std::vector<const StyleSet*> ElementStyler::run() {
    for (const Node* node = document_.root; node != nullptr; node = next_in_document_order(node)) {
        if (node->is_element()) style(*node);
    }
    return std::move(result_);
}

void ElementStyler::style(const Node& node) {
    Names names{node.name, {}, {}};
    std::string_view style_attribute;
    std::uint64_t id_bit = 0;
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
        const compose::Attribute& attribute = node.attributes[i];
        if (attribute.name == "class") names.classes = attribute.value;
        if (attribute.name == "style") style_attribute = attribute.value;
        if (attribute.name != "id" || attribute.value.empty()) continue;
        id_bit = name_bit(attribute.value);
        if (rules_.knows_id(attribute.value)) names.id = attribute.value;
    }
    const Signature& common = signature(names);
    if (!common.known) findings_.error(say::kUnknownElement, document_.place(node), {node.name});
    const std::uint64_t ancestors = node.parent == nullptr ? 0 : lineage_[node.parent->index];
    lineage_[node.index] = ancestors | common.name_bits | id_bit;
    match(node, common, ancestors, style_attribute);
    result_[node.index] = find_or_make(node);
}

const ElementStyler::Signature& ElementStyler::signature(const Names& names) {
    const auto [entry, is_new] = signatures_.try_emplace(names);
    Signature& result = entry->second;
    if (is_new) {
        result.candidates = rules_.candidates(names.name, names.id, names.classes);
        result.name_bits = name_bits(names.name, names.id, names.classes);
        result.known = is_known_element(names.name);
        result.svg = is_svg_element(names.name);
    }
    return result;
}

/// Default sheet, presentation attributes, author's sheets, style attribute: the order of CSS Cascading 4, section 6.1.
void ElementStyler::match(const Node& node, const Signature& signature, std::uint64_t ancestors,
                          std::string_view style_attribute) {
    for (Blocks& blocks : matched_) blocks.clear();
    Blocks& own = matched_[static_cast<std::size_t>(PseudoElement::None)];
    const DeclarationBlock* presentation = signature.svg ? presentation_block(node) : nullptr;
    for (const Candidate& candidate : signature.candidates) {
        if (candidate.author && presentation != nullptr) own.push_back(std::exchange(presentation, nullptr));
        const Selector& selector = *candidate.selector;
        if ((selector.ancestors & ~ancestors) != 0) continue;
        if (!matches(selector, node, positions_, candidate.residual)) continue;
        matched_[static_cast<std::size_t>(selector.pseudo_element)].push_back(candidate.block);
    }
    if (presentation != nullptr) own.push_back(presentation);
    if (!style_attribute.empty()) own.push_back(attribute_block(node, style_attribute));
}

const StyleSet* ElementStyler::find_or_make(const Node& node) {
    const ComputedStyle* parent = node.parent == nullptr ? nullptr : result_[node.parent->index]->own;
    key_.assign(1, parent);
    for (const Blocks& blocks : matched_) {
        key_.insert(key_.end(), blocks.begin(), blocks.end());
        key_.push_back(nullptr);
    }
    std::size_t hash = key_.size();
    for (const void* part : key_) hash = combine(hash, reinterpret_cast<std::uintptr_t>(part));
    const auto [begin, end] = cache_.equal_range(hash);
    for (auto entry = begin; entry != end; ++entry) {
        if (entry->second.key == key_) return entry->second.set;
    }
    const StyleSet* set = make(parent);
    cache_.emplace(hash, CacheEntry{key_, set});
    return set;
}

const StyleSet* ElementStyler::make(const ComputedStyle* parent) {
    StyleSet set;
    set.own = computed(matched_[static_cast<std::size_t>(PseudoElement::None)], parent);
    if (parent == nullptr) root_font_size_ = set.own->font.size;
    if (set.own->display != Display::None) {
        set.before = pseudo_element(PseudoElement::Before, *set.own);
        set.after = pseudo_element(PseudoElement::After, *set.own);
        set.marker = marker(*set.own);
        set.continued = pseudo_element(PseudoElement::Continued, *set.own);
    }
    if (set.own->floating == Float::Footnote) {
        set.footnote_call = footnote_part(PseudoElement::FootnoteCall, *set.own);
        set.footnote_marker = footnote_part(PseudoElement::FootnoteMarker, *set.own);
    }
    return &sets_.emplace_back(set);
}

const ComputedStyle* ElementStyler::computed(const Blocks& blocks, const ComputedStyle* parent) {
    CascadeInput input;
    input.blocks = blocks;
    input.parent = parent;
    if (parent != nullptr) input.root_font_size = root_font_size_;
    return pool_.keep(compute_style(input, findings_));
}

/// ::before and ::after exist where `content` says something.
const ComputedStyle* ElementStyler::pseudo_element(PseudoElement pseudo_element, const ComputedStyle& own) {
    const Blocks& blocks = matched_[static_cast<std::size_t>(pseudo_element)];
    if (blocks.empty()) return nullptr;
    const ComputedStyle* style = computed(blocks, &own);
    return style->has_content && style->display != Display::None ? style : nullptr;
}

/// ::marker exists on list items that have a marker, with rules or without.
const ComputedStyle* ElementStyler::marker(const ComputedStyle& own) {
    if (own.display != Display::ListItem) return nullptr;
    const ComputedStyle* style = computed(matched_[static_cast<std::size_t>(PseudoElement::Marker)], &own);
    const bool visible = style->has_content || own.list_style != ListStyle::None || !own.list_marker.empty();
    return visible ? style : nullptr;
}

/// ::footnote-call and ::footnote-marker say the note's number unless a rule says otherwise (CSS GCPM 3, section 2.4).
const ComputedStyle* ElementStyler::footnote_part(PseudoElement pseudo_element, const ComputedStyle& own) {
    Blocks& blocks = matched_[static_cast<std::size_t>(pseudo_element)];
    blocks.insert(blocks.begin(), &footnote_defaults(pseudo_element));
    return this->pseudo_element(pseudo_element, own);
}

const DeclarationBlock* ElementStyler::presentation_block(const Node& node) {
    std::string text = presentation_attributes_text(node);
    if (text.empty()) return nullptr;
    const auto found = presentation_.find(text);
    if (found != presentation_.end()) return found->second;
    Reporter reporter(findings_, document_.place(node));
    const DeclarationBlock* block = &own_blocks_.emplace_back(parse_presentation_attributes(node, reporter));
    if (reporter.count() == 0) presentation_.emplace(std::move(text), block);
    return block;
}

/// A faulty attribute is not kept, so that each element that has it is reported.
const DeclarationBlock* ElementStyler::attribute_block(const Node& node, std::string_view text) {
    const auto found = style_attributes_.find(text);
    if (found != style_attributes_.end()) return found->second;
    Reporter reporter(findings_, document_.place(node));
    const TokenList list = tokenize(text, reporter);
    const DeclarationBlock* block =
        &own_blocks_.emplace_back(parse_declarations(list, 0, list.tokens.size() - 1, Context::Element, reporter));
    if (reporter.count() == 0) style_attributes_.emplace(text, block);
    return block;
}

}  // namespace concordia::style
