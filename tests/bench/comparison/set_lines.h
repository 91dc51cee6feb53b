// The lines of a PDF as any program has set them, read glyph by glyph from `mutool trace`: nothing depends on how the
// file names its words or spaces.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace concordia::bench {

/// The room between two words, in points from the page's left edge.
struct WordGap {
    double left = 0, right = 0;
    [[nodiscard]] double width() const { return right - left; }
};

struct SetLine {
    double baseline = 0;  // points, downwards or upwards as the file counts
    double left = 0, right = 0;
    std::vector<WordGap> gaps;  // from left to right
    bool ends_with_hyphen = false;
};

using SetPage = std::vector<SetLine>;  // from top to bottom

/// Throws when mutool cannot read the file.
std::vector<SetPage> set_lines(const std::filesystem::path& pdf);

}  // namespace concordia::bench
