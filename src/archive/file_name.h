// Names that come from a PDF and are to name a file or folder here.
#pragma once

#include <string_view>

namespace concordia::archive {

/// Whether every system takes the name for a file in the folder itself: no separators, no drive, no control characters,
/// not hidden, at most 255 bytes of valid UTF-8.
bool is_plain_file_name(std::string_view name);

}  // namespace concordia::archive
