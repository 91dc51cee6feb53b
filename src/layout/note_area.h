// The footnotes of one page (CSS GCPM 3, section 2): gathered in the order of their calls, stacked at the page's foot,
// split by lines where a page cannot hold them. Notes of parallel columns stand below their own column, side by side.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "layout/flow.h"

namespace concordia::layout {

/// Entries of Flow::notes[note].content that stand on one page. Those of the next page begin where these end.
struct NotePart {
    std::uint32_t note = 0;
    Range entries;
    [[nodiscard]] bool continues() const { return entries.first > 0; }
};

/// A part and where it stands: `top` from the top of the notes, the edge of the area left out.
struct PlacedNote {
    NotePart part;
    Length top;
};

/// What a page takes of its notes, and what it leaves to the next.
struct NoteShare {
    std::vector<PlacedNote> placed;
    std::vector<NotePart> carried;
    Length height;  // of the placed ones, the edge left out; 0 when there is none
};

/// The vertical place that a part takes.
Length height_of(const Note& note, Range entries);

class NoteArea {
 public:
    explicit NoteArea(const Flow& flow) : flow_(flow) {}

    void add(const NotePart& part);
    /// Whole notes, by their index in Flow::notes.
    void add(Range notes);
    [[nodiscard]] bool empty() const { return all_.placed.empty(); }
    /// All of them, none split.
    [[nodiscard]] const NoteShare& all() const { return all_; }

    /// The share of a page with `room` for notes. A note that does not fit is split where its lines may be, and is the
    /// last of its columns. nullopt: a call would stand on the page without any line of its note.
    [[nodiscard]] std::optional<NoteShare> share(Length room) const;
    /// The same where no rule can be kept: what does not fit is left to the next page. `must_go_on`: the first note
    /// places a line at least, fit or not.
    [[nodiscard]] NoteShare forced_share(Length room, bool must_go_on) const;

 private:
    const Flow& flow_;
    NoteShare all_;
    struct Column {
        Length left, right, bottom;
    };
    [[nodiscard]] Column column_of(const Note& note) const;
    static Length top_in(const std::vector<Column>& columns, const Column& column);
    static void push(std::vector<Column>& columns, const Column& column);
    [[nodiscard]] std::uint32_t fitting_end(const NotePart& part, Length room) const;

    std::vector<Column> columns_;  // of all_
};

}  // namespace concordia::layout
