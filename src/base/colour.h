// A colour in sRGB with opacity, eight bits a channel, as CSS Color 4 section 5.1 writes it (#rrggbbaa).
#pragma once

#include <cstdint>

namespace concordia {

struct Colour {
    std::uint8_t red = 0, green = 0, blue = 0;
    std::uint8_t alpha = 255;  // 0 is wholly transparent
    [[nodiscard]] constexpr bool visible() const { return alpha != 0; }
    friend constexpr bool operator==(Colour, Colour) = default;
};

inline constexpr Colour kBlack{0, 0, 0, 255};
inline constexpr Colour kTransparent{0, 0, 0, 0};

}  // namespace concordia
