// Nodes are the ends of the best ways so far, in the order of the text. For a given break, the lines from the earliest
// nodes are too long and those from the latest too short, so only a window of them is looked at, and nodes that have
// become too far away are never seen again: the cost depends on the line's length, not on the paragraph's.
#include "text/line_breaker.h"

#include <algorithm>
#include <array>
#include <limits>

namespace concordia::text {
namespace {

// Demerits, mostly with the weights of plain TeX (The TeXbook, chapter 14).
constexpr std::int64_t kLinePenalty = 10;
constexpr std::int64_t kFitnessDemerits = 10'000;              // a tight line beside a loose one
constexpr std::int64_t kSecondHyphenDemerits = 40'000;         // two lines in a row end with a hyphen
constexpr std::int64_t kThirdHyphenDemerits = 400'000;         // three
constexpr std::int64_t kFinalHyphenDemerits = 200'000;         // the last line but one ends with a hyphen
constexpr std::int64_t kJustifiedFinalHyphenDemerits = 5'000;  // ... where lines are justified and more words follow
constexpr std::int64_t kWordEndDemerits = 2'000'000;           // the last line is no more than the end of a broken word
constexpr std::int64_t kShortLastDemerits = 50'000;            // a last line shorter than an eighth of the measure
constexpr std::int64_t kStubDemerits = 10'000'000;             // ... that begins with the end of a broken word
constexpr std::int64_t kWorstBadness = 1'000'000;
constexpr std::int64_t kOverfullDemerits = 10'000'000'000'000;
constexpr std::int64_t kRatioOne = 1000;

enum Fitness : std::uint8_t { Tight, Decent, Loose, VeryLoose, FitnessCount };

struct Node {
    std::uint32_t candidate = 0;  // of the break before the line; kStart: the paragraph's beginning
    std::uint32_t previous = 0;   // node
    std::int64_t demerits = 0;
    Length start, start_space;
    std::uint32_t leaders = 0;
    Fitness fitness = Decent;
    std::uint8_t hyphens = 0;  // lines in a row that end with one, 2 for more
    std::uint32_t line = 0;    // how many lines end before here; counted only as far as their widths differ
};
constexpr std::uint32_t kStart = std::numeric_limits<std::uint32_t>::max();

/// How well one line would be filled.
struct Fit {
    enum class Verdict : std::uint8_t { Good, TooLoose, TooLong };
    Verdict verdict = Verdict::Good;
    std::int64_t badness = 0;
    Fitness fitness = Decent;
};

/// 100 |ratio|^3, the ratio in thousandths; from 6 on it grows slowly, lest a line that nothing can help (a long
/// address in a narrow column) spoil all the others for a little less of its own misery.
std::int64_t badness_of(std::int64_t ratio) {
    constexpr std::int64_t kBend = 6000, kBadnessThere = 21'600, kSlope = 1000, kLargest = 200'000;
    const std::int64_t size = std::min(ratio < 0 ? -ratio : ratio, kLargest);
    if (size <= kBend) return size * size * size / 10'000'000;
    return std::min(kBadnessThere + (size - kBend) * kSlope / kRatioOne, kWorstBadness);
}

Fitness fitness_of(std::int64_t ratio) {
    if (ratio < -kRatioOne / 2) return Tight;
    if (ratio <= kRatioOne / 2) return Decent;
    return ratio <= kRatioOne ? Loose : VeryLoose;
}

Fit fit_of_ratio(std::int64_t ratio) {
    return {Fit::Verdict::Good, badness_of(ratio), fitness_of(ratio)};
}

/// Within their limits spaces count by how far they are from their natural width, so that demerits add up squares and
/// the deviation of all lines together becomes least: 100 at the limit of stretching, 50 at that of shrinking, which is
/// half as far away. Beyond the limits the cube sets in.
Fit fit_of_spaces(std::int64_t ratio) {
    const std::int64_t size = ratio < 0 ? -ratio : ratio;
    if (size > kRatioOne) return fit_of_ratio(ratio);
    return {Fit::Verdict::Good, size / (ratio < 0 ? 20 : 10), fitness_of(ratio)};
}

class Breaker {
 public:
    Breaker(std::span<const BreakCandidate> candidates, const BreakingRules& rules)
        : candidates_(candidates), rules_(rules), ways_(rules.leading.size() + 1) {}

    std::optional<std::vector<std::uint32_t>> run() {
        nodes_.reserve(candidates_.size() + 1);
        nodes_.push_back({});
        nodes_.back().candidate = kStart;
        for (std::uint32_t i = 0; i < candidates_.size(); ++i) {
            consider(i);
            if (first_active_ == nodes_.size()) return std::nullopt;
        }
        const auto best = std::min_element(nodes_.begin() + static_cast<std::ptrdiff_t>(first_active_), nodes_.end(),
                                           [](const Node& a, const Node& b) { return a.demerits < b.demerits; });
        return path_to(static_cast<std::uint32_t>(best - nodes_.begin()));
    }

 private:
    struct Best {
        std::int64_t demerits = std::numeric_limits<std::int64_t>::max();
        std::uint32_t node = 0;
    };
    /// The best ways to one break that a later line may tell apart: by fitness and by hyphens in a row.
    static constexpr std::size_t kHyphenCounts = 2;
    using Ways = std::array<std::array<Best, FitnessCount>, kHyphenCounts>;

    [[nodiscard]] bool is_last(std::uint32_t candidate) const { return candidate + 1 == candidates_.size(); }

    /// Tries a break at `candidate` after each active node; keeps the best way for each fitness.
    void consider(std::uint32_t candidate) {
        const bool last = is_last(candidate);
        // A hyphen may end further right than the word's own end: a node is not given up before that.
        const bool gives_up = !candidates_[candidate].hyphen || last;
        const std::size_t active_end = nodes_.size();
        std::size_t dropped_end = first_active_;
        std::fill(ways_.begin(), ways_.end(), Ways{});
        for (std::size_t i = first_active_; i < active_end; ++i) {
            const Fit fit = line_fit(nodes_[i], candidate);
            if (fit.verdict == Fit::Verdict::Good) {
                const std::int64_t demerits = demerits_of(nodes_[i], candidate, fit);
                const bool in_row = candidates_[candidate].hyphen && nodes_[i].hyphens > 0;
                Best& way = ways_[line_behind(nodes_[i])][in_row ? 1 : 0][fit.fitness];
                if (demerits < way.demerits) way = {demerits, static_cast<std::uint32_t>(i)};
            } else if (fit.verdict == Fit::Verdict::TooLong) {
                if (gives_up && i == dropped_end) ++dropped_end;
            } else if (!last && rules_.leading.empty()) {
                break;  // the lines from later nodes are shorter still
            }
        }
        for (const Ways& ways : ways_) add_nodes(candidate, ways);
        if (dropped_end == active_end && nodes_.size() == active_end && rules_.accept_everything) rescue(candidate);
        first_active_ = last ? active_end : dropped_end;
    }

    /// No line that ends here fits, and no later one will: the shortest of them has to stand out.
    void rescue(std::uint32_t candidate) {
        const auto latest = static_cast<std::uint32_t>(nodes_.size() - 1);
        std::uint32_t best = latest;
        for (std::uint32_t i = latest; i > first_active_ && nodes_[i - 1].candidate == nodes_[latest].candidate; --i) {
            if (nodes_[i - 1].demerits < nodes_[best].demerits) best = i - 1;
        }
        add_node(candidate, {nodes_[best].demerits + kOverfullDemerits, best}, VeryLoose);
    }

    /// A way is left out when another has no more hyphens in a row and is cheaper by more than a mismatch costs.
    void add_nodes(std::uint32_t candidate, const Ways& ways) {
        constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::max();
        std::int64_t least = kNone;
        for (std::size_t hyphens = 0; hyphens < kHyphenCounts; ++hyphens) {
            const auto& fitnesses = ways[hyphens];
            for (const Best& way : fitnesses) least = std::min(least, way.demerits);
            if (least == kNone) continue;
            for (std::uint8_t fitness = 0; fitness < FitnessCount; ++fitness) {
                const std::int64_t demerits = fitnesses[fitness].demerits;
                const bool worse = hyphens > 0 && demerits >= ways[0][fitness].demerits;
                if (demerits <= least + kFitnessDemerits && !worse) {
                    add_node(candidate, fitnesses[fitness], static_cast<Fitness>(fitness));
                }
            }
        }
    }

    void add_node(std::uint32_t candidate, const Best& way, Fitness fitness) {
        const BreakCandidate& place = candidates_[candidate];
        const std::uint8_t before = nodes_[way.node].hyphens;
        const auto hyphens = static_cast<std::uint8_t>(place.hyphen ? std::min(before + 1, 2) : 0);
        nodes_.push_back({candidate, way.node, way.demerits, place.start, place.start_space, place.leaders, fitness,
                          hyphens, line_behind(nodes_[way.node])});
    }

    /// Ways that differ in their number of lines are kept apart while the width of the next line depends on it.
    [[nodiscard]] std::uint32_t line_behind(const Node& node) const {
        return std::min(node.line + 1, static_cast<std::uint32_t>(rules_.leading.size()));
    }

    [[nodiscard]] Length width_behind(const Node& node) const {
        if (node.line < rules_.leading.size()) return rules_.leading[node.line];
        return node.candidate == kStart && rules_.leading.empty() ? rules_.first_width : rules_.width;
    }

    [[nodiscard]] Fit line_fit(const Node& from, std::uint32_t candidate) const {
        const BreakCandidate& to = candidates_[candidate];
        const Length natural = to.end - from.start;
        const Length gap = width_behind(from) - natural;
        const bool filled = to.leaders > from.leaders;
        const bool last_free = is_last(candidate) && !rules_.last_justified;
        if (gap >= Length() && (filled || last_free)) return {};
        return rules_.justified ? justified_fit(gap, to.end_space - from.start_space, natural) : ragged_fit(gap);
    }

    [[nodiscard]] Fit justified_fit(Length gap, Length space, Length natural) const {
        const Length glyphs = natural - space;
        const Length scaling = rules_.scaling ? scaling_limit(glyphs) : Length();
        const bool shrinks = gap < Length();
        const Length tracking = rules_.tracking ? tracking_limit(glyphs, shrinks) : Length();
        const Length shrink = rules_.squeezed ? SpaceLimits::squeeze(space) : SpaceLimits::shrink(space);
        const Length stretch = SpaceLimits::stretch(space);
        const Length give = tracking + (shrinks ? shrink : stretch);
        const Length size = shrinks ? -gap : gap;
        if (shrinks && size > give + scaling) return {Fit::Verdict::TooLong, 0, Tight};
        const Length limit = shrinks ? give : tracking + stretch.scaled(rules_.tolerance, kRatioOne);
        if (size > limit + scaling && !rules_.accept_everything) return {Fit::Verdict::TooLoose, 0, VeryLoose};
        const std::int64_t by_spaces = std::max(size - scaling, Length()).thousandths() * kRatioOne;
        const std::int64_t ratio = by_spaces == 0    ? 0
                                   : give > Length() ? by_spaces / give.thousandths()
                                                     : std::numeric_limits<std::int64_t>::max();
        return fit_of_spaces(shrinks ? -ratio : ratio);
    }

    /// A ragged line may end up to a quarter of the measure early before it counts as badly as a line at its limit.
    [[nodiscard]] Fit ragged_fit(Length gap) const {
        if (gap < Length()) return {Fit::Verdict::TooLong, 0, Tight};
        const std::int64_t unit = std::max<std::int64_t>(rules_.width.thousandths() / 4, 1);
        const std::int64_t ratio = gap.thousandths() * kRatioOne / unit;
        if (ratio > rules_.tolerance && !rules_.accept_everything) return {Fit::Verdict::TooLoose, 0, VeryLoose};
        return fit_of_ratio(ratio);
    }

    [[nodiscard]] std::int64_t demerits_of(const Node& from, std::uint32_t candidate, const Fit& fit) const {
        const BreakCandidate& to = candidates_[candidate];
        const std::int64_t line = kLinePenalty + fit.badness;
        std::int64_t demerits = from.demerits + line * line + std::int64_t{to.penalty} * to.penalty;
        if (from.candidate != kStart && rules_.justified) {
            const int step = static_cast<int>(fit.fitness) - static_cast<int>(from.fitness);
            if (step > 1 || step < -1) demerits += kFitnessDemerits;
        }
        if (to.hyphen && from.hyphens > 0) demerits += from.hyphens > 1 ? kThirdHyphenDemerits : kSecondHyphenDemerits;
        return is_last(candidate) ? demerits + last_line_demerits(from, to) : demerits;
    }

    [[nodiscard]] std::int64_t last_line_demerits(const Node& from, const BreakCandidate& to) const {
        if (from.candidate == kStart) return 0;
        const bool is_short = to.end - from.start < rules_.width / 8;
        const std::int64_t demerits = is_short ? kShortLastDemerits : 0;
        if (from.hyphens == 0) return demerits;
        const bool more_words = to.end_space > from.start_space;
        const std::int64_t hyphen = !more_words        ? kWordEndDemerits
                                    : rules_.justified ? kJustifiedFinalHyphenDemerits
                                                       : kFinalHyphenDemerits;
        return demerits + hyphen + (is_short ? kStubDemerits : 0);
    }

    [[nodiscard]] std::vector<std::uint32_t> path_to(std::uint32_t node) const {
        std::vector<std::uint32_t> path;
        for (; nodes_[node].candidate != kStart; node = nodes_[node].previous) path.push_back(nodes_[node].candidate);
        std::reverse(path.begin(), path.end());
        return path;
    }

    std::span<const BreakCandidate> candidates_;
    const BreakingRules& rules_;
    std::vector<Ways> ways_;  // of the candidate at hand, by the number of lines
    std::vector<Node> nodes_;
    std::size_t first_active_ = 0;  // earlier nodes are too far away for a line
};

}  // namespace

std::optional<std::vector<std::uint32_t>> break_lines(std::span<const BreakCandidate> candidates,
                                                      const BreakingRules& rules) {
    if (candidates.empty()) return std::vector<std::uint32_t>{};
    return Breaker(candidates, rules).run();
}

}  // namespace concordia::text
