// The composed document: a plain XHTML tree in one arena, each node remembering the template's place that made it and,
// for text that comes from the data, the data's place. Style and layout read it; nothing changes it after composing.
// Names and texts of a composed document point into its template and its dossier: both must outlive it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/arena.h"
#include "base/finding.h"

namespace concordia::compose {

/// A place without its file's name: `file` indexes Document::files.
struct Origin {
    std::uint32_t line = 0;
    std::uint16_t column = 0;
    std::uint16_t file = 0;
};

struct Attribute {
    std::string_view name;
    std::string_view value;
};

/// An element (name not empty) or a text (name empty). Plain data in the arena; links are never null-checked away.
struct Node {
    std::string_view name;  // local name without prefix: "p", "svg"; empty for text
    std::string_view text;  // text nodes only; entities resolved, white space as written
    const Attribute* attributes = nullptr;
    std::uint32_t attribute_count : 31 = 0;
    std::uint32_t is_block : 1 = 0;  // no part of a line by its name (line_space.h)
    std::uint32_t index = 0;         // position in document order, the root is 0
    Node* parent = nullptr;
    Node* first_child = nullptr;
    Node* last_child = nullptr;
    Node* previous_sibling = nullptr;
    Node* next_sibling = nullptr;
    Origin template_origin;  // what wrote the node
    Origin data_origin;      // what it says; file 0 and line 0 when it comes from the template itself

    [[nodiscard]] bool is_element() const { return !name.empty(); }
    /// Empty when there is none.
    [[nodiscard]] std::string_view attribute(std::string_view attribute_name) const {
        for (std::uint32_t i = 0; i < attribute_count; ++i) {
            if (attributes[i].name == attribute_name) return attributes[i].value;
        }
        return {};
    }
    [[nodiscard]] bool has_attribute(std::string_view attribute_name) const {
        for (std::uint32_t i = 0; i < attribute_count; ++i) {
            if (attributes[i].name == attribute_name) return true;
        }
        return false;
    }
    /// The language in force: own or inherited `lang`; empty when none is set.
    [[nodiscard]] std::string_view language() const {
        for (const Node* node = this; node != nullptr; node = node->parent) {
            if (node->is_element() && node->has_attribute("lang")) return node->attribute("lang");
        }
        return {};
    }
};

class Document {
 public:
    Document() = default;
    Document(const Document&) = delete;
    Document& operator=(const Document&) = delete;

    Arena arena;
    std::vector<std::string> files{""};  // names for Origin::file; 0 is "unknown"
    Node* root = nullptr;                // the <html> element
    std::uint32_t node_count = 0;
    std::vector<std::string> stylesheets;  // paths of <link rel="stylesheet">, relative to the project, in order
    std::vector<std::string> languages;    // of the edition, in its order: {"fr", "nl"}

    /// Adds an element (or, with an empty name, a text) as the last child of `parent` (nullptr: the root).
    /// `name`, `text` and `attributes` must already live as long as the arena.
    Node* append(Node* parent, std::string_view name, std::string_view text, Origin template_origin);

    [[nodiscard]] Place place(Origin origin) const { return {files[origin.file], origin.line, origin.column}; }
    /// The template's place of a node, for findings about layout.
    [[nodiscard]] Place place(const Node& node) const { return place(node.template_origin); }
    /// The nearest `data-priority` attribute, for findings: which priority or unit a node belongs to.
    static std::string_view priority(const Node& node);
};

/// The tree as well-formed XHTML text (no position attributes): what can be opened in a browser and what tests compare.
std::string to_xhtml(const Document& document);

/// Reads plain XHTML (no directives) into a Document: for tests of style and layout, and for composed files kept on
/// disk. `path` is the name that findings show. Ill-formed input is a finding and gives a document without root.
void parse_xhtml(std::string_view xhtml, std::string_view path, Document& document, Findings& findings);

}  // namespace concordia::compose
