// A short slice without a fuzzing compiler, always the same: every seed as it is, cut short at many places, then with
// bytes changed, taken out, doubled and pieces of other seeds put in. `NAME_fuzz [ROUNDS]`.
#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "fuzz/target.h"
#include "layout/random_document.h"

namespace {

using concordia::layout::tests::RandomNumbers;

constexpr std::size_t kBytesASeed = std::size_t{1} << 20;  // large seeds get fewer rounds

void give(const std::string& input) {
    // A copy of its own size, so that a sanitizer sees a read behind it.
    const std::vector<std::uint8_t> bytes(input.begin(), input.end());
    LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
}

std::string piece_of(const std::string& text, RandomNumbers& random) {
    if (text.empty()) return {};
    const std::size_t begin = random.below(text.size());
    return text.substr(begin, 1 + random.below(16));
}

void change(std::string& input, const std::vector<std::string>& seeds, RandomNumbers& random) {
    const std::size_t at = random.below(input.size() + 1);
    switch (random.below(5)) {
        case 0:
            if (at < input.size()) input[at] = static_cast<char>(random.next());
            return;
        case 1:
            input.erase(at, 1 + random.below(8));
            return;
        case 2:
            input.insert(at, piece_of(input, random));
            return;
        case 3:
            input.insert(at, piece_of(seeds[random.below(seeds.size())], random));
            return;
        default:
            if (at < input.size()) input[at] = static_cast<char>(input[at] ^ static_cast<char>(1U << random.below(8)));
            return;
    }
}

}  // namespace

int main(int count, char** arguments) {
    const std::vector<std::string> seeds = concordia::fuzz::seeds();
    const std::size_t rounds = count > 1 ? std::strtoull(arguments[1], nullptr, 10) : 200;
    RandomNumbers random(1);
    std::size_t inputs = 0;
    for (const std::string& seed : seeds) {
        give(seed);
        const std::size_t affordable = std::clamp<std::size_t>(kBytesASeed / (seed.size() + 1), 1, rounds);
        for (std::size_t i = 0; i < affordable; ++i) give(seed.substr(0, seed.size() * i / affordable));
        for (std::size_t i = 0; i < affordable; ++i) {
            std::string input = seed;
            for (std::size_t changes = 1 + random.below(6); changes > 0; --changes) change(input, seeds, random);
            give(input);
        }
        inputs += 1 + 2 * affordable;
    }
    std::printf("%zu inputs\n", inputs);
    return 0;
}
