// The document as text, and text as a document: XHTML in the XML syntax of HTML (HTML Standard, section 14), elements
// without children closed as HTML asks, so that a browser shows the same tree.
#include "compose/document.h"
#include "compose/markup.h"
#include "compose/xml_file.h"

namespace concordia::compose {
namespace {

void append_start_tag(std::string& out, const Node& node) {
    out += '<';
    out += node.name;
    if (const std::string_view space = namespace_of(node.name); !space.empty()) append_attribute(out, "xmlns", space);
    for (std::uint32_t i = 0; i < node.attribute_count; ++i) {
        append_attribute(out, node.attributes[i].name, node.attributes[i].value);
    }
    out += is_void(node.name) && node.first_child == nullptr ? "/>" : ">";
}

void append_node(std::string& out, const Node& node) {
    if (!node.is_element()) return append_escaped(out, node.text, false);
    append_start_tag(out, node);
    if (is_void(node.name) && node.first_child == nullptr) return;
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) append_node(out, *child);
    out += "</";
    out += node.name;
    out += '>';
}

/// Copies a parsed tree into a document.
class Reader {
 public:
    Reader(const XmlFile& file, Document& document) : file_(file), document_(document) {
        document_.files.push_back(file.path());
    }

    void read(pugi::xml_node source, Node* parent) {
        const Origin place = origin(file_.place(source), document_.files.size() - 1);
        if (source.type() == pugi::node_pcdata || source.type() == pugi::node_cdata) {
            document_.append(parent, {}, document_.arena.keep(source.value()), place);
        }
        if (source.type() != pugi::node_element) return;
        Node* node = document_.append(parent, document_.arena.keep(local_name(source.name())), {}, place);
        read_attributes(source, *node);
        if (node->name == "link" && node->attribute("rel") == "stylesheet") {
            document_.stylesheets.emplace_back(node->attribute("href"));
        }
        for (const pugi::xml_node child : source.children()) read(child, node);
    }

 private:
    void read_attributes(pugi::xml_node source, Node& node) {
        const auto count = std::distance(source.attributes_begin(), source.attributes_end());
        auto* attributes = document_.arena.make_array<Attribute>(static_cast<std::size_t>(count));
        for (const pugi::xml_attribute attribute : source.attributes()) {
            if (std::string_view(attribute.name()).starts_with("xmlns")) continue;
            attributes[node.attribute_count++] = {document_.arena.keep(attribute.name()),
                                                  document_.arena.keep(attribute.value())};
        }
        node.attributes = attributes;
    }

    const XmlFile& file_;
    Document& document_;
};

}  // namespace

std::string to_xhtml(const Document& document) {
    std::string result;
    if (document.root != nullptr) append_node(result, *document.root);
    return result;
}

void parse_xhtml(std::string_view xhtml, std::string_view path, Document& document, Findings& findings) {
    const std::unique_ptr<XmlFile> file = XmlFile::parse(std::string(path), std::string(xhtml), findings);
    if (file != nullptr) Reader(*file, document).read(file->root(), nullptr);
}

}  // namespace concordia::compose
