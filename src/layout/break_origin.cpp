// A row's cut takes its rule from one of its columns, whose own entries are then looked at; a rule's element is sought
// among the elements on both sides of the break and those that hold both.
#include "layout/break_origin.h"

#include <vector>

namespace concordia::layout {
namespace {

using compose::Node;

/// The entry of the columns' content that entry `entry` stands for.
EntryAt in_columns(const Flow& flow, std::uint32_t entry) {
    const Multicolumn& columns = flow.multicolumns[static_cast<std::size_t>(flow.entries[entry].multicolumn)];
    return {&flow.subflows[columns.flow], columns.first + entry - columns.entries.first};
}

/// What each column of a row adds to a segment: one range of entries a column.
std::vector<std::pair<const Flow*, Range>> shares(const Flow& flow, const Entry& row) {
    std::vector<std::pair<const Flow*, Range>> result;
    for (const Parallel::Column& column : flow.parallels[static_cast<std::size_t>(row.parallel)].columns) {
        const std::uint32_t first = row.segment == 0 ? 0 : column.ends[row.segment - 1];
        result.emplace_back(&flow.subflows[column.flow], Range{first, column.ends[row.segment]});
    }
    return result;
}

std::string line_text(const Flow& flow, const Entry& entry) {
    std::string text;
    for (std::uint32_t i = entry.items.first; i < entry.items.last; ++i) {
        if (const auto* run = std::get_if<GlyphRun>(&flow.items[i].what)) text += run->characters;
    }
    return text;
}

/// The first line among the entries `share` of a column, or the last; none where they have no text.
EntryAt line_in(const Flow& column, Range share, bool last) {
    for (std::uint32_t i = 0; i < share.last - share.first; ++i) {
        const EntryAt line = text_entry(column, last ? share.last - 1 - i : share.first + i, last);
        if (!line_text(*line.flow, *line).empty()) return line;
    }
    return {};
}

/// The entry inside columns that has the rule of the break before `entry` itself.
EntryAt asking_entry(const Flow& flow, std::uint32_t entry) {
    const Entry& at = flow.entries[entry];
    const auto has_rule = [&](EntryAt inner) { return inner.entry > 0 && (*inner).rule == at.rule; };
    if (at.multicolumn >= 0) {
        const EntryAt inner = in_columns(flow, entry);
        if (has_rule(inner)) return asking_entry(*inner.flow, inner.entry);
    }
    if (at.parallel < 0) return {&flow, entry};
    for (const auto& [column, share] : shares(flow, at)) {
        if (share.first < column->entries.size() && has_rule({column, share.first})) {
            return asking_entry(*column, share.first);
        }
    }
    return {&flow, entry};
}

bool holds(const Node& outer, const Node* inner) {
    while (inner != nullptr && inner != &outer) inner = inner->parent;
    return inner != nullptr;
}

/// The nearest of `node` and its ancestors, up to `end` exclusive, that satisfies `wanted`; nullptr when none does.
template <typename Wanted>
const Node* nearest(const Node* node, const Node* end, const Wanted& wanted) {
    while (node != end && node != nullptr && !wanted(*node)) node = node->parent;
    return node == end ? nullptr : node;
}

/// Who asks that the elements before and behind a break stay together.
const Node* keeper(const Node* before, const Node* behind, const Node* common, const style::Styles& styles) {
    const Node* asks =
        nearest(before, common, [&](const Node& n) { return styles.of(n).break_after == style::Break::Avoid; });
    if (asks != nullptr) return asks;
    asks = nearest(behind, common, [&](const Node& n) { return styles.of(n).break_before == style::Break::Avoid; });
    return asks != nullptr ? asks : behind;
}

}  // namespace

EntryAt text_entry(const Flow& flow, std::uint32_t entry, bool last) {
    const Entry& at = flow.entries[entry];
    if (at.multicolumn >= 0) {
        const EntryAt inner = in_columns(flow, entry);
        return text_entry(*inner.flow, inner.entry, last);
    }
    if (at.parallel < 0) return {&flow, entry};
    for (const auto& [column, share] : shares(flow, at)) {
        const EntryAt line = line_in(*column, share, last);
        if (line.flow != nullptr) return line;
    }
    return {&flow, entry};
}

std::string text_of(const Flow& flow, std::uint32_t entry, bool last) {
    const Entry& at = flow.entries[entry];
    if (at.multicolumn >= 0) {
        const EntryAt inner = in_columns(flow, entry);
        return text_of(*inner.flow, inner.entry, last);
    }
    if (at.parallel < 0) return line_text(flow, at);
    std::string text;
    for (const auto& [column, share] : shares(flow, at)) {
        const EntryAt line = line_in(*column, share, last);
        if (line.flow != nullptr) text += line_text(*line.flow, *line) + " ";
    }
    return text;
}

const Node* asking_element(const Flow& flow, std::uint32_t entry, const style::Styles& styles) {
    const EntryAt at = asking_entry(flow, entry);
    const Node* behind = (*at).node;
    if (behind == nullptr || (*at).rule == BreakRule::None || at.entry == 0) return nullptr;
    const Node* before = (*text_entry(*at.flow, at.entry - 1, true)).node;
    const Node* common = nearest(behind, nullptr, [&](const Node& node) { return holds(node, before); });
    const auto or_behind = [&](const Node* found) { return found != nullptr ? found : behind; };
    switch ((*at).rule) {
        case BreakRule::KeepTogether:
            return keeper(before, behind, common, styles);
        case BreakRule::InsideBox:
            return or_behind(nearest(common, nullptr,
                                     [&](const Node& n) { return styles.of(n).break_inside == style::Break::Avoid; }));
        case BreakRule::TableHead:
        case BreakRule::TableFoot:
        case BreakRule::Caption:
            return or_behind(
                nearest(common, nullptr, [&](const Node& n) { return styles.of(n).display == style::Display::Table; }));
        default:
            return behind;
    }
}

}  // namespace concordia::layout
