// Names are gathered as assistive technology gathers them: what is hidden from it says nothing.
#include "access/words.h"

namespace concordia::access {
namespace {

using compose::Node;

void append_words(const Node& node, std::string& words) {
    if (!node.is_element()) {
        words += node.text;
    } else if (is_decoration(node)) {
        return;
    } else if (node.name == "img" || node.name == "svg") {
        words += alternative_of(node);
    } else {
        for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
            append_words(*child, words);
        }
    }
}

}  // namespace

bool is_blank(std::string_view text) {
    constexpr std::string_view kNoBreakSpace = "\u00A0";
    while (!text.empty()) {
        if (text.starts_with(kNoBreakSpace))
            text.remove_prefix(kNoBreakSpace.size());
        else if (text.front() == ' ' || text.front() == '\n' || text.front() == '\t' || text.front() == '\r')
            text.remove_prefix(1);
        else
            return false;
    }
    return true;
}

int heading_level(std::string_view name) {
    const bool heading = name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return heading ? name[1] - '0' : 0;
}

const Node* title_of(const Node& svg) {
    for (const Node* child = svg.first_child; child != nullptr; child = child->next_sibling) {
        if (child->name == "title") return child;
    }
    return nullptr;
}

std::string alternative_of(const Node& picture) {
    const std::string_view own = picture.attribute(picture.name == "img" ? "alt" : "aria-label");
    const Node* title = title_of(picture);
    return own.empty() && title != nullptr ? name_of(*title) : std::string(own);
}

bool is_decoration(const Node& node) {
    if (node.attribute("aria-hidden") == "true") return true;
    if (node.name != "img" && node.name != "svg") return false;
    const std::string_view role = node.attribute("role");
    const bool empty_words = node.name == "img" && node.has_attribute("alt") && node.attribute("alt").empty();
    return role == "presentation" || role == "none" || empty_words;
}

std::string name_of(const Node& node) {
    std::string words(node.attribute("aria-label"));
    if (!words.empty()) return words;
    for (const Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        append_words(*child, words);
    }
    return words;
}

}  // namespace concordia::access
