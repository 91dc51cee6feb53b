// Bytes of an approved publication changed without end: what tests/app/signoff_test.cpp does for twenty.
#include <cstdio>
#include <exception>

#include "app/changed_bytes.h"
#include "soak/campaign.h"

int main(int count, char** arguments) try {
    const concordia::app::test::ChangedBytes bytes;
    return concordia::soak::campaign(count, arguments, [&](std::uint64_t seed) { return bytes.attempt(seed); });
} catch (const std::exception& problem) {
    std::fprintf(stderr, "No campaign: %s\n", problem.what());
    return 1;
}
