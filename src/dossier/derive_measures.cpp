// Indicators and milestones of each year, beside the year before: how far towards the target, how late, what is new.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>
#include <string>
#include <unordered_map>

#include "base/number.h"
#include "dossier/derive.h"

namespace concordia::dossier {
namespace {

using NodesById = std::unordered_map<std::string_view, pugi::xml_node>;

NodesById measures_of(pugi::xml_node status) {
    NodesById nodes;
    for (const pugi::xml_node priority_status : status.children("priority-status")) {
        for (const char* kind : {"milestone", "indicator"}) {
            for (const pugi::xml_node node : priority_status.children(kind)) {
                nodes.emplace(node.attribute("id").value(), node);
            }
        }
    }
    return nodes;
}

pugi::xml_node counterpart(pugi::xml_node node, const NodesById& before) {
    const auto found = before.find(node.attribute("id").value());
    return found == before.end() ? pugi::xml_node() : found->second;
}

std::optional<double> number(pugi::xml_node node, const char* attribute) {
    return parse_number(node.attribute(attribute).value());
}

std::string tenths_text(double tenths) {
    std::string text;
    append_thousandths(text, static_cast<std::int64_t>(tenths) * 100);
    return text;
}

/// (actual - baseline) / (target - baseline) in tenths of a percent, rounded half away from zero; nullopt where one is
/// missing or the target is the baseline.
std::optional<double> progress_in_tenths(pugi::xml_node indicator) {
    const auto baseline = number(indicator, "baseline"), target = number(indicator, "target"),
               actual = number(indicator, "actual");
    if (!baseline || !target || !actual || *target == *baseline) return std::nullopt;
    constexpr double kLargest = 1e9;
    const double tenths = std::round((*actual - *baseline) / (*target - *baseline) * 1000.0);
    return std::clamp(tenths, -kLargest, kLargest);
}

void derive_indicator(pugi::xml_node indicator, pugi::xml_node before) {
    pugi::xml_node derived = derived_of(indicator);
    if (const auto tenths = progress_in_tenths(indicator)) {
        set_attribute(derived, "progress", tenths_text(*tenths));
        set_attribute(derived, "bar", tenths_text(std::clamp(*tenths, 0.0, 1000.0)));
    }
    set_attribute(derived, "previous-actual", before.attribute("actual").value());
}

/// "2028-03-31"; nullopt for anything else.
std::optional<std::chrono::sys_days> day_of(std::string_view date) {
    if (date.size() != 10) return std::nullopt;
    const auto year = parse_integer(date.substr(0, 4)), month = parse_integer(date.substr(5, 2)),
               day = parse_integer(date.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day value{std::chrono::year(static_cast<int>(*year)),
                                            std::chrono::month(static_cast<unsigned>(*month)),
                                            std::chrono::day(static_cast<unsigned>(*day))};
    return value.ok() ? std::optional(std::chrono::sys_days(value)) : std::nullopt;
}

bool is_reached(pugi::xml_node milestone) {
    return std::string_view(milestone.attribute("state").value()) == "reached";
}

void derive_milestone(pugi::xml_node milestone, pugi::xml_node before, bool has_before) {
    pugi::xml_node derived = derived_of(milestone);
    const auto planned = day_of(milestone.attribute("planned").value());
    const auto actual = day_of(milestone.attribute("actual").value());
    if (planned && actual) set_attribute(derived, "delay-days", integer_text((*actual - *planned).count()));
    if (before && is_reached(milestone) && !is_reached(before)) set_attribute(derived, "changed", "yes");
    if (has_before && !before) set_attribute(derived, "new", "yes");
}

}  // namespace

void derive_measures(const Statuses& statuses) {
    for (std::size_t i = 0; i < statuses.by_year.size(); ++i) {
        const bool has_before = i + 1 < statuses.by_year.size();
        const NodesById before = has_before ? measures_of(statuses.by_year[i + 1]) : NodesById();
        for (const pugi::xml_node priority_status : statuses.by_year[i].children("priority-status")) {
            for (const pugi::xml_node indicator : priority_status.children("indicator")) {
                derive_indicator(indicator, counterpart(indicator, before));
            }
            for (const pugi::xml_node milestone : priority_status.children("milestone")) {
                derive_milestone(milestone, counterpart(milestone, before), has_before);
            }
        }
    }
}

}  // namespace concordia::dossier
