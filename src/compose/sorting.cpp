// Keys are evaluated once a node, then compared.
#include "compose/sorting.h"

#include <algorithm>
#include <cmath>
#include <compare>

namespace concordia::compose {
namespace {

struct Key {
    std::string_view text;
    double number = 0;  // NaN where the key is no number
};

struct Entry {
    pugi::xpath_node node;
    std::vector<Key> keys;
};

int compare(double a, double b) {
    if (std::isnan(a) || std::isnan(b)) return static_cast<int>(std::isnan(b)) - static_cast<int>(std::isnan(a));
    return static_cast<int>(a > b) - static_cast<int>(a < b);
}

Key evaluated(const SortKey& key, const pugi::xpath_node& node, Composition& composition) {
    if (key.select == kNoExpression) return {string_value(node, composition.document.arena), 0};
    if (!key.numeric) return {composition.value(key.select, node).text, 0};
    const pugi::xpath_query* query = composition.queries.query(key.select);
    return {{}, query == nullptr ? 0 : query->evaluate_number(node)};
}

bool before(const Entry& a, const Entry& b, const std::vector<SortKey>& keys) {
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const int order =
            keys[i].numeric ? compare(a.keys[i].number, b.keys[i].number) : a.keys[i].text.compare(b.keys[i].text);
        if (order != 0) return keys[i].descending ? order > 0 : order < 0;
    }
    return false;
}

}  // namespace

std::vector<pugi::xpath_node> sorted(const pugi::xpath_node_set& nodes, const std::vector<SortKey>& keys,
                                     Composition& composition) {
    std::vector<Entry> entries;
    entries.reserve(nodes.size());
    for (const pugi::xpath_node& node : nodes) {
        Entry& entry = entries.emplace_back(Entry{node, {}});
        for (const SortKey& key : keys) entry.keys.push_back(evaluated(key, node, composition));
    }
    std::stable_sort(entries.begin(), entries.end(),
                     [&](const Entry& a, const Entry& b) { return before(a, b, keys); });
    std::vector<pugi::xpath_node> result;
    result.reserve(entries.size());
    for (const Entry& entry : entries) result.push_back(entry.node);
    return result;
}

}  // namespace concordia::compose
