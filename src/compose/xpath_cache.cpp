// pugixml keeps a query's constants and syntax tree in its own page, so a query is compiled only where it is evaluated.
#include "compose/xpath_cache.h"

namespace concordia::compose {

XPathCache::XPathCache(const Expressions& expressions) : expressions_(expressions), queries_(expressions.size()) {
    for (const Variable& variable : expressions.variables()) {
        variables_.push_back(set_.add(variable.query_name.c_str(), variable.type));
    }
}

const pugi::xpath_query* XPathCache::query(ExpressionId id) {
    if (id == kNoExpression || expressions_[id].type == pugi::xpath_type_none) return nullptr;
    if (queries_[id] == nullptr) {
        queries_[id] = std::make_unique<pugi::xpath_query>(expressions_[id].query.c_str(), &set_);
    }
    return queries_[id].get();
}

bool XPathCache::test(ExpressionId id, const pugi::xpath_node& context) {
    const pugi::xpath_query* compiled = query(id);
    return compiled != nullptr && compiled->evaluate_boolean(context);
}

pugi::xpath_node_set XPathCache::nodes(ExpressionId id, const pugi::xpath_node& context) {
    const pugi::xpath_query* compiled = query(id);
    if (compiled == nullptr) return {};
    pugi::xpath_node_set result = compiled->evaluate_node_set(context);
    result.sort();
    return result;
}

pugi::xpath_node XPathCache::node(ExpressionId id, const pugi::xpath_node& context) {
    const pugi::xpath_query* compiled = query(id);
    return compiled == nullptr ? pugi::xpath_node() : compiled->evaluate_node(context);
}

void XPathCache::set(VariableId variable, ExpressionId value, const pugi::xpath_node& context) {
    const pugi::xpath_query* compiled = query(value);
    if (compiled == nullptr) return clear(variable);
    switch (expressions_.variable(variable).type) {
        case pugi::xpath_type_node_set:
            variables_[variable]->set(compiled->evaluate_node_set(context));
            break;
        case pugi::xpath_type_number:
            variables_[variable]->set(compiled->evaluate_number(context));
            break;
        case pugi::xpath_type_boolean:
            variables_[variable]->set(compiled->evaluate_boolean(context));
            break;
        default:
            variables_[variable]->set(compiled->evaluate_string(context).c_str());
    }
}

void XPathCache::set_number(VariableId variable, double value) {
    if (expressions_.variable(variable).used) variables_[variable]->set(value);
}

void XPathCache::clear(VariableId variable) {
    switch (expressions_.variable(variable).type) {
        case pugi::xpath_type_node_set:
            variables_[variable]->set(pugi::xpath_node_set());
            break;
        case pugi::xpath_type_number:
            variables_[variable]->set(0.0);
            break;
        case pugi::xpath_type_boolean:
            variables_[variable]->set(false);
            break;
        default:
            variables_[variable]->set("");
    }
}

std::unique_ptr<XPathCache> XPathCachePool::take() {
    const std::scoped_lock lock(mutex_);
    if (idle_.empty()) return std::make_unique<XPathCache>(expressions_);
    std::unique_ptr<XPathCache> cache = std::move(idle_.back());
    idle_.pop_back();
    return cache;
}

void XPathCachePool::give_back(std::unique_ptr<XPathCache> cache) {
    const std::scoped_lock lock(mutex_);
    idle_.push_back(std::move(cache));
}

}  // namespace concordia::compose
