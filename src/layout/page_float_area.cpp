// Boxes keep their order, so the first that does not fit makes all behind it wait.
#include "layout/page_float_area.h"

#include <algorithm>

namespace concordia::layout {
namespace {

void take(const Flow& flow, PageFloatShare& share) {
    const PageFloat& box = flow.page_floats[share.boxes.last++];
    (share.at_foot(box) ? share.below : share.above) += box.height;
}

}  // namespace

std::uint32_t anchored_above(const Flow& flow, std::uint32_t entry) {
    const auto& all = flow.page_floats;
    const auto behind =
        std::partition_point(all.begin(), all.end(), [&](const PageFloat& box) { return box.anchor < entry; });
    return static_cast<std::uint32_t>(behind - all.begin());
}

PageFloatShare page_float_share(const Flow& flow, Range waiting, Length room) {
    PageFloatShare share;
    share.boxes = {waiting.first, waiting.first};
    while (share.boxes.last < waiting.last && share.height() + flow.page_floats[share.boxes.last].height <= room) {
        take(flow, share);
    }
    return share;
}

std::vector<PageFloatShare> pages_of_floats(const Flow& flow, Range waiting, Length height) {
    std::vector<PageFloatShare> pages;
    while (!waiting.empty()) {
        PageFloatShare share;
        share.alone = true;
        share.boxes = {waiting.first, waiting.first};
        do {
            take(flow, share);
        } while (share.boxes.last < waiting.last &&
                 share.height() + flow.page_floats[share.boxes.last].height <= height);
        waiting.first = share.boxes.last;
        pages.push_back(share);
    }
    return pages;
}

}  // namespace concordia::layout
