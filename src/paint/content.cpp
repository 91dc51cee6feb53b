// Items are painted in their order. Neighbours whose words follow each other in one element share a marked-content
// sequence, and artifacts of one kind share theirs. A text object goes on as long as nothing but text comes: over the
// ends of sequences too, when it began outside them (ISO 32000-1, 14.6.1), so that each line says only how far it is
// from the one before.
#include "paint/content.h"

#include <cmath>
#include <numbers>

#include "paint/glyph_run.h"
#include "paint/graphics_state.h"

namespace concordia::paint {

namespace {

using layout::Artifact;

/// The operator that begins an artifact (ISO 32000-1, 14.8.2.2.2, table 330). Rules and backgrounds of boxes are half
/// of all sequences: they take the short form, which says no more than that they are no content.
std::string_view begin_artifact(Artifact artifact) {
    switch (artifact) {
        case Artifact::Pagination:
            return "/Artifact<</Type/Pagination>>BDC\n";
        case Artifact::Background:
            return "/Artifact<</Type/Background>>BDC\n";
        case Artifact::Header:
            return "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n";
        case Artifact::Footer:
            return "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n";
        case Artifact::Watermark:
            return "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n";
        case Artifact::None:
        case Artifact::Layout:
            break;
    }
    return "/Artifact BMC\n";
}

/// Turned text needs a text matrix, which only the end of its text object takes away again.
bool is_level_text(const layout::Item& item) {
    const auto* run = std::get_if<layout::GlyphRun>(&item.what);
    return run != nullptr && run->rotation == 0;
}

class PagePainter {
 public:
    PagePainter(const layout::PageSet& pages, std::uint32_t page, Resources& resources, Marks& marks)
        : pages_(pages),
          page_(pages.pages[page]),
          page_index_(page),
          resources_(resources),
          marks_(marks),
          state_(out_, resources) {
        out_.reserve(page_.items.size() * 128);
    }

    PageContent paint() {
        for (std::size_t begin = 0; begin < page_.items.size();) begin = paint_sequence(begin);
        end_text();
        return {std::move(out_), state_.is_translucent()};
    }

 private:
    /// The items of one marked-content sequence, from `begin` on; gives the one after them.
    std::size_t paint_sequence(std::size_t begin) {
        if (layout::is_annotation(page_.items[begin])) return begin + 1;
        const auto [end, is_level] = sequence_from(begin);
        if (is_level) {
            begin_text();
        } else {
            end_text();
        }
        begin_mark(page_.items[begin]);
        for (std::size_t i = begin; i < end; ++i) {
            std::visit([this](const auto& what) { paint(what); }, page_.items[i].what);
        }
        if (!is_level) end_text();
        out_ += "EMC\n";
        return end;
    }

    struct SequenceEnd {
        std::size_t end;
        bool is_level;  // nothing but text that is not turned
    };
    [[nodiscard]] SequenceEnd sequence_from(std::size_t begin) const {
        const std::vector<layout::Item>& items = page_.items;
        const layout::Item* last = &items[begin];
        bool is_level = is_level_text(*last);
        std::size_t end = begin + 1;
        for (; end < items.size(); ++end) {
            if (layout::is_annotation(items[end])) continue;
            if (!goes_on(*last, items[end])) break;
            last = &items[end];
            is_level = is_level && is_level_text(*last);
        }
        return {end, is_level};
    }

    void begin_mark(const layout::Item& item) {
        if (item.structure == layout::kNoStructure) {
            out_ += begin_artifact(item.artifact);
            return;
        }
        append_name(out_, pages_.structure[pages_.structure[item.structure].parent].role);
        out_ += "<</MCID ";
        append_integer(out_, next_sequence_);
        out_ += ">>BDC\n";
        marks_.push_back({item.structure, page_index_, next_sequence_++, 0, {}});
    }

    /// Content nodes with consecutive numbers and one parent stand beside each other in it.
    [[nodiscard]] bool goes_on(const layout::Item& last, const layout::Item& item) const {
        const layout::StructureId node = last.structure;
        if (item.structure == layout::kNoStructure || node == layout::kNoStructure) {
            return item.structure == node && item.artifact == last.artifact;
        }
        return item.structure == node ||
               (item.structure == node + 1 && pages_.structure[node].parent == pages_.structure[node + 1].parent);
    }

    void begin_text() {
        if (in_text_) return;
        out_ += "BT\n";
        in_text_ = true;
        line_ = {Length(), page_.height};
    }

    void end_text() {
        if (in_text_) out_ += "ET\n";
        in_text_ = false;
    }

    void paint(const layout::GlyphRun& run) {
        if (run.glyphs.empty() || !run.colour.visible()) return;
        FontTable::Entry& font = resources_.fonts.entry(*run.face);
        state_.fill(run.colour);
        begin_text();
        const bool is_span = begin_actual_text(run);
        select(font, run.size);
        track(run.tracking);
        scale(run.scale);
        move_to(run);
        append_glyphs(out_, font.font, {run.size, run.tracking, run.scale},
                      {run.glyphs, run.details().offsets, run.characters});
        if (is_span) out_ += "EMC\n";
        if (run.rotation != 0) end_text();
    }

    /// Says what the glyphs stand for when they cannot say it themselves (14.9.4).
    bool begin_actual_text(const layout::GlyphRun& run) {
        const std::optional<std::string_view>& actual_text = run.details().actual_text;
        bool is_silent = false;  // a glyph has no text of its own
        for (const text::Glyph& glyph : run.glyphs) is_silent |= glyph.text_length == 0;
        if (!actual_text && !is_silent) return false;
        out_ += "/Span<</ActualText";
        append_text(out_, actual_text.value_or(run.characters));
        out_ += ">>BDC\n";
        return true;
    }

    void select(const FontTable::Entry& font, Length size) {
        if (&font == font_ && size == font_size_) return;
        font_ = &font;
        font_size_ = size;
        append_name(out_, font.resource);
        out_ += ' ';
        append_length(out_, size);
        out_ += " Tf\n";
    }

    void track(Length tracking) {
        if (tracking == tracking_) return;
        tracking_ = tracking;
        append_length(out_, tracking);
        out_ += " Tc\n";
    }

    /// In percent.
    void scale(std::int32_t scale) {
        if (scale == scale_) return;
        scale_ = scale;
        append_number(out_, scale);
        out_ += " Tz\n";
    }

    /// Td counts from the line before; only turned text needs a matrix.
    void move_to(const layout::GlyphRun& run) {
        if (run.rotation != 0) {
            append_rotation(run.rotation);
            append_length(out_, run.origin.x);
            out_ += ' ';
            append_length(out_, page_.height - run.origin.y);
            out_ += " Tm\n";
            return;
        }
        append_length(out_, run.origin.x - line_.x);
        out_ += ' ';
        append_length(out_, line_.y - run.origin.y);
        out_ += " Td\n";
        line_ = run.origin;
    }

    void append_rotation(std::int32_t degrees) {
        const double angle = degrees * std::numbers::pi / 180;
        const std::int64_t cosine = std::lround(std::cos(angle) * 1000), sine = std::lround(std::sin(angle) * 1000);
        for (const std::int64_t value : {cosine, sine, -sine, cosine}) {
            append_number(out_, value);
            out_ += ' ';
        }
    }

    void paint(const layout::FilledRectangle& rectangle) {
        if (!rectangle.colour.visible()) return;
        end_text();
        state_.fill(rectangle.colour);
        append_point({rectangle.area.x, rectangle.area.bottom()});
        append_length(out_, rectangle.area.width);
        out_ += ' ';
        append_length(out_, rectangle.area.height);
        out_ += " re f\n";
    }

    void paint(const layout::Path& path) {
        const bool fills = path.fill.visible(), strokes = path.stroke.visible() && path.stroke_width > Length();
        if (path.verbs.empty() || (!fills && !strokes)) return;
        end_text();
        if (fills) state_.fill(path.fill);
        if (strokes) {
            state_.stroke(path.stroke);
            state_.line(path.stroke_width, path.dashes, path.round_caps);
        }
        append_outline(path);
        const std::string_view operation = fills && strokes ? "B" : fills ? "f" : "S";
        out_.append(operation).append(fills && path.even_odd ? "*\n" : "\n");
    }

    void append_outline(const layout::Path& path) {
        using Verb = layout::Path::Verb;
        std::size_t point = 0;
        for (const Verb verb : path.verbs) {
            const int count = verb == Verb::Close ? 0 : verb == Verb::Curve ? 3 : 1;
            for (int i = 0; i < count; ++i) append_point(moved(path.points[point++], path.origin));
            out_ += verb == Verb::Move ? "m\n" : verb == Verb::Line ? "l\n" : verb == Verb::Curve ? "c\n" : "h\n";
        }
    }

    void paint(const layout::PlacedImage& image) {
        end_text();
        out_ += "q ";
        append_length(out_, image.area.width);
        out_ += " 0 0 ";
        append_length(out_, image.area.height);
        out_ += ' ';
        append_point({image.area.x, image.area.bottom()});
        out_.append("cm/").append(resources_.image(image.path)).append(" Do Q\n");
    }

    void paint(const layout::Link&) {}
    void paint(const layout::SignatureField&) {}

    static Point moved(Point point, Point by) { return {point.x + by.x, point.y + by.y}; }

    void append_point(Point point) {
        append_length(out_, point.x);
        out_ += ' ';
        append_length(out_, page_.height - point.y);
        out_ += ' ';
    }

    const layout::PageSet& pages_;
    const layout::Page& page_;
    std::uint32_t page_index_;
    Resources& resources_;
    Marks& marks_;
    std::string out_;
    GraphicsState state_;

    std::uint32_t next_sequence_ = 0;
    bool in_text_ = false;
    Point line_;  // where the line of the text object began
    const FontTable::Entry* font_ = nullptr;
    Length font_size_;
    Length tracking_;
    std::int32_t scale_ = text::kNaturalScale;
};

}  // namespace

PageContent paint_page(const layout::PageSet& pages, std::uint32_t page, Resources& resources, Marks& marks) {
    return PagePainter(pages, page, resources, marks).paint();
}

}  // namespace concordia::paint
