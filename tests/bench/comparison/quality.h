// What a typographer would count on set pages.
#pragma once

#include <cstddef>
#include <vector>

#include "bench/comparison/set_lines.h"

namespace concordia::bench {

struct Quality {
    std::size_t pages = 0, lines = 0, justified = 0;
    std::size_t hyphens = 0, hyphens_in_row = 0;  // in_row: lines that end with a hyphen after one that does
    double mean_deviation = 0;                    // of a justified line's spaces from their natural width, in percent
    double worst_stretch = 0, worst_shrink = 0;   // of a justified line's spaces: 150 is half as wide again
    std::size_t rivers = 0;                       // gaps that touch over four lines or more
    std::size_t widows = 0;                       // a paragraph's first or last line alone on a page
    std::size_t stubs = 0;                        // last lines shorter than an eighth of the measure
};

/// `natural_space`, `line_pitch`: in points. A line that ends more than 4 points before the page's longest one is the
/// last of its paragraph; paragraphs stand further apart than lines.
Quality quality_of(const std::vector<SetPage>& pages, double natural_space, double line_pitch);

}  // namespace concordia::bench
