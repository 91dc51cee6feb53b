// The walk. Order of writing is order of the document, so every node gets its index when it is made.
#include "compose/evaluator.h"

#include <algorithm>

#include "compose/line_space.h"
#include "compose/messages.h"
#include "compose/project_path.h"
#include "compose/sorting.h"
#include "compose/words.h"

namespace concordia::compose {
namespace {

bool has_content(const Node& node) {
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (child->is_element() || !is_white_space(child->text)) return true;
    }
    return false;
}

void append_text_of(std::string& out, const Node& parent) {
    for (const Node* child = parent.first_child; child != nullptr; child = child->next_sibling) {
        out += child->text;
        append_text_of(out, *child);
    }
}

/// Adds an attribute or replaces the one of that name; the element's own row of attributes may be the template's.
void set_attribute(Node& node, Attribute attribute, Arena& arena) {
    auto* attributes = arena.make_array<Attribute>(node.attribute_count + 1);
    const Attribute* end = node.attributes + node.attribute_count;
    std::copy(node.attributes, end, attributes);
    const auto same_name = [&](const Attribute& other) { return other.name == attribute.name; };
    const auto index = std::find_if(node.attributes, end, same_name) - node.attributes;
    attributes[index] = attribute;
    node.attribute_count = std::max(node.attribute_count, static_cast<std::uint32_t>(index) + 1);
    node.attributes = attributes;
}

}  // namespace

void Evaluator::write(const Body& body, const Frame& frame) {
    for (const Instruction& instruction : body) {
        std::visit([&](const auto& what) { perform(what, instruction.origin, frame); }, instruction.what);
    }
}

void Evaluator::perform(const WriteText& text, Origin origin, const Frame& frame) {
    if (text.is_white_space) {
        if (parts_words(*frame.parent)) composition_.append_text(frame, text.text, origin);
        return;
    }
    const bool begins = frame.parent->last_child == nullptr;
    Typographer typographer(composition_.program.formats, frame.language, begins ? 0 : U'0');
    composition_.append_text(frame, typographer.set(text.text, composition_.document.arena), origin);
}

void Evaluator::perform(const WriteElement& element, Origin origin, const Frame& frame) {
    if (frame.depth >= XmlFile::kDepthLimit) return composition_.report(say::kTooDeep, origin, frame);
    Frame inner = frame;
    inner.depth = frame.depth + 1;
    inner.parent = composition_.document.append(frame.parent, element.name, {}, origin);
    inner.parent->is_block = element.is_block;
    set_attributes(*inner.parent, element, origin, frame);
    if (element.is_stylesheet) composition_.document.stylesheets.emplace_back(inner.parent->attribute("href"));
    const std::string_view language = element.sets_language ? inner.parent->attribute("lang") : frame.language;
    if (language.empty() || language == frame.language) return write(element.body, inner);
    composition_.in_language(language, inner, [&](const Frame& spoken) { write(element.body, spoken); });
}

void Evaluator::set_attributes(Node& node, const WriteElement& element, Origin origin, const Frame& frame) {
    node.attributes = element.constants.data();
    node.attribute_count = static_cast<std::uint32_t>(element.constants.size());
    if (element.attributes.empty()) return;
    auto* attributes = composition_.document.arena.make_array<Attribute>(element.attributes.size());
    for (std::size_t i = 0; i < element.attributes.size(); ++i) {
        const WriteElement::Attribute& attribute = element.attributes[i];
        std::string_view value = composition_.text(attribute.value, frame);
        if (attribute.is_path && !attribute.value.is_constant()) value = path(element.folder, value, origin, frame);
        attributes[i] = {attribute.name, value};
    }
    node.attributes = attributes;
    node.attribute_count = static_cast<std::uint32_t>(element.attributes.size());
}

std::string_view Evaluator::path(std::string_view folder, std::string_view reference, Origin origin,
                                 const Frame& frame) {
    const std::optional<std::string> resolved = resolve(folder, reference);
    if (resolved) return composition_.document.arena.keep(*resolved);
    composition_.report(say::kOutsideProject, origin, frame, {reference});
    return {};
}

void Evaluator::perform(const WriteAttribute& attribute, Origin origin, const Frame& frame) {
    if (frame.parent == nullptr || has_content(*frame.parent)) {
        return composition_.report(say::kLateAttribute, origin, frame);
    }
    set_attribute(*frame.parent, {attribute.name, text_of(attribute.body, frame)}, composition_.document.arena);
}

std::string_view Evaluator::text_of(const Body& body, const Frame& frame) {
    Document& document = composition_.document;
    const std::uint32_t node_count = document.node_count;
    Node aside;
    aside.parent = frame.parent;  // findings still say what they concern
    Frame inner = frame;
    inner.parent = &aside;
    write(body, inner);
    document.node_count = node_count;
    std::string text;
    append_text_of(text, aside);
    return document.arena.keep(text);
}

void Evaluator::require(bool found, ExpressionId select, Origin origin, const Frame& frame) {
    if (found || composition_.queries.query(select) == nullptr) return;
    composition_.report(say::kNothingSelected, origin, frame, {composition_.program.expressions[select].written});
}

void Evaluator::perform(const WriteValue& instruction, Origin origin, const Frame& frame) {
    const Value value = composition_.value(instruction.select, frame.context);
    if (instruction.required) require(value.found && !value.text.empty(), instruction.select, origin, frame);
    if (value.text.empty()) return;
    const auto write_in = [&](const Frame& inner) {
        const std::string_view text = composition_.formatted(value.text, instruction.format, inner, origin);
        composition_.append_text(inner, text, origin, value.source);
    };
    if (!has_words(instruction.format.format)) return write_in(frame);
    composition_.in_each_language(frame, origin, write_in);
}

void Evaluator::perform(const CopyNodes& copy, Origin origin, const Frame& frame) {
    const pugi::xpath_node_set nodes = composition_.queries.nodes(copy.select, frame.context);
    if (copy.required) require(!nodes.empty(), copy.select, origin, frame);
    for (const pugi::xpath_node& node : nodes) {
        if (node.attribute()) {
            composition_.append_text(frame, node.attribute().value(), origin, node.parent());
        } else if (node.node().type() != pugi::node_element) {
            composition_.append_text(frame, node.node().value(), origin, node.node());
        }
        Typographer typographer(composition_.program.formats, frame.language);
        Typographer* own = is_own_text(node.node()) ? &typographer : nullptr;
        for (const pugi::xml_node child : node.node().children()) copy_inline(composition_, child, origin, frame, own);
    }
}

void Evaluator::perform(const ForEach& loop, Origin origin, const Frame& frame) {
    const pugi::xpath_node_set nodes = composition_.queries.nodes(loop.select, frame.context);
    if (loop.required) require(!nodes.empty(), loop.select, origin, frame);
    std::vector<pugi::xpath_node> by_key;
    if (!loop.keys.empty()) by_key = sorted(nodes, loop.keys, composition_);
    const pugi::xpath_node* first = loop.keys.empty() ? nodes.begin() : by_key.data();
    Frame inner = frame;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        inner.context = first[i];
        composition_.queries.set_number(loop.position, static_cast<double>(i + 1));
        composition_.queries.set_number(loop.last, static_cast<double>(nodes.size()));
        write(loop.body, inner);
    }
}

void Evaluator::perform(const Choose& choice, Origin /*origin*/, const Frame& frame) {
    for (const Choose::Branch& branch : choice.branches) {
        if (branch.test != kNoExpression && !composition_.queries.test(branch.test, frame.context)) continue;
        return write(branch.body, frame);
    }
}

void Evaluator::perform(const SetVariable& assignment, Origin /*origin*/, const Frame& frame) {
    composition_.queries.set(assignment.variable, assignment.select, frame.context);
}

void Evaluator::perform(const CallTemplate& call, Origin /*origin*/, const Frame& frame) {
    const Definition& definition = composition_.program.definitions[call.definition];
    for (const auto& [name, variable] : definition.parameters) {
        if (!composition_.program.expressions.variable(variable).is_parameter()) composition_.queries.clear(variable);
    }
    for (const SetVariable& parameter : call.parameters) {
        composition_.queries.set(parameter.variable, parameter.select, frame.context);
    }
    write(definition.body, frame);
}

void Evaluator::perform(const WriteLabel& label, Origin origin, const Frame& frame) {
    write_label(composition_, label, origin, frame);
}

void Evaluator::perform(const ForEachLanguage& loop, Origin /*origin*/, const Frame& frame) {
    for (const std::string& language : composition_.document.languages) {
        composition_.in_language(language, frame, [&](const Frame& inner) { write(loop.body, inner); });
    }
}

void Evaluator::perform(const WriteWords& words, Origin origin, const Frame& frame) {
    const pugi::xml_node unit = text_bearing(composition_, words, origin, frame);
    if (unit) write_words(composition_, words, unit, origin, frame);
}

void Evaluator::perform(const WritePair& pair, Origin origin, const Frame& frame) {
    if (pair.body.empty()) {
        const pugi::xml_node unit = text_bearing(composition_, pair.words, origin, frame);
        if (unit) write_sides(pair, unit, origin, frame);
        return;
    }
    const pugi::xml_node unit = composition_.queries.node(pair.words.select, frame.context).node();
    require(static_cast<bool>(unit), pair.words.select, origin, frame);
    if (unit) write_sides(pair, unit, origin, frame);
}

void Evaluator::write_sides(const WritePair& pair, pugi::xml_node unit, Origin origin, const Frame& frame) {
    Document& document = composition_.document;
    std::string class_names = "pair";
    const std::string_view own = composition_.text(pair.class_names, frame);
    if (!own.empty()) class_names.append(" ").append(own);
    if (document.languages.size() == 1) class_names += " single";

    Frame row = frame;
    row.context = unit;
    row.depth = frame.depth + 2;
    row.parent = composition_.append_element(frame, "div", origin, {{"class", document.arena.keep(class_names)}});
    if (const pugi::xml_attribute id = unit.attribute("id")) {
        set_attribute(*row.parent, {"data-priority", id.value()}, document.arena);
    }
    for (const std::string& language : document.languages) {
        Frame side = row;
        side.parent = composition_.append_element(row, pair.element, origin, {{"class", "side"}, {"lang", language}});
        composition_.in_language(language, side, [&](const Frame& inner) {
            if (pair.body.empty()) return write_words(composition_, pair.words, unit, origin, inner);
            write(pair.body, inner);
        });
    }
}

}  // namespace concordia::compose
