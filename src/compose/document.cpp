// Growing the tree, one node at a time and in document order, so that `index` never needs a second pass.
#include "compose/document.h"

namespace concordia::compose {

Node* Document::append(Node* parent, std::string_view name, std::string_view text, Origin template_origin) {
    Node* node = arena.make<Node>();
    node->name = name;
    node->text = text;
    node->template_origin = template_origin;
    node->index = node_count++;
    node->parent = parent;
    if (parent == nullptr) {
        root = node;
        return node;
    }
    node->previous_sibling = parent->last_child;
    (parent->last_child == nullptr ? parent->first_child : parent->last_child->next_sibling) = node;
    parent->last_child = node;
    return node;
}

std::string_view Document::priority(const Node& node) {
    for (const Node* ancestor = &node; ancestor != nullptr; ancestor = ancestor->parent) {
        if (ancestor->has_attribute("data-priority")) return ancestor->attribute("data-priority");
    }
    return {};
}

}  // namespace concordia::compose
