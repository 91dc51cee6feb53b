// How boxes are laid out: display, float, position, grid, tables, columns (CSS Display 3, Grid 2, Multi-column 1).
#include "style/property.h"

namespace concordia::style {
namespace {

constexpr Keyword<Display> kDisplay[] = {{"none", Display::None},
                                         {"block", Display::Block},
                                         {"inline", Display::Inline},
                                         {"inline-block", Display::InlineBlock},
                                         {"list-item", Display::ListItem},
                                         {"grid", Display::Grid},
                                         {"table", Display::Table},
                                         {"table-header-group", Display::TableHeaderGroup},
                                         {"table-row-group", Display::TableRowGroup},
                                         {"table-footer-group", Display::TableFooterGroup},
                                         {"table-row", Display::TableRow},
                                         {"table-cell", Display::TableCell},
                                         {"table-column", Display::TableColumn},
                                         {"table-column-group", Display::TableColumnGroup},
                                         {"table-caption", Display::TableCaption},
                                         {"contents", Display::Contents}};
constexpr Keyword<Position> kPosition[] = {
    {"static", Position::Static}, {"relative", Position::Relative}, {"absolute", Position::Absolute}};
constexpr Keyword<Float> kFloat[] = {{"none", Float::None},
                                     {"left", Float::Left},
                                     {"right", Float::Right},
                                     {"footnote", Float::Footnote},
                                     {"block-start", Float::BlockStart},
                                     {"block-end", Float::BlockEnd},
                                     {"top", Float::BlockStart},
                                     {"bottom", Float::BlockEnd}};
constexpr Keyword<FloatReference> kFloatReference[] = {{"inline", FloatReference::Inline},
                                                       {"page", FloatReference::Page}};
constexpr Keyword<Clear> kClear[] = {
    {"none", Clear::None}, {"left", Clear::Left}, {"right", Clear::Right}, {"both", Clear::Both}};
constexpr Keyword<ReadingFlow> kReadingFlow[] = {
    {"normal", ReadingFlow::Normal}, {"grid-rows", ReadingFlow::GridRows}, {"grid-columns", ReadingFlow::GridColumns}};
constexpr Keyword<bool> kColumnFill[] = {{"balance", true}, {"balance-all", true}, {"auto", false}};
constexpr Keyword<bool> kColumnSpan[] = {{"none", false}, {"all", true}};
constexpr Keyword<AlignItems> kAlignItems[] = {{"normal", AlignItems::Stretch},
                                               {"stretch", AlignItems::Stretch},
                                               {"start", AlignItems::Start},
                                               {"center", AlignItems::Center},
                                               {"end", AlignItems::End}};
constexpr Keyword<bool> kTableLayout[] = {{"auto", false}, {"fixed", true}};

using Tracks = std::vector<SpecifiedTrack>;
constexpr std::size_t kMostTracks = 1000;

std::optional<SpecifiedDimension> read_track_size(ValueReader& reader) {
    const Token& token = reader.peek();
    if (token.kind == TokenKind::Dimension && equal_ignoring_case(token.text, "fr") && token.millionths >= 0) {
        reader.take();
        return SpecifiedDimension{Dimension::Kind::Fraction, {}, static_cast<std::int32_t>(token.millionths / 1000)};
    }
    return read_dimension(reader, Allow::Percentage | Allow::Auto | Allow::Content);
}

/// minmax(least, most): the least may be no fraction (CSS Grid 2, section 7.2.1).
std::optional<SpecifiedTrack> read_minmax(ValueReader& reader) {
    ValueReader inside = reader.take_block();
    const auto least = read_track_size(inside);
    if (!least || least->kind == Dimension::Kind::Fraction || !inside.take(TokenKind::Comma)) return std::nullopt;
    const auto most = read_track_size(inside);
    if (!most || !inside.at_end()) return std::nullopt;
    return SpecifiedTrack{*least, *most};
}

std::optional<SpecifiedTrack> read_track(ValueReader& reader) {
    if (reader.at_function("minmax")) return read_minmax(reader);
    const auto size = read_track_size(reader);
    if (!size) return std::nullopt;
    const bool fraction = size->kind == Dimension::Kind::Fraction;
    return SpecifiedTrack{fraction ? SpecifiedDimension{Dimension::Kind::Absolute, {}, 0} : *size, *size};
}

/// repeat(3, 1fr 2fr) (CSS Grid 2, section 7.2.3); no auto-fill.
bool read_repeat(ValueReader& reader, Tracks& tracks) {
    ValueReader inside = reader.take_block();
    const std::optional<std::int32_t> count = read_integer(inside, 1);
    if (!count || !inside.take(TokenKind::Comma)) return false;
    Tracks once;
    while (!inside.at_end()) {
        const auto track = read_track(inside);
        if (!track) return false;
        once.push_back(*track);
    }
    if (once.empty() || once.size() * static_cast<std::size_t>(*count) > kMostTracks) return false;
    for (std::int32_t i = 0; i < *count; ++i) tracks.insert(tracks.end(), once.begin(), once.end());
    return true;
}

std::optional<Tracks> read_tracks(ValueReader& reader) {
    if (reader.take_keyword("none")) return Tracks{};
    Tracks tracks;
    while (!reader.at_end()) {
        if (reader.at_function("repeat")) {
            if (!read_repeat(reader, tracks)) return std::nullopt;
            continue;
        }
        const auto track = read_track(reader);
        if (!track) return std::nullopt;
        tracks.push_back(*track);
    }
    if (tracks.empty() || tracks.size() > kMostTracks) return std::nullopt;
    return tracks;
}

/// One end of a placement: a line number, `span n` or auto.
struct GridLine {
    bool span = false;
    std::int32_t number = 0;  // 0: auto
};
std::optional<GridLine> read_grid_line(ValueReader& reader) {
    if (reader.take_keyword("auto")) return GridLine{};
    const bool span = reader.take_keyword("span");
    const std::optional<std::int32_t> number = read_integer(reader, 1);
    return number && *number <= 10'000 ? std::optional(GridLine{span, *number}) : std::nullopt;
}

/// grid-row and grid-column: `2`, `span 2`, `1 / 3`, `1 / span 2` (CSS Grid 2, section 8.3); positive lines only.
std::optional<GridPlacement> read_placement(ValueReader& reader) {
    const auto start = read_grid_line(reader);
    if (!start) return std::nullopt;
    GridLine end;
    if (reader.take_delimiter('/')) {
        const auto line = read_grid_line(reader);
        if (!line) return std::nullopt;
        end = *line;
    }
    if (start->span) {
        if (end.span || end.number == 0) return GridPlacement{0, start->number};
        return GridPlacement{std::max(1, end.number - start->number), start->number};
    }
    if (end.span || end.number == 0) return GridPlacement{start->number, std::max(1, end.number)};
    if (start->number == 0) return GridPlacement{std::max(1, end.number - 1), 1};
    const auto [first, last] = std::minmax(start->number, end.number);
    return GridPlacement{first, std::max(1, last - first)};
}

Setter read_column_gap(ValueReader& reader) {
    const bool normal = reader.take_keyword("normal");
    const std::optional<SpecifiedLength> length = normal ? SpecifiedLength{} : read_length(reader);
    if (!length) return {};
    return [normal, value = *length](Computation& c) {
        c.style.column_gap_normal = normal;
        c.style.column_gap = computed(value, c);
    };
}

std::optional<std::optional<AlignItems>> read_align_self(ValueReader& reader) {
    if (reader.take_keyword("auto")) return std::optional<AlignItems>();
    const auto align = one_of(kAlignItems)(reader);
    return align ? std::optional(align) : std::nullopt;
}

std::optional<std::int32_t> read_column_count(ValueReader& reader) {
    if (reader.take_keyword("auto")) return 0;
    return read_integer(reader, 1);
}

}  // namespace

void add_layout_properties(PropertyTable& table) {
    using enum Inherits;
    table.push_back(property<CONCORDIA_FIELD(display)>("display", No, one_of(kDisplay)));
    table.push_back(property<CONCORDIA_FIELD(position)>("position", No, one_of(kPosition)));
    table.push_back(property<CONCORDIA_FIELD(floating)>("float", No, one_of(kFloat)));
    table.push_back(property<CONCORDIA_FIELD(float_reference)>("float-reference", No, one_of(kFloatReference)));
    table.push_back(property<CONCORDIA_FIELD(clear)>("clear", No, one_of(kClear)));
    table.push_back(property<CONCORDIA_FIELD(grid_columns)>("grid-template-columns", No, read_tracks));
    table.push_back(property<CONCORDIA_FIELD(grid_rows)>("grid-template-rows", No, read_tracks));
    table.push_back(property<CONCORDIA_FIELD(grid_row)>("grid-row", No, read_placement));
    table.push_back(property<CONCORDIA_FIELD(grid_column)>("grid-column", No, read_placement));
    table.push_back(property<CONCORDIA_FIELD(align_items)>("align-items", No, one_of(kAlignItems)));
    table.push_back(property<CONCORDIA_FIELD(align_self)>("align-self", No, read_align_self));
    table.push_back(property<CONCORDIA_FIELD(reading_flow)>("reading-flow", No, one_of(kReadingFlow)));
    table.push_back(property<CONCORDIA_FIELD(table_fixed)>("table-layout", No, one_of(kTableLayout)));
    table.push_back(property<CONCORDIA_FIELD(column_count)>("column-count", No, read_column_count));
    table.push_back(property<CONCORDIA_FIELD(column_width)>("column-width", No, dimensions(Allow::Auto)));
    table.push_back(property<CONCORDIA_FIELD(column_fill_balance)>("column-fill", No, one_of(kColumnFill)));
    table.push_back(property<CONCORDIA_FIELD(column_span_all)>("column-span", No, one_of(kColumnSpan)));
    table.push_back(property<CONCORDIA_FIELD(row_gap)>("row-gap", No, normal_or_length(Allow::Nothing)));
    Property column_gap;
    column_gap.name = "column-gap";
    column_gap.read = read_column_gap;
    column_gap.copy = [](ComputedStyle& to, const ComputedStyle& from) {
        to.column_gap_normal = from.column_gap_normal;
        to.column_gap = from.column_gap;
    };
    table.push_back(std::move(column_gap));
}

}  // namespace concordia::style
