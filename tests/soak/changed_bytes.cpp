// Bytes of an approved publication changed without end: what tests/app/signoff_test.cpp does for twenty.
#include "app/changed_bytes.h"

#include "soak/campaign.h"

int main(int count, char** arguments) {
    const concordia::app::test::ChangedBytes bytes;
    return concordia::soak::campaign(count, arguments, [&](std::uint64_t seed) { return bytes.attempt(seed); });
}
