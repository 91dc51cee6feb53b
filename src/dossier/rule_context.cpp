// "unit/text[@lang]" is "//unit/text[@lang]" from the root, and "self::unit/text[@lang]" from every <unit>: the same
// nodes, as long as no predicate of the first step looks at a position.
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

/// The name of the first step, when none of its predicates counts; otherwise nothing.
std::string first_name(std::string_view pattern, pugi::xpath_variable_set* variables) {
    constexpr std::string_view kNeverFirst = "0123456789-.";
    if (pattern.empty() || kNeverFirst.find(pattern.front()) != std::string_view::npos) return {};
    const auto end = std::find_if_not(pattern.begin(), pattern.end(), is_name_letter);
    const auto length = static_cast<std::size_t>(end - pattern.begin());
    std::string_view rest = trimmed(pattern.substr(length));
    while (rest.starts_with('[')) {
        const std::size_t close = closing_bracket(rest);
        if (close == std::string_view::npos || counts(rest.substr(1, close - 1), variables)) return {};
        rest = trimmed(rest.substr(close + 1));
    }
    const bool ends = rest.empty() || rest.starts_with('/');
    return ends && length > 0 ? std::string(pattern.substr(0, length)) : std::string();
}

}  // namespace

ElementIndex::ElementIndex(pugi::xml_node root) {
    add(root);
}

void ElementIndex::add(pugi::xml_node node) {
    elements_[node.name()].push_back(node);
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_element) add(child);
    }
}

const std::vector<pugi::xml_node>& ElementIndex::named(const std::string& name) const {
    static const std::vector<pugi::xml_node> kNone;
    const auto found = elements_.find(name);
    return found == elements_.end() ? kNone : found->second;
}

RuleContext::RuleContext(std::string_view pattern, pugi::xpath_variable_set* variables) {
    for (const std::string_view text : alternatives_of(pattern)) {
        Alternative& alternative = alternatives_.emplace_back();
        alternative.element = first_name(text, variables);
        alternative.is_simple = alternative.element == text;
        const std::string prefix = !alternative.element.empty() ? "self::" : text.starts_with('/') ? "" : "//";
        alternative.query = pugi::xpath_query((prefix + std::string(text)).c_str(), variables);
    }
}

bool RuleContext::selects_nodes() const {
    return std::all_of(alternatives_.begin(), alternatives_.end(), [](const Alternative& alternative) {
        return alternative.query.return_type() == pugi::xpath_type_node_set;
    });
}

std::vector<pugi::xpath_node> RuleContext::nodes(pugi::xml_node root, const ElementIndex& elements) const {
    std::vector<pugi::xpath_node> result;
    for (const Alternative& alternative : alternatives_) {
        if (alternative.element.empty()) {
            for (const pugi::xpath_node& node : alternative.query.evaluate_node_set(root)) result.push_back(node);
            continue;
        }
        for (const pugi::xml_node element : elements.named(alternative.element)) {
            if (alternative.is_simple) {
                result.emplace_back(element);
                continue;
            }
            for (const pugi::xpath_node& node : alternative.query.evaluate_node_set(element)) result.push_back(node);
        }
    }
    return result;
}

}  // namespace concordia::dossier
