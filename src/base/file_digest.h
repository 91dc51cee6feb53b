// A file by its name and its bytes: how manifests and approvals say what something was made from.
#pragma once

#include <string>

namespace concordia {

/// A file and its SHA-256, lower-case hexadecimal.
struct FileDigest {
    std::string path;
    std::string sha256;
    friend bool operator==(const FileDigest&, const FileDigest&) = default;
};

}  // namespace concordia
