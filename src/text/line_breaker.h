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

/// Limits of justification, as fractions of the space's own width: it shrinks by at most a quarter, or by a third where
/// nothing else helps; stretching by half of it is the measure of tolerance 1.
struct SpaceLimits {
    static constexpr Length shrink(Length space) { return space.scaled(23, 100); }
    static constexpr Length squeeze(Length space) { return space / 3; }
    static constexpr Length stretch(Length space) { return space / 2; }
};
/// Before its spaces do, a line's glyphs are made wider or narrower by this share of their width, which no eye sees: a
/// line of seventy letters gains what its spaces would by a quarter.
constexpr Length scaling_limit(Length glyphs) {
    return glyphs.scaled(20, 1000);
}
/// As a last resort, the letters of a word stand further apart by up to a fortieth of their mean width, 1.2 % of the em
/// or so, or nearer by half of that, for crowding is seen sooner. Four letters of five have a neighbour behind them in
/// their word, so a line of glyphs as wide as `glyphs` gains or loses so much.
constexpr Length tracking_limit(Length glyphs, bool nearer) {
    return glyphs.scaled(nearer ? 10 : 20, 1000);
}

struct BreakingRules {
    Length first_width, width;    // of the first line and of the others
    std::vector<Length> leading;  // widths of the first lines where more than the first differ; wins over first_width
    bool justified = true;        // false: lines end where they end, and an even right edge is the aim
    bool last_justified = false;  // the last line is stretched too
    bool squeezed = false;        // spaces may shrink by SpaceLimits::squeeze()
    bool scaling = false;         // glyphs give way, by scaling_limit()
    bool tracking = false;        // and their distances, by tracking_limit()
    bool accept_everything = false;  // never fail: lines may be as loose as need be, or overfull
    std::int32_t tolerance = 1000;   // most that a line may stretch, in thousandths of its stretchability
};

/// Indices of the candidates to break at, the last one always among them; nullopt when no way keeps to the rules.
/// REQUIRES: candidates in order; the last one ends the paragraph.
std::optional<std::vector<std::uint32_t>> break_lines(std::span<const BreakCandidate> candidates,
                                                      const BreakingRules& rules);

}  // namespace concordia::text
