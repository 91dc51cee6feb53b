// The directives: a table of what each may carry, and one short function for each that compiles it.
#include <algorithm>

#include "compose/messages.h"
#include "compose/project_path.h"
#include "compose/template_reader.h"

namespace concordia::compose {

struct DirectiveRule {
    enum class Content : std::uint8_t { None, Parts, Any };  // Parts: only directives that belong to it
    using Read = void (TemplateReader::*)(pugi::xml_node, Body&);

    std::string_view name;
    std::string_view required;  // attributes, a space behind each
    std::string_view optional;
    Content content;
    Read read;  // nullptr: a part of another directive, read by that one

    static const DirectiveRule kAll[];
};

using Content = DirectiveRule::Content;

constexpr std::string_view kValueAttributes = "required format unit decimals ";

const DirectiveRule DirectiveRule::kAll[] = {
    {"c:for-each", "select ", "required ", Content::Any, &TemplateReader::read_for_each},
    {"c:sort", "", "select order data-type ", Content::None, nullptr},
    {"c:if", "test ", "", Content::Any, &TemplateReader::read_if},
    {"c:choose", "", "", Content::Parts, &TemplateReader::read_choose},
    {"c:when", "test ", "", Content::Any, nullptr},
    {"c:otherwise", "", "", Content::Any, nullptr},
    {"c:value-of", "select ", kValueAttributes, Content::None, &TemplateReader::read_value_of},
    {"c:copy-of", "select ", "required ", Content::None, &TemplateReader::read_copy_of},
    {"c:variable", "name select ", "", Content::None, &TemplateReader::read_variable},
    {"c:attribute", "name ", "", Content::Any, &TemplateReader::read_attribute},
    {"c:include", "href ", "", Content::None, &TemplateReader::read_include},
    {"c:template", "name ", "", Content::Any, &TemplateReader::read_template},
    {"c:call-template", "name ", "", Content::Parts, &TemplateReader::read_call_template},
    {"c:with-param", "name select ", "format unit decimals ", Content::None, nullptr},
    {"c:label", "key ", "lang ", Content::Parts, &TemplateReader::read_label},
    {"c:languages", "", "", Content::Any, &TemplateReader::read_languages},
    {"c:text", "select ", "source mark ", Content::None, &TemplateReader::read_text},
    {"c:pair", "select ", "element class source mark ", Content::Any, &TemplateReader::read_pair},
    {"c:signature-field", "name tooltip ", "class ", Content::None, &TemplateReader::read_signature_field},
    {"c:comment", "", "", Content::Any, &TemplateReader::skip},
};

namespace {

bool lists(std::string_view names, std::string_view name) {
    const std::size_t found = (' ' + std::string(names)).find(' ' + std::string(name) + ' ');
    return found != std::string::npos;
}

bool is_blank(pugi::xml_node node) {
    return node.type() != pugi::node_element && is_white_space(node.value());
}

bool has_content(pugi::xml_node node) {
    return !std::all_of(node.begin(), node.end(), is_blank);
}

bool is_named(pugi::xml_node node, std::string_view name) {
    return node.name() == name;
}

}  // namespace

const DirectiveRule* TemplateReader::find_rule(std::string_view name) {
    const auto* found = std::find_if(std::begin(DirectiveRule::kAll), std::end(DirectiveRule::kAll),
                                     [&](const DirectiveRule& rule) { return rule.name == name; });
    return found == std::end(DirectiveRule::kAll) ? nullptr : found;
}

void TemplateReader::read_directive(pugi::xml_node node, Body& body) {
    check_namespace(node);
    const DirectiveRule* rule = find_rule(node.name());
    if (rule == nullptr) {
        findings_.error(say::kUnknownDirective, program_.place(origin(node)), {node.name()});
    } else if (rule->read == nullptr) {
        findings_.error(say::kMisplacedDirective, program_.place(origin(node)), {node.name()});
    } else if (check_directive(node, *rule)) {
        (this->*rule->read)(node, body);
    }
}

void TemplateReader::check_namespace(pugi::xml_node node) {
    OpenFile& file = open_files_.back();
    if (file.has_namespace) return;
    findings_.error(say::kNamespace, file.xml->place(node));
    file.has_namespace = true;  // said once a file
}

/// Attributes and content as the table has them. False when a required attribute is missing.
bool TemplateReader::check_directive(pugi::xml_node node, const DirectiveRule& rule) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
        const std::string_view name = attribute.name();
        if (lists(rule.required, name) || lists(rule.optional, name) || name.starts_with("xmlns")) continue;
        findings_.error(say::kUnknownAttribute, program_.place(origin(attribute)), {name, rule.name});
    }
    for (const pugi::xml_node child : node.children()) {
        const bool element = child.type() == pugi::node_element;
        if (is_blank(child) || rule.content == Content::Any || (element && rule.content == Content::Parts)) continue;
        findings_.error(element ? say::kMisplacedDirective : say::kMisplacedText, program_.place(origin(child)),
                        {element ? child.name() : rule.name});
    }
    bool complete = true;
    for (std::size_t start = 0; start < rule.required.size();) {
        const std::size_t end = rule.required.find(' ', start);
        const std::string name(rule.required.substr(start, end - start));
        start = end + 1;
        if (node.attribute(name.c_str())) continue;
        findings_.error(say::kMissingAttribute, program_.place(origin(node)), {name, rule.name});
        complete = false;
    }
    return complete;
}

void TemplateReader::read_for_each(pugi::xml_node node, Body& body) {
    ForEach loop;
    loop.select = expression(node, "select", true);
    loop.required = flag(node, "required");
    loop.position = program_.expressions.declare_number("position");
    loop.last = program_.expressions.declare_number("last");
    const std::size_t mark = scope_.mark();
    scope_.declare("position", loop.position);
    scope_.declare("last", loop.last);
    pugi::xml_node child = node.first_child();
    for (; child && (is_blank(child) || is_named(child, "c:sort")); child = child.next_sibling()) {
        if (is_named(child, "c:sort") && check_directive(child, *find_rule("c:sort"))) {
            loop.keys.push_back(sort_key(child));
        } else {
            read_node(child, loop.body);
        }
    }
    for (; child; child = child.next_sibling()) read_node(child, loop.body);
    scope_.close(mark);
    body.push_back({origin(node), std::move(loop)});
}

SortKey TemplateReader::sort_key(pugi::xml_node node) {
    return {expression(node, "select"), chosen(node, "order", "ascending", "descending"),
            chosen(node, "data-type", "text", "number")};
}

void TemplateReader::read_if(pugi::xml_node node, Body& body) {
    Choose choice;
    choice.branches.push_back({expression(node, "test"), read_content(node)});
    body.push_back({origin(node), std::move(choice)});
}

void TemplateReader::read_choose(pugi::xml_node node, Body& body) {
    Choose choice;
    bool ended = false;
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        const bool otherwise = is_named(child, "c:otherwise");
        if (ended || (!otherwise && !is_named(child, "c:when"))) {
            findings_.error(say::kMisplacedDirective, program_.place(origin(child)), {child.name()});
            continue;
        }
        if (!check_directive(child, *find_rule(child.name()))) continue;
        choice.branches.push_back({expression(child, "test"), read_content(child)});
        ended = otherwise;
    }
    body.push_back({origin(node), std::move(choice)});
}

void TemplateReader::read_value_of(pugi::xml_node node, Body& body) {
    body.push_back({origin(node), WriteValue{expression(node, "select"), flag(node, "required"), value_format(node)}});
}

void TemplateReader::read_copy_of(pugi::xml_node node, Body& body) {
    body.push_back({origin(node), CopyNodes{expression(node, "select", true), flag(node, "required")}});
}

void TemplateReader::read_variable(pugi::xml_node node, Body& body) {
    const pugi::xml_attribute name = node.attribute("name");
    if (!check_name(name)) return;
    const ExpressionId value = expression(node, "select");
    const VariableId variable = program_.expressions.declare(name.value());
    program_.expressions.set(variable, value);
    scope_.declare(name.value(), variable);
    body.push_back({origin(node), SetVariable{variable, value}});
}

void TemplateReader::read_attribute(pugi::xml_node node, Body& body) {
    if (!check_name(node.attribute("name"))) return;
    body.push_back({origin(node), WriteAttribute{node.attribute("name").value(), read_content(node)}});
}

void TemplateReader::read_include(pugi::xml_node node, Body& body) {
    const std::string_view href = node.attribute("href").value();
    const Place place = program_.place(origin(node.attribute("href")));
    const std::optional<std::string> path = resolve(open_files_.back().folder, href);
    if (!path || !path->starts_with("templates/") || !stays_inside(project_, "templates", *path)) {
        return findings_.error(say::kOutsideTemplates, place, {href});
    }
    const bool under_way = std::any_of(open_files_.begin(), open_files_.end(),
                                       [&](const OpenFile& file) { return file.xml->path() == *path; });
    if (under_way) return findings_.error(say::kIncludeCycle, place, {*path});
    if (!std::filesystem::is_regular_file(project_ / *path)) return findings_.error(say::kNoInclude, place, {*path});
    const XmlFile* file = open(*path);
    if (file == nullptr) return;
    for (const pugi::xml_node child : file->root().children()) read_node(child, body);
    open_files_.pop_back();
}

void TemplateReader::read_template(pugi::xml_node node, Body& /*body*/) {
    if (!check_name(node.attribute("name"))) return;
    const std::size_t index = definition(node.attribute("name").value());
    const Origin place = origin(node);
    if (program_.definitions[index].defined) {
        const Place first = program_.place(program_.definitions[index].origin);
        if (first != program_.place(place)) {  // a file that is included twice defines its templates once
            findings_.error(say::kTemplateTwice, program_.place(place), {node.attribute("name").value()});
        }
        return;
    }
    program_.definitions[index].defined = true;
    program_.definitions[index].origin = place;
    Scope outer = std::exchange(scope_, built_in_scope(program_.expressions));
    const std::size_t outer_definition = std::exchange(current_definition_, index);
    Body content = read_content(node);
    program_.definitions[index].body = std::move(content);
    current_definition_ = outer_definition;
    scope_ = std::move(outer);
}

void TemplateReader::read_call_template(pugi::xml_node node, Body& body) {
    CallTemplate call;
    call.definition = definition(node.attribute("name").value());
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        if (!is_named(child, "c:with-param")) {
            findings_.error(say::kMisplacedDirective, program_.place(origin(child)), {child.name()});
        } else if (check_directive(child, *find_rule("c:with-param")) && check_name(child.attribute("name"))) {
            const VariableId variable = parameter(call.definition, child.attribute("name").value());
            const ExpressionId value = expression(child, "select");
            program_.expressions.set(variable, value);
            call.parameters.push_back({variable, value});
        }
    }
    calls_.push_back({call.definition, origin(node)});
    if (current_definition_ != kNoDefinition) {
        program_.definitions[current_definition_].calls.push_back(calls_.back());
    }
    body.push_back({origin(node), std::move(call)});
}

void TemplateReader::read_label(pugi::xml_node node, Body& body) {
    WriteLabel label{label_key(node.attribute("key")), attribute_template(node.attribute("lang")), {}};
    for (const pugi::xml_node child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        if (!is_named(child, "c:with-param")) {
            findings_.error(say::kMisplacedDirective, program_.place(origin(child)), {child.name()});
        } else if (check_directive(child, *find_rule("c:with-param"))) {
            label.parameters.push_back(
                {child.attribute("name").value(), expression(child, "select"), value_format(child)});
        }
    }
    body.push_back({origin(node), std::move(label)});
}

void TemplateReader::read_languages(pugi::xml_node node, Body& body) {
    body.push_back({origin(node), ForEachLanguage{read_content(node)}});
}

WriteWords TemplateReader::words(pugi::xml_node node) {
    return {expression(node, "select", true), attribute_template(node.attribute("source")), flag(node, "mark")};
}

void TemplateReader::read_text(pugi::xml_node node, Body& body) {
    body.push_back({origin(node), words(node)});
}

void TemplateReader::read_pair(pugi::xml_node node, Body& body) {
    WritePair pair;
    pair.words = words(node);
    const pugi::xml_attribute element = node.attribute("element");
    pair.element = element && check_name(element) ? element.value() : "div";
    pair.class_names = attribute_template(node.attribute("class"));
    if (has_content(node)) pair.body = read_content(node);
    for (const pugi::xml_attribute attribute : {node.attribute("source"), node.attribute("mark")}) {
        if (!attribute || pair.body.empty()) continue;
        findings_.error(say::kUnusedAttribute, program_.place(origin(attribute)), {attribute.name(), node.name()});
    }
    body.push_back({origin(node), std::move(pair)});
}

/// A place to sign is a box that says so; its tooltip is HTML's title.
void TemplateReader::read_signature_field(pugi::xml_node node, Body& body) {
    WriteElement element;
    element.name = "div";
    element.folder = open_files_.back().folder;
    element.attributes.push_back({"data-signature-field", attribute_template(node.attribute("name"))});
    element.attributes.push_back({"title", attribute_template(node.attribute("tooltip"))});
    if (const pugi::xml_attribute names = node.attribute("class")) {
        element.attributes.push_back({"class", attribute_template(names)});
    }
    gather_constants(element);
    body.push_back({origin(node), std::move(element)});
}

void TemplateReader::skip(pugi::xml_node /*node*/, Body& /*body*/) {}

}  // namespace concordia::compose
