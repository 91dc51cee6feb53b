// SVG's presentation attributes (SVG 2, section 6.6): properties written as attributes of a shape. They weigh less than
// any rule of an author's sheet, and their lengths may go without a unit.
#include "style/declarations.h"

namespace concordia::style {
namespace {

constexpr std::string_view kNames[] = {"fill",        "stroke",      "stroke-width", "stroke-dasharray",
                                       "text-anchor", "font-family", "font-size",    "font-style",
                                       "font-weight", "color",       "visibility",   "letter-spacing"};

bool is_presentation_attribute(std::string_view name) {
    return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

void read_attribute(const compose::Attribute& attribute, Reporter& reporter, Declarations& target) {
    const TokenList list = tokenize(attribute.value, reporter);
    ValueReader reader(list, 0, list.tokens.size() - 1);
    reader.allow_lengths_without_unit();
    std::vector<LonghandValue> values;
    if (!read_value(find_property(attribute.name), reader, values)) {
        const Token& culprit = reader.culprit(0);
        reporter.error(say::kValue, culprit, {attribute.name, quoted(list, culprit)});
        return;
    }
    for (LonghandValue& value : values) {
        target.properties.push_back({value.property, std::move(value.set), nullptr, reporter.place(1, 1)});
    }
}

}  // namespace

std::string presentation_attributes_text(const compose::Node& node) {
    std::string text;
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
        const compose::Attribute& attribute = node.attributes[i];
        if (!is_presentation_attribute(attribute.name)) continue;
        text.append(attribute.name).append(1, '\0').append(attribute.value).append(1, '\0');
    }
    return text;
}

DeclarationBlock parse_presentation_attributes(const compose::Node& node, Reporter& reporter) {
    DeclarationBlock block;
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
        if (is_presentation_attribute(node.attributes[i].name)) {
            read_attribute(node.attributes[i], reporter, block.normal);
        }
    }
    return block;
}

}  // namespace concordia::style
