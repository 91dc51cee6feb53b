// Positions are sums of natural widths; a line's width is then one subtraction, whatever its breaks are.
#include "text/candidates.h"

namespace concordia::text {
namespace {

// Penalties in the unit of badness.
constexpr std::int32_t kExplicitPenalty = 50, kHyphenPenalty = 100, kRaggedHyphenPenalty = 150, kCompoundPenalty = 150;
constexpr std::int32_t kEmergencyPenalty = 3000;

std::int32_t penalty_of(const WordBreak& place, bool justified) {
    switch (place.kind) {
        case WordBreak::Kind::Explicit:
            return kExplicitPenalty;
        case WordBreak::Kind::Emergency:
            return kEmergencyPenalty;
        case WordBreak::Kind::SoftHyphen:
        case WordBreak::Kind::Pattern:
            break;
    }
    return (justified ? kHyphenPenalty : kRaggedHyphenPenalty) + (place.in_compound ? kCompoundPenalty : 0);
}

bool is_allowed(const WordBreak& place, Effort effort, Hyphenation hyphenation) {
    switch (place.kind) {
        case WordBreak::Kind::Explicit:
            return true;
        case WordBreak::Kind::SoftHyphen:
            return effort != Effort::Spaces && hyphenation != Hyphenation::None;
        case WordBreak::Kind::Pattern:
            return effort != Effort::Spaces && hyphenation == Hyphenation::Automatic;
        case WordBreak::Kind::Emergency:
            return effort == Effort::Everything;
    }
    return false;
}

Length part_width(const TextStyle& style, std::int32_t millionths, std::int64_t clusters) {
    return style.size.scaled(millionths, 1'000'000) + style.letter_spacing * clusters;
}

class Collector {
 public:
    Collector(const ParagraphContext& context, std::span<const Piece> pieces, std::uint32_t end, Effort effort,
              bool justified)
        : context_(context), pieces_(pieces), end_(end), effort_(effort), justified_(justified) {}

    BreakList run(std::uint32_t begin) {
        list_.candidates.reserve(end_ - begin);
        list_.cuts.reserve(end_ - begin);
        for (std::uint32_t i = begin; i < end_; ++i) add(i);
        add_end_of_line(end_);
        return std::move(list_);
    }

 private:
    void add(std::uint32_t index) {
        const Piece& piece = pieces_[index];
        if (piece.kind == Piece::Kind::Space) return add_space(index);
        if (piece.kind == Piece::Kind::Word && piece.breakable) add_word_breaks(index);
        position_ += piece.width;
        if (piece.kind == Piece::Kind::OpenBox || piece.kind == Piece::Kind::CloseBox) {
            if (waiting_) break_after_boxes(index);
            return;
        }
        if (piece.kind == Piece::Kind::Leader) ++leaders_;
        trailing_ = {};
        has_content_ = true;
        if (piece.continued && piece.breakable && effort_ == Effort::Everything) add_chunk_end(index);
    }

    /// A space opens the possibility; the break itself lies behind the closing boxes that follow it.
    void add_space(std::uint32_t index) {
        const Piece& piece = pieces_[index];
        position_ += piece.width;
        space_ += piece.width;
        trailing_ += piece.width;
        waiting_ = piece.breakable && has_content_;
        if (waiting_) break_after_boxes(index);
    }

    void break_after_boxes(std::uint32_t index) {
        const Piece::Kind next = index + 1 < end_ ? pieces_[index + 1].kind : Piece::Kind::ForcedBreak;
        if (next == Piece::Kind::CloseBox) return;
        waiting_ = false;
        if (index + 1 < end_ && next != Piece::Kind::Space) add_end_of_line(index + 1);
    }

    void add_end_of_line(std::uint32_t cut) {
        BreakCandidate candidate;
        candidate.end = position_ - trailing_;
        candidate.start = position_;
        candidate.end_space = space_ - trailing_;
        candidate.start_space = space_;
        candidate.leaders = leaders_;
        list_.candidates.push_back(candidate);
        list_.cuts.push_back({cut, nullptr});
    }

    void add_chunk_end(std::uint32_t index) {
        add_end_of_line(index + 1);
        list_.candidates.back().penalty = kEmergencyPenalty;
    }

    void add_word_breaks(std::uint32_t index) {
        const Piece& piece = pieces_[index];
        const bool patterns = effort_ != Effort::Spaces && piece.hyphenation == Hyphenation::Automatic;
        if (!patterns && !piece.word->may_break) return;
        const WordBreaks& places = patterns ? all_breaks(index) : context_.words.explicit_breaks(*piece.word);
        const TextStyle& style = *context_.items[piece.item].style;
        for (const WordBreak& place : places) {
            if (!is_allowed(place, effort_, piece.hyphenation)) continue;
            BreakCandidate candidate;
            candidate.end = position_ + part_width(style, place.before, place.clusters_before);
            candidate.start = position_ + piece.width - part_width(style, place.after, place.clusters_after);
            candidate.end_space = candidate.start_space = space_;
            candidate.leaders = leaders_;
            candidate.penalty = penalty_of(place, justified_);
            candidate.hyphen = place.ends_with_hyphen;
            list_.candidates.push_back(candidate);
            list_.cuts.push_back({index, &place});
        }
    }

    const WordBreaks& all_breaks(std::uint32_t index) {
        const Piece& piece = pieces_[index];
        if (!piece.joined) return context_.words.all_breaks(*piece.word);
        const Surroundings around = surroundings(pieces_, index);
        return context_.words.joined_breaks(*piece.word, around.before, around.after);
    }

    const ParagraphContext& context_;
    std::span<const Piece> pieces_;
    std::uint32_t end_;
    Effort effort_;
    bool justified_;
    BreakList list_;
    Length position_, space_;
    Length trailing_;  // spaces since the last content: they hang over the line's end
    std::uint32_t leaders_ = 0;
    bool has_content_ = false;
    bool waiting_ = false;  // for the closing boxes behind a space that may break
};

}  // namespace

BreakList collect_candidates(const ParagraphContext& context, std::span<const Piece> pieces, std::uint32_t begin,
                             std::uint32_t end, Effort effort, bool justified) {
    return Collector(context, pieces, end, effort, justified).run(begin);
}

}  // namespace concordia::text
