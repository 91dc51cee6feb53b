// Line breaking on bare numbers. A word is written as its width in points; spaces are 6 pt, so they stretch by 3 and
// shrink by 1.38.
#include "text/line_breaker.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <optional>
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

TEST_CASE("a line may shrink its spaces by 23 hundredths, not more") {
    // 20 + 6 + 20 = 46, at most 6 * 0.23 = 1.38 less
    CHECK(break_lines(words({20, 20, 20, 20}), measure_of(44.62_pt)) == Breaks{1, 3});
    CHECK_FALSE(break_lines(words({20, 20, 20, 20}), measure_of(44.61_pt)).has_value());
}

TEST_CASE("a line stretches up to its tolerance") {
    BreakingRules rules = measure_of(49_pt);  // 46 + 3: ratio 1
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{1, 2});
    rules.width = rules.first_width = 50_pt;
    CHECK_FALSE(break_lines(words({20, 20, 20}), rules).has_value());
    rules.tolerance = 1400;  // 4 / 3
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{1, 2});
}

TEST_CASE("glyphs and their distances give way too, to make a line longer twice as far as shorter") {
    BreakingRules rules = measure_of(50.6_pt);  // 46, 3 by the space, 2 % of 40 by glyphs and 2 % by distances
    rules.scaling = rules.tracking = true;
    CHECK(break_lines(words({20, 20, 20}), rules) == Breaks{1, 2});
    rules.width = rules.first_width = 50.61_pt;
    CHECK_FALSE(break_lines(words({20, 20, 20}), rules).has_value());
    rules.width = rules.first_width = 43.42_pt;  // 46 - 1.38 - 2 % and 1 % of 40
    CHECK(break_lines(words({20, 20, 20, 20}), rules) == Breaks{1, 3});
    rules.width = rules.first_width = 43.41_pt;
    CHECK_FALSE(break_lines(words({20, 20, 20, 20}), rules).has_value());
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

TEST_CASE("a third hyphen in a row costs far more than a second") {
    // Three lines full to the edge, each ending with a hyphen, or one of them short.
    std::vector<BreakCandidate> candidates = words({36, 10, 36, 10, 36, 10, 20});
    BreakingRules rules = measure_of(54_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    CHECK(break_lines(candidates, rules) == Breaks{1, 3, 5, 6});  // 52 | 52 | 52 | 20
    for (const std::size_t place : {1U, 3U, 5U}) candidates[place].hyphen = true;
    const Breaks chosen = break_lines(candidates, rules).value();
    const auto hyphens = std::count_if(chosen.begin(), chosen.end(), [](std::uint32_t i) { return i % 2 == 1; });
    CHECK(hyphens < 3);
}

TEST_CASE("the last line but one does not end with a hyphen where another way is near") {
    std::vector<BreakCandidate> candidates = words({20, 20, 10, 20});
    BreakingRules rules = measure_of(62_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    CHECK(break_lines(candidates, rules) == Breaks{2, 3});  // 62 | 20
    candidates[2].hyphen = true;
    CHECK(break_lines(candidates, rules) == Breaks{1, 3});  // 46 | 36
}

TEST_CASE("the end of a broken word stands alone on the last line only where all else is far worse") {
    BreakingRules rules = measure_of(100_pt);
    rules.justified = false;
    rules.tolerance = 4000;
    std::vector<BreakCandidate> alone = words({50, 40, 20});
    CHECK(break_lines(alone, rules) == Breaks{1, 2});  // 96 | 20
    alone[1].hyphen = true;
    CHECK(break_lines(alone, rules) == Breaks{0, 2});  // 50 | 66: (10 + 100 * 2^3)^2 = 656,100 < 2,000,000
    std::vector<BreakCandidate> followed = words({50, 40, 20, 15});
    followed[1].hyphen = true;
    CHECK(break_lines(followed, rules) == Breaks{1, 3});  // 96 | 41: 200,000 < 656,100
}

namespace {

/// 100 r^3 up to 6, then 1000 r more.
std::int64_t badness(std::int64_t ratio) {
    const std::int64_t size = ratio < 0 ? -ratio : ratio;
    return size <= 6000 ? size * size * size / 10'000'000 : 21'600 + size - 6000;
}

/// The demerits of ragged lines, counted straight from their definition: (10 + badness)^2, r = gap / (measure / 4).
std::int64_t ragged_demerits(const std::vector<BreakCandidate>& candidates, const Breaks& breaks, Length width) {
    std::int64_t sum = 0;
    Length start;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const Length natural = candidates[breaks[i]].end - start;
        if (natural > width) return INT64_MAX;
        start = candidates[breaks[i]].start;
        const bool last = i + 1 == breaks.size();
        const std::int64_t ratio = last ? 0 : (width - natural).thousandths() * 4000 / width.thousandths();
        const std::int64_t line = 10 + badness(ratio);
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

namespace {

/// The demerits of justified lines, counted straight from their definition; nullopt where a line does not fit.
std::optional<std::int64_t> justified_demerits(const std::vector<BreakCandidate>& candidates, const Breaks& breaks,
                                               const BreakingRules& rules) {
    std::int64_t sum = 0;
    Length start, start_space;
    int row = 0, previous_class = 1;
    for (std::size_t i = 0; i < breaks.size(); ++i) {
        const BreakCandidate& to = candidates[breaks[i]];
        const Length natural = to.end - start, space = to.end_space - start_space, gap = rules.width - natural;
        start = to.start;
        start_space = to.start_space;
        const bool last = i + 1 == breaks.size();
        std::int64_t ratio = 0;  // in thousandths of what the spaces give
        if (!last || gap < Length()) {
            const Length give = gap < Length() ? space.scaled(23, 100) : space / 2;
            if (give == Length() && gap != Length()) return std::nullopt;
            if (gap < -give || gap > give.scaled(rules.tolerance, 1000)) return std::nullopt;
            ratio = gap == Length() ? 0 : gap.thousandths() * 1000 / give.thousandths();
        }
        const int fitness = ratio < -500 ? 0 : ratio <= 500 ? 1 : ratio <= 1000 ? 2 : 3;
        const std::int64_t line = 10 + (std::abs(ratio) > 1000 ? badness(ratio) : ratio < 0 ? -ratio / 20 : ratio / 10);
        sum += line * line + std::int64_t{to.penalty} * to.penalty;
        if (i > 0 && std::abs(fitness - previous_class) > 1) sum += 10'000;
        if (to.hyphen && row > 0) sum += row > 1 ? 400'000 : 40'000;
        if (last && row > 0) sum += space > Length() ? 5'000 : 2'000'000;
        if (last && i > 0 && natural < rules.width / 8) sum += row > 0 ? 10'050'000 : 50'000;
        row = to.hyphen ? row + 1 : 0;
        previous_class = fitness;
    }
    return sum;
}

}  // namespace

TEST_CASE("of all ways to justify, none is cheaper: contrast of neighbours and hyphens in a row included") {
    std::mt19937 random(11);
    constexpr std::uint32_t kWords = 13;
    int broken = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<int> widths;
        for (std::uint32_t i = 0; i < kWords; ++i) widths.push_back(4 + static_cast<int>(random() % 22));
        std::vector<BreakCandidate> candidates = words(widths);
        for (std::uint32_t i = 0; i + 1 < kWords; ++i) {
            candidates[i].hyphen = random() % 3 == 0;
            candidates[i].penalty = candidates[i].hyphen ? 50 : 0;
        }
        BreakingRules rules = measure_of(60_pt);
        rules.tolerance = 9000;
        std::optional<std::int64_t> cheapest;
        for (std::uint32_t pattern = 0; pattern < 1U << (kWords - 1); ++pattern) {
            Breaks breaks;
            for (std::uint32_t i = 0; i + 1 < kWords; ++i) {
                if ((pattern >> i & 1U) != 0) breaks.push_back(i);
            }
            breaks.push_back(kWords - 1);
            const auto demerits = justified_demerits(candidates, breaks, rules);
            if (demerits && (!cheapest || *demerits < *cheapest)) cheapest = demerits;
        }
        const auto chosen = break_lines(candidates, rules);
        CHECK(chosen.has_value() == cheapest.has_value());
        if (!chosen) continue;
        ++broken;
        CHECK(justified_demerits(candidates, *chosen, rules) == cheapest);
    }
    CHECK(broken > 50);
}

TEST_CASE("no words give no lines") {
    CHECK(break_lines({}, measure_of(50_pt)) == Breaks{});
}
