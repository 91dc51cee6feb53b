// One remembered value per operator.
#include "paint/graphics_state.h"

#include <algorithm>

namespace concordia::paint {

void GraphicsState::colour(Colour colour, std::string_view operation) {
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        append_number(out_, (channel * 1000 + 127) / 255);
        out_ += ' ';
    }
    out_.append(operation);
}

void GraphicsState::fill(Colour wanted) {
    if (wanted.alpha != fill_.alpha) {
        out_.append("/").append(resources_.fill_opacity(wanted.alpha)).append(" gs\n");
        translucent_ = true;
    }
    const Colour shown = fill_;
    fill_ = wanted;
    if (fill_is_set_ && shown.red == wanted.red && shown.green == wanted.green && shown.blue == wanted.blue) return;
    fill_is_set_ = true;
    colour(wanted, "rg\n");
}

void GraphicsState::stroke(Colour wanted) {
    if (wanted.alpha != stroke_.alpha) {
        out_.append("/").append(resources_.stroke_opacity(wanted.alpha)).append(" gs\n");
        translucent_ = true;
    }
    const Colour shown = stroke_;
    stroke_ = wanted;
    if (stroke_is_set_ && shown.red == wanted.red && shown.green == wanted.green && shown.blue == wanted.blue) return;
    stroke_is_set_ = true;
    colour(wanted, "RG\n");
}

void GraphicsState::line(Length width, std::span<const Length> dashes, bool round_caps) {
    if (width != width_) {
        append_length(out_, width);
        out_ += " w\n";
        width_ = width;
    }
    if (!std::ranges::equal(dashes, dashes_)) {
        out_ += '[';
        for (const Length dash : dashes) {
            append_length(out_, dash);
            out_ += ' ';
        }
        out_ += "]0 d\n";
        dashes_.assign(dashes.begin(), dashes.end());
    }
    if (round_caps != round_caps_) {
        out_ += round_caps ? "1 J\n" : "0 J\n";
        round_caps_ = round_caps;
    }
}

}  // namespace concordia::paint
