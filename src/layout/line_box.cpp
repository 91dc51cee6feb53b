// Boxes of inline elements are drawn first, outermost first, then the runs from left to right, then links over both.
#include "layout/line_box.h"

#include <algorithm>
#include <span>

#include "layout/box_model.h"
#include "layout/box_painting.h"
#include "layout/flatten.h"
#include "layout/run_details.h"

namespace concordia::layout {
namespace {

using text::LineRun;
using text::ParagraphItem;

/// The part of an inline box that lies on one line.
struct BoxPart {
    std::int32_t box = -1;
    Length left, right;  // of the border box
};

class LineDrawer {
 public:
    LineDrawer(const SetParagraph& set, const text::Line& line, const LineExtent& extent, Flow& flow)
        : set_(set),
          runs_(set.paragraph.runs.data() + line.first_run, line.run_count),
          height_(extent.above + extent.below),
          baseline_(extent.above),
          flow_(flow) {}

    void draw() {
        collect_boxes();
        for (const BoxPart& part : boxes_) paint_inline_box(part);
        for (std::size_t i = 0; i < runs_.size();) i = draw_run(i);
        for (const BoxPart& part : boxes_) add_link(part);
    }

 private:
    [[nodiscard]] Arena& arena() const { return set_.context.arena; }
    [[nodiscard]] const InlineSource& source(const LineRun& run) const { return set_.content.sources[run.item]; }
    [[nodiscard]] const ParagraphItem& item(const LineRun& run) const { return set_.content.items[run.item]; }
    [[nodiscard]] const InlineBox& box(std::int32_t index) const {
        return set_.content.boxes[static_cast<std::size_t>(index)];
    }

    void collect_boxes() {
        for (const LineRun& run : runs_) {
            for (std::int32_t i = source(run).box; i >= 0; i = box(i).parent) {
                if (box(i).is_drawn()) extend_box(i, run);
            }
        }
        std::sort(boxes_.begin(), boxes_.end(), [](const BoxPart& a, const BoxPart& b) { return a.box < b.box; });
    }

    void extend_box(std::int32_t index, const LineRun& run) {
        auto part = std::find_if(boxes_.begin(), boxes_.end(), [&](const BoxPart& p) { return p.box == index; });
        const InlineBox& inline_box = box(index);
        const bool opens = run.item == inline_box.open_item;
        const bool closes = run.item == inline_box.close_item;
        const Length left = run.x + (opens ? inline_box.left_margin : Length{});
        const Length right = run.x + run.width - (closes ? inline_box.right_margin : Length{});
        if (part == boxes_.end()) {
            boxes_.push_back({index, left, right});
            part = boxes_.end() - 1;
        }
        part->left = std::min(part->left, left);
        part->right = std::max(part->right, right);
    }

    /// The inline box's height is that of its face, not of the line (10.6.1).
    [[nodiscard]] Rectangle area_of(const BoxPart& part) const {
        const InlineBox& inline_box = box(part.box);
        const Length top = baseline_ - inline_box.raise - inline_box.typeface->ascent - inline_box.top_edge;
        const Length height =
            inline_box.typeface->ascent + inline_box.typeface->descent + inline_box.top_edge + inline_box.bottom_edge;
        return {set_.x + part.left + inline_box.offset.x, top + inline_box.offset.y, part.right - part.left, height};
    }

    void paint_inline_box(const BoxPart& part) {
        const style::ComputedStyle& style = *box(part.box).style;
        if (paints(style)) paint_box(decoration_of(style), area_of(part), true, true, {flow_.items, arena()});
    }

    void add_link(const BoxPart& part) {
        const InlineBox& inline_box = box(part.box);
        const std::string_view target = inline_box.link_target;
        if (target.empty()) return;
        Link link;
        link.area = area_of(part);
        if (target.starts_with('#')) {
            link.destination = target.substr(1);
        } else {
            link.uri = target;
        }
        link.contents = arena().keep(text_of(*inline_box.node));
        flow_.items.push_back({link, inline_box.link_structure, Artifact::Layout});
    }

    std::size_t draw_run(std::size_t i) {
        const LineRun& run = runs_[i];
        switch (item(run).kind) {
            case ParagraphItem::Kind::Atom:
                draw_atom(run);
                return i + 1;
            case ParagraphItem::Kind::Leader:
                return draw_leader(i);
            case ParagraphItem::Kind::Text:
                return draw_text(i);
            default:
                return i + 1;
        }
    }

    void draw_atom(const LineRun& run) {
        const InlineAtom& atom = set_.content.atoms[static_cast<std::size_t>(source(run).atom)];
        const Point offset = source(run).offset;
        append_flat(atom.content, {set_.x + run.x + offset.x, baseline_ - source(run).raise - atom.ascent + offset.y},
                    flow_);
    }

    /// A leader before a page number is drawn with it, once its width is known.
    std::size_t draw_leader(std::size_t i) {
        std::size_t next = i + 1;
        while (next < runs_.size() && item(runs_[next]).kind == ParagraphItem::Kind::Leader) ++next;
        const bool leads_to_number = next < runs_.size() && !source(runs_[next]).late_target.empty();
        if (leads_to_number) return draw_late(next, runs_[i].x, item(runs_[i]).text);
        for (; i < next; ++i) push_run(i, i + 1, kNoStructure);
        return next;
    }

    std::size_t draw_late(std::size_t i, Length left, std::string_view leader) {
        const std::uint32_t number = runs_[i].item;
        Length right;
        const InlineSource& from = source(runs_[i]);
        for (; i < runs_.size() && runs_[i].item == number; ++i) right = runs_[i].x + runs_[i].width;
        LateText late;
        late.area = {set_.x + left + from.offset.x, from.offset.y, right - left, height_};
        late.baseline = baseline_ - from.raise + from.offset.y;
        late.target = from.late_target;
        late.leader = arena().keep(leader);
        late.style = from.typeface->style;
        late.colour = from.style->colour;
        late.structure = from.structure;
        late.node = from.node;
        flow_.late.push_back(late);
        return i;
    }

    std::size_t draw_text(std::size_t i) {
        if (!source(runs_[i]).late_target.empty()) return draw_late(i, runs_[i].x, {});
        std::size_t end = i + 1;
        while (end < runs_.size() && continues(runs_[end - 1], runs_[end])) ++end;
        push_run(i, end, source(runs_[i]).structure);
        return end;
    }

    /// One run of glyphs may go on in the next: same words, same face, no gap.
    static bool continues(const LineRun& run, const LineRun& next) {
        return run.item == next.item && run.face == next.face && run.size == next.size && !run.has_actual_text &&
               !next.has_actual_text && run.text_begin + run.text_length == next.text_begin &&
               run.first_glyph + run.glyph_count == next.first_glyph && run.x + run.width == next.x;
    }

    /// Runs [begin, end) as one.
    void push_run(std::size_t begin, std::size_t end, StructureId structure) {
        const LineRun& first = runs_[begin];
        const InlineSource& from = source(first);
        if (!from.style->visible || first.glyph_count == 0) return;
        GlyphRun run;
        run.face = first.face;
        run.size = first.size;
        run.tracking = first.tracking;
        run.scale = first.scale;
        run.colour = from.style->colour;
        run.origin = {set_.x + first.x + from.offset.x, baseline_ - first.raise + from.offset.y};
        const LineRun& last = runs_[end - 1];
        run.characters =
            set_.characters.substr(first.text_begin, last.text_begin + last.text_length - first.text_begin);
        std::optional<std::string_view> actual_text;
        if (first.has_actual_text) actual_text = set_.characters.substr(first.actual_begin, first.actual_length);
        const Range glyphs{first.first_glyph, last.first_glyph + last.glyph_count};
        run.glyphs = set_.glyphs.subspan(glyphs.first, glyphs.last - glyphs.first);
        run.own_details = run_details(set_.paragraph.offsets, glyphs, actual_text, arena());
        flow_.items.push_back({run, structure, Artifact::Layout});
        underline(first, last);
    }

    void underline(const LineRun& first, const LineRun& last) {
        const InlineSource& from = source(first);
        if (!from.underline.visible()) return;
        const Rectangle area{set_.x + first.x + from.offset.x,
                             baseline_ - first.raise + from.typeface->underline_offset + from.offset.y,
                             last.x + last.width - first.x, from.typeface->underline_thickness};
        flow_.items.push_back({FilledRectangle{area, from.underline}, kNoStructure, Artifact::Layout});
    }

    const SetParagraph& set_;
    std::span<const LineRun> runs_;
    Length height_, baseline_;
    Flow& flow_;
    std::vector<BoxPart> boxes_;
};

void include(LineExtent& extent, Length above, Length below) {
    extent.above = std::max(extent.above, above);
    extent.below = std::max(extent.below, below);
}

}  // namespace

LineExtent measure_line(const SetParagraph& set, const text::Line& line, const Typeface& strut) {
    LineExtent extent{strut.ascent + strut.half_leading, strut.descent + strut.half_leading};
    for (std::uint32_t i = line.first_run; i < line.first_run + line.run_count; ++i) {
        const InlineSource& source = set.content.sources[set.paragraph.runs[i].item];
        if (source.atom >= 0) {
            const InlineAtom& atom = set.content.atoms[static_cast<std::size_t>(source.atom)];
            include(extent, atom.ascent + source.raise, atom.descent - source.raise);
        } else {
            const Typeface& face = *source.typeface;
            include(extent, face.ascent + face.half_leading + source.raise,
                    face.descent + face.half_leading - source.raise);
        }
    }
    return extent;
}

void draw_line(const SetParagraph& set, const text::Line& line, const LineExtent& extent, Flow& flow) {
    LineDrawer(set, line, extent, flow).draw();
}

}  // namespace concordia::layout
