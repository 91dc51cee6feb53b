// Line breaking on bare numbers. A word is written as its width in points; spaces are 6 pt, so they stretch by 3 and
// shrink by 2.
#include "text/line_breaker.h"

#include <algorithm>
#include <cstdint>
#include <random>

#include "text/setting.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

namespace {

constexpr Length kSpace = 6_pt;

std::vector<BreakCandidate> words(const std::vector<int>& widths) {
    std::vector<BreakCandidate> candidates;
    Length position, space;
    for (const std::int64_t width : widths) {
        BreakCandidate candidate;
        position += Length::from_thousandths(width * 1000);
        candidate.end = position;
        candidate.end_space = space;
        position += kSpace;
        space += kSpace;
        candidate.start = position;
        candidate.start_space = space;
        candidates.push_back(candidate);
    }
    return candidates;
}

BreakingRules measure_of(Length width) {
    BreakingRules rules;
    rules.width = rules.first_width = width;
    return rules;
}

using Breaks = std::vector<std::uint32_t>;

}  // namespace

TEST_CASE("a paragraph that fits one line is not broken") {
    CHECK(break_lines(words({20, 20}), measure_of(50_pt)) == Breaks{1});
}

TEST_CASE("a line may shrink its spaces by a third, not more") {
    // 20 + 6 + 20 = 46, at most 2 less
    CHECK(break_lines(words({20, 20, 20, 20}), measure_of(44_pt)) == Breaks{1, 3});
    CHECK_FALSE(break_lines(words({20, 20, 20, 20}), measure_of(43_pt)).has_value());
}

TEST_CASE("a line stretches up to its tolerance") {
    BreakingRules rules = measure_of(49_pt);  // 46 + 3: ratio 1
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{1, 2});
    rules.width = rules.first_width = 50_pt;
    CHECK_FALSE(break_lines(words({20, 20, 20}), rules).has_value());
    rules.tolerance = 1400;  // 4 / 3
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{1, 2});
}

TEST_CASE("an earlier line gives way for a later one") {
    BreakingRules rules = measure_of(80_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    // first fit: 72, then 26, a hole; better: 20 + 6 + 20 = 46, then 20 + 6 + 10 + 6 + 10 = 52
    CHECK(break_lines(words({20, 20, 20, 10, 10, 60}), rules) == Breaks{1, 4, 5});
}

TEST_CASE("in ragged setting no line is ever longer than the measure") {
    BreakingRules rules = measure_of(45_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{0, 1, 2});  // 46 > 45
}

TEST_CASE("a penalty drives the break to another place") {
    std::vector<BreakCandidate> candidates = words({20, 20, 20, 20});
    BreakingRules rules = measure_of(74_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    CHECK(break_lines(candidates, rules) == Breaks{2, 3});  // 72 | 20
    candidates[2].penalty = 500;
    CHECK(break_lines(candidates, rules) == Breaks{1, 3});  // 46 | 46
}

TEST_CASE("a second hyphen in a row is avoided at the price of a shorter line") {
    std::vector<BreakCandidate> candidates = words({20, 10, 6, 20, 10, 6, 20});
    BreakingRules rules = measure_of(50_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    CHECK(break_lines(candidates, rules) == Breaks{2, 5, 6});  // 48 | 48 | 20
    candidates[2].hyphen = candidates[5].hyphen = true;
    CHECK(break_lines(candidates, rules) == Breaks{1, 4, 6});  // 36 | 48 | 32
}

TEST_CASE("what fits nowhere is overfull only when everything is accepted") {
    BreakingRules rules = measure_of(30_pt);
    CHECK_FALSE(break_lines(words({20, 50, 20}), rules).has_value());
    rules.accept_everything = true;
    CHECK(break_lines(words({20, 50, 20}), rules) == Breaks{0, 1, 2});
}

TEST_CASE("the first line may have a width of its own") {
    BreakingRules rules = measure_of(46_pt);
    rules.first_width = 20_pt;
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{0, 2});
}

TEST_CASE("a last line shorter than an eighth of the measure is avoided") {
    BreakingRules rules = measure_of(62_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    CHECK(break_lines(words({20, 20, 5, 6}), rules) == Breaks{1, 3});  // 46 | 17, not 57 | 6
    CHECK(break_lines(words({20, 20, 5, 9}), rules) == Breaks{2, 3});  // 57 | 9
}

namespace {

/// The demerits of ragged lines, counted straight from their definition: (10 + 100 r^3)^2, r = gap / (measure / 4).
std::int64_t ragged_demerits(const std::vector<BreakCandidate>& candidates, const Breaks& breaks, Length width) {
    std::int64_t sum = 0;
    Length start;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const Length natural = candidates[breaks[i]].end - start;
        if (natural > width) return INT64_MAX;
        start = candidates[breaks[i]].start;
        const bool last = i + 1 == breaks.size();
        const std::int64_t ratio = last ? 0 : (width - natural).thousandths() * 4000 / width.thousandths();
        const std::int64_t line = 10 + ratio * ratio * ratio / 10'000'000;
        sum += line * line + (last && i > 0 && natural < width / 8 ? 50'000 : 0);
    }
    return sum;
}

}  // namespace

TEST_CASE("of all ways to break, none is cheaper than the one chosen") {
    std::mt19937 random(7);
    constexpr std::uint32_t kWords = 9;
    for (int round = 0; round < 100; ++round) {
        std::vector<int> widths;
        for (std::uint32_t i = 0; i < kWords; ++i) widths.push_back(10 + static_cast<int>(random() % 50));
        const std::vector<BreakCandidate> candidates = words(widths);
        BreakingRules rules = measure_of(100_pt);
        rules.justified = false;
        rules.accept_everything = true;
        std::int64_t cheapest = INT64_MAX;
        for (std::uint32_t pattern = 0; pattern < 1U << (kWords - 1); ++pattern) {
            Breaks breaks;
            for (std::uint32_t i = 0; i + 1 < kWords; ++i) {
                if ((pattern >> i & 1U) != 0) breaks.push_back(i);
            }
            breaks.push_back(kWords - 1);
            cheapest = std::min(cheapest, ragged_demerits(candidates, breaks, 100_pt));
        }
        CHECK(ragged_demerits(candidates, break_lines(candidates, rules).value(), 100_pt) == cheapest);
    }
}

TEST_CASE("no words give no lines") {
    CHECK(break_lines({}, measure_of(50_pt)) == Breaks{});
}
