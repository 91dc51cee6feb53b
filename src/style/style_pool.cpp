// The hash takes the fields that differ most often; equality decides.
#include "style/style_pool.h"

namespace concordia::style {
namespace {

std::size_t hash(const ComputedStyle& style) {
    std::size_t result = 0;
    const auto mix = [&](std::int64_t value) {
        result = (result ^ static_cast<std::size_t>(value)) * 0x9E3779B97F4A7C15ULL;
        result ^= result >> 29;
    };
    mix(style.font.size.thousandths());
    mix(style.font.weight * 2 + (style.font.italic ? 1 : 0));
    mix(style.colour.red << 16 | style.colour.green << 8 | style.colour.blue);
    mix(style.background.red << 16 | style.background.green << 8 | style.background.blue);
    mix(static_cast<int>(style.display) * 64 + static_cast<int>(style.text_align));
    mix(style.line_height.thousandths());
    for (const Dimension& dimension : style.margin) mix(dimension.length.thousandths());
    for (const Dimension& dimension : style.padding) mix(dimension.length.thousandths());
    mix(style.width.length.thousandths() + style.width.thousandths);
    mix(style.grid_column.start * 64 + style.grid_row.start);
    return result;
}

}  // namespace

const ComputedStyle* StylePool::keep(ComputedStyle style) {
    const std::size_t key = hash(style);
    const auto [begin, end] = styles_.equal_range(key);
    for (auto entry = begin; entry != end; ++entry) {
        if (*entry->second == style) return entry->second.get();
    }
    return styles_.emplace(key, std::make_unique<const ComputedStyle>(std::move(style)))->second.get();
}

}  // namespace concordia::style
