// White space costs its square, so that a little on every page is better than much on one.
#include "layout/page_costs.h"

#include <algorithm>

namespace concordia::layout {
namespace {

constexpr std::int64_t kPaperCost = 1'000;
constexpr std::int64_t kWhiteCost = 12'000;    // of a page that is all white
constexpr std::int64_t kSpreadCost = 6'000;    // of a full page facing an empty one
constexpr std::int64_t kEndingCost = 150'000;  // of a last page that holds less than a fifth, by what lacks, squared
constexpr std::int64_t kSplitNoteCost = 2'500;
constexpr std::int64_t kStrayNoteCost = 4'000;       // of notes that go on where their text does not
constexpr std::int64_t kWaitingFloatCost = 300;      // as much as a sixth of the page left white
constexpr std::int64_t kLingeringFloatCost = 2'500;  // beyond that
constexpr White kNaturalWhite = 800;                 // of a last page
constexpr White kWhole = 1'000;

std::int64_t squared(std::int64_t cost, White part) {
    return cost * part * part / (std::int64_t{kWhole} * kWhole);
}

}  // namespace

White white_of(Length available, Length used) {
    if (used >= available || available <= Length{}) return 0;
    return static_cast<White>((available - used).thousandths() * kWhole / available.thousandths());
}

PageCost cost_of(const PageFill& fill) {
    const White white = white_of(fill.available, fill.used);
    PageCost cost;
    cost.paper = kPaperCost;
    cost.notes = kSplitNoteCost * static_cast<std::int64_t>(fill.split_notes);
    cost.floats = kWaitingFloatCost * static_cast<std::int64_t>(fill.waiting_floats) +
                  kLingeringFloatCost * static_cast<std::int64_t>(fill.lingering_floats);
    if (fill.ends_chapter) {
        if (fill.split_notes > 0) cost.notes += kStrayNoteCost;
        cost.ending = squared(kEndingCost, std::max(white - kNaturalWhite, 0));
        return cost;
    }
    cost.white = squared(kWhiteCost, white);
    cost.rule = fill.penalty;
    if (fill.facing_left) cost.spread = squared(kSpreadCost, white - *fill.facing_left);
    return cost;
}

}  // namespace concordia::layout
