// What of HarfBuzz the shaper and its plans share: its objects, owned, and runs that go in and come out. Only its
// built-in OpenType shaper (hb-ot) is used: no FreeType, so no rounding to pixels and nothing but the tables decides.
#pragma once

#include <hb-ot.h>
#include <hb.h>

#include <memory>
#include <span>
#include <string_view>
#include <vector>

#include "text/shaping.h"

namespace concordia::text::harfbuzz {

template <auto Destroy>
struct Destroyer {
    template <typename T>
    void operator()(T* object) const {
        Destroy(object);
    }
};
using Blob = std::unique_ptr<hb_blob_t, Destroyer<hb_blob_destroy>>;
using Face = std::unique_ptr<hb_face_t, Destroyer<hb_face_destroy>>;
using Font = std::unique_ptr<hb_font_t, Destroyer<hb_font_destroy>>;
using ShapePlan = std::unique_ptr<hb_shape_plan_t, Destroyer<hb_shape_plan_destroy>>;
using Set = std::unique_ptr<hb_set_t, Destroyer<hb_set_destroy>>;

hb_language_t language(std::string_view tag);

std::vector<hb_feature_t> features(std::span<const Feature> features);

/// Appends the glyphs of a left-to-right run. `script` is that of the first character that has one, unless it is said.
void shape(hb_font_t* font, std::span<const ShapingCharacter> characters, std::span<const hb_feature_t> features,
           hb_language_t language, hb_script_t script, std::vector<FontUnitGlyph>& glyphs);

}  // namespace concordia::text::harfbuzz
