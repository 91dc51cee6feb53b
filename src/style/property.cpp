// The one table of properties, put together from its parts, and the reading of a whole value.
#include "style/property.h"

#include <stdexcept>
#include <unordered_map>

namespace concordia::style {
namespace {

PropertyTable build_table() {
    PropertyTable table;
    table.reserve(kMostProperties);
    add_font_properties(table);
    add_text_properties(table);
    add_box_properties(table);
    add_border_properties(table);
    add_layout_properties(table);
    add_page_properties(table);
    add_generated_properties(table);
    add_svg_properties(table);
    if (table.size() > kMostProperties) throw std::logic_error("kMostProperties is too small");
    for (std::size_t i = 0; i < table.size(); ++i) table[i].index = i;
    return table;
}

using Names = std::unordered_map<std::string_view, PropertyName>;

Names build_names() {
    static const std::vector<Shorthand> all_shorthands = shorthands();
    Names names;
    for (const Property& row : properties()) names[row.name].longhand = &row;
    for (const Shorthand& row : all_shorthands) names[row.name].shorthand = &row;
    return names;
}

Setter inherited_value(const Property& property) {
    return [&property](Computation& c) { property.copy(c.style, c.parent); };
}

/// inherit, initial and unset (CSS Cascading 4, section 7.3); empty for anything else.
Setter read_wide_keyword(ValueReader& reader, const Property& property) {
    if (reader.take_keyword("inherit")) return inherited_value(property);
    if (reader.take_keyword("initial")) return initial_value(property);
    if (reader.take_keyword("unset")) return property.inherited ? inherited_value(property) : initial_value(property);
    return {};
}

bool read_wide_keyword(const PropertyName& name, ValueReader& reader, std::vector<LonghandValue>& values) {
    const std::size_t begin = reader.position();
    const auto read = [&](const Property& property) {
        reader.rewind(begin);
        Setter set = read_wide_keyword(reader, property);
        if (!set) return false;
        values.push_back({&property, std::move(set)});
        return true;
    };
    if (name.longhand != nullptr) return read(*name.longhand);
    bool all = true;
    for (const Property* property : name.shorthand->longhands) all = all && read(*property);
    return all;
}

}  // namespace

const PropertyTable& properties() {
    static const PropertyTable table = build_table();
    return table;
}

PropertyName find_property(std::string_view name) {
    static const Names names = build_names();
    const auto found = names.find(lower(name));
    return found == names.end() ? PropertyName{} : found->second;
}

const Property& longhand(std::string_view name) {
    for (const Property& row : properties()) {
        if (row.name == name) return row;
    }
    throw std::logic_error("no such longhand: " + std::string(name));
}

bool read_value(const PropertyName& name, ValueReader& reader, std::vector<LonghandValue>& values) {
    if (read_wide_keyword(name, reader, values)) return reader.at_end();
    if (name.shorthand != nullptr) {
        return name.shorthand->read(reader, name.shorthand->longhands, values) && reader.at_end();
    }
    Setter set = name.longhand->read(reader);
    if (!set || !reader.at_end()) return false;
    values.push_back({name.longhand, std::move(set)});
    return true;
}

const ComputedStyle& initial_style() {
    static const ComputedStyle style = [] {
        ComputedStyle initial;
        const Length medium = Length::from_thousandths(2250);  // 3px
        for (Border& border : initial.border) border.width = medium;
        initial.column_rule.width = medium;
        return initial;
    }();
    return style;
}

Setter initial_value(const Property& property) {
    if (property.reset != nullptr) return property.reset;
    return [&property](Computation& c) { property.copy(c.style, initial_style()); };
}

Dimension computed(const SpecifiedDimension& dimension, const Computation& c) {
    Dimension result{dimension.kind, {}, dimension.thousandths};
    if (dimension.kind == Dimension::Kind::Absolute || dimension.kind == Dimension::Kind::Percentage) {
        result.length = computed(dimension.length, c);
    }
    if (dimension.kind == Dimension::Kind::Percentage) {
        constexpr std::int64_t kLargest = 100'000'000;  // a hundred thousand percent
        const std::int64_t thousandths = dimension.length.percentage / 10;
        result.thousandths = static_cast<std::int32_t>(std::clamp(thousandths, -kLargest, kLargest));
    }
    return result;
}

std::vector<GridTrack> computed(const std::vector<SpecifiedTrack>& tracks, const Computation& c) {
    std::vector<GridTrack> result;
    result.reserve(tracks.size());
    for (const SpecifiedTrack& track : tracks) result.push_back({computed(track.least, c), computed(track.most, c)});
    return result;
}

}  // namespace concordia::style
