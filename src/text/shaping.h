// What goes into shaping and what comes out of it.
#pragma once

#include <cstdint>

namespace concordia::text {

/// A character on its way to the shaper and the bytes of the word that it stands for.
struct ShapingCharacter {
    char32_t character = 0;
    std::uint32_t text_begin = 0, text_end = 0;
};

/// A glyph in font units; y grows downwards. Only the first glyph of a cluster stands for text.
struct FontUnitGlyph {
    std::uint16_t id = 0;
    std::int32_t advance = 0, offset_x = 0, offset_y = 0;
    std::uint32_t text_begin = 0, text_end = 0;
};

/// An OpenType feature with its value: {"tnum", 1}.
struct Feature {
    std::uint32_t tag = 0;
    std::uint32_t value = 0;
    friend bool operator==(const Feature&, const Feature&) = default;
};

}  // namespace concordia::text
