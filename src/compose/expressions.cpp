// Renaming variables needs no XPath grammar: outside string literals a `$` always begins a variable (XPath 1.0,
// section 3.7). Types follow the values: a variable is what its select gives, found on demand and remembered.
#include "compose/expressions.h"

#include <algorithm>

#include "base/number.h"
#include "compose/messages.h"

namespace concordia::compose {
namespace {

bool is_name_character(char character) {
    const auto byte = static_cast<unsigned char>(character);
    return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') ||
           byte == '_' || byte == '-' || byte == '.' || byte >= 0x80;
}

std::size_t name_end(std::string_view text, std::size_t start) {
    while (start < text.size() && is_name_character(text[start])) ++start;
    return start;
}

}  // namespace

const VariableId* Scope::find(std::string_view name) const {
    const auto found =
        std::find_if(names_.rbegin(), names_.rend(), [&](const auto& declared) { return declared.first == name; });
    return found == names_.rend() ? nullptr : &found->second;
}

Expressions::Expressions() {
    for (const std::string_view name : {"edition", "language", "first-language", "second-language", "publication",
                                        "year", "previous-year", "version"}) {
        declare_built_in(name, pugi::xpath_type_string);
    }
    for (const std::string_view name : {"bilingual", "final", "specimen"}) {
        declare_built_in(name, pugi::xpath_type_boolean);
    }
}

VariableId Expressions::declare_built_in(std::string_view name, pugi::xpath_value_type type) {
    variables_.push_back({std::string(name), std::string(name), type, {}, true, false, {}});
    return static_cast<VariableId>(variables_.size() - 1);
}

VariableId Expressions::declare(std::string_view name) {
    const std::string number = integer_text(static_cast<std::int64_t>(variables_.size()));
    variables_.push_back(
        {std::string(name), std::string(name) + '.' + number, pugi::xpath_type_none, {}, false, false, {}});
    return static_cast<VariableId>(variables_.size() - 1);
}

VariableId Expressions::declare_number(std::string_view name) {
    const VariableId id = declare(name);
    variables_[id].type = pugi::xpath_type_number;
    return id;
}

void Expressions::leave_open(VariableId variable) {
    if (variables_[variable].values.empty()) variables_[variable].type = pugi::xpath_type_node_set;
}

ExpressionId Expressions::add(std::string_view written, Origin origin, bool must_select, const Resolve& resolve) {
    Expression expression{std::string(written), {}, {}, origin, pugi::xpath_type_none, must_select};
    rename_variables(expression, resolve);
    expressions_.push_back(std::move(expression));
    return static_cast<ExpressionId>(expressions_.size() - 1);
}

void Expressions::rename_variables(Expression& expression, const Resolve& resolve) {
    const std::string_view written = expression.written;
    for (std::size_t i = 0; i < written.size();) {
        const char character = written[i];
        std::size_t end = i + 1;
        if (character == '\'' || character == '"') {
            end = std::min(written.find(character, end), written.size() - 1) + 1;
        } else if (character == '$' && name_end(written, end) > end) {
            end = name_end(written, end);
            const VariableId id = resolve(written.substr(i + 1, end - i - 1));
            if (!variables_[id].used) variables_[id].first_use = expression.origin;
            variables_[id].used = true;
            expression.variables.push_back(id);
            expression.query += '$' + variables_[id].query_name;
            i = end;
            continue;
        }
        expression.query += written.substr(i, end - i);
        i = end;
    }
}

/// One pass over all expressions, following variables to the expressions that give them their type.
class Expressions::Check {
 public:
    Check(Expressions& all, const std::vector<std::string>& files, Findings& findings)
        : all_(all),
          files_(files),
          findings_(findings),
          done_(all.expressions_.size()),
          faulty_(all.expressions_.size()) {}

    void run() {
        for (const Variable& variable : all_.variables_) {
            if (variable.type != pugi::xpath_type_none) variables_.add(variable.query_name.c_str(), variable.type);
        }
        for (VariableId id = 0; id < all_.variables_.size(); ++id) type_of_variable(id);
        for (ExpressionId id = 0; id < all_.expressions_.size(); ++id) type_of_expression(id);
    }

 private:
    pugi::xpath_value_type type_of_variable(VariableId id) {
        Variable& variable = all_.variables_[id];
        if (variable.type != pugi::xpath_type_none) return variable.type;
        pugi::xpath_value_type type = pugi::xpath_type_none, otherwise = pugi::xpath_type_string;
        for (const ExpressionId value : variable.values) {
            const pugi::xpath_value_type next = type_of_expression(value);
            // The fault is said once: nodes may be used in any way, so nothing that uses the variable is at fault too.
            if (faulty_[value]) otherwise = pugi::xpath_type_node_set;
            if (next == pugi::xpath_type_none) continue;  // faulty, or not known yet in a circle of templates
            type = type == pugi::xpath_type_none || type == next ? next : pugi::xpath_type_string;
        }
        variable.type = type == pugi::xpath_type_none ? otherwise : type;
        variables_.add(variable.query_name.c_str(), variable.type);
        return variable.type;
    }

    pugi::xpath_value_type type_of_expression(ExpressionId id) {
        Expression& expression = all_.expressions_[id];
        if (done_[id]) return expression.type;
        done_[id] = true;
        for (const VariableId variable : expression.variables) type_of_variable(variable);
        expression.type = compile(expression);
        faulty_[id] = expression.type == pugi::xpath_type_none;
        return expression.type;
    }

    pugi::xpath_value_type compile(const Expression& expression) {
        try {
            const pugi::xpath_query query(expression.query.c_str(), &variables_);
            if (!expression.must_select || query.return_type() == pugi::xpath_type_node_set) return query.return_type();
            report(say::kNotNodes, expression);
        } catch (const pugi::xpath_exception& exception) {
            const std::string_view reason = exception.what();
            report(reason.find("function") == std::string_view::npos ? say::kBadXPath : say::kUnknownFunction,
                   expression);
        }
        return pugi::xpath_type_none;
    }

    void report(const CatalogueEntry& entry, const Expression& expression) {
        findings_.error(entry, {files_[expression.origin.file], expression.origin.line, expression.origin.column},
                        {expression.written});
    }

    Expressions& all_;
    const std::vector<std::string>& files_;
    Findings& findings_;
    std::vector<bool> done_, faulty_;  // by expression
    pugi::xpath_variable_set variables_;
};

void Expressions::check(const std::vector<std::string>& files, Findings& findings) {
    Check(*this, files, findings).run();
}

}  // namespace concordia::compose
