// Each unit takes its statuses to itself, each priority its own; the standing of the current year, that of the year
// before and the trend between them stand on <derived>.
#include <string>
#include <unordered_map>

#include "dossier/derive.h"
#include "dossier/scale.h"

namespace concordia::dossier {
namespace {

/// Two years of one unit or priority.
struct Standings {
    Standing now, before;
};

using NodesById = std::unordered_map<std::string_view, pugi::xml_node>;

pugi::xml_node scale_of(pugi::xml_node agreement, pugi::xml_node status) {
    return agreement.child("scales").find_child_by_attribute("scale", "id", status.attribute("scale").value());
}

NodesById annex_nodes(pugi::xml_node agreement) {
    NodesById nodes;
    for (const pugi::xml_node domain : agreement.child("annex").children("domain")) {
        for (const pugi::xml_node priority : domain.children("priority")) {
            nodes.emplace(priority.attribute("id").value(), priority);
            for (const pugi::xml_node unit : priority.children("unit")) {
                nodes.emplace(unit.attribute("id").value(), unit);
            }
        }
    }
    return nodes;
}

/// Moves `child` under the <derived> of the annex node that its `attribute` names, marked with its year.
void move_home(pugi::xml_node child, const char* attribute, const NodesById& nodes, pugi::xml_node status,
               const char* when) {
    const auto home = nodes.find(child.attribute(attribute).value());
    if (home == nodes.end()) return;
    set_attribute(child, "year", status.attribute("year").value());
    set_attribute(child, "when", when);
    derived_of(home->second).append_move(child);
}

void move_statuses(pugi::xml_node status, const NodesById& nodes, const char* when) {
    for (pugi::xml_node child = status.child("priority-status"); child;) {
        const pugi::xml_node next = child.next_sibling("priority-status");
        for (pugi::xml_node unit_status = child.child("unit-status"); unit_status;) {
            const pugi::xml_node next_unit = unit_status.next_sibling("unit-status");
            move_home(unit_status, "unit", nodes, status, when);
            unit_status = next_unit;
        }
        move_home(child, "priority", nodes, status, when);
        child = next;
    }
}

Standing standing_in(pugi::xml_node unit, const char* when) {
    const pugi::xml_node status = unit.child("derived").find_child_by_attribute("unit-status", "when", when);
    return {status.attribute("stage").value(), status.attribute("confidence").value()};
}

/// `comparable`: both years use one scale.
void describe(pugi::xml_node node, const Standings& standings, const Scale& scale, bool comparable) {
    if (!standings.now.known()) return;
    pugi::xml_node derived = derived_of(node);
    set_attribute(derived, "stage", standings.now.stage);
    set_attribute(derived, "confidence", standings.now.confidence);
    set_attribute(derived, "previous-stage", standings.before.stage);
    set_attribute(derived, "previous-confidence", standings.before.confidence);
    set_attribute(derived, "trend", scale.trend(standings.now, comparable ? standings.before : Standing{}));
}

Standing rolled_up(const Scale& scale, const std::vector<Standing>& units) {
    return units.empty() ? Standing{} : scale.roll_up(units);
}

}  // namespace

void derive_standings(pugi::xml_node agreement, const Statuses& statuses) {
    const NodesById nodes = annex_nodes(agreement);
    if (statuses.current) move_statuses(statuses.current, nodes, "current");
    for (const pugi::xml_node status : statuses.by_year) {
        if (status != statuses.current) move_statuses(status, nodes, statuses.when(status));
    }
    const Scale scale(scale_of(agreement, statuses.current)), scale_before(scale_of(agreement, statuses.previous));
    const bool comparable = scale_of(agreement, statuses.current) == scale_of(agreement, statuses.previous);
    for (const pugi::xml_node domain : agreement.child("annex").children("domain")) {
        for (const pugi::xml_node priority : domain.children("priority")) {
            std::vector<Standing> now, before;
            for (const pugi::xml_node unit : priority.children("unit")) {
                const Standings standings{standing_in(unit, "current"), standing_in(unit, "previous")};
                describe(unit, standings, scale, comparable);
                if (standings.now.known()) now.push_back(standings.now);
                if (standings.before.known()) before.push_back(standings.before);
            }
            describe(priority, {rolled_up(scale, now), rolled_up(scale_before, before)}, scale, comparable);
        }
    }
}

}  // namespace concordia::dossier
