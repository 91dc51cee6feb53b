// Properties of CSS Text 3, Text Decoration 3 and of lists and tables as far as they are inherited.
#include "style/property.h"

namespace concordia::style {
namespace {

constexpr Keyword<TextAlign> kAlign[] = {{"start", TextAlign::Start},   {"end", TextAlign::End},
                                         {"left", TextAlign::Left},     {"right", TextAlign::Right},
                                         {"center", TextAlign::Center}, {"justify", TextAlign::Justify}};
constexpr Keyword<TextTransform> kTransform[] = {{"none", TextTransform::None},
                                                 {"uppercase", TextTransform::Uppercase},
                                                 {"lowercase", TextTransform::Lowercase},
                                                 {"capitalize", TextTransform::Capitalize}};
constexpr Keyword<WhiteSpace> kWhiteSpace[] = {{"normal", WhiteSpace::Normal},
                                               {"nowrap", WhiteSpace::NoWrap},
                                               {"pre", WhiteSpace::Pre},
                                               {"pre-wrap", WhiteSpace::PreWrap},
                                               {"pre-line", WhiteSpace::PreLine}};
constexpr Keyword<Hyphens> kHyphens[] = {{"none", Hyphens::None}, {"manual", Hyphens::Manual}, {"auto", Hyphens::Auto}};
constexpr Keyword<bool> kVisibility[] = {{"visible", true}, {"hidden", false}};
constexpr Keyword<BorderCollapse> kCollapse[] = {{"separate", BorderCollapse::Separate},
                                                 {"collapse", BorderCollapse::Collapse}};
constexpr Keyword<bool> kListPosition[] = {{"outside", false}, {"inside", true}};
constexpr Keyword<bool> kDecoration[] = {{"none", false}, {"underline", true}};
constexpr Keyword<VerticalAlign> kVerticalAlign[] = {
    {"baseline", VerticalAlign::Baseline}, {"top", VerticalAlign::Top},     {"middle", VerticalAlign::Middle},
    {"bottom", VerticalAlign::Bottom},     {"super", VerticalAlign::Super}, {"sub", VerticalAlign::Sub}};

/// normal and numbers inherit as a factor, lengths and percentages as the length they make.
Setter read_line_height(ValueReader& reader) {
    constexpr std::int32_t kNormal = 1200;
    std::optional<std::int32_t> factor;
    if (reader.take_keyword("normal")) {
        factor = kNormal;
    } else if (reader.at(TokenKind::Number)) {
        const std::int64_t thousandths = reader.take().millionths / 1000;
        if (thousandths < 0) return {};
        factor = static_cast<std::int32_t>(thousandths);
    }
    if (factor && *factor > 0) return [value = *factor](Computation& c) { c.style.line_height_factor = value; };
    const std::optional<SpecifiedLength> length = factor ? SpecifiedLength{} : read_length(reader, Allow::Percentage);
    if (!length) return {};
    return [value = *length](Computation& c) {
        c.style.line_height_factor = 0;
        c.style.line_height = bounded(computed(value, c) + c.style.font.size.scaled(value.percentage, 1'000'000));
    };
}

Setter read_text_align_last(ValueReader& reader) {
    if (reader.take_keyword("auto")) return [](Computation& c) { c.style.text_align_last_auto = true; };
    const std::optional<TextAlign> align = one_of(kAlign)(reader);
    if (!align) return {};
    return [value = *align](Computation& c) {
        c.style.text_align_last_auto = false;
        c.style.text_align_last = value;
    };
}

Setter read_vertical_align(ValueReader& reader) {
    std::optional<VerticalAlign> align = one_of(kVerticalAlign)(reader);
    std::optional<SpecifiedLength> shift = SpecifiedLength{};
    if (!align) shift = read_length(reader, Allow::Negative);
    if (!shift) return {};
    return [value = align.value_or(VerticalAlign::Baseline), length = *shift](Computation& c) {
        c.style.vertical_align = value;
        c.style.baseline_shift = computed(length, c);
    };
}

Setter read_list_style_type(ValueReader& reader) {
    if (reader.at(TokenKind::String)) {
        return [marker = std::string(reader.take().text)](Computation& c) {
            c.style.list_marker = marker;
            if (marker.empty()) c.style.list_style = ListStyle::None;
        };
    }
    const std::optional<ListStyle> style = read_counter_style(reader);
    if (!style) return {};
    return [value = *style](Computation& c) {
        c.style.list_style = value;
        c.style.list_marker.clear();
    };
}

Setter read_border_spacing(ValueReader& reader) {
    const std::optional<SpecifiedLength> x = read_length(reader);
    if (!x) return {};
    const SpecifiedLength y = read_length(reader).value_or(*x);
    return [x = *x, y](Computation& c) {
        c.style.border_spacing_x = computed(x, c);
        c.style.border_spacing_y = computed(y, c);
    };
}

Property row(std::string_view name, Inherits inherits, Setter (*read)(ValueReader&),
             void (*copy)(ComputedStyle&, const ComputedStyle&)) {
    Property result;
    result.name = name;
    result.inherited = inherits == Inherits::Yes;
    result.read = read;
    result.copy = copy;
    return result;
}

void add_composite_rows(PropertyTable& table) {
    using enum Inherits;
    table.push_back(row("line-height", Yes, read_line_height, [](ComputedStyle& to, const ComputedStyle& from) {
        to.line_height_factor = from.line_height_factor;
        to.line_height = from.line_height;
    }));
    table.push_back(row("text-align-last", Yes, read_text_align_last, [](ComputedStyle& to, const ComputedStyle& from) {
        to.text_align_last_auto = from.text_align_last_auto;
        to.text_align_last = from.text_align_last;
    }));
    table.push_back(row("vertical-align", No, read_vertical_align, [](ComputedStyle& to, const ComputedStyle& from) {
        to.vertical_align = from.vertical_align;
        to.baseline_shift = from.baseline_shift;
    }));
    table.push_back(row("list-style-type", Yes, read_list_style_type, [](ComputedStyle& to, const ComputedStyle& from) {
        to.list_style = from.list_style;
        to.list_marker = from.list_marker;
    }));
    table.push_back(row("border-spacing", Yes, read_border_spacing, [](ComputedStyle& to, const ComputedStyle& from) {
        to.border_spacing_x = from.border_spacing_x;
        to.border_spacing_y = from.border_spacing_y;
    }));
}

}  // namespace

void add_text_properties(PropertyTable& table) {
    using enum Inherits;
    add_composite_rows(table);
    table.push_back(property<CONCORDIA_FIELD(text_align)>("text-align", Yes, one_of(kAlign)));
    table.push_back(property<CONCORDIA_FIELD(text_indent)>("text-indent", Yes, lengths(Allow::Negative)));
    table.push_back(property<CONCORDIA_FIELD(text_transform)>("text-transform", Yes, one_of(kTransform)));
    table.push_back(
        property<CONCORDIA_FIELD(letter_spacing)>("letter-spacing", Yes, normal_or_length(Allow::Negative)));
    table.push_back(property<CONCORDIA_FIELD(word_spacing)>("word-spacing", Yes, normal_or_length(Allow::Negative)));
    table.push_back(property<CONCORDIA_FIELD(white_space)>("white-space", Yes, one_of(kWhiteSpace)));
    table.push_back(property<CONCORDIA_FIELD(hyphens)>("hyphens", Yes, one_of(kHyphens)));
    table.push_back(property<CONCORDIA_FIELD(orphans)>("orphans", Yes, integers(1)));
    table.push_back(property<CONCORDIA_FIELD(widows)>("widows", Yes, integers(1)));
    table.push_back(property<CONCORDIA_FIELD(list_inside)>("list-style-position", Yes, one_of(kListPosition)));
    table.push_back(property<CONCORDIA_FIELD(border_collapse)>("border-collapse", Yes, one_of(kCollapse)));
    table.push_back(property<CONCORDIA_FIELD(visible)>("visibility", Yes, one_of(kVisibility)));
    table.push_back(property<CONCORDIA_FIELD(underline)>("text-decoration-line", No, one_of(kDecoration)));
}

}  // namespace concordia::style
