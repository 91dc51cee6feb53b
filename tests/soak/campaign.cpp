// The clock only says when to stop; what is tried depends on the seeds alone.
#include "soak/campaign.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace concordia::soak {

int campaign(int count, char** arguments, const std::function<std::string(std::uint64_t)>& attempt) {
    constexpr std::uint64_t kMostComplaints = 10, kDefaultSeconds = 60;
    const auto number = [&](int index, std::uint64_t otherwise) {
        return index < count ? std::strtoull(arguments[index], nullptr, 10) : otherwise;
    };
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(number(1, kDefaultSeconds));
    const std::uint64_t first = number(2, 1);
    std::uint64_t seed = first, complaints = 0;
    for (; std::chrono::steady_clock::now() < end && complaints < kMostComplaints; ++seed) {
        const std::string complaint = attempt(seed);
        if (complaint.empty()) continue;
        ++complaints;
        std::printf("%s\n", complaint.c_str());
    }
    std::printf("%llu attempts, %llu complaints\n", static_cast<unsigned long long>(seed - first),
                static_cast<unsigned long long>(complaints));
    return complaints == 0 ? 0 : 1;
}

}  // namespace concordia::soak
