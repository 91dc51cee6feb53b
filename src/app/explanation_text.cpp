// A page is explained by the break before it and the break behind it, each with its reason and what else was weighed.
#include "app/explanation_text.h"

#include <algorithm>
#include <array>
#include <iterator>

#include "app/explain_messages.h"
#include "app/report.h"
#include "base/number.h"
#include "base/utf8.h"

namespace concordia::app {
namespace {

using layout::BreakPlace;
using layout::BreakSide;
using layout::PageCost;
using layout::PageEnding;
using layout::PageExplanation;

/// Points with one decimal.
std::string points(Length length) {
    constexpr std::int64_t kTenth = 100;
    std::string text;
    append_points(text, Length::from_thousandths(length.scaled(1, kTenth).thousandths() * kTenth));
    return text;
}

std::string percentage(const PageExplanation& page) {
    if (page.available <= Length{}) return "-";
    return integer_text(page.end.used.scaled(100, page.available.thousandths()).thousandths());
}

class Explainer {
 public:
    explicit Explainer(Language language) : language_(language) {}

    [[nodiscard]] std::string words(const CatalogueEntry& entry,
                                    std::initializer_list<std::string_view> arguments = {}) const {
        return fill(entry, arguments).in(language_);
    }

    [[nodiscard]] std::string fill_of(const PageExplanation& page, std::size_t count) const {
        return words(say::kPageFill, {integer_text(page.page + 1), integer_text(static_cast<std::int64_t>(count)),
                                      points(page.end.used), points(page.available), percentage(page)});
    }

    /// The page floats of a page, a line each; empty when it has none.
    [[nodiscard]] std::string floats_of(const PageExplanation& page) const {
        std::string text;
        for (const layout::FloatPlace& box : page.floats) {
            const std::string place =
                words(box.at_foot ? say::kFloatAtFoot : say::kFloatAtHead, {quoted(box.what, true)});
            text += box.home == page.page
                        ? words(say::kFloatAtHome, {place})
                        : words(say::kFloatMoved, {place, integer_text(box.home + 1), points(box.height)});
            text += "\n";
        }
        return text;
    }

    /// The break that ends a page: where, why, what the page costs, what else was weighed.
    [[nodiscard]] std::string ending_of(const PageExplanation& page) const {
        const std::string number = integer_text(page.page + 1);
        std::string text =
            page.end.after.words.empty()
                ? words(say::kLastPage, {number, quoted(page.end.before, false)})
                : words(say::kBreakAfter, {number, quoted(page.end.before, false), quoted(page.end.after, true)});
        text += "\n  " + reason_of(page) + "\n";
        if (page.end.cost.total() > 0) {
            text += "  " + words(say::kPageCost, {integer_text(page.end.cost.total()), parts_of(page.end.cost)}) + "\n";
        }
        if (page.above.empty() && page.below.empty()) return text;
        text += "  " + words(say::kOtherPlaces) + "\n";
        for (auto place = page.above.rbegin(); place != page.above.rend(); ++place) text += line_of(*place, page);
        return text + lines_below(page);
    }

    /// "between two blocks", "other kind of page": in few words what ends a page.
    [[nodiscard]] std::string brief_ending_of(const PageExplanation& page) const {
        const bool ruled = page.ending == PageEnding::Chosen;
        return words(ruled ? rule_of(page.end) : say::kEndings[static_cast<std::size_t>(page.ending)]);
    }

 private:
    static const CatalogueEntry& rule_of(const BreakPlace& place) {
        return say::kBreakRules[static_cast<std::size_t>(place.rule)];
    }

    static std::string location(const Place& place) {
        if (place.file.empty()) return {};
        return " (" + place.file + ":" + integer_text(place.line) + ")";
    }

    [[nodiscard]] std::string quoted(const BreakSide& side, bool begins) const {
        const std::string words = begins ? side.words + " …" : "… " + side.words;
        const bool french = language_ == Language::French;
        return (french ? "«\u00A0" : "“") + words + (french ? "\u00A0»" : "”") + location(side.place);
    }

    [[nodiscard]] std::string rule_with_place(const BreakPlace& place) const {
        return words(rule_of(place)) + location(place.asks);
    }

    [[nodiscard]] std::string reason_of(const PageExplanation& page) const {
        switch (page.ending) {
            case PageEnding::Forced:
                return words(say::kEndsForced);
            case PageEnding::OtherPage:
                return words(say::kEndsOtherPage);
            case PageEnding::Finished:
                return words(say::kEndsFinished);
            case PageEnding::NotesGoOn:
                return words(say::kEndsNotes);
            case PageEnding::FloatsGoOn:
                return words(say::kEndsFloats);
            case PageEnding::FloatsAlone:
                return words(say::kFloatsAlone);
            case PageEnding::RuleBroken:
                return words(say::kEndsBroken, {rule_with_place(page.end)});
            case PageEnding::TooHigh:
                return words(say::kEndsTooHigh);
            case PageEnding::Chosen:
                return choice_of(page);
        }
        return {};
    }

    /// Nothing more fits, or what would fit is forbidden, or it is dearer.
    [[nodiscard]] std::string choice_of(const PageExplanation& page) const {
        const auto lowest =
            std::find_if(page.below.rbegin(), page.below.rend(), [](const BreakPlace& place) { return place.fits; });
        if (lowest == page.below.rend()) {
            const Length next = page.below.empty() ? Length{} : page.below.front().used - page.end.used;
            return words(say::kNothingFits, {points(next), points(page.available - page.end.used)});
        }
        const bool any = std::any_of(page.below.begin(), page.below.end(),
                                     [](const BreakPlace& place) { return place.fits && place.allowed; });
        const std::string more = points(lowest->used - page.end.used);
        return any ? words(say::kCheaper, {more}) : words(say::kMovedUp, {more, rule_with_place(*lowest)});
    }

    /// "paper 1000, white space 58": what is not 0.
    [[nodiscard]] std::string parts_of(const PageCost& cost) const {
        const std::array<std::int64_t, 8> parts{cost.paper,  cost.white, cost.rule,   cost.ending,
                                                cost.spread, cost.notes, cost.floats, cost.forced};
        std::string text;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (parts[i] == 0) continue;
            text += (text.empty() ? "" : ", ") + words(say::kCosts[i], {integer_text(parts[i])});
        }
        return text;
    }

    [[nodiscard]] std::string verdict_on(const BreakPlace& place) const {
        const std::string rule = rule_with_place(place);
        if (!place.fits) return words(say::kPlaceTooLow, {rule});
        if (!place.allowed) return words(say::kPlaceForbidden, {rule});
        return words(say::kPlaceDearer,
                     {rule, integer_text(place.cost.total()), parts_of(place.cost), integer_text(place.more)});
    }

    [[nodiscard]] std::string line_of(const BreakPlace& place, const PageExplanation& page) const {
        const Length distance = place.used - page.end.used;
        const std::string sign = distance > Length{} ? "+" : "";
        return "    " +
               words(say::kOtherPlace, {sign + points(distance), quoted(place.after, true), verdict_on(place)}) + "\n";
    }

    /// Of places that one rule forbids one after the other, the first is enough.
    [[nodiscard]] std::string lines_below(const PageExplanation& page) const {
        std::string text;
        const BreakPlace* previous = nullptr;
        for (const BreakPlace& place : page.below) {
            const bool same = previous != nullptr && place.fits && !place.allowed && !previous->allowed &&
                              place.rule == previous->rule && place.asks == previous->asks;
            if (!same) text += line_of(place, page);
            previous = &place;
        }
        return text;
    }

    Language language_;
};

}  // namespace

std::string pages_table(const std::vector<PageExplanation>& pages, Language language) {
    const Explainer explainer(language);
    using Row = std::array<std::string, std::size(say::kPagesHead)>;
    std::vector<Row> rows(1);
    for (std::size_t i = 0; i < rows[0].size(); ++i) rows[0][i] = explainer.words(say::kPagesHead[i]);
    rows.reserve(pages.size() + 1);
    for (const PageExplanation& page : pages) {
        rows.push_back({integer_text(page.page + 1), percentage(page) + " %", integer_text(page.end.cost.total()),
                        explainer.brief_ending_of(page), page.begin.words + " … " + page.end.before.words});
    }
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i + 1 < row.size(); ++i) {
            std::size_t width = 0;
            for (const Row& other : rows) width = std::max(width, utf8::length(other[i]));
            text += padded(row[i], width, i < 3) + "  ";
        }
        text += row.back() + "\n";
    }
    return text;
}

std::string page_text(const std::vector<PageExplanation>& pages, std::uint32_t page, std::size_t count,
                      Language language) {
    const Explainer explainer(language);
    const auto found =
        std::find_if(pages.begin(), pages.end(), [&](const PageExplanation& one) { return one.page == page; });
    if (found == pages.end()) return explainer.words(say::kBlankPage, {integer_text(page + 1)}) + "\n";
    std::string text = explainer.fill_of(*found, count) + "\n" + explainer.floats_of(*found);
    if (found != pages.begin()) text += "\n" + explainer.ending_of(*std::prev(found));
    return text + "\n" + explainer.ending_of(*found);
}

}  // namespace concordia::app
