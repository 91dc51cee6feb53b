// The passes, in order: break every stretch, place its pages, then what needs to know all pages: margin boxes, page
// references, the watermark. No pass moves what an earlier one has placed.
#include "layout/pagination.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/number.h"
#include "layout/box_model.h"
#include "layout/column_balance.h"
#include "layout/late_text.h"
#include "layout/margin_boxes.h"
#include "layout/page_breaker.h"
#include "layout/page_explainer.h"
#include "layout/page_messages.h"
#include "layout/placing.h"
#include "layout/watermark.h"

namespace concordia::layout {
namespace {

class Paginator {
 public:
    Paginator(Galley& galley, const LayoutInput& input, PageSet& pages, Findings& findings, Explanation* explanation)
        : galley_(galley), input_(input), pages_(pages), findings_(findings), explanation_(explanation) {}

    void run() {
        for (Stretch& stretch : galley_.stretches) {
            place_stretch(stretch);
            stretch.flow = Flow();
        }
        sort_destinations();
        check_links();
        draw_all_margin_boxes();
        set_late_texts(late_texts_, input_, pages_, findings_);
        if (!input_.watermark.lines.empty()) draw_watermark(input_, pages_);
    }

 private:
    struct PageFacts {
        style::PageSelector selector;
        std::vector<StringAssignment> strings;
        std::size_t items_behind = 0;
    };
    using Key = std::tuple<std::string, bool, bool, bool>;

    /// The page context of a selector; the cascade runs once for each kind of page.
    const style::PageStyle& style_of(const style::PageSelector& selector) {
        Key key{selector.name, selector.first, selector.left, selector.blank};
        auto found = styles_.find(key);
        if (found == styles_.end()) found = styles_.emplace(std::move(key), input_.styles.page(selector)).first;
        return found->second;
    }

    [[nodiscard]] style::PageSelector selector_of(std::size_t index, const std::string& name, bool blank) const {
        return {name, index == 0, index % 2 == 1, blank};
    }

    void place_stretch(Stretch& stretch) {
        const std::size_t first_page = pages_.pages.size();
        PageHeights heights;
        heights.first = page_area(style_of(selector_of(first_page, stretch.page, false))).height;
        heights.other = page_area(style_of(selector_of(first_page + 1, stretch.page, false))).height;
        heights.first_is_right = first_page % 2 == 0;
        const style::PageStyle& page_style = style_of(selector_of(first_page + 1, stretch.page, false));
        heights.note_edge = note_edge(page_style.notes, page_area(page_style).width);
        if (heights.first <= Length{} || heights.other <= Length{}) {
            findings_.error(say::kNoRoom, input_.document.place(*input_.document.root), {stretch.page});
            return;
        }
        if (stretch.flow.entries.empty()) return;
        PageBreaker breaker(stretch.flow, heights);
        OpenBoxes boxes(stretch.flow);
        homes_.clear();
        for (const PageRange& range : breaker.run()) {
            if (explanation_ != nullptr) explain(stretch, breaker, range);
            place_page(stretch, range, boxes);
        }
    }

    void explain(const Stretch& stretch, const PageBreaker& breaker, const PageRange& range) {
        const bool last = &stretch == &galley_.stretches.back();
        const PageExplainer explainer(input_, stretch.flow, last ? nullptr : &(&stretch + 1)->flow, breaker);
        const auto page = static_cast<std::uint32_t>(pages_.pages.size() + (range.blank_before ? 1 : 0));
        homes_.resize(anchored_above(stretch.flow, range.last), page);
        explanation_->pages.push_back(explainer.explain(range, page, explanation_->weighs(page), homes_));
    }

    void place_page(Stretch& stretch, const PageRange& range, OpenBoxes& boxes) {
        if (range.blank_before) add_page(stretch.page, true);
        const Rectangle area = add_page(stretch.page, false);
        const auto index = static_cast<std::uint32_t>(pages_.pages.size() - 1);
        check_height(stretch.flow, range, area.height);
        const Placing placing{pages_, late_texts_};
        PlacedPage placed = place_range(stretch.flow, {range.first, range.last}, {area.x, area.y + range.floats.above},
                                        index, range.first != 0, boxes, placing);
        facts_.back().strings = std::move(placed.strings);
        const style::ComputedStyle& notes = style_of(facts_.back().selector).notes;
        place_notes(stretch.flow, range.notes, area, notes, index, placing);
        if (!range.floats.boxes.empty()) {
            Rectangle above_notes = area;
            if (!range.notes.placed.empty()) above_notes.height -= range.notes.height + note_edge(notes, area.width);
            placed = place_page_floats(stretch.flow, range.floats, above_notes, index, placing);
            std::move(placed.strings.begin(), placed.strings.end(), std::back_inserter(facts_.back().strings));
        }
        give_back_room(pages_.pages.back().items);
    }

    /// A page keeps no more room than its items need, and those that its margins will add.
    static void give_back_room(std::vector<Item>& items) {
        constexpr std::size_t kUsualItemsOfMargins = 8;
        std::vector<Item> fitting;
        fitting.reserve(items.size() + kUsualItemsOfMargins);
        fitting.assign(items.begin(), items.end());
        items.swap(fitting);
    }

    Rectangle add_page(const std::string& name, bool blank) {
        const style::PageSelector selector = selector_of(pages_.pages.size(), name, blank);
        const style::PageStyle& page_style = style_of(selector);
        Page page;
        page.width = page_style.width;
        page.height = page_style.height;
        page.label = integer_text(static_cast<std::int64_t>(pages_.pages.size()) + 1);
        if (page_style.box.background.visible()) {
            page.items.push_back({FilledRectangle{{{}, {}, page.width, page.height}, page_style.box.background},
                                  kNoStructure, Artifact::Background});
        }
        pages_.pages.push_back(std::move(page));
        facts_.push_back({selector, {}, 0});
        return page_area(page_style);
    }

    void check_height(const Flow& flow, const PageRange& range, Length available) {
        if (range.first == range.last) return;
        const Entry& first = flow.entries[range.first];
        const Length lead = (range.first == 0 ? first.top : first.page_top) - first.top;
        check_height(first, lead + flow.entries[range.last - 1].bottom, available);
        if (!range.forced) return;
        for (std::uint32_t i = range.first; i < range.last; ++i) {
            const Entry& entry = flow.entries[i];
            if (entry.multicolumn < 0) continue;
            const Multicolumn& columns = flow.multicolumns[static_cast<std::size_t>(entry.multicolumn)];
            const std::uint32_t end = std::min(range.last, columns.entries.last);
            check_height(entry, lead + entry.top + column_parts(flow, columns, {i, end}).front().height, available);
            i = end - 1;
        }
    }

    void check_height(const Entry& entry, Length used, Length available) {
        if (used <= available || entry.node == nullptr) return;
        std::string needed;
        std::string given;
        append_points(needed, used);
        append_points(given, available);
        findings_.error(say::kTooHigh, input_.document.place(*entry.node), {needed, given},
                        compose::Document::priority(*entry.node));
    }

    void sort_destinations() {
        auto& all = pages_.destinations;
        std::stable_sort(all.begin(), all.end(),
                         [](const Destination& a, const Destination& b) { return a.name < b.name; });
        const auto same = [](const Destination& a, const Destination& b) { return a.name == b.name; };
        for (auto twice = std::adjacent_find(all.begin(), all.end(), same); twice != all.end();
             twice = std::adjacent_find(twice + 1, all.end(), same)) {
            findings_.error(say::kDoubleTarget, input_.document.place(*input_.document.root), {twice->name});
        }
        all.erase(std::unique(all.begin(), all.end(), same), all.end());
    }

    void check_links() {
        for (const Page& page : pages_.pages) {
            for (const Item& item : page.items) {
                const auto* link = std::get_if<Link>(&item.what);
                if (link == nullptr || link->destination.empty()) continue;
                if (find_destination(pages_, link->destination) == nullptr) {
                    findings_.error(say::kUnknownTarget, input_.document.place(*input_.document.root),
                                    {link->destination});
                }
            }
        }
    }

    void draw_all_margin_boxes() {
        NamedStrings strings;
        for (std::uint32_t i = 0; i < pages_.pages.size(); ++i) {
            for (auto& [name, value] : strings) value.start = value.first = value.last;
            NamedStrings seen;
            for (const StringAssignment& assignment : facts_[i].strings) {
                NamedString& value = strings[assignment.name];
                if (seen.emplace(assignment.name, NamedString{}).second) value.first = assignment.value;
                value.last = assignment.value;
            }
            draw_margin_boxes({i, style_of(facts_[i].selector), strings}, input_, pages_, findings_);
        }
    }

    Galley& galley_;
    const LayoutInput& input_;
    PageSet& pages_;
    Findings& findings_;
    Explanation* explanation_;
    std::vector<PlacedLateText> late_texts_;
    std::vector<PageFacts> facts_;
    std::vector<std::uint32_t> homes_;  // of the stretch's page floats: the page of their place in the text; to explain
    std::map<Key, style::PageStyle> styles_;
};

}  // namespace

void paginate(Galley& galley, const LayoutInput& input, PageSet& pages, Findings& findings, Explanation* explanation) {
    Paginator(galley, input, pages, findings, explanation).run();
}

}  // namespace concordia::layout
