// Files, read whole and written whole or not at all: a temporary file beside the target, fsync, rename, fsync of the
// folder. A process killed at any moment leaves either the old file or the new one.
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace concordia {

/// All bytes of a file. Throws Failure when it cannot be read or is larger than `limit` bytes.
std::string read_file(const std::filesystem::path& path, std::size_t limit = std::size_t{1} << 30);
/// Creates missing folders. Throws Failure; then `path` is as it was.
void write_file_atomically(const std::filesystem::path& path, std::string_view bytes);

/// A file mapped read-only into memory for the life of the object. Throws Failure when it cannot be read.
class MappedFile {
 public:
    explicit MappedFile(const std::filesystem::path& path);
    ~MappedFile();
    MappedFile(const MappedFile&) = delete;
    MappedFile& operator=(const MappedFile&) = delete;
    [[nodiscard]] std::string_view bytes() const { return {data_, size_}; }

 private:
    const char* data_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace concordia
