// How many priorities and units stand where, for each domain and for all.
#include <map>
#include <string>

#include "base/number.h"
#include "dossier/derive.h"
#include "dossier/scale.h"

namespace concordia::dossier {
namespace {

struct Tally {
    std::int64_t priorities = 0, units = 0;
    std::map<std::string, std::int64_t, std::less<>> priorities_by_stage, units_by_stage, priorities_by_trend;

    void add_domain(pugi::xml_node domain) {
        for (const pugi::xml_node priority : domain.children("priority")) {
            const pugi::xml_node derived = priority.child("derived");
            ++priorities;
            ++priorities_by_stage[derived.attribute("stage").value()];
            ++priorities_by_trend[derived.attribute("trend").value()];
            for (const pugi::xml_node unit : priority.children("unit")) {
                ++units;
                ++units_by_stage[unit.child("derived").attribute("stage").value()];
            }
        }
    }
};

/// Every stage and trend of the scale, in its order, zero counts too; none when no status is published.
void write(pugi::xml_node derived, Tally& tally, const Scale& scale) {
    set_attribute(derived, "units", integer_text(tally.units));
    set_attribute(derived, "priorities", integer_text(tally.priorities));
    for (const std::string& stage : scale.stages()) {
        pugi::xml_node count = derived.append_child("count");
        set_attribute(count, "stage", stage);
        set_attribute(count, "units", integer_text(tally.units_by_stage[stage]));
        set_attribute(count, "priorities", integer_text(tally.priorities_by_stage[stage]));
    }
    for (const std::string& trend : scale.trends()) {
        pugi::xml_node count = derived.append_child("trend-count");
        set_attribute(count, "trend", trend);
        set_attribute(count, "priorities", integer_text(tally.priorities_by_trend[trend]));
    }
}

}  // namespace

void derive_counts(pugi::xml_node dossier, const Statuses& statuses) {
    const pugi::xml_node agreement = dossier.child("agreement");
    const Scale scale(
        agreement.child("scales").find_child_by_attribute("scale", "id", statuses.current.attribute("scale").value()));
    Tally all;
    for (const pugi::xml_node domain : agreement.child("annex").children("domain")) {
        Tally own;
        own.add_domain(domain);
        all.add_domain(domain);
        write(derived_of(domain), own, scale);
    }
    write(derived_of(dossier), all, scale);
}

}  // namespace concordia::dossier
