// Amendments of all years stand together in date order; the amended unit names them.
#include <algorithm>
#include <string>
#include <unordered_map>

#include "dossier/derive.h"

namespace concordia::dossier {
namespace {

std::string_view date_of(pugi::xml_node amendment) {
    return amendment.attribute("date").value();
}

std::vector<pugi::xml_node> in_date_order(const Statuses& statuses) {
    std::vector<pugi::xml_node> amendments;
    for (const pugi::xml_node status : statuses.by_year) {
        for (const pugi::xml_node amendment : status.children("amendment")) {
            amendments.push_back(amendment);
            set_attribute(amendment, "year", status.attribute("year").value());
        }
    }
    std::stable_sort(amendments.begin(), amendments.end(),
                     [](pugi::xml_node a, pugi::xml_node b) { return date_of(a) < date_of(b); });
    return amendments;
}

/// The identifiers of each unit's amendments, with spaces between them.
void mark_units(pugi::xml_node agreement, const std::unordered_map<std::string_view, std::string>& amended) {
    for (const pugi::xml_node domain : agreement.child("annex").children("domain")) {
        for (const pugi::xml_node priority : domain.children("priority")) {
            for (const pugi::xml_node unit : priority.children("unit")) {
                const auto found = amended.find(unit.attribute("id").value());
                if (found != amended.end()) set_attribute(derived_of(unit), "amended", found->second);
            }
        }
    }
}

}  // namespace

void derive_amendments(pugi::xml_node dossier, const Statuses& statuses) {
    pugi::xml_node amendments = derived_of(dossier).append_child("amendments");
    std::unordered_map<std::string_view, std::string> amended;
    for (const pugi::xml_node amendment : in_date_order(statuses)) {
        std::string& ids = amended[amendment.attribute("unit").value()];
        if (!ids.empty()) ids += ' ';
        ids += amendment.attribute("id").value();
        amendments.append_move(amendment);
    }
    mark_units(dossier.child("agreement"), amended);
}

}  // namespace concordia::dossier
