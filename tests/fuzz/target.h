// One file of this folder is one target: a parser of bytes from outside, given whatever comes. Its contract: findings,
// an empty result or a Failure, but never a crash, a read past the end, or a second result for the same bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Gives the parser `size` bytes; 0. Every target defines it; libFuzzer knows it by this name.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace concordia::fuzz {

/// Well-formed inputs to begin with. Every target defines it.
std::vector<std::string> seeds();

inline std::string_view text_of(const std::uint8_t* data, std::size_t size) {
    return {reinterpret_cast<const char*>(data), size};
}

/// A file of the project, as a seed.
std::string project_file(std::string_view path);

/// Ends the program where a target finds its contract broken.
void require(bool holds, const char* contract);

}  // namespace concordia::fuzz
