// Files, elements and text. Included files are read where they are included, so that their words see the variables
// around them and keep their own file's name in their places.
#include "compose/template_reader.h"

#include <algorithm>

#include "compose/hyphenated_words.h"
#include "compose/line_space.h"
#include "compose/messages.h"
#include "compose/project_path.h"

namespace concordia::compose {
namespace {

bool is_directive(pugi::xml_node node) {
    return std::string_view(node.name()).starts_with("c:");
}

bool is_text(pugi::xml_node node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
}

bool is_stylesheet(pugi::xml_node node, std::string_view name) {
    return name == "link" && std::string_view(node.attribute("rel").value()) == "stylesheet";
}

bool is_path(const WriteElement& element, std::string_view attribute) {
    return (element.name == "img" && attribute == "src") || (element.is_stylesheet && attribute == "href");
}

}  // namespace

TemplateReader::TemplateReader(std::filesystem::path project, Program& program, Findings& findings)
    : project_(std::move(project)),
      program_(program),
      findings_(findings),
      scope_(built_in_scope(program.expressions)) {}

bool TemplateReader::read(const std::string& path) {
    read_words_and_formats();
    if (!stays_inside(project_, "templates", path) || !std::filesystem::is_regular_file(project_ / path)) {
        findings_.error(say::kNoTemplate, {path, 0, 0}, {path});
        return false;
    }
    const XmlFile* file = open(path);
    if (file == nullptr) return false;
    const std::string_view root = file->root().name();
    if (root != "html") {
        findings_.error(say::kRootElement, file->place(file->root()), {root});
        return false;
    }
    read_node(file->root(), program_.body);
    return link();
}

void TemplateReader::read_words_and_formats() {
    const auto read = [&](const char* path) -> const XmlFile* {
        std::unique_ptr<XmlFile> file = XmlFile::read(project_, path, findings_);
        if (file == nullptr) return nullptr;
        program_.files.emplace_back(path);
        return program_.sources.emplace_back(std::move(file)).get();
    };
    const XmlFile* labels = read("templates/common/labels.xml");
    if (const XmlFile* formats = read("templates/common/formats.xml")) program_.formats.read(*formats, findings_);
    if (const XmlFile* hyphenated = read("templates/common/hyphenation.xml")) {
        program_.hyphenated_words = read_hyphenated_words(*hyphenated, findings_);
    }
    if (labels != nullptr) program_.labels.read(*labels, program_.formats, program_.arena, findings_);
}

/// Makes `path` the file that is being read. nullptr when it is not there or ill-formed; then nothing changes.
const XmlFile* TemplateReader::open(const std::string& path) {
    const auto known = std::find(program_.files.begin(), program_.files.end(), path);
    auto index = static_cast<std::size_t>(known - program_.files.begin());
    if (known == program_.files.end()) {
        std::unique_ptr<XmlFile> file = XmlFile::read(project_, path, findings_);
        if (file == nullptr) return nullptr;
        program_.sources.push_back(std::move(file));
        program_.files.push_back(path);
    }
    const XmlFile& file = *program_.sources[index - 1];  // files[0] is "unknown"
    const std::string_view declared = file.root().attribute("xmlns:c").value();
    open_files_.push_back({&file, index, folder_of(file.path()), declared == "urn:concordia:compose"});
    return &file;
}

void TemplateReader::read_node(pugi::xml_node node, Body& body) {
    if (is_text(node)) {
        body.push_back({origin(node), WriteText{node.value(), is_white_space(node.value())}});
    } else if (is_directive(node)) {
        read_directive(node, body);
    } else if (node.type() == pugi::node_element) {
        read_element(node, body);
    }
}

Body TemplateReader::read_content(pugi::xml_node parent) {
    Body body;
    if (depth_ >= XmlFile::kDepthLimit) {
        findings_.error(say::kTooDeep, open_files_.back().xml->place(parent));
        return body;
    }
    ++depth_;
    const std::size_t mark = scope_.mark();
    for (const pugi::xml_node child : parent.children()) read_node(child, body);
    scope_.close(mark);
    --depth_;
    return body;
}

void TemplateReader::read_element(pugi::xml_node node, Body& body) {
    WriteElement element;
    element.name = local_name(node.name());
    element.folder = open_files_.back().folder;
    element.is_stylesheet = is_stylesheet(node, element.name);
    element.is_block = is_block(element.name);
    read_attributes(node, element);
    if (element.is_stylesheet) remember_stylesheet(element);
    element.body = read_content(node);
    body.push_back({origin(node), std::move(element)});
}

void TemplateReader::read_attributes(pugi::xml_node node, WriteElement& element) {
    for (const pugi::xml_attribute source : node.attributes()) {
        const std::string_view name = source.name();
        if (name == "xmlns" || name.starts_with("xmlns:")) continue;
        if (name.starts_with("c:")) {
            findings_.error(say::kUnknownAttribute, open_files_.back().xml->place(source), {name, element.name});
            continue;
        }
        WriteElement::Attribute attribute{name, attribute_template(source), is_path(element, name)};
        if (attribute.is_path) resolve_constant_path(attribute, element.folder, source);
        // The language of <html> is the document's, not that of its words.
        if (name == "lang" && element.name != "html") element.sets_language = true;
        element.attributes.push_back(std::move(attribute));
    }
    gather_constants(element);
}

void TemplateReader::remember_stylesheet(const WriteElement& element) {
    for (const compose::Attribute& attribute : element.constants) {
        if (attribute.name == "href") program_.stylesheets.emplace_back(attribute.value);
    }
}

void TemplateReader::gather_constants(WriteElement& element) {
    const bool constant = std::all_of(element.attributes.begin(), element.attributes.end(),
                                      [](const auto& attribute) { return attribute.value.is_constant(); });
    if (!constant) return;
    for (const auto& attribute : element.attributes) {
        element.constants.push_back({attribute.name, attribute.value.constant()});
    }
    element.attributes.clear();
}

void TemplateReader::resolve_constant_path(WriteElement::Attribute& attribute, std::string_view folder,
                                           pugi::xml_attribute source) {
    if (!attribute.value.is_constant()) return;
    const std::optional<std::string> path = resolve(folder, attribute.value.constant());
    if (!path || !stays_inside(project_, "", *path)) {
        findings_.error(say::kOutsideProject, open_files_.back().xml->place(source), {attribute.value.constant()});
        attribute.value.pieces.clear();
        return;
    }
    attribute.value.pieces = {{AttributeTemplate::Piece::Kind::Text, program_.arena.keep(*path), kNoExpression}};
}

}  // namespace concordia::compose
