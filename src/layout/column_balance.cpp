// A limit is tried by filling one column after the other; the least limit that works is found by halving.
#include "layout/column_balance.h"

#include <algorithm>

#include "layout/box_painting.h"
#include "layout/flow_builder.h"

namespace concordia::layout {
namespace {

constexpr Length kUnlimited = 1'000'000_pt;
constexpr Length kFirstStep = 1_pt;

}  // namespace

Length ColumnBalance::height(std::uint32_t first, std::uint32_t last) const {
    const Entry& opening = content_.entries[first];
    const Length lead = first == 0 ? opening.top : columns_.edges.opening[first] + opening.page_top;
    return lead + content_.entries[last - 1].bottom - opening.top + columns_.edges.closing[last - 1];
}

/// The furthest allowed end of a column that begins at `first`; `first` when nothing fits.
std::uint32_t ColumnBalance::column_end(std::uint32_t first, std::uint32_t last, Length limit) const {
    const auto forced = std::upper_bound(columns_.forced.begin(), columns_.forced.end(), first);
    const std::uint32_t most = forced == columns_.forced.end() ? last : std::min(last, *forced);
    const auto begin = content_.entries.begin();
    const Length lowest =
        limit - (height(first, first + 1) - columns_.edges.closing[first]) + content_.entries[first].bottom;
    const auto below =
        std::partition_point(begin + first, begin + most, [&](const Entry& entry) { return entry.bottom <= lowest; });
    auto end = static_cast<std::uint32_t>(below - begin);
    const auto may_end = [&](std::uint32_t at) {
        return (at == most || content_.entries[at].penalty < kAvoidPenalty) && height(first, at) <= limit;
    };
    while (end > first && !may_end(end)) --end;
    return end;
}

bool ColumnBalance::fits(std::uint32_t first, std::uint32_t last, Length limit) const {
    for (std::uint32_t column = 0; column < columns_.count && first < last; ++column) {
        const std::uint32_t end = column_end(first, last, limit);
        if (end == first) return false;
        first = end;
    }
    return first == last;
}

Length ColumnBalance::least_height(std::uint32_t first, std::uint32_t last, Length least) const {
    if (first == last || fits(first, last, least)) return least;
    Length step = kFirstStep;
    Length high = least + step;
    while (!fits(first, last, high)) {
        if (high > kUnlimited) return height(first, last);
        least = high;
        step = step * 2;
        high += step;
    }
    while (high - least > Length::from_thousandths(1)) {
        const Length middle = least + (high - least) / 2;
        (fits(first, last, middle) ? high : least) = middle;
    }
    return high;
}

std::vector<std::uint32_t> ColumnBalance::fill(std::uint32_t first, std::uint32_t last, Length limit) const {
    std::vector<std::uint32_t> ends;
    while (first < last && ends.size() + 1 < columns_.count) {
        const std::uint32_t end = column_end(first, last, limit);
        if (end == first) break;
        ends.push_back(end);
        first = end;
    }
    if (first < last) ends.push_back(last);
    return ends;
}

std::vector<std::uint32_t> ColumnBalance::share_out(std::uint32_t first, std::uint32_t last) const {
    const bool fixed = columns_.fill_height > Length{};
    return fill(first, last, fixed ? columns_.fill_height : least_height(first, last));
}

/// Twice the highest piece that does not break, and the widest gap that a break drops, shared by the columns.
Length ColumnBalance::slack() const {
    Length highest;
    Length widest_gap;
    std::uint32_t piece = columns_.first;
    const std::uint32_t last = columns_.first + columns_.entries.last - columns_.entries.first;
    for (std::uint32_t i = columns_.first + 1; i <= last; ++i) {
        const bool breaks = i == last || content_.entries[i].penalty < kAvoidPenalty;
        if (!breaks) continue;
        highest = std::max(highest, height(piece, i));
        if (i < last) widest_gap = std::max(widest_gap, content_.entries[i].top - content_.entries[i - 1].bottom);
        piece = i;
    }
    return (highest * 2 + widest_gap) * (columns_.count - 1) / columns_.count;
}

std::vector<ColumnPart> column_parts(const Flow& flow, const Multicolumn& columns, Range range) {
    const Flow& content = flow.subflows[columns.flow];
    const ColumnBalance balance(columns, content);
    const std::uint32_t offset = columns.first - columns.entries.first;  // modulo 2^32, as are the sums
    std::vector<ColumnPart> parts;
    std::uint32_t first = range.first + offset;
    Length x = columns.x;
    Length height;
    for (const std::uint32_t end : balance.share_out(first, range.last + offset)) {
        parts.push_back({{first, end}, x, Length{}});
        height = std::max(height, balance.height(first, end));
        x += content.width + columns.gap;
        first = end;
    }
    for (ColumnPart& part : parts) part.height = height;
    return parts;
}

void paint_column_rule(const Multicolumn& columns, const ColumnPart& part, Point origin, const Canvas& canvas) {
    if (part.x == columns.x || columns.rule.width <= Length{}) return;
    Decoration rule;
    rule.border[style::Left] = columns.rule;
    const Length x = origin.x + part.x - (columns.gap + columns.rule.width) / 2;
    paint_box(rule, {x, origin.y, columns.rule.width, part.height}, true, true, canvas);
}

bool columns_fit(const Flow& flow, std::uint32_t first, std::uint32_t last, Length room) {
    if (last == flow.entries.size()) return true;
    const std::int32_t index = flow.entries[last].multicolumn;
    if (index < 0 || flow.entries[last - 1].multicolumn != index) return true;
    const Multicolumn& columns = flow.multicolumns[static_cast<std::size_t>(index)];
    const std::uint32_t begin = std::max(first, columns.entries.first);
    const Length above = flow.entries[begin].top - flow.entries[first].top;
    const std::uint32_t offset = columns.first - columns.entries.first;
    return ColumnBalance(columns, flow.subflows[columns.flow]).fits(begin + offset, last + offset, room - above);
}

}  // namespace concordia::layout
