// Fonts are immutable after construction, but for what they remember, and so shared by threads.
#include "text/shaper.h"

#include <array>
#include <atomic>

#include "base/failure.h"
#include "base/file.h"
#include "text/harfbuzz.h"
#include "text/messages.h"
#include "text/sfnt.h"
#include "text/word_plans.h"

namespace concordia::text {
namespace {

std::string read_postscript_name(hb_face_t* face) {
    constexpr hb_ot_name_id_t kPostScriptName = 6;
    char name[128] = {};
    unsigned int size = sizeof name;
    hb_ot_name_get_utf8(face, kPostScriptName, HB_LANGUAGE_INVALID, &size, name);
    return {name, size};
}

bool has_substitution(hb_face_t* face, hb_tag_t feature) {
    unsigned int count = hb_ot_layout_table_get_feature_tags(face, HB_OT_TAG_GSUB, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_ot_layout_table_get_feature_tags(face, HB_OT_TAG_GSUB, 0, &count, tags.data());
    for (const hb_tag_t tag : tags) {
        if (tag == feature) return true;
    }
    return false;
}

}  // namespace

struct FontFace::Handles {
    explicit Handles(const std::filesystem::path& path) : file(path) {}
    MappedFile file;
    harfbuzz::Face face;
    harfbuzz::Font font;
    std::unique_ptr<WordPlans> plans;
    bool small_capitals = false;
    /// Of characters that were asked for before, one more than their glyph: the character map is searched once.
    std::array<std::atomic<std::uint32_t>, 0x180> known_glyphs{};

    [[nodiscard]] std::uint16_t nominal_glyph(char32_t character) const {
        hb_codepoint_t glyph = 0;
        hb_font_get_nominal_glyph(font.get(), character, &glyph);
        return static_cast<std::uint16_t>(glyph);
    }
};

std::uint32_t feature_tag(std::string_view name) {
    return hb_tag_from_string(name.data(), static_cast<int>(name.size()));
}

FontFace::FontFace(const std::filesystem::path& path, std::uint32_t id)
    : path_(path), id_(id), handles_(std::make_unique<Handles>(path)) {
    const std::string_view font = handles_->file.bytes();
    if (const std::string_view reason = sfnt::defect(font); !reason.empty()) {
        throw Failure(say::kNotTrueType, {path.string(), reason});
    }
    const harfbuzz::Blob blob(
        hb_blob_create(font.data(), static_cast<unsigned int>(font.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    handles_->face.reset(hb_face_create(blob.get(), 0));
    handles_->font.reset(hb_font_create(handles_->face.get()));
    hb_font_make_immutable(handles_->font.get());
    hb_face_make_immutable(handles_->face.get());
    handles_->plans = std::make_unique<WordPlans>(handles_->font.get());
    handles_->small_capitals = has_substitution(handles_->face.get(), HB_TAG('s', 'm', 'c', 'p'));
    metrics_ = sfnt::metrics(font);
    postscript_name_ = read_postscript_name(handles_->face.get());
}

FontFace::~FontFace() = default;

std::string_view FontFace::bytes() const {
    return handles_->file.bytes();
}

std::uint32_t FontFace::glyph_count() const {
    return hb_face_get_glyph_count(handles_->face.get());
}

std::uint16_t FontFace::glyph(char32_t character) const {
    if (character >= handles_->known_glyphs.size()) return handles_->nominal_glyph(character);
    std::atomic<std::uint32_t>& known = handles_->known_glyphs[character];
    std::uint32_t glyph = known.load(std::memory_order_relaxed);
    if (glyph == 0) {
        glyph = handles_->nominal_glyph(character) + 1U;
        known.store(glyph, std::memory_order_relaxed);
    }
    return static_cast<std::uint16_t>(glyph - 1);
}

std::int32_t FontFace::advance(std::uint16_t glyph) const {
    return hb_font_get_glyph_h_advance(handles_->font.get(), glyph);
}

bool FontFace::has_small_capitals() const {
    return handles_->small_capitals;
}

void FontFace::shape(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
                     std::string_view language, std::vector<FontUnitGlyph>& glyphs) const {
    if (!shape_by_pairs(characters, features, language, glyphs))
        shape_by_engine(characters, features, language, glyphs);
}

bool FontFace::shape_by_pairs(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
                              std::string_view language, std::vector<FontUnitGlyph>& glyphs) const {
    const WordPlan& plan = handles_->plans->plan(language, features);
    return plan.shaper != nullptr && plan.shaper->shape(characters, glyphs);
}

void FontFace::shape_by_engine(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
                               std::string_view language, std::vector<FontUnitGlyph>& glyphs) const {
    const std::vector<hb_feature_t> wanted = harfbuzz::features(features);
    harfbuzz::shape(handles_->font.get(), characters, wanted, harfbuzz::language(language), HB_SCRIPT_INVALID, glyphs);
}

}  // namespace concordia::text
