// Paragraphs in the square font: a letter is 10 pt wide, a space 5 pt, so every width can be counted.
#include "text/paragraph.h"

#include "text/setting.h"

using namespace concordia;
using namespace concordia::text;
using namespace concordia::text::tests;

TEST_CASE("a line breaks at a space that does not count in its width") {
    CHECK(broken("ab cd ef", 45_pt) == "ab cd |ef");  // 20 + 5 + 20 = 45; the space hangs
    CHECK(broken("ab cd ef", 44_pt) == "ab |cd |ef");
}

TEST_CASE("a line that ends at a space ends with a space glyph of no width") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd", style)}, ragged(30_pt));
    REQUIRE(set.lines.size() == 2);
    const LineRun& run = set.runs[0];
    CHECK(run.glyph_count == 3);
    CHECK(set.glyphs[2].advance == 0_pt);
    CHECK(run.width == 20_pt);  // "ab"
    CHECK(set.lines[0].width == 20_pt);
}

TEST_CASE("glyphs and spaces share the gap of a justified line, and how far spaces stretch is reported") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    // 20 + 5 + 20 + 5 + 20 = 70; of 3.6 more, six glyphs take 2 % of 60 = 1.2, each of the two spaces half of the rest
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd ef gh", style)}, justified(73.6_pt));
    REQUIRE(shown(set) == "ab cd ef |gh");
    CHECK(set.glyphs[0].advance == 10.2_pt);
    CHECK(set.glyphs[2].advance == 6.2_pt);  // 5 + (3.6 - 1.2) / 2
    CHECK(set.glyphs[5].advance == 6.2_pt);
    CHECK(set.runs[0].scale == 102'000);  // 102 %
    CHECK(set.runs[0].tracking == 0_pt);
    CHECK(set.lines[0].width == 73.6_pt);
    CHECK(set.lines[0].stretch_thousandths == 1240);
    CHECK(set.lines[1].stretch_thousandths == 1000);
}

TEST_CASE("letters of a word stand further apart where spaces would stretch by more than a quarter") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    // Of 4 more, glyphs take 1.2 and spaces 2.5; the three letters with a neighbour get 0.3 / 3, of it 2 % by scaling.
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd ef gh", style)}, justified(74_pt));
    REQUIRE(shown(set) == "ab cd ef |gh");
    CHECK(set.runs[0].tracking == 0.098_pt);
    CHECK(set.glyphs[0].advance == 10.3_pt);  // (10 + 0.098) * 1.02
    CHECK(set.glyphs[1].advance == 10.2_pt);
    CHECK(set.glyphs[2].advance == 6.25_pt);
    CHECK(set.lines[0].width == 74_pt);
    CHECK(set.lines[0].stretch_thousandths == 1250);
}

TEST_CASE("letters of a word stand nearer by up to an eightieth of their width") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    // Of 4 less, glyphs take 1.2 - 0.0075, three distances 3 * 10 / 80, each of two spaces half of the rest: 2.4325 / 2
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd ef gh", style)}, justified(66_pt));
    REQUIRE(shown(set) == "ab cd ef |gh");
    CHECK(set.runs[0].tracking == -0.125_pt);
    CHECK(set.lines[0].stretch_thousandths == 757);  // 1 - 0.24325
    CHECK(set.lines[0].width == 66_pt);
}

TEST_CASE("letters that letter-spacing sets apart are set apart no further") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    style.letter_spacing = 1_pt;
    // 22 + 6 + 22 + 6 + 22 = 78; of 4.8 more, glyphs take 2 % of 66 = 1.32, each of the two spaces half of the rest
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd ef gh", style)}, justified(82.8_pt));
    REQUIRE(shown(set) == "ab cd ef |gh");
    CHECK(set.runs[0].tracking == 1_pt);
    CHECK(set.glyphs[2].advance == 7.74_pt);  // 6 + 3.48 / 2
}

TEST_CASE("a gap of two hundredths is the glyphs' alone") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd ef gh", style)}, justified(70.6_pt));
    REQUIRE(shown(set) == "ab cd ef |gh");
    CHECK(set.glyphs[0].advance == 10.1_pt);  // 10 + 0.6 / 6
    CHECK(set.glyphs[2].advance == 5_pt);
    CHECK(set.runs[0].scale == 101'000);
}

TEST_CASE("glyphs and spaces give way, spaces by a third at most") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const std::vector<ParagraphItem> items{text_item("ab cd ef gh", style)};
    // 70 less 3 % of 60 and a third of 10 = 64.867
    CHECK(shown(set_paragraph(*engine, items, justified(64.87_pt))) == "ab cd ef |gh");
    CHECK(shown(set_paragraph(*engine, items, justified(64.86_pt))) == "ab cd |ef gh");
}

TEST_CASE("glyphs give way by two hundredths, spaces take what remains") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    // "abcdefghij klm" is 135; of 3.8 more, thirteen glyphs take 2 % of 130 = 2.6
    const Paragraph set =
        set_paragraph(*engine, {text_item("abcdefghij klm nopqrstuvwxyz", style)}, justified(138.8_pt));
    REQUIRE(shown(set) == "abcdefghij klm |nopqrstuvwxyz");
    CHECK(set.glyphs[0].advance == 10.2_pt);
    CHECK(set.glyphs[10].advance == 6.2_pt);
    CHECK(set.lines[0].width == 138.8_pt);
}

TEST_CASE("looser lines are tried before the end of a broken word stands alone on the last line") {
    const auto engine = square_engine();
    const TextStyle style = square_style(), strong = style;
    // "a b c d e f gg-" is 120, a good line; "a b c d e f" is 85, its spaces stretch by more than twice their limit
    const auto set = [&](const std::vector<ParagraphItem>& items) {
        return shown(set_paragraph(*engine, items, justified(117_pt)));
    };
    CHECK(set({text_item("a b c d e f gg\u00ADhhh i", style)}) == "a b c d e f gg-|hhh i");
    CHECK(set({text_item("a b c d e f gg\u00ADhhh", style)}) == "a b c d e f |gghhh");
    CHECK(set({text_item("a b c d e f gg\u00ADhhh", style), text_item(".", strong)}) == "a b c d e f |gghhh.");
}

TEST_CASE("the best breaks of the whole paragraph are chosen, not the first that fit") {
    // Greedy would set "aaa bb cc|ddddd"-like first lines full and leave a hole later.
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const std::vector<ParagraphItem> items{text_item("aa bb cc ddddddd ee", style)};
    // first fit: "aa bb cc" 70, "ddddddd" 70 of 95, "ee"; best: the same gap shared out
    CHECK(shown(set_paragraph(*engine, items, ragged(95_pt))) == "aa bb cc |ddddddd ee");
    const std::vector<ParagraphItem> uneven{text_item("aaa bb cc ddddd", style)};
    CHECK(shown(set_paragraph(*engine, uneven, justified(80_pt))) == "aaa bb cc |ddddd");
}

TEST_CASE("text wider than its line overflows and says so") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const Paragraph set = set_paragraph(*engine, {text_item("ab cdefgh ij", style)}, ragged(40_pt));
    REQUIRE(shown(set) == "ab |cdefgh |ij");
    CHECK_FALSE(set.lines[0].overflows);
    CHECK(set.lines[1].overflows);  // 60 > 40
    CHECK(set.lines[1].width == 60_pt);
}

TEST_CASE("lines align left, right and in the middle") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphSettings settings = ragged(100_pt);
    const auto first_x = [&](Alignment alignment) {
        settings.alignment = settings.last_alignment = alignment;
        return set_paragraph(*engine, {text_item("abcd", style)}, settings).runs[0].x;
    };
    CHECK(first_x(Alignment::Left) == 0_pt);
    CHECK(first_x(Alignment::Right) == 60_pt);   // 100 - 40
    CHECK(first_x(Alignment::Center) == 30_pt);  // (100 - 40) / 2
}

TEST_CASE("the first line is indented, to the right or the left") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphSettings settings = ragged(45_pt);
    settings.first_indent = 10_pt;
    Paragraph set = set_paragraph(*engine, {text_item("ab cd ef", style)}, settings);
    CHECK(shown(set) == "ab |cd ef");  // 10 + 45 > 45
    CHECK(set.runs[0].x == 10_pt);
    CHECK(set.runs[1].x == 0_pt);
    settings.first_indent = -10_pt;
    set = set_paragraph(*engine, {text_item("ab cd ef", style)}, settings);
    CHECK(set.runs[0].x == -10_pt);
}

TEST_CASE("a line feed forces a break, and its last line is aligned as a last line") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphSettings settings = justified(60_pt);
    const Paragraph set = set_paragraph(*engine, {text_item("ab cd\nef\n\ngh", style)}, settings);
    CHECK(shown(set) == "ab cd|ef||gh");
    CHECK(set.lines[0].stretch_thousandths == 1000);
    CHECK(set.lines[2].ascent == 8_pt);  // the empty line is as high as its style: 0.8 em
    CHECK(set.lines[2].descent == 2_pt);
}

TEST_CASE("a line feed at the end begins no further line") {
    CHECK(broken("ab\n", 60_pt) == "ab");
}

TEST_CASE("boxes and atoms take their room and keep their place in the line") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphItem atom = box_item(ParagraphItem::Kind::Atom, 12_pt);
    atom.ascent = 15_pt;
    atom.descent = 3_pt;
    const std::vector<ParagraphItem> items{text_item("ab ", style), box_item(ParagraphItem::Kind::OpenBox, 3_pt),
                                           text_item("cd", style),  box_item(ParagraphItem::Kind::CloseBox, 4_pt),
                                           text_item(" ", style),   atom};
    const Paragraph set = set_paragraph(*engine, items, ragged(100_pt));
    REQUIRE(set.lines.size() == 1);
    REQUIRE(set.runs.size() == 6);
    CHECK(set.runs[1].x == 25_pt);  // 20 + 5
    CHECK(set.runs[2].x == 28_pt);  // + 3
    CHECK(set.runs[3].x == 48_pt);  // + 20
    CHECK(set.runs[5].x == 57_pt);  // + 4 + 5
    CHECK(set.lines[0].width == 69_pt);
    CHECK(set.lines[0].ascent == 15_pt);
    CHECK(set.lines[0].descent == 3_pt);
}

TEST_CASE("a box closes on the line of its last word and opens on that of its first") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const std::vector<ParagraphItem> items{text_item("ab ", style), box_item(ParagraphItem::Kind::OpenBox, 3_pt),
                                           text_item("cd ", style), box_item(ParagraphItem::Kind::CloseBox, 3_pt),
                                           text_item("ef", style)};
    const Paragraph set = set_paragraph(*engine, items, ragged(30_pt));
    REQUIRE(set.lines.size() == 3);
    CHECK(set.lines[0].run_count == 1);  // ab
    CHECK(set.lines[1].run_count == 3);  // ( cd )
    CHECK(set.lines[1].width == 26_pt);  // 3 + 20 + 3, the space within hangs
}

TEST_CASE("no break is allowed between a word and an atom that touches it") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const std::vector<ParagraphItem> items{text_item("ab cd", style), box_item(ParagraphItem::Kind::Atom, 10_pt),
                                           text_item("ef", style)};
    const Paragraph set = set_paragraph(*engine, items, ragged(60_pt));
    CHECK(shown(set) == "ab |cdef");  // 20 + 10 + 20 = 50
}

TEST_CASE("a leader fills its line on a grid that is counted from the right") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphItem leader = text_item(". ", style);
    leader.kind = ParagraphItem::Kind::Leader;
    leader.width = 20_pt;
    const Paragraph set =
        set_paragraph(*engine, {text_item("ab", style), leader, text_item("12", style)}, ragged(101_pt));
    REQUIRE(set.lines.size() == 1);
    REQUIRE(set.runs.size() == 3);
    // from 20 to 81 there is room for the repeats of 15 pt that begin at 26, 41 and 56 from the left (75, 60, 45 from
    // the right edge); the next would end at 86
    CHECK(set.runs[1].x == 26_pt);
    CHECK(set.runs[1].width == 45_pt);
    CHECK(set.runs[2].x == 81_pt);
}

TEST_CASE("words that may not wrap stay on one line") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphItem together = text_item("cd ef", style);
    together.no_wrap = true;
    const Paragraph set = set_paragraph(*engine, {text_item("ab ", style), together}, ragged(60_pt));
    CHECK(shown(set) == "ab |cd ef");
}

TEST_CASE("digits of a page number that is not known yet take the room of zeros") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    ParagraphItem number = text_item("1", style);
    number.reserve_digits = true;
    const Paragraph set = set_paragraph(*engine, {number}, ragged(60_pt));
    CHECK(set.runs[0].width == 10_pt);
}

TEST_CASE("letter-spacing and word-spacing widen letters and spaces and part ligatures") {
    const auto engine = square_engine();
    TextStyle style = square_style();
    style.letter_spacing = 1_pt;
    style.word_spacing = 2_pt;
    const ShapedText set = shape(*engine, "fi a", style);
    // f i _ a = (10 + 1) * 2 + (5 + 1 + 2) + (10 + 1)
    CHECK(set.width == 41_pt);
    CHECK(set.glyphs.size() == 4);
}

TEST_CASE("the narrowest width is that of the longest piece, the widest that of the longest line") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    const IntrinsicWidths widths = measure(*engine, {text_item("ab cdef g\nhijk lmnop", style)});
    CHECK(widths.minimum == 50_pt);  // lmnop
    CHECK(widths.maximum == 95_pt);  // hijk lmnop = 40 + 5 + 50
}

TEST_CASE("text shaped alone keeps its last space") {
    const auto engine = square_engine();
    const TextStyle style = square_style();
    CHECK(shape(*engine, "ab ", style).width == 25_pt);
    CHECK(shape(*engine, "", style).width == 0_pt);
}

TEST_CASE("no items give no lines") {
    const auto engine = square_engine();
    CHECK(set_paragraph(*engine, {}, ragged(50_pt)).lines.empty());
}
