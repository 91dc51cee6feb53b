// Expected results as readable text: what differs is reviewed as a diff, and renewed by ./build.sh golden when it is
// known to be right.
#pragma once

#include <doctest/doctest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "temporary_folder.h"

namespace concordia::test {

/// Checks that the file `path` holds `text`, or writes it where the goldens are being renewed.
inline void check_golden(const std::filesystem::path& path, const std::string& text) {
    if (std::getenv("CONCORDIA_UPDATE_GOLDENS") != nullptr) write(path, text);  // NOLINT(concurrency-mt-unsafe)
    const bool same = text == contents(path);
    CHECK_MESSAGE(same, path, " differs: ./build.sh golden renews it, to be reviewed as a diff");
}

}  // namespace concordia::test
