// Running compiled rules: every rule selects its context nodes once; what two alternatives of its pattern both match is
// met once.
#include "dossier/schematron.h"

#include <unordered_set>

namespace concordia::dossier {
namespace {

using Met = std::unordered_set<const void*>;  // nodes that a rule of the pattern has met; never iterated

const void* identity(const pugi::xpath_node& node) {
    if (node.attribute()) return node.attribute().internal_object();
    return node.node().internal_object();
}

pugi::xml_node element_of(const pugi::xpath_node& node) {
    return node.attribute() ? node.parent() : node.node();
}

void set_variable(const Let& let, const pugi::xpath_node& context, pugi::xpath_variable_set& variables) {
    const char* name = let.name.c_str();
    switch (let.value.return_type()) {
        case pugi::xpath_type_node_set:
            variables.set(name, let.value.evaluate_node_set(context));
            break;
        case pugi::xpath_type_number:
            variables.set(name, let.value.evaluate_number(context));
            break;
        case pugi::xpath_type_boolean:
            variables.set(name, let.value.evaluate_boolean(context));
            break;
        default:
            variables.set(name, let.value.evaluate_string(context).c_str());
    }
}

std::string spoken(const Sentence& sentence, pugi::xpath_variable_set& variables, const pugi::xpath_node& context) {
    std::string text;
    for (const SentencePart& part : sentence) {
        if (part.is_expression) {
            text += pugi::xpath_query(part.text.c_str(), &variables).evaluate_string(context);
        } else {
            text += part.text;
        }
    }
    return normalized_space(text);
}

Finding finding_of(const Check& check, pugi::xpath_variable_set& variables, const pugi::xpath_node& context,
                   const Tree& tree) {
    const pugi::xml_node element = element_of(context);
    const Concern concern = concern_of(element);
    return {check.severity,
            check.id,
            tree.place(element),
            std::string(concern.priority),
            std::string(concern.language),
            {spoken(check.fr, variables, context), spoken(check.nl, variables, context),
             spoken(check.en, variables, context)}};
}

/// `met`: what rules of the pattern have met so far.
void apply_rule(Rule& rule, const Tree& tree, const ElementIndex& elements, Met& met, Findings& findings) {
    for (const Let& let : rule.global_lets) set_variable(let, tree.root(), rule.variables);
    for (const pugi::xpath_node& context : rule.contexts.nodes(tree.root(), elements)) {
        if (!met.insert(identity(context)).second) continue;
        for (const Let& let : rule.lets) set_variable(let, context, rule.variables);
        for (const Check& check : rule.checks) {
            if (check.test.evaluate_boolean(context) != check.is_report) continue;
            findings.add(finding_of(check, rule.variables, context, tree));
        }
    }
}

}  // namespace

void apply_rules(Pattern& pattern, const Tree& tree, const ElementIndex& elements, Findings& findings) {
    Met met;
    for (Rule& rule : pattern.rules) apply_rule(rule, tree, elements, met, findings);
}

}  // namespace concordia::dossier
