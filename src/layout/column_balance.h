// How content is shared out among columns (CSS Multi-column 1, section 7.1): as evenly as breaks allow.
#pragma once

#include <cstdint>
#include <vector>

#include "layout/flow.h"

namespace concordia::layout {

/// Cuts ranges of a flow into columns. Breaks fall only where they are neither forbidden nor dear.
class ColumnBalance {
 public:
    /// `columns` and `content` must outlive it; `content` is the flow that `columns` shares out.
    ColumnBalance(const Multicolumn& columns, const Flow& content) : columns_(columns), content_(content) {}

    /// Height of one column that holds entries [first, last).
    [[nodiscard]] Length height(std::uint32_t first, std::uint32_t last) const;
    /// True when the columns hold entries [first, last) and none is higher than `limit`.
    [[nodiscard]] bool fits(std::uint32_t first, std::uint32_t last, Length limit) const;
    /// The least limit, not below `least`, under which the columns hold entries [first, last).
    [[nodiscard]] Length least_height(std::uint32_t first, std::uint32_t last, Length least = {}) const;
    /// One past the last entry of each column that is needed, when [first, last) fills columns up to `limit`. What does
    /// not fit into the last column stands there all the same.
    [[nodiscard]] std::vector<std::uint32_t> fill(std::uint32_t first, std::uint32_t last, Length limit) const;
    /// The same with the least limit, or with the fill height that the columns have.
    [[nodiscard]] std::vector<std::uint32_t> share_out(std::uint32_t first, std::uint32_t last) const;

    /// Most that balanced columns may need beyond the difference of the heights that two entries leave below them.
    [[nodiscard]] Length slack() const;

 private:
    [[nodiscard]] std::uint32_t column_end(std::uint32_t first, std::uint32_t last, Length limit) const;

    const Multicolumn& columns_;
    const Flow& content_;
};

/// What one column shows.
struct ColumnPart {
    Range entries;  // of the content
    Length x;       // within the flow that holds the columns
    Length height;  // of the highest of these columns
};
/// The columns of `flow` that show its entries `range`, all of them standing for content of `columns`.
std::vector<ColumnPart> column_parts(const Flow& flow, const Multicolumn& columns, Range range);

/// Draws the rule between this column and the one before it; `origin`: where the columns' flow stands, at their top.
void paint_column_rule(const Multicolumn& columns, const ColumnPart& part, Point origin, const Canvas& canvas);

/// True when entries [first, last) of `flow` end inside a Multicolumn whose balanced columns need more than `room`, or
/// when they do not: `room` reaches from the top of entry `first` to the foot of the page.
bool columns_fit(const Flow& flow, std::uint32_t first, std::uint32_t last, Length room);

}  // namespace concordia::layout
