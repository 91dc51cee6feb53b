// A publication that all have approved, and bytes of its files that change on the disk, one at a time.
#pragma once

#include <stdexcept>
#include <string>
#include <vector>

#include "app/approved_project.h"

namespace concordia::app::test {

/// Another number for every seed, the same on every machine (the finalizer of MurmurHash3).
inline std::uint64_t mixed(std::uint64_t seed) {
    seed = (seed ^ (seed >> 33)) * 0xFF51AFD7ED558CCDU;
    seed = (seed ^ (seed >> 33)) * 0xC4CEB9FE1A85EC53U;
    return seed ^ (seed >> 33);
}

struct ChangedBytes {
    ChangedBytes() {
        const approval::Content content = project.content();
        project.approve(content, (1U << kSignatories) - 1);
        if (!project.is_final()) throw std::runtime_error("the untouched publication is not final");
        for (const FileDigest& file : content.files) {
            if (!file.path.starts_with("/")) files.push_back(file.path);
        }
    }

    /// Changes one bit of one file, which the seed chooses, and sets it back. Says what went wrong: that the
    /// publication is final all the same.
    [[nodiscard]] std::string attempt(std::uint64_t seed) const {
        const std::string& name = files[seed % files.size()];
        const std::string bytes = read_file(project.path(name));
        std::string changed = bytes;
        const std::size_t at = mixed(seed) % changed.size();
        changed[at] = static_cast<char>(changed[at] ^ (1 << mixed(~seed) % 8));
        write_file_atomically(project.path(name), changed);
        const bool is_final = project.is_final();
        write_file_atomically(project.path(name), bytes);
        return is_final ? name + ": byte " + std::to_string(at) + " changed, and still final" : "";
    }

    ApprovedProject project;
    std::vector<std::string> files;
};

}  // namespace concordia::app::test
