// A page number stands flush right in the room that was kept for it; a leader fills what is left of the line, its
// patterns counted from the right so that the dots of all lines stand under one another.
#include "layout/late_text.h"

#include <algorithm>

#include "layout/page_messages.h"
#include "layout/page_text.h"

namespace concordia::layout {
namespace {

void set_leader(const LateText& late, Rectangle area, Length baseline, const LayoutInput& input, Page& page,
                Arena& arena) {
    const text::ShapedText one = text::shape(input.engine, late.leader, *late.style);
    if (one.width <= Length{}) return;
    const std::int64_t copies = area.width.thousandths() / one.width.thousandths();
    if (copies <= 0) return;
    std::string dots;
    for (std::int64_t i = 0; i < copies; ++i) dots += late.leader;
    const text::ShapedText leader = text::shape(input.engine, dots, *late.style);
    place_text(leader, {area.right() - leader.width, baseline}, {late.colour, kNoStructure, Artifact::Layout, 0}, page,
               arena);
}

/// A leader is no words: a space under its last dot parts the number from the words before it.
void place_number(const text::ShapedText& number, const LateText& late, Point at, const LayoutInput& input, Page& page,
                  Arena& arena) {
    const PageText what{late.colour, late.structure, Artifact::Layout, 0};
    if (!late.leader.empty()) {
        const text::ShapedText space = text::shape(input.engine, " ", *late.style);
        place_text(space, {at.x - space.width, at.y}, what, page, arena);
    }
    place_text(number, at, what, page, arena);
}

}  // namespace

const Destination* find_destination(const PageSet& pages, std::string_view name) {
    const auto found = std::lower_bound(pages.destinations.begin(), pages.destinations.end(), name,
                                        [](const Destination& d, std::string_view wanted) { return d.name < wanted; });
    return found != pages.destinations.end() && found->name == name ? &*found : nullptr;
}

void set_late_texts(const std::vector<PlacedLateText>& late_texts, const LayoutInput& input, PageSet& pages,
                    Findings& findings) {
    for (const PlacedLateText& placed : late_texts) {
        const LateText& late = placed.late;
        Page& page = pages.pages[placed.page];
        Rectangle area = late.area;
        area.x += placed.origin.x;
        area.y += placed.origin.y;
        const Length baseline = placed.origin.y + late.baseline;
        if (!late.target.empty()) {
            const Destination* destination = find_destination(pages, late.target);
            if (destination == nullptr) {
                findings.error(say::kUnknownTarget, input.document.place(*late.node), {late.target});
                continue;
            }
            const std::string& label = pages.pages[destination->page].label;
            const text::ShapedText number = text::shape(input.engine, label, *late.style);
            if (number.width > area.width) {
                findings.error(say::kReferenceTooWide, input.document.place(*late.node), {label});
            }
            place_number(number, late, {area.right() - number.width, baseline}, input, page, pages.arena);
            area.width -= number.width;
        }
        if (!late.leader.empty()) set_leader(late, area, baseline, input, page, pages.arena);
    }
}

}  // namespace concordia::layout
