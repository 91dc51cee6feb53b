// The nodes that a rule is about. A context pattern (XSLT 1.0, section 5.2) selects what "//pattern" would; most
// patterns begin with an element's name, and then only the elements of that name are looked at, not the whole tree once
// a rule.
#pragma once

#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace concordia::dossier {

/// All elements of a tree by name, each list in document order.
class ElementIndex {
 public:
    explicit ElementIndex(pugi::xml_node root);
    /// "*" is every name.
    [[nodiscard]] const std::vector<pugi::xml_node>& named(const std::string& name) const;

 private:
    void add(pugi::xml_node node);
    std::vector<pugi::xml_node> all_;
    std::unordered_map<std::string_view, std::vector<pugi::xml_node>> elements_;  // never iterated
};

/// [name], [@name] or [@name = 'value']: predicates that most patterns begin with, and that need no XPath.
struct PlainPredicate {
    std::string name;
    bool is_attribute = false;
    std::optional<std::string> value;

    [[nodiscard]] bool holds(pugi::xml_node element) const;
};

class RuleContext {
 public:
    RuleContext() = default;
    /// Expressions may use `variables`, which must stay where it is. Throws pugi::xpath_exception when the pattern does
    /// not compile.
    RuleContext(std::string_view pattern, pugi::xpath_variable_set* variables);

    /// False when the pattern is an expression that selects no nodes.
    [[nodiscard]] bool selects_nodes() const;
    /// Every node of the tree that the pattern matches, once.
    [[nodiscard]] std::vector<pugi::xpath_node> nodes(pugi::xml_node root, const ElementIndex& elements) const;

 private:
    /// One of the patterns between '|'.
    struct Alternative {
        std::string element;                     // the name it begins with; empty when it begins otherwise
        std::vector<PlainPredicate> predicates;  // that follow the name
        std::optional<pugi::xpath_query> query;  // of what else there is: from such an element, or from the root
    };
    std::vector<Alternative> alternatives_;
};

}  // namespace concordia::dossier
