// Matching from right to left: the subject first, then leftwards along the combinators. A failure says how far it
// reaches, so that a chain of descendant combinators costs the depth of the tree once, not once a combinator.
#include "style/ascii.h"
#include "style/selector.h"
#include "style/sibling_positions.h"

namespace concordia::style {
namespace {

using compose::Node;

/// True when `word` is one of the words of `list`.
bool has_word(std::string_view list, std::string_view word) {
    if (word.empty()) return false;
    for (std::size_t at = list.find(word); at != std::string_view::npos; at = list.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool starts = at == 0 || kSpaces.find(list[at - 1]) != std::string_view::npos;
        const bool ends = end == list.size() || kSpaces.find(list[end]) != std::string_view::npos;
        if (starts && ends) return true;
    }
    return false;
}

bool value_passes(AttributeTest test, std::string_view actual, std::string_view wanted) {
    switch (test) {
        case AttributeTest::Present:
            return true;
        case AttributeTest::Equals:
            return actual == wanted;
        case AttributeTest::Includes:
            return has_word(actual, wanted);
        case AttributeTest::DashPrefix:
            return actual.starts_with(wanted) && (actual.size() == wanted.size() || actual[wanted.size()] == '-');
        case AttributeTest::Prefix:
            return !wanted.empty() && actual.starts_with(wanted);
        case AttributeTest::Suffix:
            return !wanted.empty() && actual.ends_with(wanted);
        case AttributeTest::Substring:
            return !wanted.empty() && actual.find(wanted) != std::string_view::npos;
    }
    return false;
}

bool attribute_passes(const SimpleSelector& simple, const Node& node) {
    if (!node.has_attribute(simple.name)) return false;
    const std::string_view actual = node.attribute(simple.name);
    if (!simple.ignore_case) return value_passes(simple.test, actual, simple.value);
    return value_passes(simple.test, lower(actual), lower(simple.value));
}

bool language_passes(std::string_view range, std::string_view language) {
    return language.size() >= range.size() && equal_ignoring_case(language.substr(0, range.size()), range) &&
           (language.size() == range.size() || language[range.size()] == '-');
}

bool nth_passes(const Nth& nth, const Node& node, SiblingPositions& positions) {
    const SiblingPositions::Position& position = positions.of(node);
    if (nth.of_type) return nth.holds(nth.from_end ? position.of_type_from_end : position.of_type_from_start);
    return nth.holds(nth.from_end ? position.from_end : position.from_start);
}

bool compound_matches(const Compound& compound, const Node& node, SiblingPositions& positions, std::size_t from = 0);

bool simple_matches(const SimpleSelector& simple, const Node& node, SiblingPositions& positions) {
    switch (simple.kind) {
        case SimpleSelector::Kind::Type:
            return node.name == simple.name;
        case SimpleSelector::Kind::Id:
            return node.attribute("id") == simple.name;
        case SimpleSelector::Kind::Class:
            return has_word(node.attribute("class"), simple.name);
        case SimpleSelector::Kind::Attribute:
            return attribute_passes(simple, node);
        case SimpleSelector::Kind::Nth:
            return nth_passes(simple.nth, node, positions);
        case SimpleSelector::Kind::OnlyChild:
            return positions.of(node).from_start == 1 && positions.of(node).from_end == 1;
        case SimpleSelector::Kind::Root:
            return node.parent == nullptr;
        case SimpleSelector::Kind::Empty:
            return node.first_child == nullptr;
        case SimpleSelector::Kind::Language:
            return language_passes(simple.name, node.language());
        case SimpleSelector::Kind::Not:
            return !compound_matches(simple.negated, node, positions);
    }
    return false;
}

bool compound_matches(const Compound& compound, const Node& node, SiblingPositions& positions, std::size_t from) {
    for (std::size_t i = from; i < compound.size(); ++i) {
        if (!simple_matches(compound[i], node, positions)) return false;
    }
    return true;
}

const Node* previous_element(const Node& node) {
    const Node* previous = node.previous_sibling;
    while (previous != nullptr && !previous->is_element()) previous = previous->previous_sibling;
    return previous;
}

enum class Outcome : std::uint8_t {
    Matches,
    FailsHere,       // another ancestor or sibling may still do
    FailsEverywhere  // the ancestors are used up: nothing further left can match
};

class Matcher {
 public:
    Matcher(const Selector& selector, SiblingPositions& positions) : selector_(selector), positions_(positions) {}

    /// Compound `i` matched `node`; do those to its left match as well?
    Outcome match_left(std::size_t i, const Node& node) {
        if (i == selector_.combinators.size()) return Outcome::Matches;
        switch (selector_.combinators[i]) {
            case Combinator::Child:
                return node.parent == nullptr ? Outcome::FailsEverywhere : match(i + 1, *node.parent);
            case Combinator::Descendant:
                return match_ancestor(i, node);
            case Combinator::NextSibling: {
                const Node* previous = previous_element(node);
                return previous == nullptr ? Outcome::FailsHere : match(i + 1, *previous);
            }
            case Combinator::SubsequentSibling:
                return match_sibling(i, node);
        }
        return Outcome::FailsEverywhere;
    }

 private:
    Outcome match(std::size_t i, const Node& node) {
        if (!compound_matches(selector_.compounds[i], node, positions_)) return Outcome::FailsHere;
        return match_left(i, node);
    }
    Outcome match_ancestor(std::size_t i, const Node& node) {
        for (const Node* ancestor = node.parent; ancestor != nullptr; ancestor = ancestor->parent) {
            const Outcome outcome = match(i + 1, *ancestor);
            if (outcome != Outcome::FailsHere) return outcome;
        }
        return Outcome::FailsEverywhere;
    }
    Outcome match_sibling(std::size_t i, const Node& node) {
        for (const Node* sibling = previous_element(node); sibling != nullptr; sibling = previous_element(*sibling)) {
            const Outcome outcome = match(i + 1, *sibling);
            if (outcome != Outcome::FailsHere) return outcome;
        }
        return Outcome::FailsHere;
    }

    const Selector& selector_;
    SiblingPositions& positions_;
};

}  // namespace

std::uint64_t name_bit(std::string_view name) {
    std::uint32_t hash = 2166136261U;  // FNV-1a
    for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
    return std::uint64_t{1} << ((hash ^ (hash >> 16)) & 63U);
}

std::uint64_t name_bits(std::string_view name, std::string_view id, std::string_view classes) {
    std::uint64_t bits = name_bit(name);
    if (!id.empty()) bits |= name_bit(id);
    for_each_word(classes, [&](std::string_view word) { bits |= name_bit(word); });
    return bits;
}

bool matches(const Selector& selector, const Node& node, SiblingPositions& positions, std::size_t subject_from) {
    if (!compound_matches(selector.compounds.front(), node, positions, subject_from)) return false;
    return Matcher(selector, positions).match_left(0, node) == Outcome::Matches;
}

bool matches_by_name(const Compound& compound, std::string_view name, std::string_view id, std::string_view classes) {
    for (const SimpleSelector& simple : compound) {
        if (!simple.by_name()) break;
        if (simple.kind == SimpleSelector::Kind::Type && simple.name != name) return false;
        if (simple.kind == SimpleSelector::Kind::Id && simple.name != id) return false;
        if (simple.kind == SimpleSelector::Kind::Class && !has_word(classes, simple.name)) return false;
    }
    return true;
}

}  // namespace concordia::style
