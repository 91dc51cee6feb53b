// How shapes of inline SVG are painted (SVG 2, sections 11.2 and 13). A number without unit counts user units, each a
// CSS pixel.
#include "base/number.h"
#include "style/property.h"

namespace concordia::style {
namespace {

constexpr Keyword<std::string_view> kAnchors[] = {{"start", "start"}, {"middle", "middle"}, {"end", "end"}};

std::optional<std::string> read_anchor(ValueReader& reader) {
    const auto anchor = one_of(kAnchors)(reader);
    return anchor ? std::optional(std::string(*anchor)) : std::nullopt;
}

std::optional<SpecifiedLength> read_user_units(ValueReader& reader) {
    reader.allow_lengths_without_unit();
    return read_length(reader);
}

/// The dashes as absolute numbers of user units, joined by single spaces: "3 1.5".
std::optional<std::string> read_dashes(ValueReader& reader) {
    if (reader.take_keyword("none")) return std::string();
    std::string dashes;
    do {
        const auto length = read_user_units(reader);
        if (!length || length->em != 0 || length->rem != 0) return std::nullopt;
        if (!dashes.empty()) dashes += ' ';
        append_points(dashes, length->absolute.scaled(4, 3));  // 0.75 pt each
        reader.take(TokenKind::Comma);
    } while (!reader.at_end());
    return dashes;
}

}  // namespace

void add_svg_properties(PropertyTable& table) {
    using enum Inherits;
    table.push_back(property<CONCORDIA_FIELD(fill)>("fill", Yes, read_paint));
    table.push_back(property<CONCORDIA_FIELD(stroke)>("stroke", Yes, read_paint));
    table.push_back(property<CONCORDIA_FIELD(stroke_width)>("stroke-width", Yes, read_user_units));
    table.push_back(property<CONCORDIA_FIELD(stroke_dasharray)>("stroke-dasharray", Yes, read_dashes));
    table.push_back(property<CONCORDIA_FIELD(text_anchor)>("text-anchor", Yes, read_anchor));
}

}  // namespace concordia::style
