// The only file that knows HarfBuzz, and of it only the built-in OpenType shaper (hb-ot): no FreeType, so no rounding
// to pixels and nothing but the tables decides. Fonts are immutable after construction and so shared by threads.
#include "text/shaper.h"

#include <hb-ot.h>
#include <hb.h>

#include "base/failure.h"
#include "base/file.h"
#include "text/messages.h"
#include "text/sfnt.h"

namespace concordia::text {
namespace {

template <auto Destroy>
struct Destroyer {
    template <typename T>
    void operator()(T* object) const {
        Destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using HarfBuzzFace = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using HarfBuzzFont = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;
using Buffer = std::unique_ptr<hb_buffer_t, Destroyer<hb_buffer_destroy>>;

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

Buffer filled_buffer(std::span<const ShapingCharacter> characters, std::string_view language) {
    Buffer buffer(hb_buffer_create());
    hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_pre_allocate(buffer.get(), static_cast<unsigned int>(characters.size()));
    for (const ShapingCharacter& character : characters) {
        hb_buffer_add(buffer.get(), character.character, character.text_begin);
    }
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer.get(), hb_language_from_string(language.data(), static_cast<int>(language.size())));
    hb_buffer_guess_segment_properties(buffer.get());
    return buffer;
}

std::vector<hb_feature_t> harfbuzz_features(std::span<const Feature> features) {
    std::vector<hb_feature_t> result;
    result.reserve(features.size());
    for (const Feature& feature : features) {
        result.push_back({feature.tag, feature.value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    }
    return result;
}

/// A cluster's text runs to where the next cluster begins; only its first glyph carries it.
void append_glyphs(hb_buffer_t* buffer, std::uint32_t text_end, std::vector<FontUnitGlyph>& glyphs) {
    unsigned int count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, nullptr);
    for (unsigned int i = 0; i < count; ++i) {
        const std::uint32_t begin = infos[i].cluster;
        std::uint32_t end = begin;
        if (i == 0 || infos[i - 1].cluster != begin) {
            unsigned int next = i + 1;
            while (next < count && infos[next].cluster == begin) ++next;
            end = next < count ? infos[next].cluster : text_end;
        }
        glyphs.push_back({static_cast<std::uint16_t>(infos[i].codepoint), positions[i].x_advance, positions[i].x_offset,
                          -positions[i].y_offset, begin, end});
    }
}

}  // namespace

struct FontFace::Handles {
    explicit Handles(const std::filesystem::path& path) : file(path) {}
    MappedFile file;
    HarfBuzzFace face;
    HarfBuzzFont font;
    bool small_capitals = false;
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
    const Blob blob(
        hb_blob_create(font.data(), static_cast<unsigned int>(font.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    handles_->face.reset(hb_face_create(blob.get(), 0));
    handles_->font.reset(hb_font_create(handles_->face.get()));
    hb_font_make_immutable(handles_->font.get());
    hb_face_make_immutable(handles_->face.get());
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
    hb_codepoint_t glyph = 0;
    hb_font_get_nominal_glyph(handles_->font.get(), character, &glyph);
    return static_cast<std::uint16_t>(glyph);
}

std::int32_t FontFace::advance(std::uint16_t glyph) const {
    return hb_font_get_glyph_h_advance(handles_->font.get(), glyph);
}

bool FontFace::has_small_capitals() const {
    return handles_->small_capitals;
}

void FontFace::shape(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
                     std::string_view language, std::vector<FontUnitGlyph>& glyphs) const {
    if (characters.empty()) return;
    const Buffer buffer = filled_buffer(characters, language);
    const std::vector<hb_feature_t> wanted = harfbuzz_features(features);
    hb_shape(handles_->font.get(), buffer.get(), wanted.data(), static_cast<unsigned int>(wanted.size()));
    append_glyphs(buffer.get(), characters.back().text_end, glyphs);
}

}  // namespace concordia::text
