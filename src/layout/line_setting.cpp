// The text stage breaks the lines; here each becomes an entry, with the price of a break before it.
#include "layout/line_setting.h"

#include <algorithm>

#include "layout/generated_block.h"
#include "layout/line_box.h"
#include "layout/messages.h"
#include "layout/text_properties.h"

namespace concordia::layout {
namespace {

/// text-align-last: auto (start here) follows text-align, but never justifies (CSS Text 3, section 6.3).
text::ParagraphSettings settings_of(const style::ComputedStyle& style, Length width) {
    text::ParagraphSettings settings;
    settings.width = width;
    settings.first_indent = style.text_indent;
    settings.alignment = alignment_of(style.text_align);
    settings.last_alignment = alignment_of(style.text_align_last);
    if (style.text_align_last == style::TextAlign::Start) {
        settings.last_alignment =
            settings.alignment == text::Alignment::Justify ? text::Alignment::Left : settings.alignment;
    }
    return settings;
}

/// Orphans and widows (CSS Fragmentation 3, section 3.3).
void penalise_break(FlowBuilder& builder, std::size_t line, std::size_t count, const style::ComputedStyle& style) {
    const bool leaves_orphans = line < static_cast<std::size_t>(std::max(style.orphans, 1));
    const bool leaves_widows = count - line < static_cast<std::size_t>(std::max(style.widows, 1));
    if (leaves_orphans || leaves_widows) {
        builder.avoid_break(leaves_orphans ? BreakRule::Orphans : BreakRule::Widows);
    } else {
        builder.penalise_break(kLinePenalty, BreakRule::BetweenLines);
    }
}

/// The words of a line, shortened: what a finding shows.
std::string words_of(const text::Paragraph& paragraph, const text::Line& line) {
    constexpr std::size_t kShown = 40;
    std::string words;
    for (std::uint32_t i = line.first_run; i < line.first_run + line.run_count; ++i) {
        const text::LineRun& run = paragraph.runs[i];
        words += std::string_view(paragraph.characters).substr(run.text_begin, run.text_length);
    }
    if (words.size() <= kShown) return words;
    std::size_t end = kShown;
    while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
    return words.substr(0, end) + "…";
}

const compose::Node& node_of(const InlineContent& content, const text::Paragraph& paragraph, const text::Line& line) {
    return *content.sources[paragraph.runs[line.first_run].item].node;
}

void report_paragraph(Context& context, const InlineContent& content, const text::Paragraph& paragraph,
                      const compose::Node& block, Length width) {
    for (const text::Line& line : paragraph.lines) {
        if (!line.overflows || line.run_count == 0) continue;
        context.report(say::kTextOverflows, node_of(content, paragraph, line),
                       {words_of(paragraph, line), points_text(width)});
    }
    context.report_missing_glyphs(paragraph.missing_glyphs, block);
}

/// Lines beside floats (CSS 2.2, section 9.5): which lines are shortened depends on how high they are, which is known
/// when they are set; so they are set again until both agree.
class BesideFloats {
 public:
    BesideFloats(Context& context, FlowBuilder& builder, const InlineContent& content, const Typeface& strut, Span span)
        : context_(context), builder_(builder), content_(content), strut_(strut), span_(span) {}

    text::Paragraph set(const style::ComputedStyle& style) {
        text::Paragraph paragraph = settle(style);
        while (paragraph.lines.front().overflows && move_below_next_float()) paragraph = settle(style);
        return paragraph;
    }

 private:
    static constexpr int kMostRounds = 4;

    text::Paragraph settle(const style::ComputedStyle& style) {
        text::ParagraphSettings settings = settings_of(style, span_.width);
        std::vector<Length> heights;
        text::Paragraph paragraph;
        for (int round = 0; round < kMostRounds; ++round) {
            std::vector<text::LineRoom> leading = rooms(heights);
            if (round > 0 && leading == settings.leading) break;
            settings.leading = std::move(leading);
            paragraph = text::set_paragraph(context_.input.engine, content_.items, settings);
            heights = heights_of(paragraph);
        }
        return paragraph;
    }

    /// A first word that is too wide for the room moves down until it fits.
    bool move_below_next_float() {
        const Length top = builder_.next_top();
        const Length room = builder_.floats().room(span_, top, top + strut_height()).width;
        const Length more = std::min(room + Length::from_thousandths(1), span_.width);
        const Length lower = builder_.floats().first_fit(span_, more, strut_height(), top);
        builder_.move_down_to(lower);
        return lower > top;
    }

    [[nodiscard]] Length strut_height() const { return strut_.ascent + strut_.descent + strut_.half_leading * 2; }

    /// The room of each line down to the end of the floats; lines that are not set yet are as high as the strut.
    [[nodiscard]] std::vector<text::LineRoom> rooms(const std::vector<Length>& heights) {
        const Length line = strut_height();
        std::vector<text::LineRoom> result;
        Length top = builder_.next_top();
        const Length end = builder_.floats().below(style::Clear::Both, top);
        while (top < end && line > Length{}) {
            const Length height = result.size() < heights.size() ? heights[result.size()] : line;
            const Span room = builder_.floats().room(span_, top, top + height);
            result.push_back({room.x - span_.x, room.width});
            top += std::max(height, 1_pt);
        }
        return result;
    }

    [[nodiscard]] std::vector<Length> heights_of(const text::Paragraph& paragraph) const {
        const SetParagraph set{context_, content_, paragraph, {}, {}, span_.x};
        std::vector<Length> heights;
        for (const text::Line& line : paragraph.lines) {
            const LineExtent extent = measure_line(set, line, strut_);
            heights.push_back(extent.above + extent.below);
        }
        return heights;
    }

    Context& context_;
    FlowBuilder& builder_;
    const InlineContent& content_;
    const Typeface& strut_;
    Span span_;
};

/// The notes whose calls stand on the line become the entry's.
void add_footnotes(Context& context, const InlineContent& content, const text::Paragraph& paragraph,
                   const text::Line& line, Flow& flow) {
    if (content.footnotes.empty()) return;
    for (std::uint32_t i = line.first_run; i < line.first_run + line.run_count; ++i) {
        for (const FootnoteCall& footnote : content.footnotes) {
            if (paragraph.runs[i].item == footnote.call) flow.notes.push_back(set_footnote(context, *footnote.node));
        }
    }
}

}  // namespace

void set_lines(Context& context, FlowBuilder& builder, const InlineContent& content, const compose::Node& block,
               const style::ComputedStyle& style, Span span) {
    for (const Event& event : content.events) builder.add_event(event);
    if (content.items.empty()) return;
    const Typeface& strut = context.typeface(style, block.language(), block);
    const text::Paragraph paragraph =
        builder.floats().empty()
            ? text::set_paragraph(context.input.engine, content.items, settings_of(style, span.width))
            : BesideFloats(context, builder, content, strut, span).set(style);
    report_paragraph(context, content, paragraph, block, span.width);
    Arena& arena = context.arena;
    const SetParagraph set{context,
                           content,
                           paragraph,
                           arena.keep(paragraph.characters),
                           arena.keep(std::span<const text::Glyph>(paragraph.glyphs)),
                           span.x};
    const std::size_t count = paragraph.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        const LineExtent extent = measure_line(set, paragraph.lines[i], strut);
        if (i > 0) penalise_break(builder, i, count, style);
        builder.resolve_baseline(builder.position() + extent.above);
        builder.begin_entry(extent.above + extent.below, &block);
        draw_line(set, paragraph.lines[i], extent, builder.flow());
        add_footnotes(context, content, paragraph, paragraph.lines[i], builder.flow());
        builder.end_entry();
        builder.set_last_baseline(extent.above);
    }
}

}  // namespace concordia::layout
