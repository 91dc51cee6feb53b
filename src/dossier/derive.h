// Enrichment: what can be reckoned from the files is put into the tree under <derived>, and what a status says about a
// priority or unit is moved there, so that templates reach everything by short paths. Every node is in README.md.
#pragma once

#include <pugixml.hpp>
#include <vector>

namespace concordia::dossier {

/// The status files of a publication.
struct Statuses {
    std::vector<pugi::xml_node> by_year;  // latest first
    pugi::xml_node current;               // the publication's year; empty when it has none
    pugi::xml_node previous;              // the latest before it; empty when there is none

    /// "current", "previous" or "earlier".
    [[nodiscard]] const char* when(pugi::xml_node status) const;
};

/// Adds all derived nodes. REQUIRES: the links of the dossier were checked; broken ones are survived, not mended.
void enrich(pugi::xml_node dossier, pugi::xml_node publication);

// The steps of enrich, in its order

/// Attributes and <derived> of indicators and milestones, compared with the year before each.
void derive_measures(const Statuses& statuses);
/// Moves each year's <unit-status> and <priority-status> under its unit and priority, with stage, trend and roll-up.
void derive_standings(pugi::xml_node agreement, const Statuses& statuses);
/// <count> and <trend-count> for each domain and for the dossier.
void derive_counts(pugi::xml_node dossier, const Statuses& statuses);
/// <concordance> and <missing>.
void derive_concordance(pugi::xml_node dossier, const Statuses& statuses);
/// Moves the <amendment>s and marks the units that they change.
void derive_amendments(pugi::xml_node dossier, const Statuses& statuses);

/// The <derived> child, made when there is none.
pugi::xml_node derived_of(pugi::xml_node node);
/// Sets an attribute unless the value is empty.
void set_attribute(pugi::xml_node node, const char* name, std::string_view value);

}  // namespace concordia::dossier
