// hb-subset takes the outlines out; characters, layout rules and names stay behind, because the PDF says all that
// itself. This file is the only one that knows the library.
#include "paint/font_subset.h"

#include <hb-subset.h>

#include <memory>

#include "base/failure.h"
#include "paint/messages.h"

namespace concordia::paint {

namespace {

template <typename T, void (*destroy)(T*)>
struct Destroy {
    void operator()(T* object) const { destroy(object); }
};
template <typename T, void (*destroy)(T*)>
using Owned = std::unique_ptr<T, Destroy<T, destroy>>;

using Blob = Owned<hb_blob_t, hb_blob_destroy>;
using FaceHandle = Owned<hb_face_t, hb_face_destroy>;
using Input = Owned<hb_subset_input_t, hb_subset_input_destroy>;
using Plan = Owned<hb_subset_plan_t, hb_subset_plan_destroy>;

/// Tables that a CIDFontType2 program has no use for (ISO 32000-1, 9.9, table 126 and the text below it).
constexpr hb_tag_t kUnneeded[] = {HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'),
                                  HB_TAG('O', 'S', '/', '2'), HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'),
                                  HB_TAG('G', 'D', 'E', 'F'), HB_TAG('k', 'e', 'r', 'n'), HB_TAG('g', 'a', 's', 'p'),
                                  HB_TAG('D', 'S', 'I', 'G'), HB_TAG('h', 'd', 'm', 'x'), HB_TAG('V', 'D', 'M', 'X'),
                                  HB_TAG('L', 'T', 'S', 'H'), HB_TAG('m', 'e', 't', 'a'), HB_TAG('v', 'h', 'e', 'a'),
                                  HB_TAG('v', 'm', 't', 'x'), HB_TAG('F', 'F', 'T', 'M')};

Input make_input(const std::vector<std::uint16_t>& glyphs) {
    Input input(hb_subset_input_create_or_fail());
    if (!input) throw Failure(say::kOutOfMemory);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint16_t glyph : glyphs) hb_set_add(wanted, glyph);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : kUnneeded) hb_set_add(dropped, tag);
    return input;
}

}  // namespace

FontSubset subset_font(const text::Face& face, const std::vector<std::uint16_t>& glyphs) {
    const std::string_view bytes = face.bytes();
    const Blob blob(
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const FaceHandle handle(hb_face_create(blob.get(), 0));
    const Input input = make_input(glyphs);
    const Plan plan(hb_subset_plan_create_or_fail(handle.get(), input.get()));
    if (!plan) throw Failure(say::kFont, {face.postscript_name()});
    const FaceHandle result(hb_subset_plan_execute_or_fail(plan.get()));
    if (!result) throw Failure(say::kFont, {face.postscript_name()});

    FontSubset subset;
    const Blob subset_blob(hb_face_reference_blob(result.get()));
    unsigned size = 0;
    const char* data = hb_blob_get_data(subset_blob.get(), &size);
    subset.bytes.assign(data, size);
    const hb_map_t* places = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    subset.glyphs.reserve(glyphs.size());
    for (const std::uint16_t glyph : glyphs) {
        const hb_codepoint_t place = hb_map_get(places, glyph);
        if (place == HB_MAP_VALUE_INVALID) throw Failure(say::kFont, {face.postscript_name()});
        subset.glyphs.push_back(static_cast<std::uint16_t>(place));
    }
    return subset;
}

}  // namespace concordia::paint
