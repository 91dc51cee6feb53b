// One walk over each page, a line at a time; rivers are chains of gaps that grow from line to line.
#include "bench/comparison/quality.h"

#include <algorithm>
#include <cmath>

namespace concordia::bench {
namespace {

class Counter {
 public:
    Counter(double natural_space, double line_pitch) : space_(natural_space), pitch_(line_pitch) {}

    void count(const SetPage& page) {
        if (page.empty()) return;
        ++quality_.pages;
        left_ = right_ = page.front().left;
        for (const SetLine& line : page) {
            left_ = std::min(left_, line.left);
            right_ = std::max(right_, line.right);
        }
        std::vector<std::size_t> chains;  // of the line before: how many lines each gap's river has
        for (std::size_t i = 0; i < page.size(); ++i) {
            count_line(page[i], i > 0 ? &page[i - 1] : nullptr);
            chains = count_rivers(page, i, chains);
        }
        count_widows(page);
    }

    Quality result() {
        if (quality_.justified > 0) quality_.mean_deviation = deviations_ / static_cast<double>(quality_.justified);
        return quality_;
    }

 private:
    [[nodiscard]] bool is_justified(const SetLine& line) const { return line.right > right_ - 4; }
    /// Whether `line` opens a paragraph.
    [[nodiscard]] bool parted(const SetLine& before, const SetLine& line) const {
        return std::abs(line.baseline - before.baseline) > 1.2 * pitch_;
    }

    void count_line(const SetLine& line, const SetLine* before) {
        ++quality_.lines;
        if (line.ends_with_hyphen) ++quality_.hyphens;
        if (line.ends_with_hyphen && before != nullptr && before->ends_with_hyphen) ++quality_.hyphens_in_row;
        if (line.right - left_ < (right_ - left_) / 8) ++quality_.stubs;
        if (!is_justified(line) || line.gaps.empty()) return;
        double sum = 0;
        for (const WordGap& gap : line.gaps) sum += gap.width();
        const double percent = 100 * sum / (static_cast<double>(line.gaps.size()) * space_);
        ++quality_.justified;
        deviations_ += std::abs(percent - 100);
        quality_.worst_stretch = std::max(quality_.worst_stretch, percent);
        quality_.worst_shrink = quality_.worst_shrink == 0 ? percent : std::min(quality_.worst_shrink, percent);
    }

    /// A river goes on where two gaps overlap by more than half of the natural space.
    std::vector<std::size_t> count_rivers(const SetPage& page, std::size_t index,
                                          const std::vector<std::size_t>& before) {
        constexpr std::size_t kRiver = 4;
        std::vector<std::size_t> chains(page[index].gaps.size(), 1);
        if (index == 0 || parted(page[index - 1], page[index])) return chains;
        const std::vector<WordGap>& above = page[index - 1].gaps;
        for (std::size_t i = 0; i < chains.size(); ++i) {
            const WordGap& gap = page[index].gaps[i];
            for (std::size_t j = 0; j < above.size(); ++j) {
                const double shared = std::min(gap.right, above[j].right) - std::max(gap.left, above[j].left);
                if (shared > space_ / 2) chains[i] = std::max(chains[i], before[j] + 1);
            }
            if (chains[i] == kRiver) ++quality_.rivers;
        }
        return chains;
    }

    void count_widows(const SetPage& page) {
        if (page.size() < 2) return;
        // A line alone at the top ends a paragraph that began before; one at the foot that is full opens one.
        if (quality_.pages > 1 && !is_justified(page[0]) && parted(page[0], page[1])) ++quality_.widows;
        const SetLine& last = page.back();
        if (is_justified(last) && parted(page[page.size() - 2], last)) ++quality_.widows;
    }

    double space_, pitch_;
    double left_ = 0, right_ = 0, deviations_ = 0;
    Quality quality_;
};

}  // namespace

Quality quality_of(const std::vector<SetPage>& pages, double natural_space, double line_pitch) {
    Counter counter(natural_space, line_pitch);
    for (const SetPage& page : pages) counter.count(page);
    return counter.result();
}

}  // namespace concordia::bench
