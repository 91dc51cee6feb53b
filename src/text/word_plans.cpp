// The engine's own plan says which lookups are active, so nothing about scripts, languages and features is decided
// twice. Fonts that it shapes or kerns in another way than by lookups have no words of this kind.
#include "text/word_plans.h"

#include <algorithm>

namespace concordia::text {
namespace {

/// A glyph, unless it is one that could be moved onto another.
std::uint16_t plain_glyph(hb_font_t* font, char32_t character) {
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(font, character, &glyph);
    const bool is_mark = hb_ot_layout_get_glyph_class(hb_font_get_face(font), glyph) == HB_OT_LAYOUT_GLYPH_CLASS_MARK;
    return is_mark ? 0 : static_cast<std::uint16_t>(glyph);
}

/// Whether pairs of letters are kerned by GPOS or not at all. The older tables kern by rules of their own.
bool kerns_by_lookups(hb_face_t* face, hb_language_t language) {
    const harfbuzz::Blob kern(hb_face_reference_table(face, HB_TAG('k', 'e', 'r', 'n')));
    if (hb_blob_get_length(kern.get()) == 0) return true;
    hb_tag_t scripts[HB_OT_MAX_TAGS_PER_SCRIPT], languages[HB_OT_MAX_TAGS_PER_LANGUAGE];
    unsigned int script_count = HB_OT_MAX_TAGS_PER_SCRIPT, language_count = HB_OT_MAX_TAGS_PER_LANGUAGE;
    hb_ot_tags_from_script_and_language(HB_SCRIPT_LATIN, language, &script_count, scripts, &language_count, languages);
    unsigned int script = 0, language_system = 0, feature = 0;
    hb_ot_layout_table_select_script(face, HB_OT_TAG_GPOS, script_count, scripts, &script, nullptr);
    hb_ot_layout_script_select_language(face, HB_OT_TAG_GPOS, script, language_count, languages, &language_system);
    return hb_ot_layout_language_find_feature(face, HB_OT_TAG_GPOS, script, language_system, HB_TAG('k', 'e', 'r', 'n'),
                                              &feature) != 0;
}

bool has_apple_tables(hb_face_t* face) {
    constexpr hb_tag_t kTables[] = {HB_TAG('m', 'o', 'r', 't'), HB_TAG('m', 'o', 'r', 'x'), HB_TAG('k', 'e', 'r', 'x'),
                                    HB_TAG('t', 'r', 'a', 'k')};
    return std::any_of(std::begin(kTables), std::end(kTables), [face](hb_tag_t tag) {
        return hb_blob_get_length(harfbuzz::Blob(hb_face_reference_table(face, tag)).get()) != 0;
    });
}

/// Without being asked, the engine makes fractions around a fraction slash alone, which is no plain letter.
std::vector<hb_feature_t> without_fractions(std::span<const Feature> features) {
    std::vector<hb_feature_t> result = harfbuzz::features(features);
    for (const hb_tag_t tag : {HB_TAG('f', 'r', 'a', 'c'), HB_TAG('n', 'u', 'm', 'r'), HB_TAG('d', 'n', 'o', 'm')}) {
        const auto is_asked = [tag](const Feature& feature) { return feature.tag == tag; };
        if (std::any_of(features.begin(), features.end(), is_asked)) continue;
        result.push_back({tag, 0, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    }
    return result;
}

std::uint64_t hash_of(std::string_view language, std::span<const Feature> features) {
    std::uint64_t hash = mixed(0, language);
    for (const Feature& feature : features) {
        hash = mixed(hash, std::uint64_t{feature.tag} << 32U | feature.value);
    }
    return hash;
}

/// The first of two letters beside each other, as PairShaper::Measure says.
std::optional<std::int32_t> measured(hb_font_t* font, std::span<const hb_feature_t> features, hb_language_t language,
                                     char32_t first, char32_t second) {
    const ShapingCharacter pair[] = {{first, 0, 1}, {second, 1, 2}};
    std::vector<FontUnitGlyph> glyphs;
    harfbuzz::shape(font, pair, features, language, HB_SCRIPT_LATIN, glyphs);
    const auto is_itself = [font](const FontUnitGlyph& glyph, char32_t character) {
        return glyph.id == plain_glyph(font, character) && glyph.offset_x == 0 && glyph.offset_y == 0;
    };
    if (glyphs.size() != 2 || !is_itself(glyphs[0], first) || !is_itself(glyphs[1], second)) return std::nullopt;
    if (glyphs[1].advance != hb_font_get_glyph_h_advance(font, glyphs[1].id)) return std::nullopt;
    return glyphs[0].advance;
}

}  // namespace

const WordPlan& WordPlans::plan(std::string_view language, std::span<const Feature> features) {
    const std::uint64_t hash = hash_of(language, features);
    const auto matches = [&](const WordPlan& known) { return known.is_for(language, features); };
    if (const WordPlan* known = table_.find(hash, matches)) return *known;
    auto plan = std::make_unique<WordPlan>();
    plan->hash = hash;
    plan->language = language;
    plan->features.assign(features.begin(), features.end());
    plan->shaper = shaper_for(*plan);
    return table_.insert(std::move(plan), matches);
}

const PairShaper* WordPlans::shaper_for(const WordPlan& plan) {
    hb_face_t* face = hb_font_get_face(font_);
    hb_segment_properties_t segment = HB_SEGMENT_PROPERTIES_DEFAULT;
    segment.direction = HB_DIRECTION_LTR;
    segment.script = HB_SCRIPT_LATIN;
    segment.language = harfbuzz::language(plan.language);
    const std::vector<hb_feature_t> wanted = without_fractions(plan.features);
    const harfbuzz::ShapePlan active(
        hb_shape_plan_create(face, &segment, wanted.data(), static_cast<unsigned int>(wanted.size()), nullptr));
    const bool is_opentype = std::string_view(hb_shape_plan_get_shaper(active.get())) == "ot";
    if (!is_opentype || has_apple_tables(face) || !kerns_by_lookups(face, segment.language)) return nullptr;
    return &shaper_of(active.get(), plan.language, wanted);
}

const PairShaper& WordPlans::shaper_of(hb_shape_plan_t* active, const std::string& language,
                                       const std::vector<hb_feature_t>& features) {
    const std::scoped_lock lock(mutex_);
    if (!letters_) {
        letters_.emplace([this](char32_t character) { return plain_glyph(font_, character); },
                         [this](std::uint16_t glyph) { return hb_font_get_glyph_h_advance(font_, glyph); });
    }
    std::vector<const LookupReach*> lookups;
    add_lookups(active, LayoutTable::Substitution, lookups);
    add_lookups(active, LayoutTable::Positioning, lookups);
    std::unique_ptr<PairShaper>& shaper = shapers_[lookups];
    if (shaper == nullptr) {
        shaper = std::make_unique<PairShaper>(
            *letters_, lookups,
            [font = font_, features, tag = harfbuzz::language(language)](char32_t first, char32_t second) {
                return measured(font, features, tag, first, second);
            });
    }
    return *shaper;
}

void WordPlans::add_lookups(hb_shape_plan_t* active, LayoutTable kind, std::vector<const LookupReach*>& lookups) {
    const hb_tag_t tag = kind == LayoutTable::Substitution ? HB_OT_TAG_GSUB : HB_OT_TAG_GPOS;
    const harfbuzz::Set indices(hb_set_create());
    hb_ot_shape_plan_collect_lookups(active, tag, indices.get());
    const harfbuzz::Blob table(hb_face_reference_table(hb_font_get_face(font_), tag));
    unsigned int length = 0;
    const char* bytes = hb_blob_get_data(table.get(), &length);
    for (hb_codepoint_t lookup = HB_SET_VALUE_INVALID; hb_set_next(indices.get(), &lookup) != 0;) {
        const auto [known, is_new] = reaches_.try_emplace({kind, lookup});
        if (is_new) known->second = reach_of({bytes, length}, kind, lookup, letters_->glyphs(), reads_left_);
        lookups.push_back(&known->second);
    }
}

}  // namespace concordia::text
