// The computed values of one element (CSS Cascading 4, section 4.4): lengths absolute, percentages kept, keywords
// resolved, inheritance done. Elements with equal values share one ComputedStyle, so a pointer compares two styles.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/colour.h"
#include "base/length.h"

namespace concordia::style {

/// auto, a length, a percentage, a grid fraction, or content-based sizing.
struct Dimension {
    enum class Kind : std::uint8_t { Auto, Absolute, Percentage, Fraction, MinContent, MaxContent, None };
    Kind kind = Kind::Auto;
    Length length;                 // Absolute: the length; Percentage: an added length from calc()
    std::int32_t thousandths = 0;  // Percentage: 1/1000 of a percent (50 % is 50'000); Fraction: 1/1000 fr
    [[nodiscard]] bool is_auto() const { return kind == Kind::Auto; }
    /// Auto and content sizes give `otherwise`.
    [[nodiscard]] Length resolved(Length base, Length otherwise = {}) const {
        if (kind == Kind::Absolute) return length;
        if (kind == Kind::Percentage) return base.scaled(thousandths, 100'000) + length;
        return otherwise;
    }
    static Dimension absolute(Length length) { return {Kind::Absolute, length, 0}; }
    friend bool operator==(const Dimension&, const Dimension&) = default;
};

/// A track of a grid: minmax(least, most) (CSS Grid 2, section 7.2). A plain size is both, a fraction the most alone.
struct GridTrack {
    Dimension least, most;
    friend bool operator==(const GridTrack&, const GridTrack&) = default;
};

enum class Display : std::uint8_t {
    None,
    Block,
    Inline,
    InlineBlock,
    ListItem,
    Grid,
    Table,
    TableHeaderGroup,
    TableRowGroup,
    TableFooterGroup,
    TableRow,
    TableCell,
    TableColumn,
    TableColumnGroup,
    TableCaption,
    Contents
};
enum class Position : std::uint8_t { Static, Relative, Absolute };
enum class AlignItems : std::uint8_t { Stretch, Start, Center, End };
enum class Float : std::uint8_t { None, Left, Right, Footnote, BlockStart, BlockEnd };
enum class FloatReference : std::uint8_t { Inline, Page };
enum class Clear : std::uint8_t { None, Left, Right, Both };
enum class BorderStyle : std::uint8_t { None, Solid, Dashed, Dotted, Double };
enum class TextAlign : std::uint8_t { Start, End, Left, Right, Center, Justify };
enum class TextTransform : std::uint8_t { None, Uppercase, Lowercase, Capitalize };
enum class WhiteSpace : std::uint8_t { Normal, NoWrap, Pre, PreWrap, PreLine };
enum class Hyphens : std::uint8_t { None, Manual, Auto };
enum class VerticalAlign : std::uint8_t { Baseline, Top, Middle, Bottom, Super, Sub };
enum class Break : std::uint8_t { Auto, Avoid, Page, Left, Right, Column };
enum class ReadingFlow : std::uint8_t { Normal, GridRows, GridColumns };
enum class DecorationBreak : std::uint8_t { Slice, Clone };
enum class ListStyle : std::uint8_t {
    None,
    Disc,
    Circle,
    Square,
    Dash,
    Decimal,
    LowerAlpha,
    UpperAlpha,
    LowerRoman,
    UpperRoman
};
enum class FontCaps : std::uint8_t { Normal, SmallCaps };
enum class BorderCollapse : std::uint8_t { Separate, Collapse };

/// Sides in the order of CSS: top, right, bottom, left.
enum Side : std::uint8_t { Top, Right, Bottom, Left };

struct Border {
    Length width;  // 0 when the style is None
    BorderStyle style = BorderStyle::None;
    Colour colour;
    friend bool operator==(const Border&, const Border&) = default;
};

/// One part of a `content`, `string-set` or `bookmark-label` value.
struct ContentPart {
    enum class Kind : std::uint8_t {
        Text,           // "literal"
        Attribute,      // attr(name)
        Counter,        // counter(name, style); "page" and "pages" in margin boxes
        Counters,       // counters(name, separator, style)
        StringValue,    // string(name, first|last|start)
        ElementText,    // content(text)
        TargetCounter,  // target-counter(attr(href), page)
        TargetText,     // target-text(attr(href))
        Leader          // leader(".")
    };
    Kind kind = Kind::Text;
    std::string name;       // counter, string or attribute name; the text of Text; the pattern of Leader
    std::string separator;  // Counters; the attribute of TargetCounter ("href")
    std::string which;      // StringValue: "first", "last", "start"
    ListStyle list_style = ListStyle::Decimal;
    friend bool operator==(const ContentPart&, const ContentPart&) = default;
};
using Content = std::vector<ContentPart>;

struct CounterChange {
    std::string name;
    std::int32_t value = 0;
    friend bool operator==(const CounterChange&, const CounterChange&) = default;
};

struct Font {
    std::vector<std::string> families;  // in order of preference, as written
    Length size = 10_pt;
    std::uint16_t weight = 400;
    bool italic = false;
    FontCaps caps = FontCaps::Normal;
    std::vector<std::pair<std::string, std::uint32_t>> features;  // OpenType tag and value: {"tnum", 1}
    bool kerning = true;
    friend bool operator==(const Font&, const Font&) = default;
};

/// `grid-row` / `grid-column`: line numbers from 1, 0 for auto; span at least 1.
struct GridPlacement {
    std::int32_t start = 0;
    std::int32_t span = 1;
    friend bool operator==(const GridPlacement&, const GridPlacement&) = default;
};

/// Custom properties (`--name`) with var() resolved, sorted by name; shared by all elements that declare none.
using CustomProperties = std::vector<std::pair<std::string, std::string>>;

struct ComputedStyle {
    // Inherited.
    Font font;
    Colour colour = kBlack;
    Length line_height = 12_pt;
    std::int32_t line_height_factor = 1200;  // thousandths of the font size, for children; 0: a length was given
    Length letter_spacing, word_spacing, text_indent;
    TextAlign text_align = TextAlign::Start;
    TextAlign text_align_last = TextAlign::Start;
    bool text_align_last_auto = true;  // then text_align_last follows text_align
    TextTransform text_transform = TextTransform::None;
    WhiteSpace white_space = WhiteSpace::Normal;
    Hyphens hyphens = Hyphens::Manual;
    std::int32_t orphans = 2, widows = 2;
    ListStyle list_style = ListStyle::Disc;
    bool list_inside = false;
    std::string list_marker;  // list-style-type: "string"; wins over list_style when not empty
    BorderCollapse border_collapse = BorderCollapse::Separate;
    Length border_spacing_x, border_spacing_y;
    bool visible = true;
    std::string page;  // named page; inherited in effect (CSS Paged Media 3, section 6)
    // As written; font.features holds both, merged.
    std::vector<std::pair<std::string, std::uint32_t>> font_variant_numeric, font_feature_settings;
    std::shared_ptr<const CustomProperties> custom;  // null: none

    // Not inherited.
    Display display = Display::Inline;
    Position position = Position::Static;
    Float floating = Float::None;
    FloatReference float_reference = FloatReference::Inline;
    Clear clear = Clear::None;
    std::array<Dimension, 4> inset;  // top right bottom left
    std::array<Dimension, 4> margin{Dimension::absolute({}), Dimension::absolute({}), Dimension::absolute({}),
                                    Dimension::absolute({})};
    std::array<Dimension, 4> padding{Dimension::absolute({}), Dimension::absolute({}), Dimension::absolute({}),
                                     Dimension::absolute({})};
    std::array<Border, 4> border;
    std::array<Length, 4> radius;  // top left, top right, bottom right, bottom left
    Dimension width, height, min_width, min_height, max_width{Dimension::Kind::None, {}, 0},
        max_height{Dimension::Kind::None, {}, 0};
    bool border_box = false;  // box-sizing
    Colour background = kTransparent;
    VerticalAlign vertical_align = VerticalAlign::Baseline;
    Length baseline_shift;  // vertical-align: <length>, upwards
    bool underline = false;
    Break break_before = Break::Auto, break_after = Break::Auto, break_inside = Break::Auto;
    DecorationBreak decoration_break = DecorationBreak::Slice;
    std::vector<GridTrack> grid_columns, grid_rows;
    AlignItems align_items = AlignItems::Stretch;
    std::optional<AlignItems> align_self;  // nullopt: auto, as the container says
    Length column_gap, row_gap;
    bool column_gap_normal = true;  // then column_gap is 1em between columns, 0 in a grid
    GridPlacement grid_row, grid_column;
    ReadingFlow reading_flow = ReadingFlow::Normal;
    bool table_fixed = false;       // table-layout
    std::int32_t column_count = 0;  // columns; 0 is auto
    Dimension column_width;
    Border column_rule;
    bool column_fill_balance = true;
    bool column_span_all = false;
    Content content;           // ::before, ::after, ::marker and margin boxes
    bool has_content = false;  // false: content is normal or none
    std::vector<CounterChange> counter_reset, counter_increment, counter_set;
    std::vector<std::pair<std::string, Content>> string_set;
    std::int32_t bookmark_level = 0;  // 0: none
    Content bookmark_label;
    // SVG presentation (SVG 2, section 6), inherited; used by inline SVG only. A user unit is a pixel, 0.75 pt.
    Colour fill = kBlack, stroke = kTransparent;
    Length stroke_width = Length::from_thousandths(750);
    std::string stroke_dasharray;  // user units, "3 1.5"; empty: none
    std::string text_anchor;       // "start", "middle", "end"; empty: start

    friend bool operator==(const ComputedStyle&, const ComputedStyle&) = default;
};

}  // namespace concordia::style
