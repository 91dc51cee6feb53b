// May a publication become final? Only when every party that must approve has approved exactly the present content.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "approval/signoff.h"

namespace concordia::approval {

enum class Standing : std::uint8_t {
    Missing,   // decided nothing yet
    Stale,     // decided about other content: that no longer counts, whatever it was
    Refused,   // refused the present content
    Reserved,  // approved it with a reservation, which is printed
    Approved,
};
std::string_view name(Standing standing);  // "missing", "stale", "refused", "reserved", "approved"

/// Where one party stands.
struct Verdict {
    Party party;
    Standing standing = Standing::Missing;
    const Approval* approval = nullptr;  // its last decision; nullptr when it never decided
};

struct Decision {
    std::vector<Verdict> verdicts;  // one for each required party, in its order
    /// Every party approved, with or without reservation, and there is at least one.
    [[nodiscard]] bool is_final() const;
};

/// What a party decided last is what counts. `digest`: of the present content. The decision points into `signoff`.
Decision decide(const std::vector<Party>& required, const Signoff& signoff, std::string_view digest);

}  // namespace concordia::approval
