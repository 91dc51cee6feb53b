// A scale of stages, confidences and trends, as the agreement defines it, and the rule it prints for making a
// priority's standing of its units'.
#pragma once

#include <cstdint>
#include <optional>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::dossier {

/// Where a unit or a priority stands in one year. Both empty: nothing was said that year.
struct Standing {
    std::string stage, confidence;
    [[nodiscard]] bool known() const { return !stage.empty(); }
    friend bool operator==(const Standing&, const Standing&) = default;
};

class Scale {
 public:
    /// `node`: a <scale>; an empty node knows no value.
    explicit Scale(pugi::xml_node node) : node_(node) {}

    [[nodiscard]] std::vector<std::string> stages() const { return ids("stage"); }
    [[nodiscard]] std::vector<std::string> trends() const { return ids("trend"); }

    /// The rule printed in <roll-up>: units without data do not count; one common stage is the priority's; all finished
    /// is achieved as soon as one is, else adapted; none beyond preparation is in preparation; otherwise in progress.
    /// The confidence is the most worrying one. REQUIRES: `units` are known.
    [[nodiscard]] Standing roll_up(const std::vector<Standing>& units) const;

    /// "up", "same", "down" by progress, then by confidence; "new" when there is nothing to compare with; empty when
    /// there was data before and is none now, which is no movement.
    [[nodiscard]] std::string_view trend(const Standing& now, const Standing& before) const;

 private:
    [[nodiscard]] std::vector<std::string> ids(const char* kind) const;
    [[nodiscard]] pugi::xml_node value(const char* kind, std::string_view id) const;
    /// Nullopt for a stage that does not count.
    [[nodiscard]] std::optional<std::int64_t> progress(std::string_view stage) const;
    /// 0 for the first confidence of the scale and for none; more is more worrying.
    [[nodiscard]] int worry(std::string_view confidence) const;
    [[nodiscard]] std::string_view common_stage(const std::vector<Standing>& units) const;

    pugi::xml_node node_;
};

}  // namespace concordia::dossier
