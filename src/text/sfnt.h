// The few font-wide values that layout and embedding need, read straight from a TrueType file's tables (OpenType 1.9,
// chapters head, hhea, maxp, OS/2 and post). A table that is too short reads as zeros.
#pragma once

#include <cstdint>
#include <string_view>

#include "text/face.h"

namespace concordia::text::sfnt {

/// A big-endian number of at most four bytes; 0 where it does not lie within `table`.
inline std::uint32_t unsigned_at(std::string_view table, std::size_t offset, std::size_t bytes) {
    if (offset + bytes > table.size()) return 0;
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i) value = value << 8U | static_cast<unsigned char>(table[offset + i]);
    return value;
}
/// The bytes of a table of the font file `font`; empty when it has none. `tag` has four letters.
std::string_view table(std::string_view font, std::string_view tag);
/// Why `font` cannot be used, in a few English words; empty when it can: one face, TrueType outlines, a character map.
std::string_view defect(std::string_view font);
/// REQUIRES: defect(font) is empty.
FaceMetrics metrics(std::string_view font);

}  // namespace concordia::text::sfnt
