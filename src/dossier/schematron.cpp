// Running compiled rules: every rule selects its context nodes once, from the root.
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

std::string spoken(const Sentence& sentence, const pugi::xpath_node& context) {
    std::string text;
    for (const SentencePart& part : sentence) {
        text += part.value ? part.value.evaluate_string(context) : part.words;
    }
    return normalized_space(text);
}

Finding finding_of(const Check& check, const pugi::xpath_node& context, const Tree& tree) {
    const pugi::xml_node element = element_of(context);
    const Concern concern = concern_of(element);
    return {check.severity,
            check.id,
            tree.place(element),
            std::string(concern.priority),
            std::string(concern.language),
            {spoken(check.fr, context), spoken(check.nl, context), spoken(check.en, context)}};
}

/// `met`: none when no other rule of the pattern could match.
void apply_rule(Rule& rule, const Tree& tree, Met* met, Findings& findings) {
    for (const Let& let : rule.global_lets) set_variable(let, tree.root(), rule.variables);
    for (const pugi::xpath_node& context : rule.contexts.evaluate_node_set(tree.root())) {
        if (met != nullptr && !met->insert(identity(context)).second) continue;
        for (const Let& let : rule.lets) set_variable(let, context, rule.variables);
        for (const Check& check : rule.checks) {
            if (check.test.evaluate_boolean(context) == check.is_report) findings.add(finding_of(check, context, tree));
        }
    }
}

}  // namespace

void apply_rules(std::vector<Pattern>& patterns, const Tree& tree, Findings& findings) {
    for (Pattern& pattern : patterns) {
        Met met;
        const bool alone = pattern.rules.size() == 1;
        for (Rule& rule : pattern.rules) apply_rule(rule, tree, alone ? nullptr : &met, findings);
    }
}

}  // namespace concordia::dossier
