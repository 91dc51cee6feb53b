// "unit/text[@lang]" is "//unit/text[@lang]" from the root, and "self::unit/text[@lang]" from every <unit>: the same
// nodes, as long as no predicate of the first step counts positions.
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

/// Calls `visit(letter, place)` for what stands outside quotes, brackets and parentheses.
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
            --nesting;
        } else if (nesting == 0) {
            visit(letter, i);
        }
    }
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

/// The name of the first step, when its predicates surely count nothing: they compare attributes and strings, or ask
/// for an element by its name.
std::string first_name(std::string_view pattern) {
    constexpr std::string_view kNeverFirst = "0123456789-.";
    if (pattern.empty() || kNeverFirst.find(pattern.front()) != std::string_view::npos) return {};
    const auto end = std::find_if_not(pattern.begin(), pattern.end(), is_name_letter);
    const auto length = static_cast<std::size_t>(end - pattern.begin());
    std::size_t step_end = pattern.size();
    for_each_outside(pattern, [&](char letter, std::size_t place) {
        if (letter == '/') step_end = std::min(step_end, place);
    });
    std::string_view rest = trimmed(pattern.substr(length, step_end - length));
    const bool counts = rest.find('(') != std::string_view::npos || rest.find("::") != std::string_view::npos;
    while (!counts && rest.starts_with('[')) {
        const std::size_t close = rest.find(']');
        const std::string_view inside = trimmed(rest.substr(1, close == std::string_view::npos ? close : close - 1));
        if (close == std::string_view::npos || !inside.starts_with('@')) return {};
        rest = trimmed(rest.substr(close + 1));
    }
    return rest.empty() && length > 0 ? std::string(pattern.substr(0, length)) : std::string();
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
        alternative.element = first_name(text);
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
