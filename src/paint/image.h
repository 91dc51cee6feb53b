// One picture, decoded once and kept in the form that a PDF image object wants.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace concordia::paint {

struct Image {
    enum class Coding : std::uint8_t { Pixels, Jpeg };
    std::uint32_t width = 0, height = 0;  // in pixels
    Coding coding = Coding::Pixels;
    std::uint32_t components = 3;  // 3: sRGB; 1: grey (JPEG only)
    std::string data;              // Pixels: rows of red, green, blue bytes from the top; Jpeg: the whole file
    std::string opacity;           // one byte a pixel; empty when the picture is opaque everywhere
};

/// Reads a PNG (ISO/IEC 15948) or a baseline or progressive JPEG (ISO/IEC 10918-1) with one or three components.
/// nullopt: neither, damaged, or larger than 50 million pixels.
std::optional<Image> decode_image(std::string_view bytes);

}  // namespace concordia::paint
