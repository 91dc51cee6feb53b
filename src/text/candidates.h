// From pieces to the numbers that line breaking works on, and back: a cut says where in the pieces a candidate lies.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "text/itemize.h"
#include "text/line_breaker.h"

namespace concordia::text {

/// A line ends before pieces[piece], or, when `place` is set, inside that word.
struct Cut {
    std::uint32_t piece = 0;
    const WordBreak* place = nullptr;
};

struct BreakList {
    std::vector<BreakCandidate> candidates;
    std::vector<Cut> cuts;  // one for each candidate
};

/// Which breaks are worth a try.
enum class Effort : std::uint8_t { Spaces, Hyphens, Everything };

/// The candidates between pieces `begin` and `end`, where the stretch ends; positions count from `begin`. Breaks
/// inside a word wait for `Effort::Hyphens` unless the text shows them.
BreakList collect_candidates(const ParagraphContext& context, std::span<const Piece> pieces, std::uint32_t begin,
                             std::uint32_t end, Effort effort, bool justified);

}  // namespace concordia::text
