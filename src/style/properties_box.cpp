// The box: margins, borders, padding, sizes, background (CSS Box 3, Backgrounds 3, Sizing 3, Position 3).
#include "style/property.h"

namespace concordia::style {
namespace {

constexpr Keyword<BorderStyle> kBorderStyles[] = {{"none", BorderStyle::None},     {"hidden", BorderStyle::None},
                                                  {"solid", BorderStyle::Solid},   {"dashed", BorderStyle::Dashed},
                                                  {"dotted", BorderStyle::Dotted}, {"double", BorderStyle::Double}};
constexpr Keyword<std::int64_t> kBorderWidths[] = {{"thin", 750}, {"medium", 2250}, {"thick", 3750}};
constexpr Keyword<bool> kBoxSizing[] = {{"content-box", false}, {"border-box", true}};
constexpr Keyword<DecorationBreak> kDecorationBreak[] = {{"slice", DecorationBreak::Slice},
                                                         {"clone", DecorationBreak::Clone}};

std::optional<SpecifiedLength> read_border_width(ValueReader& reader) {
    if (const auto thousandths = one_of(kBorderWidths)(reader)) {
        SpecifiedLength width;
        width.absolute = Length::from_thousandths(*thousandths);
        return width;
    }
    return read_length(reader);
}

struct SideNames {
    std::string_view margin, padding, inset, width, style, colour, radius;
};
constexpr SideNames kNames[] = {
    {"margin-top", "padding-top", "top", "border-top-width", "border-top-style", "border-top-color",
     "border-top-left-radius"},
    {"margin-right", "padding-right", "right", "border-right-width", "border-right-style", "border-right-color",
     "border-top-right-radius"},
    {"margin-bottom", "padding-bottom", "bottom", "border-bottom-width", "border-bottom-style", "border-bottom-color",
     "border-bottom-right-radius"},
    {"margin-left", "padding-left", "left", "border-left-width", "border-left-style", "border-left-color",
     "border-bottom-left-radius"},
};

template <Side S>
void add_side(PropertyTable& table) {
    using enum Inherits;
    constexpr SideNames kName = kNames[S];
    const Allow any = Allow::Percentage | Allow::Negative | Allow::Auto;
    table.push_back(property<CONCORDIA_FIELD(margin[S])>(kName.margin, No, dimensions(any)));
    table.push_back(property<CONCORDIA_FIELD(inset[S])>(kName.inset, No, dimensions(any)));
    table.push_back(property<CONCORDIA_FIELD(padding[S])>(kName.padding, No, dimensions(Allow::Percentage)));
}

template <Side S>
void add_border_side(PropertyTable& table) {
    using enum Inherits;
    constexpr SideNames kName = kNames[S];
    table.push_back(property<CONCORDIA_FIELD(border[S].width)>(kName.width, No, read_border_width));
    table.push_back(property<CONCORDIA_FIELD(border[S].style)>(kName.style, No, one_of(kBorderStyles)));
    Property colour = property<CONCORDIA_FIELD(border[S].colour)>(kName.colour, No, read_colour);
    colour.reset = [](Computation& c) { c.style.border[S].colour = c.style.colour; };
    table.push_back(std::move(colour));
    table.push_back(property<CONCORDIA_FIELD(radius[S])>(kName.radius, No, lengths()));
}

/// The rule between columns takes the values of a border (CSS Multi-column 1, section 4).
void add_column_rule(PropertyTable& table) {
    using enum Inherits;
    table.push_back(property<CONCORDIA_FIELD(column_rule.width)>("column-rule-width", No, read_border_width));
    table.push_back(property<CONCORDIA_FIELD(column_rule.style)>("column-rule-style", No, one_of(kBorderStyles)));
    Property colour = property<CONCORDIA_FIELD(column_rule.colour)>("column-rule-color", No, read_colour);
    colour.reset = [](Computation& c) { c.style.column_rule.colour = c.style.colour; };
    table.push_back(std::move(colour));
}

}  // namespace

void add_box_properties(PropertyTable& table) {
    using enum Inherits;
    const Allow size = Allow::Percentage | Allow::Auto | Allow::Content;
    const Allow most = Allow::Percentage | Allow::None | Allow::Content;
    add_side<Top>(table);
    add_side<Right>(table);
    add_side<Bottom>(table);
    add_side<Left>(table);
    table.push_back(property<CONCORDIA_FIELD(width)>("width", No, dimensions(size)));
    table.push_back(property<CONCORDIA_FIELD(height)>("height", No, dimensions(size)));
    table.push_back(property<CONCORDIA_FIELD(min_width)>("min-width", No, dimensions(size)));
    table.push_back(property<CONCORDIA_FIELD(min_height)>("min-height", No, dimensions(size)));
    table.push_back(property<CONCORDIA_FIELD(max_width)>("max-width", No, dimensions(most)));
    table.push_back(property<CONCORDIA_FIELD(max_height)>("max-height", No, dimensions(most)));
    table.push_back(property<CONCORDIA_FIELD(border_box)>("box-sizing", No, one_of(kBoxSizing)));
    table.push_back(property<CONCORDIA_FIELD(background)>("background-color", No, read_colour));
    table.push_back(property<CONCORDIA_FIELD(decoration_break)>("box-decoration-break", No, one_of(kDecorationBreak)));
}

void add_border_properties(PropertyTable& table) {
    add_border_side<Top>(table);
    add_border_side<Right>(table);
    add_border_side<Bottom>(table);
    add_border_side<Left>(table);
    add_column_rule(table);
}

}  // namespace concordia::style
