// A campaign tries one seed after the other until its time is over. Each program of this folder is one: `NAME_soak
// [SECONDS [FIRST-SEED]]`. A failure is repeated by its seed.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace concordia::soak {

/// `attempt(seed)` gives a complaint, empty when all is well. Prints complaints and the number of attempts; gives the
/// program's exit code: 1 after a complaint.
int campaign(int count, char** arguments, const std::function<std::string(std::uint64_t)>& attempt);

}  // namespace concordia::soak
