// Every XPath of a template with the variables it names. XPath text is kept, not compiled: pugixml binds a query to one
// set of variables, so each worker compiles its own (xpath_cache.h). Here each is compiled once to be checked.
//
// Variables have lexical scope, yet pugixml knows one flat set of names, each with one type. So every declaration gets
// a name of its own: the second `$unit` of a template becomes `$unit.27` in the text that pugixml sees.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/finding.h"
#include "compose/document.h"

namespace concordia::compose {

using ExpressionId = std::uint32_t;
using VariableId = std::uint32_t;
inline constexpr ExpressionId kNoExpression = std::numeric_limits<ExpressionId>::max();

struct Variable {
    std::string name;        // as the template writes it
    std::string query_name;  // as pugixml sees it
    pugi::xpath_value_type type = pugi::xpath_type_none;
    std::vector<ExpressionId> values;  // what the template may set it to; empty: composing sets it
    bool built_in = false;
    bool used = false;
    Origin first_use;

    /// Whether only a parameter of the program can give its value. Known when expressions have been checked.
    [[nodiscard]] bool is_parameter() const { return !built_in && values.empty() && type == pugi::xpath_type_string; }
};

struct Expression {
    std::string written;
    std::string query;  // with variables renamed
    std::vector<VariableId> variables;
    Origin origin;
    pugi::xpath_value_type type = pugi::xpath_type_none;  // none: not usable, and a finding says why
    bool must_select = false;                             // has to give nodes
};

/// The variables that the program sets; their ids are these values, in this order.
enum BuiltIn : VariableId {
    kEdition,
    kLanguage,
    kFirstLanguage,
    kSecondLanguage,
    kPublication,
    kYear,
    kPreviousYear,
    kVersion,
    kBilingual,
    kFinal,
    kSpecimen,
    kBuiltInCount
};

/// Names visible at one place of a template: later declarations hide earlier ones.
class Scope {
 public:
    void declare(std::string_view name, VariableId variable) { names_.emplace_back(name, variable); }
    [[nodiscard]] std::size_t mark() const { return names_.size(); }
    void close(std::size_t mark) { names_.resize(mark); }
    [[nodiscard]] const VariableId* find(std::string_view name) const;

 private:
    std::vector<std::pair<std::string, VariableId>> names_;
};

class Expressions {
 public:
    Expressions();

    /// A variable whose type will be that of its values (text where they differ).
    VariableId declare(std::string_view name);
    /// A variable that holds a number, set while composing.
    VariableId declare_number(std::string_view name);
    void set(VariableId variable, ExpressionId value) { variables_[variable].values.push_back(value); }
    /// Of a template that nothing calls: any use of it is as good as another.
    void leave_open(VariableId variable);
    /// Gives the variable that a name means where an expression stands.
    using Resolve = std::function<VariableId(std::string_view name)>;
    ExpressionId add(std::string_view written, Origin origin, bool must_select, const Resolve& resolve);
    /// Finds every variable's type and compiles every expression; `files` names the files of origins.
    void check(const std::vector<std::string>& files, Findings& findings);

    [[nodiscard]] const Expression& operator[](ExpressionId id) const { return expressions_[id]; }
    [[nodiscard]] const Variable& variable(VariableId id) const { return variables_[id]; }
    [[nodiscard]] const std::vector<Variable>& variables() const { return variables_; }
    [[nodiscard]] std::size_t size() const { return expressions_.size(); }

 private:
    class Check;
    void rename_variables(Expression& expression, const Resolve& resolve);
    VariableId declare_built_in(std::string_view name, pugi::xpath_value_type type);

    std::vector<Variable> variables_;
    std::vector<Expression> expressions_;
};

}  // namespace concordia::compose
