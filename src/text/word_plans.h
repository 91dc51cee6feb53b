// Which words of one face need no engine (pair_shaper.h), for each language and set of features that is asked for.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/harfbuzz.h"
#include "text/insert_only_table.h"
#include "text/pair_shaper.h"

namespace concordia::text {

/// How words of plain letters are shaped with some features in one language.
struct WordPlan {
    std::uint64_t hash = 0;
    mutable std::atomic<const WordPlan*> next = nullptr;
    std::string language;
    std::vector<Feature> features;
    const PairShaper* shaper = nullptr;  // nullptr: by the engine alone

    [[nodiscard]] bool is_for(std::string_view asked, std::span<const Feature> wanted) const {
        return language == asked && std::equal(features.begin(), features.end(), wanted.begin(), wanted.end());
    }
};

/// Made as they are asked for; safe from several threads.
class WordPlans {
 public:
    /// `font` must outlive it.
    explicit WordPlans(hb_font_t* font) : font_(font) {}
    const WordPlan& plan(std::string_view language, std::span<const Feature> features);

 private:
    const PairShaper* shaper_for(const WordPlan& plan);
    const PairShaper& shaper_of(hb_shape_plan_t* active, const std::string& language,
                                const std::vector<hb_feature_t>& features);
    void add_lookups(hb_shape_plan_t* active, LayoutTable kind, std::vector<const LookupReach*>& lookups);

    hb_font_t* font_;
    InsertOnlyTable<WordPlan> table_{4};
    std::mutex mutex_;
    std::optional<PlainLetters> letters_;
    std::int64_t reads_left_ = kMostReads;
    std::map<std::pair<LayoutTable, hb_codepoint_t>, LookupReach> reaches_;
    /// By the lookups that are active: what these leave alone no other feature or language changes.
    std::map<std::vector<const LookupReach*>, std::unique_ptr<PairShaper>> shapers_;
};

}  // namespace concordia::text
