// Asks the page breaker what it weighed, and says of each place which words it parts and which element has a wish
// there.
#include "layout/page_explainer.h"

#include <algorithm>

namespace concordia::layout {
namespace {

constexpr std::size_t kWords = 5;
constexpr std::size_t kMostAbove = 3;  // allowed places above the end that are weighed

std::vector<std::string_view> split(std::string_view text) {
    std::vector<std::string_view> words;
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" \n\t"), text.size()));
        if (text.empty()) return words;
        words.push_back(text.substr(0, text.find_first_of(" \n\t")));
        text.remove_prefix(words.back().size());
    }
}

/// The first words of a text, or its last ones.
std::string some_words(std::string_view text, bool last) {
    std::vector<std::string_view> words = split(text);
    if (words.size() > kWords) {
        if (last) std::rotate(words.begin(), words.end() - kWords, words.end());
        words.resize(kWords);
    }
    std::string joined;
    for (const std::string_view word : words) joined.append(joined.empty() ? "" : " ").append(word);
    return joined;
}

}  // namespace

/// Nowhere for what stands beside an empty flow: no element made its entry.
Place PageExplainer::place_of(EntryAt at) const {
    const compose::Node* node = (*at).node;
    return node == nullptr ? Place{} : input_.document.place(*node);
}

BreakSide PageExplainer::side_before(const Flow& flow, std::uint32_t first, std::uint32_t last) const {
    for (std::uint32_t i = last; i > first; --i) {
        const std::string words = some_words(text_of(flow, i - 1, true), true);
        if (!words.empty()) return {words, place_of(text_entry(flow, i - 1, true))};
    }
    return {};
}

BreakSide PageExplainer::side_behind(const Flow& flow, std::uint32_t first) const {
    for (std::uint32_t i = first; i < flow.entries.size(); ++i) {
        const std::string words = some_words(text_of(flow, i, false), false);
        if (!words.empty()) return {words, place_of(text_entry(flow, i, false))};
    }
    return {};
}

BreakPlace PageExplainer::place_of(std::uint32_t first, const PageEnd& end) const {
    BreakPlace place;
    place.before = side_before(flow_, first, end.last);
    place.used = end.used;
    place.cost = end.cost;
    if (end.last == flow_.entries.size()) {
        if (next_ != nullptr) place.after = side_behind(next_->flow, 0);
        return place;
    }
    place.after = side_behind(flow_, end.last);
    if (flow_.entries[end.last].forced != ForcedBreak::None) return place;
    place.rule = flow_.entries[end.last].rule;
    const compose::Node* asks = asking_element(flow_, end.last, input_.styles);
    if (asks != nullptr) place.asks = input_.document.place(*asks);
    return place;
}

PageEnding PageExplainer::ending(const PageRange& range, const PageEnd& end) const {
    if (end.cost.forced >= kOverfullCost) return PageEnding::TooHigh;
    if (end.cost.forced > 0) return PageEnding::RuleBroken;
    if (!end.float_pages.empty() && breaker_.ends_here(range.last)) return PageEnding::FloatsGoOn;
    if (range.last < flow_.entries.size()) {
        return breaker_.ends_here(range.last) ? PageEnding::Forced : PageEnding::Chosen;
    }
    if (!range.notes.carried.empty()) return PageEnding::NotesGoOn;
    return ending_of_part();
}

PageEnding PageExplainer::ending_of_part() const {
    if (next_ == nullptr) return PageEnding::Finished;
    return next_->opens_stretch ? PageEnding::OtherPage : PageEnding::Forced;
}

void PageExplainer::weigh(std::uint32_t first, std::uint32_t last, PageExplanation& explanation) const {
    for (const PagePlace& candidate : breaker_.places_from(first)) {
        const bool above = candidate.end.last < last;
        if (candidate.end.last == last || (above && !(candidate.allowed && candidate.fits))) continue;
        BreakPlace place = place_of(first, candidate.end);
        place.fits = candidate.fits;
        place.allowed = candidate.allowed;
        if (place.fits && place.allowed) place.more = breaker_.cost_of_detour(first, candidate.end);
        (above ? explanation.above : explanation.below).push_back(std::move(place));
        if (!above && !candidate.fits) break;
    }
    std::reverse(explanation.above.begin(), explanation.above.end());
    explanation.above.resize(std::min(explanation.above.size(), kMostAbove));
}

/// Its cost is part of what the page before costs.
void PageExplainer::explain_without_text(const PageRange& range, PageExplanation& explanation) const {
    explanation.available = breaker_.page_height();
    explanation.end.used = range.notes.height + range.floats.height();
    if (!range.floats.boxes.empty()) {
        const Flow& last = flow_.page_floats[range.floats.boxes.last - 1].content;
        explanation.ending = PageEnding::FloatsAlone;
        explanation.begin = explanation.floats.front().what;
        explanation.end.before = side_before(last, 0, static_cast<std::uint32_t>(last.entries.size()));
    } else {
        const NotePart& first = range.notes.placed.front().part;
        const NotePart& last = range.notes.placed.back().part;
        const bool is_last = range.notes.carried.empty();
        explanation.ending = is_last ? ending_of_part() : PageEnding::NotesGoOn;
        if (is_last && next_ != nullptr) explanation.end.after = side_behind(next_->flow, 0);
        explanation.begin = side_behind(flow_.notes[first.note].content, first.entries.first);
        explanation.end.before = side_before(flow_.notes[last.note].content, last.entries.first, last.entries.last);
    }
}

std::vector<FloatPlace> PageExplainer::places_of(const PageFloatShare& floats,
                                                 const std::vector<std::uint32_t>& homes) const {
    std::vector<FloatPlace> places;
    for (std::uint32_t i = floats.boxes.first; i < floats.boxes.last; ++i) {
        const PageFloat& box = flow_.page_floats[i];
        places.push_back({side_behind(box.content, 0), box.height, homes[i], floats.at_foot(box)});
    }
    return places;
}

PageExplanation PageExplainer::explain(const PageRange& range, std::uint32_t page, bool weighs,
                                       const std::vector<std::uint32_t>& homes) const {
    PageExplanation explanation;
    explanation.page = page;
    explanation.floats = places_of(range.floats, homes);
    if (range.first == range.last) {
        explain_without_text(range, explanation);
        return explanation;
    }
    explanation.begin = side_behind(flow_, range.first);
    const PageEnd end = breaker_.chosen_end(range.first, range.last);
    explanation.available = end.available;
    explanation.ending = ending(range, end);
    explanation.end = place_of(range.first, end);
    if (weighs && explanation.ending == PageEnding::Chosen) weigh(range.first, range.last, explanation);
    return explanation;
}

}  // namespace concordia::layout
