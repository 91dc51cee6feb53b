// From chosen breaks to lines of positioned glyphs, in three steps for each line: gather its parts, share its gap,
// write its runs.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "text/candidates.h"
#include "text/justify.h"
#include "text/paragraph.h"

namespace concordia::text {

struct LineSettings {
    Length width, indent;
    Alignment alignment = Alignment::Left;
    bool tracking = false;          // justification may space letters
    bool keeps_last_space = false;  // a text that is set without being broken
};

class Assembler {
 public:
    Assembler(const ParagraphContext& context, std::span<const Piece> pieces, Paragraph& paragraph)
        : context_(context), pieces_(pieces), paragraph_(paragraph) {}

    /// Appends the line between two cuts to the paragraph.
    void add_line(Cut from, Cut to, const LineSettings& settings);

 private:
    /// A piece, or what the breaks leave of it, on this line.
    struct Part {
        const Piece* piece = nullptr;
        const Word* word = nullptr;  // of Word, Space and Leader
        Length width;
        bool hangs = false;      // a space at the line's end, of no width
        bool begun = false;      // the rest of a word that an earlier line began
        bool continued = false;  // the beginning of a word that a later line ends
    };
    /// The natural measures of a line.
    struct Measures {
        Length width;
        Adjustable adjustable;
        std::int64_t leaders = 0;
    };
    /// What was handed out of the line's gap so far.
    struct Shares {
        Justification total;
        Length space_seen, space_sum;
        Length glyphs_seen;  // natural advances, so that roundings do not add up
    };

    void gather(Cut from, Cut to);
    void gather_piece(std::uint32_t index, Cut from, Cut to);
    void mark_hanging_spaces();
    [[nodiscard]] Measures measure(bool tracking) const;
    void align(const LineSettings& settings, const Measures& natural, Line& line);
    void fill_leaders(Length gap, std::int64_t count);

    void write_parts(const LineSettings& settings);
    void write_box(const Part& part);
    void write_leader(const Part& part, Length line_end);
    void write_word(const Part& part);
    void keep_room(const Part& part);
    void write_segment(const Part& part, std::size_t index);
    void write_glyphs(const Word& word, const WordSegment& segment, Length size);
    void widen_glyphs(const Part& part, std::size_t first, bool ends_word);
    void space_letters(std::size_t first, bool ends_word);
    void scale_glyphs(std::size_t first);
    [[nodiscard]] bool is_scalable(const Piece& piece) const;
    Length space_share(const Part& part);
    void open_run(const Part& part, const FontFace& face, Length size);
    LineRun& begin_run(const Part& part);
    void finish_run();
    void widen(const Part& part, const Face* face, Length size);

    const ParagraphContext& context_;
    std::span<const Piece> pieces_;
    Paragraph& paragraph_;

    std::vector<Part> parts_;
    Shares shares_;
    Length x_;
    Line* line_ = nullptr;
    bool run_is_open_ = false;  // the last run may take more glyphs
};

}  // namespace concordia::text
