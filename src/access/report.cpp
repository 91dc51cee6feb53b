// Equal findings are said once (Findings::sorted), so a line of a template that is repeated for each priority gives one
// finding a priority.
#include "access/report.h"

#include "access/messages.h"
#include "base/number.h"

namespace concordia::access {
namespace {

using compose::Node;

/// The first text in `node` that comes from the data; nullptr when none does.
const Node* words_from_data(const Node& node) {
    if (node.data_origin.line != 0) return &node;
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (const Node* found = words_from_data(*child)) return found;
    }
    return nullptr;
}

}  // namespace

void Report::error(const CatalogueEntry& entry, const Node& node, std::initializer_list<std::string_view> arguments) {
    findings_.error(entry, document_.place(node), arguments, compose::Document::priority(node), node.language());
}

void Report::error_in_words(const CatalogueEntry& entry, const Node& node,
                            std::initializer_list<std::string_view> arguments) {
    error(entry, node, arguments);
    const Node* words = words_from_data(node);
    if (words == nullptr) return;
    const Place shown = document_.place(node);
    findings_.add(Severity::Information, say::kWordsFromHere, document_.place(words->data_origin),
                  {shown.file, integer_text(shown.line), entry.rule}, compose::Document::priority(node),
                  node.language());
}

}  // namespace concordia::access
