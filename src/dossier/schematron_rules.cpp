// Reading a .sch file: its elements become compiled expressions; every expression that does not compile is reported.
#include <map>
#include <optional>
#include <utility>

#include "dossier/messages.h"
#include "dossier/schematron.h"

namespace concordia::dossier {
namespace {

std::string_view local_name(pugi::xml_node node) {
    const std::string_view name = node.name();
    const std::size_t colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

class Loader {
 public:
    Loader(const SourceFile& file, Findings& findings) : tree_({file}, "rules"), findings_(findings) {}

    std::vector<Pattern> load() {
        const pugi::xml_node schema = tree_.root().first_child();
        if (local_name(schema) != "schema") unsupported(schema);
        collect_diagnostics(schema);
        std::vector<Pattern> patterns;
        for (const pugi::xml_node child : elements(schema)) {
            const std::string_view name = local_name(child);
            if (name == "pattern")
                patterns.push_back(pattern(child));
            else if (name == "let")
                global_lets_.push_back(child);
            else if (name != "diagnostics" && name != "title" && name != "p" && name != "ns")
                unsupported(child);
        }
        return patterns;
    }

 private:
    static std::vector<pugi::xml_node> elements(pugi::xml_node parent) {
        std::vector<pugi::xml_node> result;
        for (const pugi::xml_node child : parent.children()) {
            if (child.type() == pugi::node_element) result.push_back(child);
        }
        return result;
    }

    void collect_diagnostics(pugi::xml_node schema) {
        for (const pugi::xml_node group : elements(schema)) {
            if (local_name(group) != "diagnostics") continue;
            for (const pugi::xml_node diagnostic : elements(group)) {
                diagnostics_.emplace(diagnostic.attribute("id").value(), diagnostic);
            }
        }
    }

    Pattern pattern(pugi::xml_node node) {
        Pattern result;
        if (node.attribute("abstract") || node.attribute("is-a")) unsupported(node);
        std::vector<pugi::xml_node> lets = global_lets_;
        for (const pugi::xml_node child : elements(node)) {
            const std::string_view name = local_name(child);
            if (name == "let")
                lets.push_back(child);
            else if (name == "rule")
                result.rules.push_back(rule(child, lets));
            else if (name != "title" && name != "p")
                unsupported(child);
        }
        return result;
    }

    Rule rule(pugi::xml_node node, const std::vector<pugi::xml_node>& global_lets) {
        Rule result;
        for (const pugi::xml_node let : global_lets) add_let(let, result.global_lets, result.variables);
        result.contexts = context(node, result.variables);
        for (const pugi::xml_node child : elements(node)) {
            const std::string_view name = local_name(child);
            if (name == "let")
                add_let(child, result.lets, result.variables);
            else if (name == "assert" || name == "report")
                add_check(child, result);
            else if (name != "p")
                unsupported(child);
        }
        return result;
    }

    /// One that selects nothing when it is not usable, so that the other rules run.
    RuleContext context(pugi::xml_node rule, pugi::xpath_variable_set& variables) {
        const std::string pattern = rule.attribute("context").value();
        try {
            RuleContext result(pattern, &variables);
            if (!pattern.empty() && result.selects_nodes()) return result;
            findings_.error(say::kRuleAttribute, tree_.place(rule), {"context", rule.name()});
        } catch (const pugi::xpath_exception& problem) {
            if (pattern.empty()) {
                findings_.error(say::kRuleAttribute, tree_.place(rule), {"context", rule.name()});
            } else {
                findings_.error(say::kRuleXpath, tree_.place(rule), {pattern, problem.what()});
            }
        }
        return {};
    }

    void add_let(pugi::xml_node node, std::vector<Let>& lets, pugi::xpath_variable_set& variables) {
        auto value = query(node, "value", node.attribute("value").value(), &variables);
        if (!value) return;
        const std::string name = node.attribute("name").value();
        if (name.empty() || variables.get(name.c_str()) != nullptr ||
            variables.add(name.c_str(), value->return_type()) == nullptr) {
            findings_.error(say::kRuleAttribute, tree_.place(node), {"name", node.name()});
            return;
        }
        lets.push_back({name, std::move(*value)});
    }

    void add_check(pugi::xml_node node, Rule& rule) {
        auto test = query(node, "test", node.attribute("test").value(), &rule.variables);
        Check check;
        check.is_report = local_name(node) == "report";
        check.id = node.attribute("id").value();
        if (check.id.empty()) findings_.error(say::kRuleAttribute, tree_.place(node), {"id", node.name()});
        check.severity = severity(node);
        check.fr = sentence(message(node, "fr"), rule.variables);
        check.nl = sentence(message(node, "nl"), rule.variables);
        check.en = sentence(message(node, "en"), rule.variables);
        report_unknown_diagnostics(node);
        if (!test) return;
        check.test = std::move(*test);
        rule.checks.push_back(std::move(check));
    }

    Severity severity(pugi::xml_node node) {
        const std::string_view role = node.attribute("role").value();
        if (role == "warning") return Severity::Warning;
        if (role == "info" || role == "information") return Severity::Information;
        if (!role.empty() && role != "error") {
            findings_.error(say::kRuleAttribute, tree_.place(node), {"role", node.name()});
        }
        return Severity::Error;
    }

    /// The ids in `diagnostics`, in order.
    static std::vector<std::string> diagnostic_ids(pugi::xml_node check) {
        std::vector<std::string> ids;
        std::string list = normalized_space(check.attribute("diagnostics").value());
        for (std::size_t start = 0; start < list.size();) {
            const std::size_t end = std::min(list.find(' ', start), list.size());
            ids.push_back(list.substr(start, end - start));
            start = end + 1;
        }
        return ids;
    }

    /// The diagnostic in `language` (an IETF code), or the check's own text.
    pugi::xml_node message(pugi::xml_node check, std::string_view language) const {
        for (const std::string& id : diagnostic_ids(check)) {
            const auto found = diagnostics_.find(id);
            if (found != diagnostics_.end() && found->second.attribute("xml:lang").value() == language) {
                return found->second;
            }
        }
        return check;
    }

    void report_unknown_diagnostics(pugi::xml_node check) {
        for (const std::string& id : diagnostic_ids(check)) {
            if (!diagnostics_.contains(id)) findings_.error(say::kRuleDiagnostic, tree_.place(check), {id});
        }
    }

    Sentence sentence(pugi::xml_node node, pugi::xpath_variable_set& variables) {
        Sentence result;
        append_parts(node, variables, result);
        return result;
    }

    void append_parts(pugi::xml_node node, pugi::xpath_variable_set& variables, Sentence& sentence) {
        for (const pugi::xml_node child : node.children()) {
            const std::string_view name = local_name(child);
            if (child.type() != pugi::node_element) {
                sentence.push_back({child.value(), false});
            } else if (name == "value-of") {
                append_value(child, "select", child.attribute("select").value(), variables, sentence);
            } else if (name == "name") {
                const std::string path = child.attribute("path").value();
                append_value(child, "path", path.empty() ? "name()" : "name(" + path + ")", variables, sentence);
            } else if (name == "emph" || name == "dir" || name == "span") {
                append_parts(child, variables, sentence);
            } else {
                unsupported(child);
            }
        }
    }

    void append_value(pugi::xml_node node, const char* attribute, const std::string& expression,
                      pugi::xpath_variable_set& variables, Sentence& sentence) {
        if (query(node, attribute, expression, &variables)) sentence.push_back({expression, true});
    }

    /// Nullopt, and a finding, when the expression is missing or does not compile.
    std::optional<pugi::xpath_query> query(pugi::xml_node node, const char* attribute, const std::string& expression,
                                           pugi::xpath_variable_set* variables) {
        if (expression.empty()) {
            findings_.error(say::kRuleAttribute, tree_.place(node), {attribute, node.name()});
            return std::nullopt;
        }
        try {
            return pugi::xpath_query(expression.c_str(), variables);
        } catch (const pugi::xpath_exception& problem) {
            findings_.error(say::kRuleXpath, tree_.place(node), {expression, problem.what()});
            return std::nullopt;
        }
    }

    void unsupported(pugi::xml_node node) { findings_.error(say::kRuleElement, tree_.place(node), {node.name()}); }

    Tree tree_;
    Findings& findings_;
    std::map<std::string, pugi::xml_node> diagnostics_;
    std::vector<pugi::xml_node> global_lets_;
};

}  // namespace

std::vector<Pattern> load_rules(const SourceFile& file, Findings& findings) {
    return Loader(file, findings).load();
}

}  // namespace concordia::dossier
