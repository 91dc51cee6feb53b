// Pages: size, named pages and breaks (CSS Paged Media 3; CSS Fragmentation 3, section 3).
#include "style/property.h"

namespace concordia::style {
namespace {

constexpr Keyword<Break> kBreak[] = {{"auto", Break::Auto},    {"avoid", Break::Avoid}, {"avoid-page", Break::Avoid},
                                     {"page", Break::Page},    {"always", Break::Page}, {"left", Break::Left},
                                     {"verso", Break::Left},   {"right", Break::Right}, {"recto", Break::Right},
                                     {"column", Break::Column}};
constexpr Keyword<Break> kBreakInside[] = {
    {"auto", Break::Auto}, {"avoid", Break::Avoid}, {"avoid-page", Break::Avoid}, {"avoid-column", Break::Avoid}};

/// Portrait sheets in thousandths of a millimetre (CSS Paged Media 3, section 7.1).
struct SheetName {
    std::string_view name;
    std::int64_t width, height;
};
constexpr SheetName kSheets[] = {{"a3", 297'000, 420'000}, {"a4", 210'000, 297'000}, {"a5", 148'000, 210'000},
                                 {"b4", 250'000, 353'000}, {"b5", 176'000, 250'000}, {"letter", 215'900, 279'400}};

Length millimetres(std::int64_t thousandths) {
    return Length::from_thousandths(thousandths).scaled(360, 127);
}

enum class Orientation : std::uint8_t { Unsaid, Portrait, Landscape };
Orientation read_orientation(ValueReader& reader) {
    if (reader.take_keyword("landscape")) return Orientation::Landscape;
    return reader.take_keyword("portrait") ? Orientation::Portrait : Orientation::Unsaid;
}

Setter sheet(SpecifiedLength width, SpecifiedLength height) {
    return [width, height](Computation& c) {
        if (c.sheet_width != nullptr) *c.sheet_width = computed(width, c);
        if (c.sheet_height != nullptr) *c.sheet_height = computed(height, c);
    };
}

Setter read_named_sheet(ValueReader& reader) {
    Orientation orientation = read_orientation(reader);
    const SheetName* name = nullptr;
    for (const SheetName& candidate : kSheets) {
        if (name == nullptr && reader.take_keyword(candidate.name)) name = &candidate;
    }
    if (name == nullptr && orientation == Orientation::Unsaid) return {};
    if (name == nullptr) name = &kSheets[1];
    if (orientation == Orientation::Unsaid) orientation = read_orientation(reader);
    SpecifiedLength width;
    SpecifiedLength height;
    width.absolute = millimetres(name->width);
    height.absolute = millimetres(name->height);
    if (orientation == Orientation::Landscape) std::swap(width, height);
    return sheet(width, height);
}

Setter read_size(ValueReader& reader) {
    if (reader.at(TokenKind::Identifier)) return read_named_sheet(reader);
    const auto width = read_length(reader);
    if (!width) return {};
    return sheet(*width, read_length(reader).value_or(*width));
}

/// `auto` is the parent's page: the name is inherited in effect (section 8.1).
Setter read_page(ValueReader& reader) {
    if (reader.take_keyword("auto")) return [](Computation& c) { c.style.page = c.parent.page; };
    const std::optional<std::string> name = read_custom_identifier(reader);
    if (!name) return {};
    return [value = *name](Computation& c) { c.style.page = value; };
}

}  // namespace

void add_page_properties(PropertyTable& table) {
    using enum Inherits;
    table.push_back(property<CONCORDIA_FIELD(break_before)>("break-before", No, one_of(kBreak)));
    table.push_back(property<CONCORDIA_FIELD(break_after)>("break-after", No, one_of(kBreak)));
    table.push_back(property<CONCORDIA_FIELD(break_inside)>("break-inside", No, one_of(kBreakInside)));
    Property page;
    page.name = "page";
    page.inherited = true;
    page.read = read_page;
    page.copy = [](ComputedStyle& to, const ComputedStyle& from) { to.page = from.page; };
    table.push_back(std::move(page));
    Property size;
    size.name = "size";
    size.page_only = true;
    size.read = read_size;
    size.copy = [](ComputedStyle& /*to*/, const ComputedStyle& /*from*/) {};
    table.push_back(std::move(size));
}

}  // namespace concordia::style
