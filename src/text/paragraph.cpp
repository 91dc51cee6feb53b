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
    std::int32_t tolerance, ragged_tolerance;  // thousandths, of justified lines and of others
    bool squeezed, accept_everything;
};
constexpr std::array<Attempt, 5> kAttempts{{{Effort::Spaces, 500, 1000, false, false},
                                            {Effort::Hyphens, 1150, 1260, false, false},
                                            {Effort::Hyphens, 2500, 2500, true, false},
                                            {Effort::Hyphens, 6000, 6000, true, false},
                                            {Effort::Everything, 6000, 6000, true, true}}};

/// Letters that letter-spacing sets apart are not set apart otherwise (CSS Text 3, 8.2).
bool may_space_letters(const ParagraphContext& context) {
    return std::all_of(context.items.begin(), context.items.end(), [](const ParagraphItem& item) {
        return item.style == nullptr || item.style->letter_spacing == Length();
    });
}

class Setter {
 public:
    Setter(const ParagraphContext& context, const ParagraphSettings& settings)
        : context_(context), settings_(settings), pieces_(itemize(context)) {}

    Paragraph run() {
        paragraph_.missing_glyphs = missing_glyphs(pieces_);
        reserve();
        const auto count = static_cast<std::uint32_t>(pieces_.size());
        for (std::uint32_t begin = 0; begin < count;) {
            const std::uint32_t end = stretch_end(pieces_, begin);
            set_stretch(begin, end);
            begin = end + 1;
        }
        return std::move(paragraph_);
    }

 private:
    /// Room for one line and for the words as they stand; a long paragraph takes more as it goes.
    void reserve() {
        std::size_t bytes = 0;
        for (const ParagraphItem& item : context_.items) bytes += item.text.size();
        paragraph_.characters.reserve(bytes);
        paragraph_.glyphs.reserve(bytes);
        paragraph_.runs.reserve(context_.items.size());
    }

    /// The pieces up to a forced break: their last line ends there, and the break belongs to it.
    void set_stretch(std::uint32_t begin, std::uint32_t end) {
        const BreakList list = chosen_breaks(begin, end);
        const bool forced = end < pieces_.size();
        Cut from{begin, nullptr};
        for (std::size_t i = 0; i < list.cuts.size(); ++i) {
            const bool is_last = i + 1 == list.cuts.size();
            const Cut to = is_last && forced ? Cut{end + 1, nullptr} : list.cuts[i];
            LineSettings line;
            const LineRoom room = room_of(paragraph_.lines.size());
            line.width = room.left + room.width;
            line.indent = room.left + (paragraph_.lines.empty() ? settings_.first_indent : Length());
            line.alignment = is_last ? settings_.last_alignment : settings_.alignment;
            line.tracking = tracking_;
            assembler_.add_line(from, to, line);
            from = to;
        }
    }

    /// The cuts to make; candidates are left out.
    BreakList chosen_breaks(std::uint32_t begin, std::uint32_t end) {
        if (fits_one_line(begin, end)) return {{}, {{end, nullptr}}};
        BreakList cuts;
        for (const Attempt& attempt : kAttempts) {
            if (!cuts.cuts.empty() && attempt.effort == Effort::Everything) break;
            const BreakList list = collect_candidates(context_, pieces_, begin, end, attempt.effort, is_justified());
            const auto chosen = break_lines(list.candidates, rules_for(attempt));
            if (!chosen) continue;
            cuts.cuts.clear();
            cuts.cuts.reserve(chosen->size());
            for (const std::uint32_t index : *chosen) cuts.cuts.push_back(list.cuts[index]);
            if (!leaves_word_end(cuts.cuts)) break;
        }
        return cuts;
    }

    /// Whether the last line is no more than the end of a broken word: looser lines may then be the better choice.
    [[nodiscard]] bool leaves_word_end(std::span<const Cut> cuts) const {
        if (cuts.size() < 2) return false;
        const Cut& cut = cuts[cuts.size() - 2];
        if (cut.place == nullptr || !cut.place->ends_with_hyphen) return false;
        return std::none_of(pieces_.begin() + cut.piece, pieces_.begin() + cuts.back().piece,
                            [](const Piece& piece) { return piece.kind == Piece::Kind::Space; });
    }

    /// Most paragraphs of tables and forms do, and no way to break them costs less than one line that need not be full.
    [[nodiscard]] bool fits_one_line(std::uint32_t begin, std::uint32_t end) const {
        if (settings_.last_alignment == Alignment::Justify) return false;
        Length width, hanging;
        for (std::uint32_t i = begin; i < end; ++i) {
            const Piece& piece = pieces_[i];
            width += piece.width;
            if (piece.kind == Piece::Kind::Space) hanging += piece.width;
            if (piece.is_content()) hanging = {};
        }
        const std::size_t line = paragraph_.lines.size();
        return width - hanging <= room_of(line).width - (line == 0 ? settings_.first_indent : Length());
    }

    [[nodiscard]] bool is_justified() const { return settings_.alignment == Alignment::Justify; }

    [[nodiscard]] LineRoom room_of(std::size_t line) const {
        return line < settings_.leading.size() ? settings_.leading[line] : LineRoom{Length(), settings_.width};
    }

    [[nodiscard]] Length first_width() const {
        return paragraph_.lines.empty() ? settings_.width - settings_.first_indent : settings_.width;
    }

    /// Widths of the lines to come that stand beside something else.
    [[nodiscard]] std::vector<Length> leading_widths() const {
        std::vector<Length> widths;
        for (std::size_t line = paragraph_.lines.size(); line < settings_.leading.size(); ++line) {
            widths.push_back(settings_.leading[line].width - (line == 0 ? settings_.first_indent : Length()));
        }
        return widths;
    }

    [[nodiscard]] BreakingRules rules_for(const Attempt& attempt) const {
        BreakingRules rules;
        rules.first_width = first_width();
        rules.width = settings_.width;
        rules.leading = leading_widths();
        rules.justified = is_justified();
        rules.last_justified = settings_.last_alignment == Alignment::Justify;
        rules.scaling = true;
        rules.tracking = tracking_;
        rules.tolerance = rules.justified ? attempt.tolerance : attempt.ragged_tolerance;
        rules.squeezed = attempt.squeezed;
        rules.accept_everything = attempt.accept_everything;
        return rules;
    }

    const ParagraphContext& context_;
    const ParagraphSettings& settings_;
    std::vector<Piece> pieces_;
    bool tracking_ = is_justified() && may_space_letters(context_);
    Paragraph paragraph_;
    Assembler assembler_{context_, pieces_, paragraph_};
};

}  // namespace

Paragraph set_paragraph(Engine& engine, const std::vector<ParagraphItem>& items, const ParagraphSettings& settings) {
    const ParagraphContext context = context_of(engine, items);
    return Setter(context, settings).run();
}

}  // namespace concordia::text
