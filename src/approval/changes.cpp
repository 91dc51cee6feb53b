// Both sides become a list of named values; what has the same name on both sides is compared.
#include "approval/changes.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/number.h"
#include "dossier/tree.h"

namespace concordia::approval {
namespace {

struct Value {
    std::string priority, language, where, file, words;
};
/// By file and place.
using Values = std::map<std::string, Value>;

/// The attributes that name an element among its siblings.
constexpr std::string_view kNaming[] = {"id",   "unit", "priority", "party", "bench", "signatory",
                                        "year", "file", "template", "lang",  "by",    "source"};

bool is_naming(std::string_view attribute) {
    return std::find(std::begin(kNaming), std::end(kNaming), attribute) != std::end(kNaming);
}

bool has_elements(pugi::xml_node node) {
    return static_cast<bool>(node.find_child([](pugi::xml_node child) { return child.type() == pugi::node_element; }));
}

/// Text whose markup belongs to it: <text lang="fr">with <strong>weight</strong></text>.
bool is_words(pugi::xml_node node) {
    return std::string_view(node.name()) == "text" || !has_elements(node);
}

std::string name_among_siblings(pugi::xml_node node) {
    std::string name = node.name();
    for (const std::string_view naming : kNaming) {
        const std::string_view value = node.attribute(naming.data()).value();
        if (!value.empty()) return name.append(" ").append(value);
    }
    std::int64_t position = 1;
    for (auto other = node.previous_sibling(node.name()); other; other = other.previous_sibling(node.name())) {
        ++position;
    }
    return position == 1 ? name : name + " " + integer_text(position);
}

class Collector {
 public:
    Collector(const dossier::Tree& tree, Values& values) : tree_(tree), values_(values) {}

    void collect(pugi::xml_node node, const std::string& parent) {
        const std::string where = parent.empty() ? node.name() : parent + "/" + name_among_siblings(node);
        for (const pugi::xml_attribute attribute : node.attributes()) {
            if (!is_naming(attribute.name())) add(node, where + " @" + attribute.name(), attribute.value());
        }
        if (is_words(node)) {
            if (std::string words = dossier::words_of(node); !words.empty()) add(node, where, std::move(words));
            return;
        }
        for (const pugi::xml_node child : node.children()) {
            if (child.type() == pugi::node_element) collect(child, where);
        }
    }

 private:
    void add(pugi::xml_node node, const std::string& where, std::string words) {
        const dossier::Concern concern = dossier::concern_of(node);
        const std::string file = tree_.place(node).file;
        const std::string key = file + '\n' + where;
        Value value{std::string(concern.priority), std::string(concern.language), where, file, std::move(words)};
        values_.insert_or_assign(key, std::move(value));
    }

    const dossier::Tree& tree_;
    Values& values_;
};

Values values_of(const std::vector<dossier::SourceFile>& files) {
    Values values;
    const dossier::Tree tree(files);
    for (const pugi::xml_node file : tree.root().children()) Collector(tree, values).collect(file, "");
    return values;
}

Change change_of(const Value& value) {
    return {value.priority, value.language, value.where, value.file, {}, {}};
}

}  // namespace

std::vector<Change> changes(const std::vector<dossier::SourceFile>& approved,
                            const std::vector<dossier::SourceFile>& present) {
    const Values before = values_of(approved);
    const Values after = values_of(present);
    std::vector<Change> found;
    for (const auto& [key, value] : before) {
        const auto other = after.find(key);
        if (other != after.end() && other->second.words == value.words) continue;
        found.push_back(change_of(value));
        found.back().before = value.words;
        if (other != after.end()) found.back().after = other->second.words;
    }
    for (const auto& [key, value] : after) {
        if (before.contains(key)) continue;
        found.push_back(change_of(value));
        found.back().after = value.words;
    }
    std::stable_sort(found.begin(), found.end(), [](const Change& a, const Change& b) {
        return std::tie(a.priority, a.language, a.file, a.where) < std::tie(b.priority, b.language, b.file, b.where);
    });
    return found;
}

}  // namespace concordia::approval
