// Everything is measured anew from the parts as they are shaped, so a line is exact even where breaking a word changed
// its kerning.
#include "text/assemble.h"

#include <algorithm>

namespace concordia::text {

void Assembler::add_line(Cut from, Cut to, const LineSettings& settings) {
    gather(from, to);
    if (!settings.keeps_last_space) mark_hanging_spaces();
    Line line;
    line.first_run = static_cast<std::uint32_t>(paragraph_.runs.size());
    line.ends_with_hyphen = to.place != nullptr && to.place->ends_with_hyphen;
    line_ = &line;
    align(settings, measure(settings.tracking), line);
    write_parts(settings);
    line.run_count = static_cast<std::uint32_t>(paragraph_.runs.size()) - line.first_run;
    line.width = x_;
    line.overflows = x_ > settings.width;
    paragraph_.lines.push_back(line);
}

void Assembler::gather(Cut from, Cut to) {
    parts_.clear();
    const std::uint32_t end = to.place == nullptr ? to.piece : to.piece + 1;
    parts_.reserve(end - from.piece);
    for (std::uint32_t i = from.piece; i < end; ++i) gather_piece(i, from, to);
}

void Assembler::gather_piece(std::uint32_t index, Cut from, Cut to) {
    const Piece& piece = pieces_[index];
    Part& part = parts_.emplace_back();
    part.piece = &piece;
    part.word = piece.word;
    part.width = piece.width;
    const WordBreak* first = index == from.piece ? from.place : nullptr;
    const WordBreak* last = index == to.piece ? to.place : nullptr;
    if (first == nullptr && last == nullptr) return;
    part.begun = first != nullptr;
    part.continued = last != nullptr;
    part.word = &context_.words.fragment(*piece.word, first, last);
    part.width = word_width(*part.word, *context_.items[piece.item].style);
}

void Assembler::mark_hanging_spaces() {
    for (auto part = parts_.rbegin(); part != parts_.rend() && !part->piece->is_content(); ++part) {
        if (part->piece->kind != Piece::Kind::Space) continue;
        part->hangs = true;
        part->width = {};
    }
}

Assembler::Measures Assembler::measure(bool tracking) const {
    Measures sum;
    for (const Part& part : parts_) {
        sum.width += part.width;
        if (part.piece->kind == Piece::Kind::Space) sum.adjustable.space += part.width;
        if (part.piece->kind == Piece::Kind::Leader) ++sum.leaders;
        if (!is_scalable(*part.piece)) continue;
        sum.adjustable.glyphs += part.width;
        if (!tracking || part.word->clusters == 0) continue;
        sum.adjustable.letters += part.word->clusters;
        sum.adjustable.neighbours += part.word->clusters - 1;
    }
    return sum;
}

/// Page numbers are set later, when they are known: as they are.
bool Assembler::is_scalable(const Piece& piece) const {
    return piece.kind == Piece::Kind::Word && !context_.items[piece.item].reserve_digits;
}

/// Settles where the line begins and what its spaces, glyphs and leaders gain or lose.
void Assembler::align(const LineSettings& settings, const Measures& natural, Line& line) {
    const Length gap = settings.width - settings.indent - natural.width;
    const Length space = natural.adjustable.space, letters = natural.width - space;
    shares_ = {};
    shares_.space_sum = space;
    x_ = settings.indent;
    line.stretch_thousandths = 1000;
    if (natural.leaders > 0 && gap > Length()) return fill_leaders(gap, natural.leaders);
    const Length shrink = SpaceLimits::squeeze(space) + scaling_limit(letters) +
                          (settings.tracking ? tracking_limit(letters, true) : Length());
    const bool shrinks = gap < Length() && -gap <= shrink;
    if (shrinks || (settings.alignment == Alignment::Justify && gap > Length())) {
        shares_.total = justification(gap, natural.adjustable);
        if (space > Length()) {
            line.stretch_thousandths +=
                static_cast<std::int32_t>(shares_.total.spaces.thousandths() * 1000 / space.thousandths());
        }
    } else if (gap > Length()) {
        if (settings.alignment == Alignment::Right) x_ += gap;
        if (settings.alignment == Alignment::Center) x_ += gap / 2;
    }
}

void Assembler::fill_leaders(Length gap, std::int64_t count) {
    std::int64_t index = 0;
    for (Part& part : parts_) {
        if (part.piece->kind == Piece::Kind::Leader) part.width += share(gap, index++, count);
    }
}

void Assembler::write_parts(const LineSettings& settings) {
    run_is_open_ = false;
    for (const Part& part : parts_) {
        switch (part.piece->kind) {
            case Piece::Kind::Word:
            case Piece::Kind::Space:
                write_word(part);
                break;
            case Piece::Kind::Leader:
                write_leader(part, settings.width);
                break;
            default:
                write_box(part);
        }
    }
    finish_run();
}

void Assembler::write_box(const Part& part) {
    finish_run();
    if (part.piece->kind != Piece::Kind::ForcedBreak) {
        LineRun& run = begin_run(part);
        run.width = part.width;
        x_ += part.width;
    }
    const FontFace* face = part.word == nullptr ? nullptr : part.word->segments.front().face;
    widen(part, face, face == nullptr ? Length() : context_.items[part.piece->item].style->size);
}

/// Repeats stand on a grid counted from the line's right edge, so that the dots of several lines stand in columns.
void Assembler::write_leader(const Part& part, Length line_end) {
    finish_run();
    const Length end = x_ + part.width;
    const Length pattern = word_width(*part.word, *context_.items[part.piece->item].style);
    if (pattern > Length() && !part.word->segments.empty()) {
        const std::int64_t from_right = (line_end - end).thousandths();
        const std::int64_t first = from_right <= 0 ? 0 : (from_right - 1) / pattern.thousandths() + 1;
        const std::int64_t last = (line_end - x_).thousandths() / pattern.thousandths();
        Part repeat = part;
        repeat.width = pattern;
        x_ = line_end - pattern * last;
        for (std::int64_t i = first; i < last; ++i) write_word(repeat);
        finish_run();
    }
    x_ = end;
}

void Assembler::write_word(const Part& part) {
    const bool broken = part.begun || part.continued;
    if (broken) finish_run();
    const auto first_run = paragraph_.runs.size();
    for (std::size_t i = 0; i < part.word->segments.size(); ++i) write_segment(part, i);
    if (part.piece->kind == Piece::Kind::Word && context_.items[part.piece->item].reserve_digits) keep_room(part);
    if (!broken) return;
    finish_run();
    for (auto i = first_run; i < paragraph_.runs.size(); ++i) {
        LineRun& run = paragraph_.runs[i];
        run.has_actual_text = true;
        run.actual_begin = static_cast<std::uint32_t>(paragraph_.characters.size());
        if (part.begun || i != first_run) continue;
        run.actual_length = static_cast<std::uint32_t>(part.piece->word->text.size());
        paragraph_.characters += part.piece->word->text;
    }
}

/// Digits that are known later are set then, at the right of the room that is kept for them.
void Assembler::keep_room(const Part& part) {
    if (part.word->glyphs.empty()) return;
    const Length room = part.width - word_width(*part.word, *context_.items[part.piece->item].style);
    paragraph_.glyphs.back().advance += room;
    x_ += room;
}

void Assembler::write_segment(const Part& part, std::size_t index) {
    const WordSegment& segment = part.word->segments[index];
    if (segment.glyph_begin == segment.glyph_end) return;
    const std::vector<FontUnitGlyph>& glyphs = part.word->glyphs;
    const bool is_last = index + 1 == part.word->segments.size();
    const std::uint32_t text_begin = index == 0 ? 0 : glyphs[segment.glyph_begin].text_begin;
    const auto text_end = static_cast<std::uint32_t>(
        is_last ? part.word->text.size() : glyphs[part.word->segments[index + 1].glyph_begin].text_begin);

    const Length size = segment_size(segment, context_.items[part.piece->item].style->size);
    open_run(part, *segment.face, size);
    paragraph_.characters.append(part.word->text, text_begin, text_end - text_begin);
    const std::size_t first = paragraph_.glyphs.size();
    write_glyphs(*part.word, segment, size);
    if (!part.hangs) widen_glyphs(part, first, is_last);
    for (std::size_t i = first; i < paragraph_.glyphs.size(); ++i) {
        if (part.hangs) paragraph_.glyphs[i].advance = {};
        x_ += paragraph_.glyphs[i].advance;
    }
}

void Assembler::write_glyphs(const Word& word, const WordSegment& segment, Length size) {
    const std::int32_t units_per_em = segment.face->metrics().units_per_em;
    auto next = static_cast<std::uint32_t>(paragraph_.glyphs.size());
    paragraph_.glyphs.resize(next + (segment.glyph_end - segment.glyph_begin));
    Glyph* glyphs = paragraph_.glyphs.data();
    for (std::uint32_t i = segment.glyph_begin; i < segment.glyph_end; ++i, ++next) {
        const FontUnitGlyph& source = word.glyphs[i];
        Glyph& glyph = glyphs[next];
        glyph.id = source.id;
        glyph.text_length = static_cast<std::uint16_t>(source.text_end - source.text_begin);
        glyph.advance = size.scaled(source.advance, units_per_em);
        if (source.offset_x == 0 && source.offset_y == 0) continue;
        paragraph_.offsets.push_back(
            {next, size.scaled(source.offset_x, units_per_em), size.scaled(source.offset_y, units_per_em)});
    }
}

/// Adds to the natural advances what spacing and justification ask for.
void Assembler::widen_glyphs(const Part& part, std::size_t first, bool ends_word) {
    const bool is_space = part.piece->kind == Piece::Kind::Space;
    const Length tracking = context_.items[part.piece->item].style->letter_spacing;
    for (std::size_t i = first; tracking != Length() && i < paragraph_.glyphs.size(); ++i) {
        Glyph& glyph = paragraph_.glyphs[i];
        if (glyph.text_length > 0) glyph.advance += tracking;
    }
    if (is_scalable(*part.piece)) {
        if (shares_.total.tracking != Length()) space_letters(first, ends_word);
        if (shares_.total.scale != kNaturalScale) scale_glyphs(first);
    }
    if (is_space) paragraph_.glyphs.back().advance += space_share(part);
}

/// Moves the letters from `first` on apart, or nearer. Behind the last letter of a word is a space's room, or the
/// margin.
void Assembler::space_letters(std::size_t first, bool ends_word) {
    std::size_t end = paragraph_.glyphs.size();
    while (ends_word && end > first && paragraph_.glyphs[--end].text_length == 0) {
    }
    for (std::size_t i = first; i < end; ++i) {
        Glyph& glyph = paragraph_.glyphs[i];
        if (glyph.text_length > 0) glyph.advance += shares_.total.tracking;
    }
}

/// Gives the glyphs from `first` on their part of what scaling adds, by their widths.
void Assembler::scale_glyphs(std::size_t first) {
    const std::int32_t scale = shares_.total.scale;
    Length before = growth(shares_.glyphs_seen, scale);
    for (std::size_t i = first; i < paragraph_.glyphs.size(); ++i) {
        Glyph& glyph = paragraph_.glyphs[i];
        shares_.glyphs_seen += glyph.advance;
        const Length after = growth(shares_.glyphs_seen, scale);
        glyph.advance += after - before;
        before = after;
    }
    for (auto offset = paragraph_.offsets.rbegin(); offset != paragraph_.offsets.rend() && offset->glyph >= first;
         ++offset) {
        offset->x += growth(offset->x, scale);
    }
}

/// What a space gets: its word-spacing and its part of the gap, by its width.
Length Assembler::space_share(const Part& part) {
    const Length word_spacing = context_.items[part.piece->item].style->word_spacing;
    if (shares_.total.spaces == Length()) return word_spacing;
    const std::int64_t sum = shares_.space_sum.thousandths();
    const Length before = shares_.total.spaces.scaled(shares_.space_seen.thousandths(), sum);
    shares_.space_seen += part.width;
    return word_spacing + shares_.total.spaces.scaled(shares_.space_seen.thousandths(), sum) - before;
}

/// The last run goes on where item, face and size are the same.
void Assembler::open_run(const Part& part, const FontFace& face, Length size) {
    if (run_is_open_) {
        const LineRun& last = paragraph_.runs.back();
        if (last.item == part.piece->item && last.face == &face && last.size == size) return;
        finish_run();
    }
    LineRun& run = begin_run(part);
    run.face = &face;
    run.size = size;
    widen(part, &face, size);
    run_is_open_ = true;
}

LineRun& Assembler::begin_run(const Part& part) {
    LineRun& run = paragraph_.runs.emplace_back();
    run.item = part.piece->item;
    run.x = x_;
    run.raise = context_.items[part.piece->item].raise;
    if (part.word != nullptr) run.tracking = context_.items[part.piece->item].style->letter_spacing;
    if (!context_.items[part.piece->item].reserve_digits) {
        run.scale = shares_.total.scale;
        run.tracking += shares_.total.tracking;
    }
    run.first_glyph = static_cast<std::uint32_t>(paragraph_.glyphs.size());
    run.text_begin = static_cast<std::uint32_t>(paragraph_.characters.size());
    return run;
}

void Assembler::finish_run() {
    if (!run_is_open_) return;
    run_is_open_ = false;
    LineRun& run = paragraph_.runs.back();
    run.width = x_ - run.x;
    run.glyph_count = static_cast<std::uint32_t>(paragraph_.glyphs.size()) - run.first_glyph;
    run.text_length = static_cast<std::uint32_t>(paragraph_.characters.size()) - run.text_begin;
}

/// Lets the line reach as high and low as the part does.
void Assembler::widen(const Part& part, const Face* face, Length size) {
    const ParagraphItem& item = context_.items[part.piece->item];
    Length ascent = item.ascent, descent = item.descent;
    if (face != nullptr) {
        ascent = face->scaled(face->metrics().ascent, size);
        descent = face->scaled(-face->metrics().descent, size);
    } else if (part.piece->kind != Piece::Kind::Atom) {
        return;
    }
    line_->ascent = std::max(line_->ascent, ascent + item.raise);
    line_->descent = std::max(line_->descent, descent - item.raise);
}

}  // namespace concordia::text
