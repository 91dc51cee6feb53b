// The passes, in order: break every part, place its pages, then what needs to know all pages: margin boxes, page
// references, the watermark. No pass moves what an earlier one has placed. To be explained, a part waits for the one
// behind it, of which the explanation of its last page speaks.
#include "layout/pagination.h"

#include <algorithm>
#include <map>
#include <optional>
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
#include "layout/structure.h"
#include "layout/watermark.h"

namespace concordia::layout {
class Pagination::Paginator {
 public:
    Paginator(const LayoutInput& input, PageSet& pages, Findings& findings, Explanation* explanation)
        : input_(input), pages_(pages), findings_(findings), explanation_(explanation) {}

    void take(GalleyPart part) {
        if (explanation_ == nullptr) return place_part(part, nullptr);
        if (waiting_) place_part(*waiting_, &part);
        waiting_ = std::move(part);
    }

    void finish() {
        if (waiting_) place_part(*waiting_, nullptr);
        waiting_.reset();
        prune_structure(pages_.structure, [this](const VisitLeaf& visit) { for_each_leaf(visit); });
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

    void for_each_leaf(const VisitLeaf& visit) {
        for (Page& page : pages_.pages) {
            for (Item& item : page.items) {
                if (item.structure != kNoStructure) visit(item.structure);
            }
        }
        for (PlacedLateText& placed : late_texts_) {
            if (placed.late.structure != kNoStructure) visit(placed.late.structure);
        }
    }

    /// Of a stretch, from the page that it begins on.
    void measure_pages(const std::string& name) {
        const std::size_t first_page = pages_.pages.size();
        const style::PageStyle& page_style = style_of(selector_of(first_page + 1, name, false));
        heights_.first = page_area(style_of(selector_of(first_page, name, false))).height;
        heights_.other = page_area(page_style).height;
        heights_.note_edge = note_edge(page_style.notes, page_area(page_style).width);
        const bool has_room = heights_.first > Length{} && heights_.other > Length{};
        if (!has_room) findings_.error(say::kNoRoom, input_.document.place(*input_.document.root), {name});
    }

    void place_part(GalleyPart& part, const GalleyPart* next) {
        if (part.opens_stretch) measure_pages(part.page);
        if (heights_.first <= Length{} || heights_.other <= Length{} || part.flow.entries.empty()) return;
        heights_.continues = !part.opens_stretch;
        heights_.first_is_right = pages_.pages.size() % 2 == 0;
        PageBreaker breaker(part.flow, heights_);
        OpenBoxes boxes(part.flow);
        homes_.clear();
        for (const PageRange& range : breaker.run()) {
            if (explanation_ != nullptr) explain(part.flow, next, breaker, range);
            place_page(part, range, boxes);
        }
    }

    void explain(const Flow& flow, const GalleyPart* next, const PageBreaker& breaker, const PageRange& range) {
        const PageExplainer explainer(input_, flow, next, breaker);
        const auto page = static_cast<std::uint32_t>(pages_.pages.size() + (range.blank_before ? 1 : 0));
        homes_.resize(anchored_above(flow, range.last), page);
        explanation_->pages.push_back(explainer.explain(range, page, explanation_->weighs(page), homes_));
    }

    void place_page(GalleyPart& part, const PageRange& range, OpenBoxes& boxes) {
        if (range.blank_before) add_page(part.page, true);
        const Rectangle area = add_page(part.page, false);
        const auto index = static_cast<std::uint32_t>(pages_.pages.size() - 1);
        check_height(part.flow, range, area.height);
        const Placing placing{pages_, late_texts_};
        const bool opens_page = range.first != 0 || heights_.continues;
        PlacedPage placed = place_range(part.flow, {range.first, range.last}, {area.x, area.y + range.floats.above},
                                        index, opens_page, boxes, placing);
        facts_.back().strings = std::move(placed.strings);
        const style::ComputedStyle& notes = style_of(facts_.back().selector).notes;
        place_notes(part.flow, range.notes, area, notes, index, placing);
        if (!range.floats.boxes.empty()) {
            Rectangle above_notes = area;
            if (!range.notes.placed.empty()) above_notes.height -= range.notes.height + note_edge(notes, area.width);
            placed = place_page_floats(part.flow, range.floats, above_notes, index, placing);
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
        const bool opens_stretch = range.first == 0 && !heights_.continues;
        const Length lead = (opens_stretch ? first.top : first.page_top) - first.top;
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

    const LayoutInput& input_;
    PageSet& pages_;
    Findings& findings_;
    Explanation* explanation_;
    std::vector<PlacedLateText> late_texts_;
    std::vector<PageFacts> facts_;
    std::optional<GalleyPart> waiting_;
    PageHeights heights_;               // of the stretch
    std::vector<std::uint32_t> homes_;  // of the part's page floats: the page of their place in the text; to explain
    std::map<Key, style::PageStyle> styles_;
};

Pagination::Pagination(const LayoutInput& input, PageSet& pages, Findings& findings, Explanation* explanation)
    : paginator_(std::make_unique<Paginator>(input, pages, findings, explanation)) {}

Pagination::~Pagination() = default;

void Pagination::take(GalleyPart part) {
    paginator_->take(std::move(part));
}

void Pagination::finish() {
    paginator_->finish();
}

}  // namespace concordia::layout
