// The part of the graphics state (ISO 32000-1, 8.4) that the painter changes. Each setter writes its operator only when
// the value is a new one.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/colour.h"
#include "base/length.h"
#include "paint/resources.h"

namespace concordia::paint {

class GraphicsState {
 public:
    /// Operators are appended to `out`.
    GraphicsState(std::string& out, Resources& resources) : out_(out), resources_(resources) {}

    void fill(Colour wanted);
    void stroke(Colour wanted);
    void line(Length width, std::span<const Length> dashes, bool round_caps);
    /// Whether anything was not wholly opaque.
    [[nodiscard]] bool is_translucent() const { return translucent_; }

 private:
    void colour(Colour colour, std::string_view operation);

    std::string& out_;
    Resources& resources_;
    Colour fill_ = kBlack, stroke_ = kBlack;
    bool fill_is_set_ = false, stroke_is_set_ = false;  // black by default is DeviceGray: not a colour of the profile
    Length width_ = Length::from_thousandths(1000);
    std::vector<Length> dashes_;
    bool round_caps_ = false;
    bool translucent_ = false;
};

}  // namespace concordia::paint
