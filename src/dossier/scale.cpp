// The stages that the printed rule names are named here; how far each is comes from the scale's own data.
#include "dossier/scale.h"

#include <algorithm>

#include "base/number.h"

namespace concordia::dossier {
namespace {

constexpr std::string_view kInPreparation = "in-preparation", kInProgress = "in-progress", kAchieved = "achieved",
                           kAdapted = "adapted", kNoData = "no-data";

}  // namespace

std::vector<std::string> Scale::ids(const char* kind) const {
    std::vector<std::string> result;
    for (const pugi::xml_node child : node_.children(kind)) result.emplace_back(child.attribute("id").value());
    return result;
}

pugi::xml_node Scale::value(const char* kind, std::string_view id) const {
    for (const pugi::xml_node child : node_.children(kind)) {
        if (child.attribute("id").value() == id) return child;
    }
    return {};
}

std::optional<std::int64_t> Scale::progress(std::string_view stage) const {
    const pugi::xml_node node = value("stage", stage);
    if (std::string_view(node.attribute("counts").value()) != "yes") return std::nullopt;
    return parse_integer(node.attribute("progress").value());
}

int Scale::worry(std::string_view confidence) const {
    int rank = 0;
    for (const pugi::xml_node child : node_.children("confidence")) {
        if (child.attribute("id").value() == confidence) return rank;
        ++rank;
    }
    return 0;
}

std::string_view Scale::common_stage(const std::vector<Standing>& units) const {
    std::vector<std::string_view> stages;
    std::int64_t least = 0, most = 0;
    for (const Standing& unit : units) {
        const auto reached = progress(unit.stage);
        if (!reached) continue;
        least = stages.empty() ? *reached : std::min(least, *reached);
        most = stages.empty() ? *reached : std::max(most, *reached);
        stages.push_back(unit.stage);
    }
    if (stages.empty()) return kNoData;
    if (std::equal(stages.begin() + 1, stages.end(), stages.begin())) return stages.front();
    const auto finished = progress(kAchieved), prepared = progress(kInPreparation);
    if (finished && least >= *finished) {
        return std::find(stages.begin(), stages.end(), kAchieved) != stages.end() ? kAchieved : kAdapted;
    }
    return prepared && most <= *prepared ? kInPreparation : kInProgress;
}

Standing Scale::roll_up(const std::vector<Standing>& units) const {
    Standing result{std::string(common_stage(units)), {}};
    for (const Standing& unit : units) {
        if (unit.confidence.empty()) continue;
        if (result.confidence.empty() || worry(unit.confidence) > worry(result.confidence)) {
            result.confidence = unit.confidence;
        }
    }
    return result;
}

std::string_view Scale::trend(const Standing& now, const Standing& before) const {
    const auto reached = progress(now.stage), reached_before = progress(before.stage);
    if (!before.known()) return "new";
    if (!reached) return reached_before ? "" : "same";
    if (!reached_before) return "new";
    if (*reached != *reached_before) return *reached > *reached_before ? "up" : "down";
    if (worry(now.confidence) == worry(before.confidence)) return "same";
    return worry(now.confidence) < worry(before.confidence) ? "up" : "down";
}

}  // namespace concordia::dossier
