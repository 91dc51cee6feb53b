// A reader moves the pen by the widths of the font; shaping wants it elsewhere after kerning and justification. The
// difference is carried along exactly, in 1e-14 pt, and a TJ number corrects it as soon as it reaches one and a half
// thousandths of the font size, which nobody sees: 5 micrometres of 10 pt. So rounding never adds up over a line, and
// what kerning leaves of thousandths does not take a number for every other word.
#include "paint/glyph_run.h"

#include <array>
#include <charconv>
#include <cstring>

namespace concordia::paint {

namespace {

class GlyphWriter {
 public:
    GlyphWriter(std::string& out, Font& font, const TextState& state)
        : out_(out),
          font_(font),
          size_(state.size.thousandths()),
          scale_(state.scale),
          step_(1000 * size_ * scale_),
          tolerance_(step_ + step_ / 2),
          tracking_(state.tracking.thousandths() * kFontUnits) {}

    void add(const text::Glyph& glyph, const text::GlyphOffset& offset, std::string_view text) {
        if (room_.data() + room_.size() - next_ < kMostBytesOfGlyph) flush();
        raise(offset.y);
        const std::int64_t wanted = wanted_ + offset.x.thousandths() * kScale;
        if (size_ > 0 && (pen_ - wanted >= tolerance_ || wanted - pen_ >= tolerance_)) correct(wanted);
        const ShownCharacter& character = font_.character(glyph.id, text);
        open();
        show(character.code);
        pen_ += (character.width * size_ + tracking_) * scale_;
        wanted_ += glyph.advance.thousandths() * kScale;
    }

    void finish() {
        close();
        flush();
        if (raise_ != Length()) out_ += "0 Ts\n";
    }

 private:
    static constexpr std::int64_t kFontUnits = 1'000'000;                     // of a character's width in an em
    static constexpr std::int64_t kScale = kFontUnits * text::kNaturalScale;  // of the pen in a thousandth of a point
    static constexpr std::ptrdiff_t kMostBytesOfGlyph =
        64;  // a number of 20 digits, a code of three, escaped, brackets

    /// TJ numbers are thousandths of the font size, to the left.
    void correct(std::int64_t wanted) {
        const std::int64_t distance = pen_ - wanted;
        const std::int64_t number = (distance + (distance < 0 ? -step_ : step_) / 2) / step_;
        if (in_string_) put(')');
        if (!in_array_) put('[');
        in_string_ = false;
        in_array_ = true;
        next_ = std::to_chars(next_, room_.data() + room_.size(), number).ptr;
        pen_ -= number * step_;
    }

    void raise(Length offset_y) {
        if (-offset_y == raise_) return;
        close();
        flush();
        raise_ = -offset_y;
        append_length(out_, raise_);
        out_ += " Ts\n";
    }

    void open() {
        if (!in_array_) put('[');
        if (!in_string_) put('(');
        in_array_ = in_string_ = true;
    }

    void close() {
        if (in_string_) put(')');
        if (in_array_) {
            for (const char c : {']', 'T', 'J', '\n'}) put(c);
        }
        in_array_ = in_string_ = false;
    }

    void show(const EscapedCode& code) {
        std::memcpy(next_, code.bytes.data(), code.bytes.size());  // of a size that the compiler knows: no call
        next_ += code.size;
    }

    void put(char byte) { *next_++ = byte; }

    void flush() {
        out_.append(room_.data(), next_);
        next_ = room_.data();
    }

    std::string& out_;
    Font& font_;
    std::int64_t size_, scale_, step_, tolerance_, tracking_;
    std::int64_t pen_ = 0, wanted_ = 0;  // 1e-14 pt from the start
    Length raise_;
    bool in_array_ = false, in_string_ = false;
    std::array<char, 512> room_;  // most runs reach the page's text in one piece
    char* next_ = room_.data();
};

}  // namespace

void append_glyphs(std::string& out, Font& font, const TextState& state, const Glyphs& run) {
    GlyphWriter writer(out, font, state);
    auto offset = run.offsets.begin();
    std::size_t text_begin = 0;
    for (std::uint32_t i = 0; i < run.glyphs.size(); ++i) {
        const text::Glyph& glyph = run.glyphs[i];
        const bool apart = offset != run.offsets.end() && offset->glyph == i;
        writer.add(glyph, apart ? *offset++ : text::GlyphOffset{},
                   run.characters.substr(text_begin, glyph.text_length));
        text_begin += glyph.text_length;
    }
    writer.finish();
}

}  // namespace concordia::paint
