// Random documents without end: what tests/layout/random_document_test.cpp does for a moment, for as long as asked.
// Every complaint comes with the document in its least form.
#include <cstdint>
#include <cstdio>

#include "layout/page_properties.h"
#include "soak/campaign.h"

int main(int count, char** arguments) {
    using namespace concordia::layout::tests;
    const auto engine = publication_engine();
    std::size_t pages = 0;
    const int result = concordia::soak::campaign(count, arguments, [&](std::uint64_t seed) {
        const Verdict verdict = judge(seed, *engine);
        pages += verdict.pages;
        return verdict.complaint;
    });
    std::printf("%zu pages\n", pages);
    return result;
}
