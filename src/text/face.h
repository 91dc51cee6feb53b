// One font file, opened once a process and shared by threads: its bytes for embedding, its metrics for layout.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "base/length.h"

namespace concordia::text {

/// Horizontal scaling that leaves glyphs as they are, in thousandths of a percent.
constexpr std::int32_t kNaturalScale = 100'000;

/// Font-wide values in font units (1/units_per_em of the font size), as OpenType's head, hhea, OS/2 and post have them.
struct FaceMetrics {
    std::int32_t units_per_em = 1000;
    std::int32_t ascent = 0, descent = 0;  // descent is negative
    std::int32_t cap_height = 0, x_height = 0;
    std::int32_t underline_position = 0, underline_thickness = 0;  // position is negative: below the baseline
    std::int32_t x_min = 0, y_min = 0, x_max = 0, y_max = 0;
    double italic_angle = 0;  // degrees, counter-clockwise from the vertical
    std::uint16_t weight = 400;
    bool fixed_pitch = false, italic = false, serif = false;
};

class Face {
 public:
    virtual ~Face() = default;
    [[nodiscard]] virtual std::uint32_t id() const = 0;  // order of declaration of the files; unique in a process
    [[nodiscard]] virtual const std::string& postscript_name() const = 0;
    [[nodiscard]] virtual std::string_view bytes() const = 0;  // the whole font file
    [[nodiscard]] virtual const std::filesystem::path& path() const = 0;
    [[nodiscard]] virtual const FaceMetrics& metrics() const = 0;
    [[nodiscard]] virtual std::uint32_t glyph_count() const = 0;
    /// Nominal glyph of a character; 0 (.notdef) when the face has none.
    [[nodiscard]] virtual std::uint16_t glyph(char32_t character) const = 0;
    /// Advance width in font units.
    [[nodiscard]] virtual std::int32_t advance(std::uint16_t glyph) const = 0;
    [[nodiscard]] Length scaled(std::int32_t font_units, Length size) const {
        return size.scaled(font_units, metrics().units_per_em);
    }
};

}  // namespace concordia::text
