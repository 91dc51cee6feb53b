// XML to instructions: reads a template and what it includes, checks every directive, and gives each variable its
// place. All faults are findings; what is sound is compiled all the same.
#pragma once

#include <filesystem>
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "base/finding.h"
#include "compose/instructions.h"

namespace concordia::compose {

struct DirectiveRule;

class TemplateReader {
 public:
    TemplateReader(std::filesystem::path project, Program& program, Findings& findings);

    /// Reads labels, formats and the template at `path` (relative to the project) into the program. False when the
    /// result must not be composed: no template, ill-formed, or a named template that calls itself.
    bool read(const std::string& path);

 private:
    friend struct DirectiveRule;

    // template_reader.cpp: files, elements and text
    void read_words_and_formats();
    const XmlFile* open(const std::string& path);
    void read_node(pugi::xml_node node, Body& body);
    /// Everything inside `parent`; its variables end with it.
    Body read_content(pugi::xml_node parent);
    void read_element(pugi::xml_node node, Body& body);
    void read_attributes(pugi::xml_node node, WriteElement& element);
    void remember_stylesheet(const WriteElement& element);
    static void gather_constants(WriteElement& element);
    void resolve_constant_path(WriteElement::Attribute& attribute, std::string_view folder, pugi::xml_attribute source);

    // directive_reader.cpp: one function a directive
    static const DirectiveRule* find_rule(std::string_view name);
    void read_directive(pugi::xml_node node, Body& body);
    bool check_directive(pugi::xml_node node, const DirectiveRule& rule);
    void check_namespace(pugi::xml_node node);
    void read_for_each(pugi::xml_node node, Body& body);
    void read_if(pugi::xml_node node, Body& body);
    void read_choose(pugi::xml_node node, Body& body);
    void read_value_of(pugi::xml_node node, Body& body);
    void read_copy_of(pugi::xml_node node, Body& body);
    void read_variable(pugi::xml_node node, Body& body);
    void read_attribute(pugi::xml_node node, Body& body);
    void read_include(pugi::xml_node node, Body& body);
    void read_template(pugi::xml_node node, Body& body);
    void read_call_template(pugi::xml_node node, Body& body);
    void read_label(pugi::xml_node node, Body& body);
    void read_languages(pugi::xml_node node, Body& body);
    void read_text(pugi::xml_node node, Body& body);
    void read_pair(pugi::xml_node node, Body& body);
    void read_signature_field(pugi::xml_node node, Body& body);
    void skip(pugi::xml_node node, Body& body);
    SortKey sort_key(pugi::xml_node node);
    WriteWords words(pugi::xml_node node);

    // reader_parts.cpp: what several directives share
    [[nodiscard]] Origin origin(pugi::xml_node node) const;
    [[nodiscard]] Origin origin(pugi::xml_attribute attribute) const;
    ExpressionId expression(pugi::xml_node node, const char* attribute, bool must_select = false);
    AttributeTemplate attribute_template(pugi::xml_attribute attribute);
    AttributeTemplate label_key(pugi::xml_attribute attribute);
    ValueFormat value_format(pugi::xml_node node);
    bool flag(pugi::xml_node node, const char* attribute);
    /// Whether an attribute has the second of two values; a third is a finding, none is the first.
    bool chosen(pugi::xml_node node, const char* attribute, std::string_view first, std::string_view second);
    /// False and a finding when `attribute` is no name.
    bool check_name(pugi::xml_attribute attribute);
    void check_label(std::string_view key, const Place& place);
    VariableId variable(std::string_view name);
    VariableId parameter(std::size_t definition, std::string_view name);
    std::size_t definition(std::string_view name);
    [[nodiscard]] static Scope built_in_scope(const Expressions& expressions);

    // template_linker.cpp: what can only be said when all is read
    bool link();
    void find_unknown_templates();
    bool has_template_cycle();
    void leave_unused_templates_open();

    struct OpenFile {
        const XmlFile* xml = nullptr;
        std::size_t index = 0;
        std::string_view folder;
        bool has_namespace = false;
    };

    std::filesystem::path project_;
    Program& program_;
    Findings& findings_;
    std::vector<OpenFile> open_files_;  // the innermost include last
    Scope scope_;
    std::map<std::string, VariableId, std::less<>> parameters_;  // that the program may be given
    static constexpr std::size_t kNoDefinition = static_cast<std::size_t>(-1);
    std::size_t current_definition_ = kNoDefinition;
    std::vector<Definition::Call> calls_;
    int depth_ = 0;
};

}  // namespace concordia::compose
