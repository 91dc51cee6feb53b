// Tokens -> selectors, by the grammar of Selectors 4, section 18. Only what templates/README.md lists is understood;
// anything else is a finding at the token where understanding stopped.
#include <algorithm>
#include <charconv>
#include <optional>

#include "style/ascii.h"
#include "style/selector.h"
#include "style/value_reader.h"

namespace concordia::style {
namespace {

constexpr std::size_t kMostCompounds = 32;
constexpr std::int32_t kLargestNth = 1'000'000;

using Kind = SimpleSelector::Kind;

SimpleSelector nth(std::int32_t step, std::int32_t offset, bool from_end, bool of_type) {
    SimpleSelector simple;
    simple.kind = Kind::Nth;
    simple.nth = {step, offset, from_end, of_type};
    return simple;
}

SimpleSelector of_kind(Kind kind, std::string_view name = {}) {
    SimpleSelector simple;
    simple.kind = kind;
    simple.name = name;
    return simple;
}

std::optional<std::int32_t> signed_integer(std::string_view text) {
    if (text.starts_with('+') && text.size() > 1 && is_digit(text[1])) text.remove_prefix(1);
    std::int32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return std::abs(static_cast<std::int64_t>(value)) <= kLargestNth ? std::optional(value) : std::nullopt;
}

/// `odd`, `even`, `3`, `2n`, `-n+3`, `2n + 1` (CSS Syntax 3, section 6).
std::optional<Nth> parse_nth(std::string_view written) {
    std::string text;
    for (const char c : written) {
        if (std::string_view(" \t\n\r\f").find(c) == std::string_view::npos) text += lower(c);
    }
    if (text == "odd") return Nth{2, 1, false, false};
    if (text == "even") return Nth{2, 0, false, false};
    const std::size_t n = text.find('n');
    Nth result;
    if (n != std::string::npos) {
        const std::string step = text.substr(0, n);
        const bool bare = step.empty() || step == "+" || step == "-";
        const auto value = bare ? std::optional<std::int32_t>(step == "-" ? -1 : 1) : signed_integer(step);
        if (!value) return std::nullopt;
        result.step = *value;
        text.erase(0, n + 1);
        if (text.empty()) return result;
        if (text.front() != '+' && text.front() != '-') return std::nullopt;
    }
    const auto offset = signed_integer(text);
    if (!offset) return std::nullopt;
    result.offset = *offset;
    return result;
}

class SelectorParser {
 public:
    SelectorParser(const TokenList& list, std::size_t begin, std::size_t end) : reader_(list, begin, end) {}

    /// Empty when the list is not understood.
    std::vector<Selector> parse_list() {
        std::vector<Selector> selectors;
        do {
            Selector selector;
            if (!parse_complex(selector)) return {};
            finish(selector);
            selectors.push_back(std::move(selector));
        } while (reader_.take(TokenKind::Comma));
        if (!reader_.at_end()) return {};
        return selectors;
    }

    [[nodiscard]] const Token& culprit() const { return reader_.furthest(); }

 private:
    bool parse_complex(Selector& selector) {
        while (selector.compounds.size() < kMostCompounds) {
            Compound compound;
            if (!parse_compound(reader_, compound, &selector)) return false;
            selector.compounds.push_back(std::move(compound));
            if (reader_.at_end() || reader_.at(TokenKind::Comma)) return true;
            const std::optional<Combinator> combinator = parse_combinator();
            if (!combinator || selector.pseudo_element != PseudoElement::None) return false;
            selector.combinators.push_back(*combinator);
        }
        return false;
    }

    std::optional<Combinator> parse_combinator() {
        if (reader_.take_delimiter('>')) return Combinator::Child;
        if (reader_.take_delimiter('+')) return Combinator::NextSibling;
        if (reader_.take_delimiter('~')) return Combinator::SubsequentSibling;
        return reader_.peek().space_before ? std::optional(Combinator::Descendant) : std::nullopt;
    }

    /// `selector`: where a pseudo-element goes; null inside :not(), where none may stand and no other :not().
    static bool parse_compound(ValueReader& reader, Compound& compound, Selector* selector) {
        bool any = false;
        if (reader.at(TokenKind::Identifier)) {
            compound.push_back(of_kind(Kind::Type, reader.take().text));
            any = true;
        } else if (reader.take_delimiter('*')) {
            any = true;
        }
        while (!reader.at_end() && !(any && reader.peek().space_before)) {
            const std::size_t before = reader.position();
            if (!parse_simple(reader, compound, selector)) return false;
            if (reader.position() == before) break;
            any = true;
        }
        return any;
    }

    /// Takes nothing when no simple selector begins at the cursor. False: one begins but is not understood.
    static bool parse_simple(ValueReader& reader, Compound& compound, Selector* selector) {
        if (selector != nullptr && selector->pseudo_element != PseudoElement::None) return true;
        if (reader.at(TokenKind::Hash)) {
            compound.push_back(of_kind(Kind::Id, reader.take().text));
            return true;
        }
        if (reader.take_delimiter('.')) {
            if (!reader.at(TokenKind::Identifier) || reader.peek().space_before) return false;
            compound.push_back(of_kind(Kind::Class, reader.take().text));
            return true;
        }
        if (reader.at(TokenKind::OpenBracket)) return parse_attribute(reader, compound);
        if (!reader.take(TokenKind::Colon)) return true;
        if (reader.take(TokenKind::Colon)) return selector != nullptr && parse_pseudo_element(reader, *selector);
        return parse_pseudo_class(reader, compound, selector != nullptr);
    }

    static bool parse_attribute(ValueReader& reader, Compound& compound) {
        ValueReader inside = reader.take_block();
        if (!inside.at(TokenKind::Identifier)) return false;
        SimpleSelector simple = of_kind(Kind::Attribute, inside.take().text);
        if (!inside.at_end() && !parse_attribute_test(inside, simple)) return false;
        compound.push_back(std::move(simple));
        return inside.at_end();
    }
    static bool parse_attribute_test(ValueReader& inside, SimpleSelector& simple) {
        constexpr std::string_view kSigns = "=~|^$*";  // in the order of AttributeTest, behind Present
        const Token& sign = inside.take();
        const std::size_t test =
            sign.kind == TokenKind::Delimiter ? kSigns.find(sign.delimiter) : std::string_view::npos;
        if (test == std::string_view::npos) return false;
        simple.test = static_cast<AttributeTest>(test + 1);
        if (simple.test != AttributeTest::Equals && !inside.take_delimiter('=')) return false;
        if (!inside.at(TokenKind::String) && !inside.at(TokenKind::Identifier)) return false;
        simple.value = inside.take().text;
        simple.ignore_case = inside.take_keyword("i");
        return true;
    }

    static bool parse_pseudo_element(ValueReader& reader, Selector& selector) {
        static constexpr std::pair<std::string_view, PseudoElement> kNames[] = {
            {"before", PseudoElement::Before},
            {"after", PseudoElement::After},
            {"marker", PseudoElement::Marker},
            {"footnote-call", PseudoElement::FootnoteCall},
            {"footnote-marker", PseudoElement::FootnoteMarker},
            {"continued", PseudoElement::Continued}};
        for (const auto& [name, pseudo_element] : kNames) {
            if (!reader.take_keyword(name)) continue;
            selector.pseudo_element = pseudo_element;
            return true;
        }
        return false;
    }

    static bool parse_pseudo_class(ValueReader& reader, Compound& compound, bool not_allowed) {
        if (reader.at(TokenKind::Function)) return parse_functional(reader, compound, not_allowed);
        if (reader.take_keyword("root")) {
            compound.push_back(of_kind(Kind::Root));
        } else if (reader.take_keyword("empty")) {
            compound.push_back(of_kind(Kind::Empty));
        } else if (reader.take_keyword("first-child")) {
            compound.push_back(nth(0, 1, false, false));
        } else if (reader.take_keyword("last-child")) {
            compound.push_back(nth(0, 1, true, false));
        } else if (reader.take_keyword("first-of-type")) {
            compound.push_back(nth(0, 1, false, true));
        } else if (reader.take_keyword("last-of-type")) {
            compound.push_back(nth(0, 1, true, true));
        } else if (reader.take_keyword("only-child")) {
            compound.push_back(of_kind(Kind::OnlyChild));
        } else {
            return false;
        }
        return true;
    }

    static bool parse_functional(ValueReader& reader, Compound& compound, bool not_allowed) {
        if (reader.at_function("lang")) return parse_language(reader, compound);
        if (reader.at_function("not")) return not_allowed && parse_not(reader, compound);
        const bool from_end = reader.at_function("nth-last-child") || reader.at_function("nth-last-of-type");
        const bool of_type = reader.at_function("nth-of-type") || reader.at_function("nth-last-of-type");
        if (!from_end && !of_type && !reader.at_function("nth-child")) return false;
        const ValueReader before = reader;
        const ValueReader inside = reader.take_block();
        const auto parsed = parse_nth(inside.list().slice(inside.position(), inside.end()));
        if (!parsed) reader = before;
        if (parsed) compound.push_back(nth(parsed->step, parsed->offset, from_end, of_type));
        return parsed.has_value();
    }
    static bool parse_language(ValueReader& reader, Compound& compound) {
        ValueReader inside = reader.take_block();
        if (!inside.at(TokenKind::Identifier) && !inside.at(TokenKind::String)) return false;
        compound.push_back(of_kind(Kind::Language, inside.take().text));
        return inside.at_end();
    }
    static bool parse_not(ValueReader& reader, Compound& compound) {
        const ValueReader before = reader;
        ValueReader inside = reader.take_block();
        SimpleSelector simple = of_kind(Kind::Not);
        const bool understood = parse_compound(inside, simple.negated, nullptr) && inside.at_end();
        if (!understood) reader = before;
        compound.push_back(std::move(simple));
        return understood;
    }

    static void add_specificity(const Compound& compound, Specificity& specificity) {
        for (const SimpleSelector& simple : compound) {
            if (simple.kind == Kind::Type) {
                ++specificity.types;
            } else if (simple.kind == Kind::Id) {
                ++specificity.ids;
            } else if (simple.kind == Kind::Not) {
                add_specificity(simple.negated, specificity);
            } else {
                ++specificity.classes;
            }
        }
    }

    /// Turns the selector round, adds up its weight and notes what its ancestors must be called.
    static void finish(Selector& selector) {
        std::reverse(selector.compounds.begin(), selector.compounds.end());
        std::reverse(selector.combinators.begin(), selector.combinators.end());
        if (selector.pseudo_element != PseudoElement::None) ++selector.specificity.types;
        bool ancestor = false;  // false on the subject and while only sibling combinators stand between
        for (std::size_t i = 0; i < selector.compounds.size(); ++i) {
            Compound& compound = selector.compounds[i];
            std::stable_partition(compound.begin(), compound.end(),
                                  [](const auto& simple) { return simple.by_name(); });
            add_specificity(compound, selector.specificity);
            if (i > 0) {
                const Combinator combinator = selector.combinators[i - 1];
                ancestor = combinator == Combinator::Child || combinator == Combinator::Descendant;
            }
            if (!ancestor) continue;
            for (const SimpleSelector& simple : compound) {
                if (simple.by_name()) selector.ancestors |= name_bit(simple.name);
            }
        }
    }

    ValueReader reader_;
};

}  // namespace

std::vector<Selector> parse_selectors(const TokenList& list, std::size_t begin, std::size_t end, Reporter& reporter) {
    SelectorParser parser(list, begin, end);
    std::vector<Selector> selectors = parser.parse_list();
    if (selectors.empty()) {
        const Token& culprit = parser.culprit();
        reporter.error(say::kSelector, culprit, {quoted(list, culprit)});
    }
    return selectors;
}

}  // namespace concordia::style
