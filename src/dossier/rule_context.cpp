// "unit[@id]/text[last()]" is "//unit[@id]/text[last()]" from the root, and "self::*/text[last()]" from every <unit>
// with an id: the same nodes, as long as no predicate of the first step looks at a position.
#include "dossier/rule_context.h"

#include <algorithm>
#include <unordered_set>

namespace concordia::dossier {
namespace {

bool is_name_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') || (letter >= '0' && letter <= '9') ||
           letter == '-' || letter == '_' || letter == '.';
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kSpace);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

/// Calls `visit(letter, place)` for what stands outside quotes, brackets and parentheses, and for what closes them.
template <typename Visit>
void for_each_outside(std::string_view pattern, const Visit& visit) {
    int nesting = 0;
    char quote = 0;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char letter = pattern[i];
        if (quote != 0) {
            quote = letter == quote ? '\0' : quote;
        } else if (letter == '\'' || letter == '"') {
            quote = letter;
        } else if (letter == '[' || letter == '(') {
            ++nesting;
        } else if (letter == ']' || letter == ')') {
            if (--nesting == 0) visit(letter, i);
        } else if (nesting == 0) {
            visit(letter, i);
        }
    }
}

/// Of the bracket that opens `text`; npos when it is not closed.
std::size_t closing_bracket(std::string_view text) {
    std::size_t close = std::string_view::npos;
    for_each_outside(text, [&](char letter, std::size_t place) {
        if (letter == ']' && close == std::string_view::npos) close = place;
    });
    return close;
}

std::vector<std::string_view> alternatives_of(std::string_view pattern) {
    std::vector<std::string_view> alternatives;
    std::size_t begin = 0;
    for_each_outside(pattern, [&](char letter, std::size_t place) {
        if (letter != '|') return;
        alternatives.push_back(trimmed(pattern.substr(begin, place - begin)));
        begin = place + 1;
    });
    alternatives.push_back(trimmed(pattern.substr(begin)));
    return alternatives;
}

/// Whether a predicate may depend on the place of its node among others: its value is a number, which is compared with
/// that place, or it asks for it (XPath 1.0, section 2.4). Throws pugi::xpath_exception.
bool counts(std::string_view predicate, pugi::xpath_variable_set* variables) {
    if (predicate.find("position(") != std::string_view::npos) return true;
    if (predicate.find("last(") != std::string_view::npos) return true;
    return pugi::xpath_query(std::string(predicate).c_str(), variables).return_type() == pugi::xpath_type_number;
}

/// The name at the beginning; empty when there is none.
std::string_view leading_name(std::string_view text) {
    constexpr std::string_view kNeverFirst = "0123456789-.";
    if (text.empty() || kNeverFirst.find(text.front()) != std::string_view::npos) return {};
    const auto end = std::find_if_not(text.begin(), text.end(), is_name_letter);
    return text.substr(0, static_cast<std::size_t>(end - text.begin()));
}

/// `text`: what stands between the brackets. Nothing when it takes XPath to tell what holds.
std::optional<PlainPredicate> plain_predicate(std::string_view text) {
    PlainPredicate result;
    text = trimmed(text);
    result.is_attribute = text.starts_with('@');
    if (result.is_attribute) text.remove_prefix(1);
    result.name = leading_name(text);
    if (result.name.empty()) return std::nullopt;
    text = trimmed(text.substr(result.name.size()));
    if (text.empty()) return result;
    if (!result.is_attribute || !text.starts_with('=')) return std::nullopt;
    text = trimmed(text.substr(1));
    if (text.size() < 2 || (text.front() != '\'' && text.front() != '"')) return std::nullopt;
    if (text.find(text.front(), 1) != text.size() - 1) return std::nullopt;
    result.value = text.substr(1, text.size() - 2);
    return result;
}

/// Whether the pattern begins with a step whose predicates, which `rest` begins with, do not count.
bool is_step(std::string_view rest, pugi::xpath_variable_set* variables) {
    while (rest.starts_with('[')) {
        const std::size_t close = closing_bracket(rest);
        if (close == std::string_view::npos || counts(rest.substr(1, close - 1), variables)) return false;
        rest = trimmed(rest.substr(close + 1));
    }
    return rest.empty() || rest.starts_with('/');
}

/// Takes the plain predicates that `rest` begins with off it.
std::vector<PlainPredicate> take_plain_predicates(std::string_view& rest) {
    std::vector<PlainPredicate> predicates;
    while (rest.starts_with('[')) {
        const std::size_t close = closing_bracket(rest);
        std::optional<PlainPredicate> predicate = plain_predicate(rest.substr(1, close - 1));
        if (!predicate) break;
        predicates.push_back(std::move(*predicate));
        rest = trimmed(rest.substr(close + 1));
    }
    return predicates;
}

}  // namespace

ElementIndex::ElementIndex(pugi::xml_node root) {
    add(root);
}

void ElementIndex::add(pugi::xml_node node) {
    all_.push_back(node);
    elements_[node.name()].push_back(node);
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element) add(child);
    }
}

const std::vector<pugi::xml_node>& ElementIndex::named(const std::string& name) const {
    static const std::vector<pugi::xml_node> kNone;
    if (name == "*") return all_;
    const auto found = elements_.find(name);
    return found == elements_.end() ? kNone : found->second;
}

bool PlainPredicate::holds(pugi::xml_node element) const {
    if (!is_attribute) return element.child(name.c_str());
    const pugi::xml_attribute attribute = element.attribute(name.c_str());
    return attribute && (!value || *value == attribute.value());
}

RuleContext::RuleContext(std::string_view pattern, pugi::xpath_variable_set* variables) {
    for (const std::string_view text : alternatives_of(pattern)) {
        Alternative& alternative = alternatives_.emplace_back();
        const std::string_view name = text.starts_with('*') ? text.substr(0, 1) : leading_name(text);
        std::string_view rest = trimmed(text.substr(name.size()));
        if (name.empty() || !is_step(rest, variables)) {
            const std::string prefix = text.starts_with('/') ? "" : "//";
            alternative.query = pugi::xpath_query((prefix + std::string(text)).c_str(), variables);
            continue;
        }
        alternative.element = name;
        alternative.predicates = take_plain_predicates(rest);
        if (!rest.empty()) alternative.query = pugi::xpath_query(("self::*" + std::string(rest)).c_str(), variables);
    }
}

bool RuleContext::selects_nodes() const {
    return std::all_of(alternatives_.begin(), alternatives_.end(), [](const Alternative& alternative) {
        return !alternative.query || alternative.query->return_type() == pugi::xpath_type_node_set;
    });
}

std::vector<pugi::xpath_node> RuleContext::nodes(pugi::xml_node root, const ElementIndex& elements) const {
    std::vector<pugi::xpath_node> result;
    const auto add = [&result](const pugi::xpath_query& query, const pugi::xpath_node& start) {
        for (const pugi::xpath_node& node : query.evaluate_node_set(start)) result.push_back(node);
    };
    for (const auto& [name, predicates, query] : alternatives_) {
        if (name.empty()) {
            add(*query, root);
            continue;
        }
        for (const pugi::xml_node element : elements.named(name)) {
            const bool matches = std::all_of(predicates.begin(), predicates.end(),
                                             [&](const PlainPredicate& each) { return each.holds(element); });
            if (matches && query) add(*query, element);
            if (matches && !query) result.emplace_back(element);
        }
    }
    return result;
}

}  // namespace concordia::dossier
