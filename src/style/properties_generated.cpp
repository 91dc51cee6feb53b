// Generated content: counters, strings, content lists, bookmarks (CSS Generated Content 3, Lists 3, GCPM 3).
#include "style/property.h"

namespace concordia::style {
namespace {

constexpr Keyword<ListStyle> kCounterStyles[] = {{"none", ListStyle::None},
                                                 {"disc", ListStyle::Disc},
                                                 {"circle", ListStyle::Circle},
                                                 {"square", ListStyle::Square},
                                                 {"dash", ListStyle::Dash},
                                                 {"decimal", ListStyle::Decimal},
                                                 {"lower-alpha", ListStyle::LowerAlpha},
                                                 {"lower-latin", ListStyle::LowerAlpha},
                                                 {"upper-alpha", ListStyle::UpperAlpha},
                                                 {"upper-latin", ListStyle::UpperAlpha},
                                                 {"lower-roman", ListStyle::LowerRoman},
                                                 {"upper-roman", ListStyle::UpperRoman}};

using Part = std::optional<ContentPart>;

ContentPart part(ContentPart::Kind kind, std::string name = {}) {
    ContentPart result;
    result.kind = kind;
    result.name = std::move(name);
    return result;
}

/// ", style" at the end of a counter function, or nothing.
bool read_trailing_style(ValueReader& reader, ContentPart& result) {
    if (!reader.take(TokenKind::Comma)) return true;
    const std::optional<ListStyle> style = read_counter_style(reader);
    if (style) result.list_style = *style;
    return style.has_value();
}

/// attr(name) with an optional type `url` or `string`.
std::optional<std::string> read_attribute(ValueReader& reader) {
    if (!reader.at_function("attr")) return std::nullopt;
    ValueReader inside = reader.take_block();
    std::optional<std::string> name = read_custom_identifier(inside);
    if (!inside.take_keyword("url")) inside.take_keyword("string");
    return inside.at_end() ? name : std::nullopt;
}

Part read_counter(ValueReader& inside) {
    const auto name = read_custom_identifier(inside);
    if (!name) return std::nullopt;
    ContentPart result = part(ContentPart::Kind::Counter, *name);
    return read_trailing_style(inside, result) ? Part(result) : std::nullopt;
}

Part read_counters(ValueReader& inside) {
    const auto name = read_custom_identifier(inside);
    if (!name || !inside.take(TokenKind::Comma)) return std::nullopt;
    const auto separator = read_string(inside);
    if (!separator) return std::nullopt;
    ContentPart result = part(ContentPart::Kind::Counters, *name);
    result.separator = *separator;
    return read_trailing_style(inside, result) ? Part(result) : std::nullopt;
}

Part read_string_value(ValueReader& inside) {
    const auto name = read_custom_identifier(inside);
    if (!name) return std::nullopt;
    ContentPart result = part(ContentPart::Kind::StringValue, *name);
    result.which = "first";
    if (!inside.take(TokenKind::Comma)) return result;
    for (const std::string_view which : {"first", "last", "start"}) {
        if (!inside.take_keyword(which)) continue;
        result.which = which;
        return result;
    }
    return std::nullopt;
}

Part read_element_text(ValueReader& inside) {
    inside.take_keyword("text");
    return part(ContentPart::Kind::ElementText);
}

Part read_target_counter(ValueReader& inside) {
    const auto attribute = read_attribute(inside);
    if (!attribute || !inside.take(TokenKind::Comma)) return std::nullopt;
    const auto name = read_custom_identifier(inside);
    if (!name) return std::nullopt;
    ContentPart result = part(ContentPart::Kind::TargetCounter, *name);
    result.separator = *attribute;
    return read_trailing_style(inside, result) ? Part(result) : std::nullopt;
}

Part read_target_text(ValueReader& inside) {
    const auto attribute = read_attribute(inside);
    if (!attribute) return std::nullopt;
    ContentPart result = part(ContentPart::Kind::TargetText);
    result.separator = *attribute;
    return result;
}

Part read_leader(ValueReader& inside) {
    constexpr Keyword<std::string_view> kPatterns[] = {{"dotted", "."}, {"solid", "_"}, {"space", " "}};
    for (const auto& pattern : kPatterns) {
        if (inside.take_keyword(pattern.name)) return part(ContentPart::Kind::Leader, std::string(pattern.value));
    }
    const auto pattern = read_string(inside);
    if (!pattern || pattern->empty()) return std::nullopt;
    return part(ContentPart::Kind::Leader, *pattern);
}

struct ContentFunction {
    std::string_view name;
    Part (*read)(ValueReader&);
};
constexpr ContentFunction kFunctions[] = {
    {"counter", read_counter},         {"counters", read_counters}, {"string", read_string_value},
    {"content", read_element_text},    {"leader", read_leader},     {"target-counter", read_target_counter},
    {"target-text", read_target_text},
};

Part read_part(ValueReader& reader) {
    if (reader.at(TokenKind::String)) return part(ContentPart::Kind::Text, std::string(reader.take().text));
    if (reader.at_function("attr")) {
        const auto name = read_attribute(reader);
        return name ? Part(part(ContentPart::Kind::Attribute, *name)) : std::nullopt;
    }
    for (const ContentFunction& function : kFunctions) {
        if (!reader.at_function(function.name)) continue;
        ValueReader inside = reader.take_block();
        Part result = function.read(inside);
        return inside.at_end() ? result : std::nullopt;
    }
    return std::nullopt;
}

/// One part or more, up to a comma or the end.
std::optional<Content> read_parts(ValueReader& reader) {
    Content content;
    while (!reader.at_end() && !reader.at(TokenKind::Comma)) {
        Part next = read_part(reader);
        if (!next) return std::nullopt;
        content.push_back(*std::move(next));
    }
    if (content.empty()) return std::nullopt;
    return content;
}

Setter read_content(ValueReader& reader) {
    const bool none = reader.take_keyword("none") || reader.take_keyword("normal");
    std::optional<Content> content = none ? Content{} : read_parts(reader);
    if (!content) return {};
    return [none, value = *std::move(content)](Computation& c) {
        c.style.content = value;
        c.style.has_content = !none;
    };
}

std::optional<Content> read_bookmark_label(ValueReader& reader) {
    if (reader.take_keyword("none")) return Content{};
    return read_parts(reader);
}

std::optional<std::int32_t> read_bookmark_level(ValueReader& reader) {
    if (reader.take_keyword("none")) return 0;
    return read_integer(reader, 1);
}

using Strings = std::vector<std::pair<std::string, Content>>;
std::optional<Strings> read_string_set(ValueReader& reader) {
    if (reader.take_keyword("none")) return Strings{};
    Strings strings;
    do {
        const auto name = read_custom_identifier(reader);
        if (!name) return std::nullopt;
        std::optional<Content> content = read_parts(reader);
        if (!content) return std::nullopt;
        strings.emplace_back(*name, *std::move(content));
    } while (reader.take(TokenKind::Comma));
    return strings;
}

/// `none`, or names each with an optional integer.
auto counter_changes(std::int32_t without_number) {
    return [without_number](ValueReader& reader) -> std::optional<std::vector<CounterChange>> {
        std::vector<CounterChange> changes;
        if (reader.take_keyword("none")) return changes;
        while (const auto name = read_custom_identifier(reader)) {
            changes.push_back({*name, without_number});
            if (!reader.at(TokenKind::Number)) continue;
            const auto value = read_integer(reader, -1'000'000);
            if (!value) return std::nullopt;
            changes.back().value = *value;
        }
        if (changes.empty()) return std::nullopt;
        return changes;
    };
}

}  // namespace

std::optional<ListStyle> read_counter_style(ValueReader& reader) {
    return one_of(kCounterStyles)(reader);
}

void add_generated_properties(PropertyTable& table) {
    using enum Inherits;
    Property content;
    content.name = "content";
    content.read = read_content;
    content.copy = [](ComputedStyle& to, const ComputedStyle& from) {
        to.content = from.content;
        to.has_content = from.has_content;
    };
    table.push_back(std::move(content));
    table.push_back(property<CONCORDIA_FIELD(counter_reset)>("counter-reset", No, counter_changes(0)));
    table.push_back(property<CONCORDIA_FIELD(counter_increment)>("counter-increment", No, counter_changes(1)));
    table.push_back(property<CONCORDIA_FIELD(counter_set)>("counter-set", No, counter_changes(0)));
    table.push_back(property<CONCORDIA_FIELD(string_set)>("string-set", No, read_string_set));
    table.push_back(property<CONCORDIA_FIELD(bookmark_level)>("bookmark-level", No, read_bookmark_level));
    table.push_back(property<CONCORDIA_FIELD(bookmark_label)>("bookmark-label", No, read_bookmark_label));
}

}  // namespace concordia::style
