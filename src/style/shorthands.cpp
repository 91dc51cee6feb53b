// Shorthands (CSS Cascading 4, section 3.1): how one value is shared out to longhands. Most are one of three shapes:
// the four sides of a box, values in any order, two values of which the second may be left out.
#include "style/property.h"

namespace concordia::style {
namespace {

using Longhands = std::vector<const Property*>;
using Values = std::vector<LonghandValue>;

Longhands named(std::initializer_list<std::string_view> names) {
    Longhands result;
    for (const std::string_view name : names) result.push_back(&longhand(name));
    return result;
}

/// Reads one component for `property` or leaves the cursor where it was.
Setter read_component(ValueReader& reader, const Property& property) {
    const std::size_t begin = reader.position();
    Setter set = property.read(reader);
    if (!set) reader.rewind(begin);
    return set;
}

/// One to four values for top, right, bottom, left; a missing one is that of the opposite side.
bool read_sides(ValueReader& reader, const Longhands& longhands, Values& values) {
    const std::size_t first = reader.position();
    std::size_t begins[4] = {first, first, first, first};
    std::size_t count = 0;
    while (count < 4 && !reader.at_end()) {
        begins[count] = reader.position();
        if (!read_component(reader, *longhands[count])) return false;
        ++count;
    }
    if (count == 0) return false;
    const std::size_t end = reader.position();
    if (count < 3) begins[2] = begins[0];
    if (count < 4) begins[3] = count < 2 ? begins[0] : begins[1];
    if (count < 2) begins[1] = begins[0];
    for (std::size_t side = 0; side < 4; ++side) {
        reader.rewind(begins[side]);
        values.push_back({longhands[side], read_component(reader, *longhands[side])});
    }
    reader.rewind(end);
    return true;
}

/// Each longhand at most once, in any order; the missing ones get their initial value.
bool read_any_order(ValueReader& reader, const Longhands& longhands, Values& values) {
    std::vector<Setter> setters(longhands.size());
    const std::size_t begin = reader.position();
    for (bool found = true; found && !reader.at_end();) {
        found = false;
        for (std::size_t i = 0; i < longhands.size() && !found; ++i) {
            if (setters[i]) continue;
            setters[i] = read_component(reader, *longhands[i]);
            found = static_cast<bool>(setters[i]);
        }
    }
    if (reader.position() == begin) return false;
    for (std::size_t i = 0; i < longhands.size(); ++i) {
        values.push_back({longhands[i], setters[i] ? std::move(setters[i]) : initial_value(*longhands[i])});
    }
    return true;
}

/// `border` is the any-order value of one side, said for all four (longhands: width, style, colour of each side).
bool read_border(ValueReader& reader, const Longhands& longhands, Values& values) {
    const std::size_t begin = reader.position();
    for (std::size_t side = 0; side < 4; ++side) {
        reader.rewind(begin);
        const auto first = longhands.begin() + static_cast<std::ptrdiff_t>(side * 3);
        if (!read_any_order(reader, Longhands(first, first + 3), values)) return false;
    }
    return true;
}

/// The second value, when missing, is the first again.
bool read_pair(ValueReader& reader, const Longhands& longhands, Values& values) {
    const std::size_t begin = reader.position();
    Setter first = read_component(reader, *longhands[0]);
    if (!first) return false;
    if (reader.at_end()) reader.rewind(begin);
    Setter second = read_component(reader, *longhands[1]);
    if (!second) return false;
    values.push_back({longhands[0], std::move(first)});
    values.push_back({longhands[1], std::move(second)});
    return true;
}

bool read_alias(ValueReader& reader, const Longhands& longhands, Values& values) {
    Setter set = longhands[0]->read(reader);
    if (!set) return false;
    values.push_back({longhands[0], std::move(set)});
    return true;
}

/// A colour or `none`: images are outside the subset.
bool read_background(ValueReader& reader, const Longhands& longhands, Values& values) {
    if (!reader.take_keyword("none")) return read_alias(reader, longhands, values);
    values.push_back({longhands[0], initial_value(*longhands[0])});
    return true;
}

/// `auto` may stand for either longhand: in front it is skipped, since it says no more than the initial value does.
bool read_columns(ValueReader& reader, const Longhands& longhands, Values& values) {
    const bool leading = reader.take_keyword("auto");
    if (!leading || !reader.at_end()) return read_any_order(reader, longhands, values);
    for (const Property* property : longhands) values.push_back({property, initial_value(*property)});
    return true;
}

/// `normal` alone resets every longhand.
bool read_font_variant(ValueReader& reader, const Longhands& longhands, Values& values) {
    if (!reader.take_keyword("normal")) return read_any_order(reader, longhands, values);
    for (const Property* property : longhands) values.push_back({property, initial_value(*property)});
    return true;
}

/// [style || variant || weight]? size [/ line-height]? family (CSS Fonts 4, section 2.7). Longhands: style, caps,
/// weight, size, line-height, family, then those that are only reset.
bool read_font(ValueReader& reader, const Longhands& longhands, Values& values) {
    constexpr std::size_t kLeading = 3;
    std::vector<Setter> setters(longhands.size());
    for (bool found = true; found;) {
        found = reader.take_keyword("normal");
        for (std::size_t i = 0; i < kLeading && !found; ++i) {
            if (setters[i]) continue;
            setters[i] = read_component(reader, *longhands[i]);
            found = static_cast<bool>(setters[i]);
        }
    }
    setters[3] = read_component(reader, *longhands[3]);
    if (setters[3] && reader.take_delimiter('/')) {
        setters[4] = read_component(reader, *longhands[4]);
        if (!setters[4]) return false;
    }
    setters[5] = read_component(reader, *longhands[5]);
    if (!setters[3] || !setters[5]) return false;
    for (std::size_t i = 0; i < longhands.size(); ++i) {
        values.push_back({longhands[i], setters[i] ? std::move(setters[i]) : initial_value(*longhands[i])});
    }
    return true;
}

void add_sides(std::vector<Shorthand>& table) {
    table.push_back({"margin", named({"margin-top", "margin-right", "margin-bottom", "margin-left"}), read_sides});
    table.push_back({"padding", named({"padding-top", "padding-right", "padding-bottom", "padding-left"}), read_sides});
    table.push_back({"inset", named({"top", "right", "bottom", "left"}), read_sides});
    table.push_back({"border-width",
                     named({"border-top-width", "border-right-width", "border-bottom-width", "border-left-width"}),
                     read_sides});
    table.push_back({"border-style",
                     named({"border-top-style", "border-right-style", "border-bottom-style", "border-left-style"}),
                     read_sides});
    table.push_back({"border-color",
                     named({"border-top-color", "border-right-color", "border-bottom-color", "border-left-color"}),
                     read_sides});
    table.push_back({"border-radius",
                     named({"border-top-left-radius", "border-top-right-radius", "border-bottom-right-radius",
                            "border-bottom-left-radius"}),
                     read_sides});
}

void add_borders(std::vector<Shorthand>& table) {
    const Longhands top = named({"border-top-width", "border-top-style", "border-top-color"});
    const Longhands right = named({"border-right-width", "border-right-style", "border-right-color"});
    const Longhands bottom = named({"border-bottom-width", "border-bottom-style", "border-bottom-color"});
    const Longhands left = named({"border-left-width", "border-left-style", "border-left-color"});
    Longhands all;
    for (const Longhands* side : {&top, &right, &bottom, &left}) all.insert(all.end(), side->begin(), side->end());
    table.push_back({"border-top", top, read_any_order});
    table.push_back({"border-right", right, read_any_order});
    table.push_back({"border-bottom", bottom, read_any_order});
    table.push_back({"border-left", left, read_any_order});
    table.push_back({"border", all, read_border});
}

}  // namespace

std::vector<Shorthand> shorthands() {
    std::vector<Shorthand> table;
    add_sides(table);
    add_borders(table);
    table.push_back({"background", named({"background-color"}), read_background});
    table.push_back({"font",
                     named({"font-style", "font-variant-caps", "font-weight", "font-size", "line-height", "font-family",
                            "font-variant-numeric", "font-feature-settings", "font-kerning"}),
                     read_font});
    table.push_back({"font-variant", named({"font-variant-caps", "font-variant-numeric"}), read_font_variant});
    table.push_back({"list-style", named({"list-style-type", "list-style-position"}), read_any_order});
    table.push_back({"columns", named({"column-count", "column-width"}), read_columns});
    table.push_back(
        {"column-rule", named({"column-rule-width", "column-rule-style", "column-rule-color"}), read_any_order});
    table.push_back({"gap", named({"row-gap", "column-gap"}), read_pair});
    table.push_back({"text-decoration", named({"text-decoration-line"}), read_alias});
    table.push_back({"page-break-before", named({"break-before"}), read_alias});
    table.push_back({"page-break-after", named({"break-after"}), read_alias});
    table.push_back({"page-break-inside", named({"break-inside"}), read_alias});
    return table;
}

}  // namespace concordia::style
