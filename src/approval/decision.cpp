// Whatever is not an approval of exactly this content leaves the publication a draft.
#include "approval/decision.h"

#include <algorithm>
#include <array>

namespace concordia::approval {
namespace {

Standing standing_of(const Approval* approval, std::string_view digest) {
    if (approval == nullptr || approval->state == State::Pending) return Standing::Missing;
    if (approval->content != digest) return Standing::Stale;
    if (approval->state == State::Refused) return Standing::Refused;
    return approval->state == State::Reserved ? Standing::Reserved : Standing::Approved;
}

}  // namespace

std::string_view name(Standing standing) {
    static constexpr std::array<std::string_view, 5> kNames{"missing", "stale", "refused", "reserved", "approved"};
    return kNames[static_cast<std::size_t>(standing)];
}

bool Decision::is_final() const {
    return !verdicts.empty() && std::all_of(verdicts.begin(), verdicts.end(), [](const Verdict& verdict) {
        return verdict.standing == Standing::Approved || verdict.standing == Standing::Reserved;
    });
}

Decision decide(const std::vector<Party>& required, const Signoff& signoff, std::string_view digest) {
    Decision decision;
    for (const Party& party : required) {
        const Approval* last = signoff.last_of(party);
        decision.verdicts.push_back({party, standing_of(last, digest), last});
    }
    return decision;
}

}  // namespace concordia::approval
