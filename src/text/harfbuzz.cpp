// A buffer lives for one run: the engine keeps the old ones' memory no longer than the allocator does.
#include "text/harfbuzz.h"

namespace concordia::text::harfbuzz {
namespace {

using Buffer = std::unique_ptr<hb_buffer_t, Destroyer<hb_buffer_destroy>>;

Buffer filled_buffer(std::span<const ShapingCharacter> characters, hb_language_t language, hb_script_t script) {
    Buffer buffer(hb_buffer_create());
    hb_buffer_set_content_type(buffer.get(), HB_BUFFER_CONTENT_TYPE_UNICODE);
    hb_buffer_pre_allocate(buffer.get(), static_cast<unsigned int>(characters.size()));
    for (const ShapingCharacter& character : characters) {
        hb_buffer_add(buffer.get(), character.character, character.text_begin);
    }
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer.get(), language);
    hb_buffer_set_script(buffer.get(), script);
    hb_buffer_guess_segment_properties(buffer.get());
    return buffer;
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

hb_language_t language(std::string_view tag) {
    return hb_language_from_string(tag.data(), static_cast<int>(tag.size()));
}

std::vector<hb_feature_t> features(std::span<const Feature> features) {
    std::vector<hb_feature_t> result;
    result.reserve(features.size());
    for (const Feature& feature : features) {
        result.push_back({feature.tag, feature.value, HB_FEATURE_GLOBAL_START, HB_FEATURE_GLOBAL_END});
    }
    return result;
}

void shape(hb_font_t* font, std::span<const ShapingCharacter> characters, std::span<const hb_feature_t> features,
           hb_language_t language, hb_script_t script, std::vector<FontUnitGlyph>& glyphs) {
    if (characters.empty()) return;
    const Buffer buffer = filled_buffer(characters, language, script);
    hb_shape(font, buffer.get(), features.data(), static_cast<unsigned int>(features.size()));
    append_glyphs(buffer.get(), characters.back().text_end, glyphs);
}

}  // namespace concordia::text::harfbuzz
