// From an offset in a file to the line and column that an editor shows.
#pragma once

#include <cstddef>

#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::dossier {

/// A file with its line table; `path` is relative to the project. A leading byte order mark belongs to no line.
SourceFile make_source_file(std::string path, std::string bytes);

/// Number of bytes of a leading UTF-8 byte order mark: 3 or 0.
std::size_t byte_order_mark_length(std::string_view bytes);

/// Line and column (in characters) of `offset` in `file.bytes`; an offset behind the end gives the end.
Place place_at(const SourceFile& file, std::size_t offset);

}  // namespace concordia::dossier
