// The compiled XPath of one composing thread: queries bound to its own variables, each compiled when first needed and
// kept for the next document that the thread composes with the same template.
#pragma once

#include <memory>
#include <mutex>
#include <pugixml.hpp>
#include <vector>

#include "compose/expressions.h"

namespace concordia::compose {

class XPathCache {
 public:
    explicit XPathCache(const Expressions& expressions);

    /// nullptr for an expression that was found faulty.
    const pugi::xpath_query* query(ExpressionId id);
    /// False for none and for a faulty expression.
    bool test(ExpressionId id, const pugi::xpath_node& context);
    /// In document order; none for a faulty expression.
    pugi::xpath_node_set nodes(ExpressionId id, const pugi::xpath_node& context);
    /// The first in document order; null when there is none.
    pugi::xpath_node node(ExpressionId id, const pugi::xpath_node& context);

    /// Sets a variable to the value of an expression.
    void set(VariableId variable, ExpressionId value, const pugi::xpath_node& context);
    void set_text(VariableId variable, const char* value) { variables_[variable]->set(value); }
    void set_boolean(VariableId variable, bool value) { variables_[variable]->set(value); }
    /// Does nothing for a variable that no expression uses.
    void set_number(VariableId variable, double value);
    /// No nodes, 0, no text or false.
    void clear(VariableId variable);

 private:
    const Expressions& expressions_;
    pugi::xpath_variable_set set_;
    std::vector<pugi::xpath_variable*> variables_;
    std::vector<std::unique_ptr<pugi::xpath_query>> queries_;
};

/// Lends a cache to one composing thread at a time.
class XPathCachePool {
 public:
    explicit XPathCachePool(const Expressions& expressions) : expressions_(expressions) {}
    std::unique_ptr<XPathCache> take();
    void give_back(std::unique_ptr<XPathCache> cache);

 private:
    const Expressions& expressions_;
    std::mutex mutex_;
    std::vector<std::unique_ptr<XPathCache>> idle_;
};

}  // namespace concordia::compose
