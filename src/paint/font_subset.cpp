// hb-subset takes the outlines out; characters, layout rules and names stay behind, because the PDF says all that
// itself. It is not even shown them: to look through all characters of a font takes it ten times as long as the
// outlines. This file is the only one that knows the library.
#include "paint/font_subset.h"

#include <hb-subset.h>

#include <algorithm>
#include <iterator>
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

/// All that a CIDFontType2 program without hints must have (ISO 32000-1, 9.9, table 126 and the text below it).
constexpr hb_tag_t kNeeded[] = {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('h', 'e', 'a', 'd'), HB_TAG('h', 'h', 'e', 'a'),
                                HB_TAG('h', 'm', 't', 'x'), HB_TAG('l', 'o', 'c', 'a'), HB_TAG('m', 'a', 'x', 'p')};

/// A table of the whole font, which `whole` is; none of those that are not needed.
hb_blob_t* needed_table(hb_face_t*, hb_tag_t tag, void* whole) {
    const bool is_needed = std::find(std::begin(kNeeded), std::end(kNeeded), tag) != std::end(kNeeded);
    return is_needed ? hb_face_reference_table(static_cast<hb_face_t*>(whole), tag) : nullptr;
}

Input make_input(const std::vector<std::uint16_t>& glyphs) {
    Input input(hb_subset_input_create_or_fail());
    if (!input) throw Failure(say::kOutOfMemory);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint16_t glyph : glyphs) hb_set_add(wanted, glyph);
    return input;
}

}  // namespace

FontSubset subset_font(const text::Face& face, const std::vector<std::uint16_t>& glyphs) {
    const std::string_view bytes = face.bytes();
    const Blob blob(
        hb_blob_create(bytes.data(), static_cast<unsigned>(bytes.size()), HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const FaceHandle whole(hb_face_create(blob.get(), 0));
    const FaceHandle needed(hb_face_create_for_tables(needed_table, whole.get(), nullptr));
    const Input input = make_input(glyphs);
    const Plan plan(hb_subset_plan_create_or_fail(needed.get(), input.get()));
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
