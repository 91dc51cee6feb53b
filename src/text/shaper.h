// A face that can shape: the font file mapped into memory, and HarfBuzz behind a wall. Shaping is done once in font
// units; scaling to a size happens later, so one result serves every size.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/face.h"
#include "text/shaping.h"

namespace concordia::text {

/// "tnum" as OpenType's number; shorter names are filled with spaces.
std::uint32_t feature_tag(std::string_view name);

class FontFace final : public Face {
 public:
    /// Maps and checks the file. Throws Failure when it cannot be read or has no TrueType outlines.
    FontFace(const std::filesystem::path& path, std::uint32_t id);
    ~FontFace() override;
    FontFace(const FontFace&) = delete;
    FontFace& operator=(const FontFace&) = delete;

    [[nodiscard]] std::uint32_t id() const override { return id_; }
    [[nodiscard]] const std::string& postscript_name() const override { return postscript_name_; }
    [[nodiscard]] std::string_view bytes() const override;
    [[nodiscard]] const std::filesystem::path& path() const override { return path_; }
    [[nodiscard]] const FaceMetrics& metrics() const override { return metrics_; }
    [[nodiscard]] std::uint32_t glyph_count() const override;
    [[nodiscard]] std::uint16_t glyph(char32_t character) const override;
    [[nodiscard]] std::int32_t advance(std::uint16_t glyph) const override;

    /// Whether the face has small capitals of its own (feature smcp).
    [[nodiscard]] bool has_small_capitals() const;
    /// Shapes a left-to-right run and appends its glyphs. `language` is a BCP 47 tag. Safe from several threads, as are
    /// the two ways to do it.
    void shape(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
               std::string_view language, std::vector<FontUnitGlyph>& glyphs) const;
    /// The usual way (pair_shaper.h); false, and nothing appended, for the words that it does not know.
    bool shape_by_pairs(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
                        std::string_view language, std::vector<FontUnitGlyph>& glyphs) const;
    /// The way for every run; where both can, they give the same.
    void shape_by_engine(std::span<const ShapingCharacter> characters, std::span<const Feature> features,
                         std::string_view language, std::vector<FontUnitGlyph>& glyphs) const;

 private:
    struct Handles;
    std::filesystem::path path_;
    std::uint32_t id_;
    std::unique_ptr<Handles> handles_;
    FaceMetrics metrics_;
    std::string postscript_name_;
};

}  // namespace concordia::text
