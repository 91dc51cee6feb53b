// The order of the steps matters: measures are compared while they still stand in their files, counts need standings.
#include "dossier/derive.h"

#include <algorithm>
#include <optional>
#include <string>

#include "base/number.h"

namespace concordia::dossier {
namespace {

/// ISO years have four digits, so text order is their order.
Statuses statuses_of(pugi::xml_node dossier, pugi::xml_node publication) {
    Statuses statuses;
    const std::string_view year = publication.attribute("year").value();
    for (const pugi::xml_node status : dossier.children("status")) statuses.by_year.push_back(status);
    const auto year_of = [](pugi::xml_node status) { return std::string_view(status.attribute("year").value()); };
    std::stable_sort(statuses.by_year.begin(), statuses.by_year.end(),
                     [&](pugi::xml_node a, pugi::xml_node b) { return year_of(a) > year_of(b); });
    for (const pugi::xml_node status : statuses.by_year) {
        if (year_of(status) == year && !statuses.current) statuses.current = status;
        if (year_of(status) < year && !statuses.previous) statuses.previous = status;
    }
    return statuses;
}

void put_current_first(pugi::xml_node dossier, const Statuses& statuses) {
    const pugi::xml_node first = dossier.child("status");
    if (statuses.current && statuses.current != first) dossier.insert_move_before(statuses.current, first);
}

void describe(pugi::xml_node dossier, pugi::xml_node publication, const Statuses& statuses) {
    const bool specimen = std::any_of(statuses.by_year.begin(), statuses.by_year.end(), [](pugi::xml_node status) {
        return std::string_view(status.attribute("specimen").value()) == "yes";
    });
    set_attribute(dossier, "publication", publication.attribute("id").value());
    set_attribute(dossier, "year", publication.attribute("year").value());
    set_attribute(dossier, "previous-year", statuses.previous.attribute("year").value());
    set_attribute(dossier, "date", publication.attribute("date").value());
    set_attribute(dossier, "specimen", specimen ? "yes" : "no");
    set_attribute(dossier, "final", "no");
}

/// The calendar year of a date; nullopt when there is none.
std::optional<std::int64_t> year_in(pugi::xml_attribute date) {
    return parse_integer(std::string_view(date.value()).substr(0, 4));
}

void add_years(pugi::xml_node agreement) {
    const auto first = year_in(agreement.attribute("from")), last = year_in(agreement.attribute("until"));
    if (!first || !last) return;
    pugi::xml_node derived = derived_of(agreement);
    for (std::int64_t year = *first; year <= *last; ++year) {
        set_attribute(derived.append_child("year"), "value", integer_text(year));
    }
}

}  // namespace

const char* Statuses::when(pugi::xml_node status) const {
    if (status == current) return "current";
    return status == previous ? "previous" : "earlier";
}

pugi::xml_node derived_of(pugi::xml_node node) {
    const pugi::xml_node existing = node.child("derived");
    return existing ? existing : node.append_child("derived");
}

void set_attribute(pugi::xml_node node, const char* name, std::string_view value) {
    if (value.empty()) return;
    pugi::xml_attribute attribute = node.attribute(name);
    if (!attribute) attribute = node.append_attribute(name);
    attribute.set_value(std::string(value).c_str());
}

void enrich(pugi::xml_node dossier, pugi::xml_node publication) {
    const Statuses statuses = statuses_of(dossier, publication);
    describe(dossier, publication, statuses);
    put_current_first(dossier, statuses);
    derive_measures(statuses);
    derive_concordance(dossier, statuses);
    derive_standings(dossier.child("agreement"), statuses);
    derive_amendments(dossier, statuses);
    derive_counts(dossier, statuses);
    add_years(dossier.child("agreement"));
}

}  // namespace concordia::dossier
