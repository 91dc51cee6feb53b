// A property is one row of a table: its name, whether it inherits, how its value is read and where it goes in the
// computed style. Reading a value gives a Setter: a function that writes the computed value once an element is known.
// Whatever does not depend on the element (keywords, units, syntax) is thus settled once, when the sheet is parsed.
#pragma once

#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "style/computed_style.h"
#include "style/values.h"

namespace concordia::style {

/// The element whose style is being computed. Setters run in the order of the property table: font-size and color are
/// final before any other property reads them.
struct Computation {
    ComputedStyle& style;
    const ComputedStyle& parent;
    Length root_font_size;
    Length* sheet_width = nullptr;  // @page only
    Length* sheet_height = nullptr;
};
using Setter = std::function<void(Computation&)>;  // empty: the value was not understood

struct Property {
    std::string_view name;
    bool inherited = false;
    std::function<Setter(ValueReader&)> read;  // reads one component value; need not reach the end
    void (*copy)(ComputedStyle& to, const ComputedStyle& from) = nullptr;
    void (*reset)(Computation&) = nullptr;  // null: the initial value is that of initial_style()
    bool page_only = false;
    std::size_t index = 0;  // in the table
};
using PropertyTable = std::vector<Property>;

/// What one declaration says about one longhand.
struct LonghandValue {
    const Property* property;
    Setter set;
};

/// A shorthand names its longhands and writes one value for each of them (CSS Cascading 4, section 3.1).
struct Shorthand {
    std::string_view name;
    std::vector<const Property*> longhands;
    std::function<bool(ValueReader&, const std::vector<const Property*>&, std::vector<LonghandValue>&)> read;
};

/// What a property's name means: exactly one pointer is set, or none when the name is unknown.
struct PropertyName {
    const Property* longhand = nullptr;
    const Shorthand* shorthand = nullptr;
    [[nodiscard]] bool known() const { return longhand != nullptr || shorthand != nullptr; }
};

inline constexpr std::size_t kMostProperties = 128;
/// All longhands in the order of computation; the first two are font-size and color.
const PropertyTable& properties();
/// Case does not matter.
PropertyName find_property(std::string_view name);
/// REQUIRES: `name` is a longhand of the table.
const Property& longhand(std::string_view name);
/// Reads the whole value: a longhand, a shorthand, or inherit / initial / unset. False when it is not understood;
/// `reader.culprit()` is then the token to blame.
bool read_value(const PropertyName& name, ValueReader& reader, std::vector<LonghandValue>& values);
/// The style that every element starts from, before inheritance: initial values, borders of medium width.
const ComputedStyle& initial_style();
Setter initial_value(const Property& property);

/// A counter style's name: `decimal`, `lower-roman` and so on (CSS Counter Styles 3, section 6).
std::optional<ListStyle> read_counter_style(ValueReader& reader);

// The rows, by subject; called once when the table is built.
void add_font_properties(PropertyTable& table);
void add_text_properties(PropertyTable& table);
void add_box_properties(PropertyTable& table);
void add_border_properties(PropertyTable& table);
void add_layout_properties(PropertyTable& table);
void add_page_properties(PropertyTable& table);
void add_generated_properties(PropertyTable& table);
void add_svg_properties(PropertyTable& table);
std::vector<Shorthand> shorthands();

// --- How a row is written -----------------------------------------------------------------------------------------

inline Length computed(const SpecifiedLength& length, const Computation& c) {
    return length.resolved(c.style.font.size, c.root_font_size);
}
inline Colour computed(const SpecifiedColour& colour, const Computation& c) {
    return colour.current ? c.style.colour : colour.colour;
}
Dimension computed(const SpecifiedDimension& dimension, const Computation& c);
std::vector<GridTrack> computed(const std::vector<SpecifiedTrack>& tracks, const Computation& c);
template <typename T>
const T& computed(const T& value, const Computation& /*unused*/) {
    return value;
}

enum class Inherits : bool { No, Yes };

/// A row whose field is `Access(style)`. `read` takes a ValueReader& and gives an optional value, as written.
template <auto Access, typename Read>
Property property(std::string_view name, Inherits inherits, Read read) {
    Property row;
    row.name = name;
    row.inherited = inherits == Inherits::Yes;
    row.read = [read](ValueReader& reader) -> Setter {
        auto value = read(reader);
        if (!value) return {};
        return [value = *std::move(value)](Computation& c) { Access(c.style) = computed(value, c); };
    };
    row.copy = [](ComputedStyle& to, const ComputedStyle& from) { Access(to) = Access(from); };
    return row;
}

template <typename T>
struct Keyword {
    std::string_view name;
    T value;
};

/// Reads one of the keywords. `keywords` must live as long as the program.
template <typename T, std::size_t N>
auto one_of(const Keyword<T> (&keywords)[N]) {
    return [&keywords](ValueReader& reader) -> std::optional<T> {
        for (const Keyword<T>& keyword : keywords) {
            if (reader.take_keyword(keyword.name)) return keyword.value;
        }
        return std::nullopt;
    };
}
inline auto lengths(Allow allow = Allow::Nothing) {
    return [allow](ValueReader& reader) { return read_length(reader, allow); };
}
inline auto dimensions(Allow allow) {
    return [allow](ValueReader& reader) { return read_dimension(reader, allow); };
}
inline auto integers(std::int32_t smallest) {
    return [smallest](ValueReader& reader) { return read_integer(reader, smallest); };
}
/// `normal` stands for a length of nothing.
inline auto normal_or_length(Allow allow) {
    return [allow](ValueReader& reader) -> std::optional<SpecifiedLength> {
        if (reader.take_keyword("normal")) return SpecifiedLength{};
        return read_length(reader, allow);
    };
}

/// Shorthand for writing Access: the field of a style, const or not.
// NOLINTBEGIN(bugprone-macro-parentheses): a member’s name takes no parentheses.
#define CONCORDIA_FIELD(field) \
    [](auto& style) -> auto& { \
        return style.field;    \
    }
// NOLINTEND(bugprone-macro-parentheses)

}  // namespace concordia::style
