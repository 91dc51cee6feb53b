// Under libFuzzer: the first folder named on the command line gets the target's seeds.
#include <filesystem>
#include <fstream>

#include "fuzz/target.h"

extern "C" int LLVMFuzzerInitialize(int* count, char*** arguments) {
    for (int i = 1; i < *count; ++i) {
        const std::filesystem::path folder = (*arguments)[i];
        if (folder.string().starts_with("-") || !std::filesystem::is_directory(folder)) continue;
        std::size_t number = 0;
        for (const std::string& seed : concordia::fuzz::seeds()) {
            std::ofstream(folder / ("seed-" + std::to_string(number++)), std::ios::binary) << seed;
        }
        break;
    }
    return 0;
}
