// The lines stand one below the other, each centred on the page's middle and turned by one fixed angle whose sine and
// cosine are written here, so that no mathematics library can round them differently.
#include "layout/watermark.h"

#include <algorithm>
#include <iterator>

#include "layout/page_text.h"

namespace concordia::layout {
namespace {

constexpr std::int32_t kAngle = 55;  // degrees: close to the diagonal of a portrait sheet of the A series
constexpr std::int64_t kCosine = 573'576, kSine = 819'152, kUnit = 1'000'000;

/// Baseline start of a line of `width` whose middle lies `below` under the page's centre, along the turned axes.
Point start_of_line(const Page& page, Length width, Length below) {
    const Length back = width / 2;
    return {page.width / 2 - back.scaled(kCosine, kUnit) + below.scaled(kSine, kUnit),
            page.height / 2 + back.scaled(kSine, kUnit) + below.scaled(kCosine, kUnit)};
}

/// Whether the first item is the page's own background, which must stay behind the words.
bool page_is_coloured(const Page& page) {
    if (page.items.empty()) return false;
    const auto* first = std::get_if<FilledRectangle>(&page.items.front().what);
    return first != nullptr && first->area == Rectangle{{}, {}, page.width, page.height};
}

}  // namespace

void draw_watermark(const LayoutInput& input, PageSet& pages) {
    const Watermark& watermark = input.watermark;
    std::vector<text::ShapedText> lines;
    for (const std::string& line : watermark.lines) lines.push_back(text::shape(input.engine, line, watermark.style));
    const Length leading = watermark.style.size.scaled(6, 5);
    for (Page& page : pages.pages) {
        const auto items_before = static_cast<std::ptrdiff_t>(page.items.size());
        Length below = watermark.style.size / 3 - leading * (static_cast<std::int64_t>(lines.size()) - 1) / 2;
        for (const text::ShapedText& line : lines) {
            place_text(line, start_of_line(page, line.width, below),
                       {watermark.colour, kNoStructure, Artifact::Watermark, kAngle}, page, pages.arena);
            below += leading;
        }
        const std::ptrdiff_t behind = page_is_coloured(page) ? 1 : 0;
        std::rotate(page.items.begin() + behind, page.items.begin() + items_before, page.items.end());
    }
}

}  // namespace concordia::layout
