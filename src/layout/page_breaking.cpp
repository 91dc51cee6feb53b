// Page breaking as a shortest path: a node is an entry that may open a page, an edge is one page, its cost is that of
// page_costs.h. Every entry sees only the ends that fit on its own page, so the time is linear in the entries. A node
// remembers of its best path what the next page must know: its side, how the facing page ends, which notes go on, which
// page floats have no page yet.
#include "layout/page_breaking.h"

#include <algorithm>

#include "layout/column_balance.h"
#include "layout/page_breaker.h"

namespace concordia::layout {
namespace {

bool wants_other_side(ForcedBreak forced, bool right) {
    return (forced == ForcedBreak::Left && right) || (forced == ForcedBreak::Right && !right);
}

/// True where a page falls on the right behind one on the given side and `between` more.
bool side_behind(bool right, std::uint32_t between) {
    return right != (between % 2 == 0);
}

}  // namespace

PageBreaker::PageBreaker(const Flow& flow, const PageHeights& heights)
    : flow_(flow), heights_(heights), edges_(measure_edges(flow)), nodes_(flow.entries.size() + 1) {
    nodes_[0].cost = 0;
    nodes_[0].right = heights.first_is_right != wants_other_side(flow.entries[0].forced, heights.first_is_right);
}

std::vector<PageRange> PageBreaker::run() {
    relax_pages(0, count());
    return trace_back();
}

/// Every page that begins at one of the entries [from, until).
void PageBreaker::relax_pages(std::uint32_t from, std::uint32_t until) {
    for (std::uint32_t first = from; first < until; ++first) {
        if (nodes_[first].cost == kUnreached) continue;
        for_each_end(first, [&](const PageEnd& end) { relax(first, end); });
    }
}

bool PageBreaker::ends_here(std::uint32_t last) const {
    return last == count() || flow_.entries[last].forced != ForcedBreak::None;
}

bool PageBreaker::may_end(std::uint32_t last) const {
    return ends_here(last) || flow_.entries[last].penalty < kForbidden;
}

Length PageBreaker::available_from(std::uint32_t first) const {
    return opens_stretch(first) ? heights_.first : heights_.other;
}

/// Height of the entries [first, last) on a page of their own.
Length PageBreaker::height_of(std::uint32_t first, std::uint32_t last) const {
    const Length lead =
        opens_stretch(first) ? flow_.entries[0].top : edges_.opening[first] + flow_.entries[first].page_top;
    return lead + flow_.entries[last - 1].bottom - flow_.entries[first].top + edges_.closing[last - 1];
}

/// From the top of entry `first` to the page's foot, what must stand below entry `last - 1` left out.
Length PageBreaker::room_below(std::uint32_t first, std::uint32_t last) const {
    return available_from(first) - height_of(first, last) + flow_.entries[last - 1].bottom - flow_.entries[first].top;
}

NoteArea PageBreaker::carried_to(std::uint32_t first) const {
    NoteArea notes(flow_);
    for (const NotePart& part : nodes_[first].carried) notes.add(part);
    return notes;
}

/// Every page that may begin at `first`; if none fits between allowed breaks, the one that breaks a rule least.
template <typename Visit>
void PageBreaker::for_each_end(std::uint32_t first, const Visit& visit) const {
    const Length available = available_from(first);
    bool found = false;
    NoteArea notes = carried_to(first);
    std::uint32_t fitting = first + 1;
    for (std::uint32_t last = first + 1; last <= count(); ++last) {
        notes.add(flow_.entries[last - 1].notes);
        if (height_of(first, last) <= available && columns_fit(flow_, first, last, room_below(first, last))) {
            fitting = last;
            if (may_end(last)) {
                const std::optional<PageEnd> end = try_end(first, last, notes);
                if (end) visit(*end);
                if (end && !end->waiting.empty()) visit(with_float_pages(first, *end));
                found = found || end;
            }
        } else if (flow_.entries[last - 1].bottom - flow_.entries[first].top > available) {
            break;
        }
        if (ends_here(last)) break;
    }
    if (!found) visit(forced_end(first, fitting));
}

PageEnd PageBreaker::chosen_end(std::uint32_t first, std::uint32_t last) const {
    PageEnd chosen;
    for_each_end(first, [&](const PageEnd& end) {
        if (end.last == last && end.float_pages.size() == nodes_[last].float_pages) chosen = end;
    });
    return chosen;
}

std::vector<PageEnd> PageBreaker::ends_from(std::uint32_t first) const {
    std::vector<PageEnd> ends;
    for_each_end(first, [&](const PageEnd& end) { ends.push_back(end); });
    return ends;
}

std::vector<PagePlace> PageBreaker::places_from(std::uint32_t first) const {
    std::vector<PagePlace> places;
    const Length available = available_from(first);
    NoteArea notes = carried_to(first);
    for (std::uint32_t last = first + 1; last <= count(); ++last) {
        notes.add(flow_.entries[last - 1].notes);
        PagePlace place;
        std::optional<PageEnd> end = try_end(first, last, notes);
        place.fits = end && end->used <= available && columns_fit(flow_, first, last, room_below(first, last));
        place.allowed = may_end(last);
        if (!end) end = forced_end(first, last);
        place.end = std::move(*end);
        places.push_back(std::move(place));
        if (ends_here(last) || flow_.entries[last - 1].bottom - flow_.entries[first].top > available) break;
    }
    return places;
}

/// The pages up to `first` stay as they are, those behind `end` are sought anew up to the chapter's end.
std::int64_t PageBreaker::cost_of_detour(std::uint32_t first, const PageEnd& end) const {
    std::uint32_t chapter_end = end.last;
    while (!ends_here(chapter_end)) ++chapter_end;
    PageBreaker other(*this);
    for (std::uint32_t i = first + 1; i <= chapter_end; ++i) other.nodes_[i] = Node{};
    other.relax(first, end);
    other.relax_pages(end.last, chapter_end);
    return other.nodes_[chapter_end].cost - nodes_[chapter_end].cost;
}

/// A page of entries [first, last) with all of its notes, or with as much of them as fits.
std::optional<PageEnd> PageBreaker::try_end(std::uint32_t first, std::uint32_t last, const NoteArea& notes) const {
    PageEnd end;
    end.last = last;
    end.available = available_from(first);
    end.used = height_of(first, last);
    if (!notes.empty()) {
        const Length room = end.available - end.used - heights_.note_edge;
        if (notes.all().height <= room) {
            end.notes = notes.all();
        } else if (auto share = notes.share(room)) {
            end.notes = std::move(*share);
        } else {
            return std::nullopt;
        }
        end.used += heights_.note_edge + end.notes.height;
    }
    take_floats(first, end);
    end.cost = cost_of_end(first, end);
    return end;
}

/// As many of the floats as fit beside the page's text and notes; at a chapter's end the others have pages of their
/// own.
void PageBreaker::take_floats(std::uint32_t first, PageEnd& end) const {
    if (flow_.page_floats.empty()) return;
    end.waiting = {nodes_[first].next_float, anchored_above(flow_, end.last)};
    const Length room = end.available - end.used;
    end.floats = page_float_share(flow_, end.waiting, room);
    while (!end.floats.boxes.empty() &&
           !columns_fit(flow_, first, end.last, room_below(first, end.last) - end.floats.height())) {
        end.floats = page_float_share(flow_, {end.waiting.first, end.floats.boxes.last - 1}, room);
    }
    end.used += end.floats.height();
    end.waiting.first = end.floats.boxes.last;
    if (ends_here(end.last)) add_float_pages(end);
}

void PageBreaker::add_float_pages(PageEnd& end) const {
    end.float_pages = pages_of_floats(flow_, end.waiting, heights_.other);
    end.waiting.first = end.waiting.last;
}

PageEnd PageBreaker::with_float_pages(std::uint32_t first, PageEnd end) const {
    add_float_pages(end);
    end.cost = cost_of_end(first, end);
    return end;
}

PageEnd PageBreaker::forced_end(std::uint32_t first, std::uint32_t last) const {
    PageEnd end;
    end.last = last;
    end.available = available_from(first);
    end.used = height_of(first, last);
    NoteArea notes = carried_to(first);
    for (std::uint32_t i = first; i < last; ++i) notes.add(flow_.entries[i].notes);
    if (!notes.empty()) {
        end.notes = notes.forced_share(end.available - end.used - heights_.note_edge, false);
        if (!end.notes.placed.empty()) end.used += heights_.note_edge + end.notes.height;
    }
    take_floats(first, end);
    end.cost = cost_of_end(first, end);
    end.cost.forced = end.used > end.available ? kOverfullCost : kForbiddenCost;
    end.cost.rule = 0;
    return end;
}

PageCost PageBreaker::cost_of_end(std::uint32_t first, const PageEnd& end) const {
    PageFill fill;
    fill.available = end.available;
    fill.used = end.used;
    fill.ends_chapter = ends_here(end.last);
    if (!fill.ends_chapter) fill.penalty = flow_.entries[end.last].penalty;
    fill.facing_left = nodes_[first].facing;
    fill.split_notes = end.notes.carried.size();
    if (!end.waiting.empty()) {
        const std::uint32_t came = std::clamp(anchored_above(flow_, first), end.waiting.first, end.waiting.last);
        fill.waiting_floats = end.waiting.last - end.waiting.first;
        fill.lingering_floats = came - end.waiting.first;
    }
    PageCost cost = cost_of(fill);
    if (end.last == count()) cost.notes += cost_of_pages_of_notes(end.notes.carried);
    for (const PageFloatShare& page : end.float_pages) cost.floats += cost_of_float_page(page, end);
    return cost;
}

std::int64_t PageBreaker::cost_of_float_page(const PageFloatShare& page, const PageEnd& end) const {
    PageFill fill;
    fill.available = heights_.other;
    fill.used = page.height();
    fill.ends_chapter = ends_here(end.last) && &page == &end.float_pages.back();
    return cost_of(fill).total();
}

void PageBreaker::relax(std::uint32_t first, const PageEnd& end) {
    const Node& from = nodes_[first];
    Node& to = nodes_[end.last];
    const std::int64_t total = from.cost + end.cost.total();
    if (total >= to.cost) return;
    to.cost = total;
    to.previous = first;
    to.carried = end.notes.carried;
    to.next_float = end.waiting.first;
    to.float_pages = static_cast<std::uint32_t>(end.float_pages.size());
    to.facing.reset();
    to.right = side_behind(from.right, to.float_pages);
    if (!ends_here(end.last)) {
        if (!from.right && to.float_pages == 0) to.facing = white_of(end.available, end.used);
    } else if (end.last < count() && wants_other_side(flow_.entries[end.last].forced, to.right)) {
        to.right = !to.right;
    }
}

/// True when the page that begins at `first` cannot stand on the side that comes next.
bool PageBreaker::blank_before(std::uint32_t first) const {
    const Node& node = nodes_[first];
    if (first == 0) return node.right != heights_.first_is_right;
    return node.right != side_behind(nodes_[node.previous].right, node.float_pages);
}

std::vector<PageRange> PageBreaker::trace_back() const {
    std::vector<std::uint32_t> ends;
    for (std::uint32_t last = count(); last > 0; last = nodes_[last].previous) ends.push_back(last);
    std::reverse(ends.begin(), ends.end());
    std::vector<PageRange> pages;
    pages.reserve(ends.size());
    for (const std::uint32_t last : ends) {
        const std::uint32_t first = nodes_[last].previous;
        const bool forced = nodes_[last].cost - nodes_[first].cost >= kForbiddenCost;
        pages.push_back({first, last, blank_before(first), forced, {}, {}});
        if (flow_.notes.empty() && flow_.page_floats.empty()) continue;
        PageEnd end = chosen_end(first, last);
        pages.back().notes = std::move(end.notes);
        pages.back().floats = end.floats;
        for (const PageFloatShare& alone : end.float_pages) pages.push_back({last, last, false, false, {}, alone});
    }
    for (PageRange& page : pages_of_notes(nodes_[count()].carried)) pages.push_back(std::move(page));
    return pages;
}

/// What the last page with text leaves of its notes.
std::vector<PageRange> PageBreaker::pages_of_notes(std::vector<NotePart> carried) const {
    std::vector<PageRange> pages;
    while (!carried.empty()) {
        NoteArea notes(flow_);
        for (const NotePart& part : carried) notes.add(part);
        PageRange page{count(), count(), false, false, notes.forced_share(heights_.other - heights_.note_edge, true),
                       {}};
        carried = page.notes.carried;
        pages.push_back(std::move(page));
    }
    return pages;
}

std::int64_t PageBreaker::cost_of_pages_of_notes(const std::vector<NotePart>& carried) const {
    std::int64_t cost = 0;
    for (const PageRange& page : pages_of_notes(carried)) {
        PageFill fill;
        fill.available = heights_.other;
        fill.used = heights_.note_edge + page.notes.height;
        fill.ends_chapter = page.notes.carried.empty();
        fill.split_notes = page.notes.carried.size();
        cost += cost_of(fill).total();
    }
    return cost;
}

std::vector<PageRange> break_into_pages(const Flow& flow, const PageHeights& heights) {
    if (flow.entries.empty()) return {};
    return PageBreaker(flow, heights).run();
}

}  // namespace concordia::layout
