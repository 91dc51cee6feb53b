// Where a lookup of a font's GSUB or GPOS table can begin to act in a word of known letters (OpenType 1.9, chapters
// GSUB, GPOS and OpenType Layout Common Table Formats). Every subtable names, in its coverage, the glyphs at which it
// may act: at all others it does nothing. So a few tables tell for which words nothing is to be looked up at all.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace concordia::text {

enum class LayoutTable : std::uint8_t { Substitution, Positioning };  // GSUB, GPOS

/// What a lookup can do to a word in which every glyph is one of the letters'. Letters are counted from 0.
struct LookupReach {
    std::vector<bool> begins;  // for each letter: whether it may change it, alone or with what follows
    bool kerns_pairs = false;  // all it changes there is the advance of the first of two neighbours
    /// Two letters with which a ligature begins: nothing happens to the first where another follows.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> joins;
};

/// How much may be read of all lookups of a font: of a sound one, a hundredth of this is.
inline constexpr std::int64_t kMostReads = 10'000'000;

/// `table`: the bytes of GSUB or GPOS. `letters`: the glyph of each letter, 0 where the font has none. `reads_left`
/// grows less. A lookup that the table does not have acts nowhere; one that cannot be read, or for which too little is
/// left, is said to begin everywhere.
LookupReach reach_of(std::string_view table, LayoutTable kind, std::uint32_t lookup,
                     std::span<const std::uint16_t> letters, std::int64_t& reads_left);

}  // namespace concordia::text
