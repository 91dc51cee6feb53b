// @font-face (CSS Fonts 4, section 4): which file holds which cut of a family.
#include "style/ascii.h"
#include "style/rules.h"

namespace concordia::style {
namespace {

bool read_family(ValueReader& reader, FontFace& face) {
    if (!reader.at(TokenKind::String) && !reader.at(TokenKind::Identifier)) return false;
    face.family = reader.take().text;
    while (reader.at(TokenKind::Identifier)) face.family.append(1, ' ').append(reader.take().text);
    return true;
}

bool read_weight(ValueReader& reader, FontFace& face) {
    if (reader.take_keyword("normal")) {
        face.weight = 400;
    } else if (reader.take_keyword("bold")) {
        face.weight = 700;
    } else {
        const auto weight = read_integer(reader, 1);
        if (!weight || *weight > 1000) return false;
        face.weight = static_cast<std::uint16_t>(*weight);
    }
    return true;
}

bool read_slant(ValueReader& reader, FontFace& face) {
    face.italic = reader.take_keyword("italic") || reader.take_keyword("oblique");
    return face.italic || reader.take_keyword("normal");
}

/// url(file) format("...") , ...; local() is refused, since what it finds depends on the machine.
bool read_sources(ValueReader& reader, FontFace& face) {
    do {
        if (reader.at_function("url")) {
            ValueReader inside = reader.take_block();
            if (!inside.at(TokenKind::String)) return false;
            face.sources.emplace_back(inside.take().text);
        } else {
            if (!reader.at(TokenKind::Url)) return false;
            face.sources.emplace_back(reader.take().text);
        }
        if (reader.at_function("format")) reader.take_block();
    } while (reader.take(TokenKind::Comma));
    return true;
}

struct Descriptor {
    std::string_view name;
    bool (*read)(ValueReader&, FontFace&);
};
constexpr Descriptor kDescriptors[] = {
    {"font-family", read_family}, {"font-weight", read_weight}, {"font-style", read_slant}, {"src", read_sources}};

void parse_descriptor(const TokenList& list, std::size_t begin, std::size_t end, Reporter& reporter, FontFace& face) {
    const Token& name = list.tokens[begin];
    const bool well_formed =
        name.kind == TokenKind::Identifier && begin + 1 < end && list.tokens[begin + 1].kind == TokenKind::Colon;
    if (!well_formed) return reporter.error(say::kSyntax, name, {quoted(list, name)});
    for (const Descriptor& descriptor : kDescriptors) {
        if (!equal_ignoring_case(descriptor.name, name.text)) continue;
        ValueReader reader(list, begin + 2, end);
        if (descriptor.read(reader, face) && reader.at_end()) return;
        const Token& culprit = begin + 2 < end ? reader.culprit(begin + 2) : name;
        return reporter.error(say::kValue, culprit, {descriptor.name, quoted(list, culprit)});
    }
    reporter.error(say::kUnknownProperty, name, {quoted(list, name)});
}

}  // namespace

void parse_font_face(const TokenList& list, std::size_t at, std::size_t block, Reporter& reporter, StyleSheet& sheet) {
    FontFace face;
    const std::size_t end = list.tokens[block].partner;
    for (std::size_t i = block + 1; i < end;) {
        const std::size_t stop = declaration_end(list, i, end);
        if (stop > i) parse_descriptor(list, i, stop, reporter, face);
        i = stop + 1;
    }
    const Token& keyword = list.tokens[at];
    face.place = reporter.place(keyword.line, keyword.column);
    if (face.family.empty() || face.sources.empty()) return reporter.error(say::kFontFace, keyword);
    sheet.fonts.push_back(std::move(face));
}

}  // namespace concordia::style
