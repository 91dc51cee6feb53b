// Optimal line breaking on numbers alone (Knuth and Plass, "Breaking Paragraphs into Lines", Software: Practice and
// Experience 11, 1981): of all ways to break, the one with the least sum of demerits.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "base/length.h"

namespace concordia::text {

/// A place where a line may end, on the paragraph set as one endless line.
struct BreakCandidate {
    Length end;                     // where a line that breaks here ends: its last space left out, its hyphen included
    Length start;                   // where the next line then begins
    Length end_space, start_space;  // sum of the adjustable spaces before these two places
    std::uint32_t leaders = 0;      // leaders before here: each fills its line
    std::int32_t penalty = 0;       // against a break here, in the unit of badness: 100 is a line at its limit
    bool hyphen = false;            // the line ends with a hyphen that the word does not have, or has of its own
};

/// Limits of justification, as fractions of the space's own width: it shrinks by at most a quarter, scaling_limit()
/// included, or by a third where nothing else helps; stretching by half of it is the measure of tolerance 1.
struct SpaceLimits {
    static constexpr Length shrink(Length space) { return space.scaled(23, 100); }
    static constexpr Length squeeze(Length space) { return space / 3; }
    static constexpr Length stretch(Length space) { return space / 2; }
};
/// A line gives way by this share of its natural width before its spaces alone do: glyphs are made wider or narrower by
/// so much, which no eye sees, and a line of seventy letters gains what its spaces would by a quarter.
constexpr Length scaling_limit(Length natural) {
    return natural.scaled(20, 1000);
}

struct BreakingRules {
    Length first_width, width;    // of the first line and of the others
    std::vector<Length> leading;  // widths of the first lines where more than the first differ; wins over first_width
    bool justified = true;        // false: lines end where they end, and an even right edge is the aim
    bool last_justified = false;  // the last line is stretched too
    bool squeezed = false;        // spaces may shrink by SpaceLimits::squeeze()
    bool scaling = false;         // glyphs give way, by scaling_limit()
    bool accept_everything = false;  // never fail: lines may be as loose as need be, or overfull
    std::int32_t tolerance = 1000;   // most that a line may stretch, in thousandths of its stretchability
};

/// Indices of the candidates to break at, the last one always among them; nullopt when no way keeps to the rules.
/// REQUIRES: candidates in order; the last one ends the paragraph.
std::optional<std::vector<std::uint32_t>> break_lines(std::span<const BreakCandidate> candidates,
                                                      const BreakingRules& rules);

}  // namespace concordia::text
