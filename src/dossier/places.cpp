// A table of line beginnings makes a place a binary search and a walk along one line.
#include "dossier/places.h"

#include <algorithm>
#include <utility>

#include "base/utf8.h"

namespace concordia::dossier {

std::size_t byte_order_mark_length(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") ? 3 : 0;
}

SourceFile make_source_file(std::string path, std::string bytes) {
    SourceFile file{std::move(path), std::move(bytes), 0, {}};
    file.line_starts.push_back(byte_order_mark_length(file.bytes));
    const std::string_view text = file.bytes;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1)) {
        file.line_starts.push_back(end + 1);
    }
    return file;
}

Place place_at(const SourceFile& file, std::size_t offset) {
    offset = std::clamp(offset, file.line_starts.front(), std::max(file.bytes.size(), file.line_starts.front()));
    const auto next_line = std::upper_bound(file.line_starts.begin(), file.line_starts.end(), offset);
    const std::size_t start = *std::prev(next_line);
    const auto before = std::string_view(file.bytes).substr(start, offset - start);
    return {file.path, static_cast<std::uint32_t>(next_line - file.line_starts.begin()),
            static_cast<std::uint32_t>(utf8::length(before) + 1)};
}

}  // namespace concordia::dossier
