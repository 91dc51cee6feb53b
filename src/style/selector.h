// Selectors (Selectors 4) as data: a complex selector is a row of compounds, the subject first, each a row of simple
// selectors that must all hold.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "compose/document.h"
#include "style/reporter.h"
#include "style/tokenizer.h"

namespace concordia::style {

class SiblingPositions;

enum class AttributeTest : std::uint8_t {
    Present,
    Equals,
    Includes,    // ~= a word of the value
    DashPrefix,  // |= the value or its part before "-"
    Prefix,      // ^=
    Suffix,      // $=
    Substring    // *=
};

/// an+b among an element's siblings (section 13.3).
struct Nth {
    std::int32_t step = 0;
    std::int32_t offset = 0;
    bool from_end = false;
    bool of_type = false;
    [[nodiscard]] bool holds(std::int64_t position) const {
        const std::int64_t distance = position - offset;
        if (step == 0) return distance == 0;
        return distance % step == 0 && distance / step >= 0;
    }
};

struct SimpleSelector {
    enum class Kind : std::uint8_t { Type, Id, Class, Attribute, Nth, OnlyChild, Root, Empty, Language, Not };
    Kind kind = Kind::Type;
    AttributeTest test = AttributeTest::Present;
    bool ignore_case = false;  // [name=value i]
    Nth nth;
    std::string name;   // of Type, Id, Class, Attribute; the range of Language
    std::string value;  // Attribute
    std::vector<SimpleSelector> negated;
    /// Can be decided by an element's name, id and classes alone.
    [[nodiscard]] bool by_name() const { return kind == Kind::Type || kind == Kind::Id || kind == Kind::Class; }
};
/// Those decided by name first; empty for `*`.
using Compound = std::vector<SimpleSelector>;

enum class Combinator : std::uint8_t { Descendant, Child, NextSibling, SubsequentSibling };
/// Continued is our own: what stands above the later parts of a table that pages cut (templates/README.md).
enum class PseudoElement : std::uint8_t { None, Before, After, Marker, FootnoteCall, FootnoteMarker, Continued };
inline constexpr std::size_t kPseudoElements = 7;

/// Section 17, compared from left to right.
struct Specificity {
    std::uint32_t ids = 0, classes = 0, types = 0;
    friend bool operator==(const Specificity&, const Specificity&) = default;
    friend bool operator<(const Specificity& a, const Specificity& b) {
        return std::tie(a.ids, a.classes, a.types) < std::tie(b.ids, b.classes, b.types);
    }
};

struct Selector {
    std::vector<Compound> compounds;      // the subject first, then leftwards
    std::vector<Combinator> combinators;  // combinators[i] stands between compounds[i + 1] and compounds[i]
    PseudoElement pseudo_element = PseudoElement::None;
    Specificity specificity;
    std::uint64_t ancestors = 0;  // name_bit()s that some ancestor of the subject must have
};

/// One of 64 bits for a type, class or id: an element whose ancestors lack the bit has no ancestor of that name.
std::uint64_t name_bit(std::string_view name);
/// The bits of an element's own type, id and classes.
std::uint64_t name_bits(std::string_view name, std::string_view id, std::string_view classes);

inline constexpr std::string_view kSpaces = " \t\n\r\f";
/// Calls `visit` with every word of a class attribute.
template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
    for (std::size_t begin = text.find_first_not_of(kSpaces); begin != std::string_view::npos;) {
        const std::size_t end = std::min(text.find_first_of(kSpaces, begin), text.size());
        visit(text.substr(begin, end - begin));
        begin = text.find_first_not_of(kSpaces, end);
    }
}

/// The selector list in tokens `begin` up to `end`. Empty when it is not understood: then the finding is made, and the
/// whole rule does not apply (section 3.9).
std::vector<Selector> parse_selectors(const TokenList& list, std::size_t begin, std::size_t end, Reporter& reporter);

/// True when the selector (its pseudo-element aside) matches. The simple selectors of the subject before
/// `subject_from` are taken as matched already.
bool matches(const Selector& selector, const compose::Node& node, SiblingPositions& positions,
             std::size_t subject_from = 0);
/// True when the element's name, id and classes are those of the compound.
bool matches_by_name(const Compound& compound, std::string_view name, std::string_view id, std::string_view classes);

}  // namespace concordia::style
