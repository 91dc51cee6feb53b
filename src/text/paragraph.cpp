// A paragraph in three steps: pieces, breaks, lines. Breaks are sought with growing effort: spaces only, then hyphens,
// then looser and looser lines, and at last whatever keeps text within the measure.
#include "text/paragraph.h"

#include <algorithm>
#include <array>

#include "text/assemble.h"
#include "text/candidates.h"
#include "text/itemize.h"
#include "text/text_engine.h"

namespace concordia::text {
namespace {

struct Attempt {
    Effort effort;
    std::int32_t tolerance;
    bool tracking, accept_everything;
};
constexpr std::array<Attempt, 5> kAttempts{{{Effort::Spaces, 1000, false, false},
                                            {Effort::Hyphens, kLastTolerance, false, false},
                                            {Effort::Hyphens, 2500, true, false},
                                            {Effort::Hyphens, 6000, true, false},
                                            {Effort::Everything, 6000, true, true}}};

std::vector<char32_t> missing_glyphs(std::span<const Piece> pieces) {
    std::vector<char32_t> missing;
    for (const Piece& piece : pieces) {
        if (piece.word == nullptr || piece.word->missing.empty()) continue;
        missing.insert(missing.end(), piece.word->missing.begin(), piece.word->missing.end());
    }
    std::sort(missing.begin(), missing.end());
    missing.erase(std::unique(missing.begin(), missing.end()), missing.end());
    return missing;
}

class Setter {
 public:
    Setter(const ParagraphContext& context, const ParagraphSettings& settings)
        : context_(context), settings_(settings), pieces_(itemize(context)) {}

    Paragraph run() {
        paragraph_.missing_glyphs = missing_glyphs(pieces_);
        const auto count = static_cast<std::uint32_t>(pieces_.size());
        for (std::uint32_t begin = 0; begin < count;) {
            std::uint32_t end = begin;
            while (end < count && pieces_[end].kind != Piece::Kind::ForcedBreak) ++end;
            set_stretch(begin, end);
            begin = end + 1;
        }
        return std::move(paragraph_);
    }

 private:
    /// The pieces up to a forced break: their last line ends there, and the break belongs to it.
    void set_stretch(std::uint32_t begin, std::uint32_t end) {
        const BreakList list = chosen_breaks(begin, end);
        const bool forced = end < pieces_.size();
        Cut from{begin, nullptr};
        for (std::size_t i = 0; i < list.cuts.size(); ++i) {
            const bool is_last = i + 1 == list.cuts.size();
            const Cut to = is_last && forced ? Cut{end + 1, nullptr} : list.cuts[i];
            LineSettings line;
            line.width = settings_.width;
            line.indent = paragraph_.lines.empty() ? settings_.first_indent : Length();
            line.alignment = is_last ? settings_.last_alignment : settings_.alignment;
            assembler_.add_line(from, to, line);
            from = to;
        }
    }

    /// The cuts to make; candidates are left out.
    BreakList chosen_breaks(std::uint32_t begin, std::uint32_t end) {
        for (const Attempt& attempt : kAttempts) {
            const BreakList list = collect_candidates(context_, pieces_, begin, end, attempt.effort, is_justified());
            const auto chosen = break_lines(list.candidates, rules_for(attempt));
            if (!chosen) continue;
            BreakList cuts;
            for (const std::uint32_t index : *chosen) cuts.cuts.push_back(list.cuts[index]);
            return cuts;
        }
        return {};
    }

    [[nodiscard]] bool is_justified() const { return settings_.alignment == Alignment::Justify; }

    [[nodiscard]] Length first_width() const {
        return paragraph_.lines.empty() ? settings_.width - settings_.first_indent : settings_.width;
    }

    [[nodiscard]] BreakingRules rules_for(const Attempt& attempt) const {
        BreakingRules rules;
        rules.first_width = first_width();
        rules.width = settings_.width;
        rules.justified = is_justified();
        rules.last_justified = settings_.last_alignment == Alignment::Justify;
        rules.tracking = attempt.tracking;
        rules.tolerance = attempt.tolerance;
        rules.accept_everything = attempt.accept_everything;
        return rules;
    }

    const ParagraphContext& context_;
    const ParagraphSettings& settings_;
    std::vector<Piece> pieces_;
    Paragraph paragraph_;
    Assembler assembler_{context_, pieces_, paragraph_};
};

ParagraphContext context_of(Engine& engine, const std::vector<ParagraphItem>& items) {
    auto& text_engine = static_cast<TextEngine&>(engine);
    return {text_engine.styles(), text_engine.words(), items};
}

}  // namespace

Paragraph set_paragraph(Engine& engine, const std::vector<ParagraphItem>& items, const ParagraphSettings& settings) {
    const ParagraphContext context = context_of(engine, items);
    return Setter(context, settings).run();
}

IntrinsicWidths measure(Engine& engine, const std::vector<ParagraphItem>& items) {
    const ParagraphContext context = context_of(engine, items);
    const std::vector<Piece> pieces = itemize(context);
    const auto count = static_cast<std::uint32_t>(pieces.size());
    IntrinsicWidths widths;
    for (std::uint32_t begin = 0; begin < count;) {
        std::uint32_t end = begin;
        while (end < count && pieces[end].kind != Piece::Kind::ForcedBreak) ++end;
        Length start;
        for (const BreakCandidate& place :
             collect_candidates(context, pieces, begin, end, Effort::Hyphens, true).candidates) {
            widths.minimum = std::max(widths.minimum, place.end - start);
            widths.maximum = std::max(widths.maximum, place.end);
            start = place.start;
        }
        begin = end + 1;
    }
    return widths;
}

ShapedText shape(Engine& engine, std::string_view text, const TextStyle& style) {
    ParagraphItem item;
    item.text = text;
    item.style = &style;
    const std::vector<ParagraphItem> items{item};
    const ParagraphContext context = context_of(engine, items);
    const std::vector<Piece> pieces = itemize(context);
    Paragraph paragraph;
    LineSettings settings;
    settings.keeps_last_space = true;
    Assembler(context, pieces, paragraph).add_line({}, {static_cast<std::uint32_t>(pieces.size()), nullptr}, settings);
    const Line& line = paragraph.lines.front();
    return {std::move(paragraph.runs),
            std::move(paragraph.glyphs),
            std::move(paragraph.characters),
            line.width,
            line.ascent,
            line.descent,
            missing_glyphs(pieces)};
}

}  // namespace concordia::text
