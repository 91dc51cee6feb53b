// What all targets share.
#include "fuzz/target.h"

#include <cstdio>
#include <cstdlib>

#include "base/file.h"

namespace concordia::fuzz {

std::string project_file(std::string_view path) {
    return read_file(std::filesystem::path(CONCORDIA_SOURCE_DIR) / path);
}

void require(bool holds, const char* contract) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", contract);
    std::abort();
}

}  // namespace concordia::fuzz
