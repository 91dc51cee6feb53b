// One walk collects the agreement's identifiers, a second one looks at every reference.
#include "dossier/links.h"

#include <string>
#include <unordered_map>
#include <unordered_set>

#include "base/number.h"
#include "dossier/link_messages.h"

namespace concordia::dossier {
namespace {

using NodesById = std::unordered_map<std::string_view, pugi::xml_node>;

/// Which element an attribute names.
struct Reference {
    std::string_view attribute, target;
};

constexpr Reference kReferences[] = {
    {"source", "source"},     {"party", "party"},         {"lead-party", "party"}, {"role-party", "party"},
    {"bench", "bench"},       {"person", "person"},       {"mandate", "mandate"},  {"organisation", "organisation"},
    {"by", "signatory"},      {"signatory", "signatory"}, {"scale", "scale"},      {"minister", "signatory"},
    {"priority", "priority"}, {"unit", "unit"},
};

/// Values of a scale are named within their scale; publications have a list of their own, checked by their schema.
bool has_identifier(pugi::xml_node node) {
    const std::string_view name = node.name();
    return node.attribute("id") && name != "stage" && name != "confidence" && name != "trend" && name != "publication";
}

/// Calls `visit` for every element at or below `node`, in document order.
template <typename Visit>
void for_each_element(pugi::xml_node node, const Visit& visit) {
    if (node.type() != pugi::node_element) return;
    visit(node);
    for (const pugi::xml_node child : node.children()) for_each_element(child, visit);
}

std::string place_text(const Place& place) {
    return place.file + ':' + integer_text(place.line);
}

class Links {
 public:
    Links(const Tree& tree, Findings& findings)
        : tree_(tree), findings_(findings), agreement_(tree.root().child("agreement")) {}

    void check(pugi::xml_node publication) {
        collect_identifiers();
        check_scales();
        for (const pugi::xml_node file : tree_.root().children()) {
            check_agreement_of(file);
            for_each_element(file, [this](pugi::xml_node node) { check_references(node); });
        }
        for_each_element(agreement_.child("signatories"), [this](pugi::xml_node node) { check_signatory(node); });
        for (const pugi::xml_node status : tree_.root().children("status")) check_status(status);
        check_years(publication);
    }

 private:
    void error(const CatalogueEntry& entry, pugi::xml_node node, std::initializer_list<std::string_view> arguments) {
        const Concern concern = concern_of(node);
        findings_.error(entry, tree_.place(node), arguments, concern.priority, concern.language);
    }

    // Identifiers

    void collect_identifiers() {
        collect(agreement_, nodes_);
        for (const pugi::xml_node file : tree_.root().children()) {
            if (file == agreement_) continue;
            NodesById own;
            collect(file, own);
        }
    }

    void collect(pugi::xml_node file, NodesById& nodes) {
        for_each_element(file, [this, &nodes](pugi::xml_node node) {
            if (!has_identifier(node)) return;
            const std::string_view id = node.attribute("id").value();
            const auto [entry, is_new] = nodes.emplace(id, node);
            const auto in_agreement = nodes_.find(id);
            const pugi::xml_node first = !is_new                        ? entry->second
                                         : in_agreement != nodes_.end() ? in_agreement->second
                                                                        : node;
            if (first != node) error(say::kDuplicateId, node, {id, place_text(tree_.place(first))});
        });
    }

    /// The agreement's element of this name and identifier, or an empty node.
    [[nodiscard]] pugi::xml_node find(std::string_view element, std::string_view id) const {
        const auto found = nodes_.find(id);
        return found != nodes_.end() && found->second.name() == element ? found->second : pugi::xml_node();
    }

    // References

    void check_agreement_of(pugi::xml_node file) {
        const std::string_view named = file.attribute("agreement").value();
        const std::string_view own = agreement_.attribute("id").value();
        if (file != agreement_ && named != own) error(say::kOtherAgreement, file, {named, own});
    }

    void check_references(pugi::xml_node node) {
        if (std::string_view(node.name()) == "indicator") return;  // its unit is a unit of measure
        for (const pugi::xml_attribute attribute : node.attributes()) {
            const std::string_view name = attribute.name();
            for (const Reference& reference : kReferences) {
                if (name != reference.attribute || find(reference.target, attribute.value())) continue;
                error(say::kUnknownReference, node, {name, attribute.value(), reference.target});
            }
        }
    }

    // Scales

    void check_scales() {
        for (const pugi::xml_node scale : agreement_.child("scales").children("scale")) {
            for (const pugi::xml_node value : scale.children()) {
                if (!value.attribute("id")) continue;
                const bool is_new =
                    scale_values_.insert(scale_key(scale, value.name(), value.attribute("id").value())).second;
                if (!is_new) error(say::kDuplicateScaleValue, value, {value.name(), value.attribute("id").value()});
            }
        }
    }

    static std::string scale_key(pugi::xml_node scale, std::string_view kind, std::string_view value) {
        return std::string(scale.attribute("id").value()) + '/' + std::string(kind) + '/' + std::string(value);
    }

    void check_scale_value(pugi::xml_node scale, pugi::xml_node unit_status, const char* kind) {
        const pugi::xml_attribute value = unit_status.attribute(kind);
        if (!scale || !value || scale_values_.contains(scale_key(scale, kind, value.value()))) return;
        error(say::kUnknownScaleValue, unit_status, {kind, value.value(), scale.attribute("id").value()});
    }

    // Mandates

    void check_signatory(pugi::xml_node node) {
        if (std::string_view(node.name()) != "signatory") return;
        const std::string_view person = node.attribute("person").value();
        const pugi::xml_node mandate = find("mandate", node.attribute("mandate").value());
        if (!mandate) return;
        if (mandate.parent().attribute("id").value() != person) {
            error(say::kMandateOfOther, node, {mandate.attribute("id").value(), person});
        }
        check_mandate(node, node, agreement_.attribute("signed").value());
    }

    /// `user` relies on the mandate of `signatory` at `date` (ISO 8601, so text order is date order).
    void check_mandate(pugi::xml_node user, pugi::xml_node signatory, std::string_view date) {
        const pugi::xml_node mandate = find("mandate", signatory.attribute("mandate").value());
        if (!mandate) return;
        const std::string_view until = mandate.attribute("until").value();
        if (mandate.attribute("from").value() <= date && (until.empty() || date <= until)) return;
        error(say::kMandateNotValid, user, {mandate.attribute("id").value(), date});
    }

    // Status files

    void check_status(pugi::xml_node status) {
        std::unordered_set<std::string_view> seen;
        const pugi::xml_node scale = find("scale", status.attribute("scale").value());
        for (const pugi::xml_node priority_status : status.children("priority-status")) {
            const std::string_view priority = priority_status.attribute("priority").value();
            if (!seen.insert(priority).second) error(say::kStatusTwice, priority_status, {priority});
            check_mandate(priority_status, find("signatory", priority_status.attribute("minister").value()),
                          status.attribute("reference-date").value());
            for (const pugi::xml_node unit_status : priority_status.children("unit-status")) {
                check_unit_status(unit_status, priority, seen);
                check_scale_value(scale, unit_status, "stage");
                check_scale_value(scale, unit_status, "confidence");
            }
        }
        for_each_element(agreement_.child("annex"), [&](pugi::xml_node node) { check_has_status(node, status, seen); });
    }

    void check_unit_status(pugi::xml_node unit_status, std::string_view priority,
                           std::unordered_set<std::string_view>& seen) {
        const std::string_view id = unit_status.attribute("unit").value();
        if (!seen.insert(id).second) error(say::kStatusTwice, unit_status, {id});
        const pugi::xml_node unit = find("unit", id);
        if (unit && unit.parent().attribute("id").value() != priority) {
            error(say::kUnitElsewhere, unit_status, {id, priority});
        }
    }

    void check_has_status(pugi::xml_node node, pugi::xml_node status,
                          const std::unordered_set<std::string_view>& seen) {
        const std::string_view name = node.name();
        const std::string_view id = node.attribute("id").value();
        if ((name != "priority" && name != "unit") || seen.contains(id)) return;
        const std::string_view year = status.attribute("year").value();
        const auto& entry = name == "unit" ? say::kUnitWithoutStatus : say::kPriorityWithoutStatus;
        findings_.error(entry, tree_.place(status), {id, year}, id);
    }

    void check_years(pugi::xml_node publication) {
        const std::string_view own = publication.attribute("year").value();
        std::unordered_set<std::string_view> years;
        for (const pugi::xml_node status : tree_.root().children("status")) {
            const std::string_view year = status.attribute("year").value();
            if (!years.insert(year).second) error(say::kYearTwice, status, {year});
            if (publication && year > own) error(say::kLaterYear, status, {year, own});
        }
        if (publication && !years.empty() && !years.contains(own)) error(say::kNoCurrentStatus, publication, {own});
    }

    const Tree& tree_;
    Findings& findings_;
    pugi::xml_node agreement_;
    NodesById nodes_;  // of the agreement
    std::unordered_set<std::string> scale_values_;
};

}  // namespace

void check_links(const Tree& tree, pugi::xml_node publication, Findings& findings) {
    Links(tree, findings).check(publication);
}

}  // namespace concordia::dossier
