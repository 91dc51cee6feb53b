// A further revision of a PDF file: what was there stays byte for byte, new and changed objects follow, then a
// cross-reference stream that leads back to the one before (ISO 32000-1, 7.5.6 and 7.5.8).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::seal {

/// What stands between "obj" and "endobj".
struct ObjectText {
    std::uint32_t number = 0;
    std::string text;
};

/// What the last cross-reference stream of a file says of the whole.
struct Trailer {
    std::size_t cross_references = 0;  // byte where that stream begins
    std::uint32_t size = 0;            // one more than the greatest object number
    std::string entries;               // /Root, /Info and /ID of the next revision
};

struct AppendedRevision {
    std::string file;
    std::vector<std::size_t> offsets;  // of the text of each object, in the order given
};

/// REQUIRES: numbers are greater than 0 and differ; all generations are 0.
AppendedRevision append_revision(std::string_view file, const Trailer& trailer, const std::vector<ObjectText>& objects);

}  // namespace concordia::seal
