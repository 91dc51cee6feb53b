// Four buckets; every selector lies in exactly one.
#include "style/rule_index.h"

#include <algorithm>
#include <tuple>

namespace concordia::style {
namespace {

using Kind = SimpleSelector::Kind;

std::string_view name_of(const Compound& subject, Kind kind) {
    for (const SimpleSelector& simple : subject) {
        if (simple.kind == kind) return simple.name;
    }
    return {};
}

bool precedes(const Candidate& a, const Candidate& b) {
    return std::tie(a.author, a.selector->specificity, a.order) < std::tie(b.author, b.selector->specificity, b.order);
}

}  // namespace

void RuleIndex::add(const StyleSheet& sheet, bool author, Length page_width) {
    for (const Rule& rule : sheet.rules) {
        ++order_;
        if (!rule.media.empty() && !holds(rule.media, page_width)) continue;
        for (const Selector& selector : rule.selectors) {
            const Compound& subject = selector.compounds.front();
            const auto residual =
                std::find_if(subject.begin(), subject.end(), [](const auto& simple) { return !simple.by_name(); });
            add(Candidate{&selector, &rule.block, author, order_,
                          static_cast<std::size_t>(residual - subject.begin())});
        }
    }
}

void RuleIndex::add(const Candidate& candidate) {
    const Compound& subject = candidate.selector->compounds.front();
    if (const std::string_view id = name_of(subject, Kind::Id); !id.empty()) {
        by_id_[id].push_back(candidate);
    } else if (const std::string_view name = name_of(subject, Kind::Class); !name.empty()) {
        by_class_[name].push_back(candidate);
    } else if (const std::string_view type = name_of(subject, Kind::Type); !type.empty()) {
        by_type_[type].push_back(candidate);
    } else {
        universal_.push_back(candidate);
    }
}

std::vector<Candidate> RuleIndex::candidates(std::string_view name, std::string_view id,
                                             std::string_view classes) const {
    std::vector<Candidate> found;
    const auto add_bucket = [&](const std::vector<Candidate>& bucket) {
        for (const Candidate& candidate : bucket) {
            if (matches_by_name(candidate.selector->compounds.front(), name, id, classes)) found.push_back(candidate);
        }
    };
    const auto add_named = [&](const ByName& buckets, std::string_view key) {
        const auto bucket = buckets.find(key);
        if (bucket != buckets.end()) add_bucket(bucket->second);
    };
    add_bucket(universal_);
    add_named(by_type_, name);
    add_named(by_id_, id);
    std::vector<std::string_view> seen;  // a class written twice counts once
    for_each_word(classes, [&](std::string_view word) {
        if (std::find(seen.begin(), seen.end(), word) != seen.end()) return;
        seen.push_back(word);
        add_named(by_class_, word);
    });
    std::stable_sort(found.begin(), found.end(), precedes);
    return found;
}

}  // namespace concordia::style
