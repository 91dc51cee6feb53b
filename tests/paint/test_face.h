// A face over a font file, for tests of painting alone: HarfBuzz reads the few values that a Face tells.
#pragma once

#include <hb-ot.h>

#include <memory>

#include "base/file.h"
#include "text/face.h"

namespace concordia::paint {

class TestFace : public text::Face {
 public:
    TestFace(std::uint32_t id, std::filesystem::path path, std::string name)
        : id_(id), path_(std::move(path)), name_(std::move(name)), file_(path_) {
        hb_blob_t* blob = hb_blob_create(file_.bytes().data(), static_cast<unsigned>(file_.bytes().size()),
                                         HB_MEMORY_MODE_READONLY, nullptr, nullptr);
        face_ = hb_face_create(blob, 0);
        hb_blob_destroy(blob);
        font_ = hb_font_create(face_);
        metrics_.units_per_em = static_cast<std::int32_t>(hb_face_get_upem(face_));
        metrics_.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER);
        metrics_.descent = metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER);
        metrics_.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT);
        metrics_.x_max = metrics_.units_per_em;
        metrics_.y_min = metrics_.descent;
        metrics_.y_max = metrics_.ascent;
    }
    ~TestFace() override {
        hb_font_destroy(font_);
        hb_face_destroy(face_);
    }
    TestFace(const TestFace&) = delete;
    TestFace& operator=(const TestFace&) = delete;

    [[nodiscard]] std::uint32_t id() const override { return id_; }
    [[nodiscard]] const std::string& postscript_name() const override { return name_; }
    [[nodiscard]] std::string_view bytes() const override { return file_.bytes(); }
    [[nodiscard]] const std::filesystem::path& path() const override { return path_; }
    [[nodiscard]] const text::FaceMetrics& metrics() const override { return metrics_; }
    [[nodiscard]] std::uint32_t glyph_count() const override { return hb_face_get_glyph_count(face_); }
    [[nodiscard]] std::uint16_t glyph(char32_t character) const override {
        hb_codepoint_t glyph = 0;
        hb_font_get_nominal_glyph(font_, character, &glyph);
        return static_cast<std::uint16_t>(glyph);
    }
    [[nodiscard]] std::int32_t advance(std::uint16_t glyph) const override {
        return hb_font_get_glyph_h_advance(font_, glyph);
    }
    /// The glyph of a glyph's name in the font, for ligatures.
    [[nodiscard]] std::uint16_t named_glyph(std::string_view name) const {
        hb_codepoint_t glyph = 0;
        hb_font_get_glyph_from_name(font_, name.data(), static_cast<int>(name.size()), &glyph);
        return static_cast<std::uint16_t>(glyph);
    }

 private:
    std::int32_t metric(hb_ot_metrics_tag_t tag) const {
        hb_position_t value = 0;
        hb_ot_metrics_get_position(font_, tag, &value);
        return value;
    }

    std::uint32_t id_;
    std::filesystem::path path_;
    std::string name_;
    MappedFile file_;
    hb_face_t* face_ = nullptr;
    hb_font_t* font_ = nullptr;
    text::FaceMetrics metrics_;
};

}  // namespace concordia::paint
