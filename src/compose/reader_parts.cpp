// What several directives share: places, expressions, attribute templates, flags, and what a name means.
#include "compose/attribute_template.h"
#include "compose/messages.h"
#include "compose/template_reader.h"

namespace concordia::compose {

Origin TemplateReader::origin(pugi::xml_node node) const {
    return compose::origin(open_files_.back().xml->place(node), open_files_.back().index);
}

Origin TemplateReader::origin(pugi::xml_attribute attribute) const {
    return compose::origin(open_files_.back().xml->place(attribute), open_files_.back().index);
}

ExpressionId TemplateReader::expression(pugi::xml_node node, const char* attribute, bool must_select) {
    const pugi::xml_attribute source = node.attribute(attribute);
    if (!source) return kNoExpression;
    return program_.expressions.add(source.value(), origin(source), must_select,
                                    [this](std::string_view name) { return variable(name); });
}

AttributeTemplate TemplateReader::attribute_template(pugi::xml_attribute attribute) {
    AttributeTemplate result;
    if (!attribute) return result;
    result.origin = origin(attribute);
    const auto parts = split_attribute(attribute.value());
    if (!parts) {
        findings_.error(say::kUnbalancedBraces, program_.place(result.origin), {attribute.value()});
        return result;
    }
    for (const AttributePart& part : *parts) {
        AttributeTemplate::Piece piece;
        if (part.kind == AttributePart::Kind::Value) {
            piece.kind = AttributeTemplate::Piece::Kind::Value;
            piece.value = program_.expressions.add(part.text, result.origin, false,
                                                   [this](std::string_view name) { return variable(name); });
        } else {
            const bool label = part.kind == AttributePart::Kind::Label;
            if (label) check_label(part.text, program_.place(result.origin));
            piece.kind = label ? AttributeTemplate::Piece::Kind::Label : AttributeTemplate::Piece::Kind::Text;
            piece.text = program_.arena.keep(part.text);
        }
        result.pieces.push_back(piece);
    }
    return result;
}

AttributeTemplate TemplateReader::label_key(pugi::xml_attribute attribute) {
    AttributeTemplate key = attribute_template(attribute);
    if (attribute && key.is_constant()) check_label(key.constant(), program_.place(key.origin));
    return key;
}

void TemplateReader::check_label(std::string_view key, const Place& place) {
    if (program_.labels.find(key) == nullptr) findings_.error(say::kUnknownLabel, place, {key});
}

ValueFormat TemplateReader::value_format(pugi::xml_node node) {
    const pugi::xml_attribute name = node.attribute("format");
    const std::optional<Format> format = name ? format_named(name.value()) : Format::None;
    if (!format) findings_.error(say::kUnknownFormat, program_.place(origin(name)), {name.value()});
    ValueFormat result{format.value_or(Format::None), attribute_template(node.attribute("unit")),
                       attribute_template(node.attribute("decimals"))};
    const bool counts = node.attribute("unit") || node.attribute("decimals");
    if (!name && counts) result.format = Format::Number;
    return result;
}

bool TemplateReader::flag(pugi::xml_node node, const char* attribute) {
    return chosen(node, attribute, "no", "yes");
}

bool TemplateReader::chosen(pugi::xml_node node, const char* attribute, std::string_view first,
                            std::string_view second) {
    const pugi::xml_attribute source = node.attribute(attribute);
    const std::string_view value = source.value();
    if (source && value != first && value != second) {
        findings_.error(say::kBadAttributeValue, program_.place(origin(source)),
                        {attribute, value, std::string(first).append(", ").append(second)});
    }
    return value == second;
}

bool TemplateReader::check_name(pugi::xml_attribute attribute) {
    const std::string_view name = attribute.value();
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
    bool good = !name.empty() && is_letter(name.front());
    for (const char c : name) good = good && (is_letter(c) || (c >= '0' && c <= '9') || c == '-' || c == '.');
    if (!good && attribute) findings_.error(say::kBadName, program_.place(origin(attribute)), {name});
    return good;
}

Scope TemplateReader::built_in_scope(const Expressions& expressions) {
    Scope scope;
    for (VariableId id = 0; id < kBuiltInCount; ++id) scope.declare(expressions.variable(id).name, id);
    return scope;
}

/// What a name means here: a declaration in sight, a parameter of the named template, or one given to the program.
VariableId TemplateReader::variable(std::string_view name) {
    if (const VariableId* declared = scope_.find(name)) return *declared;
    if (current_definition_ != kNoDefinition) return parameter(current_definition_, name);
    const auto [entry, is_new] = parameters_.try_emplace(std::string(name), 0);
    if (is_new) entry->second = program_.expressions.declare(name);
    return entry->second;
}

VariableId TemplateReader::parameter(std::size_t definition, std::string_view name) {
    auto& parameters = program_.definitions[definition].parameters;
    for (const auto& [known, variable] : parameters) {
        if (known == name) return variable;
    }
    return parameters.emplace_back(name, program_.expressions.declare(name)).second;
}

std::size_t TemplateReader::definition(std::string_view name) {
    for (std::size_t i = 0; i < program_.definitions.size(); ++i) {
        if (program_.definitions[i].name == name) return i;
    }
    program_.definitions.emplace_back().name = name;
    return program_.definitions.size() - 1;
}

}  // namespace concordia::compose
