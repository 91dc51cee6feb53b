// HTML, section 4.4: ul and ol hold li; dl holds dt and dd, perhaps in groups of div.
#include "access/lists.h"

#include <string_view>

#include "access/messages.h"
#include "access/words.h"

namespace concordia::access {
namespace {

using compose::Node;

bool belongs(const Node& child, bool of_terms) {
    if (of_terms) return child.name == "dt" || child.name == "dd" || child.name == "div";
    return child.name == "li";
}

}  // namespace

void check_list(const Node& list, Report& report) {
    const bool of_terms = list.name == "dl";
    bool has_items = false;
    for (const Node* child = list.first_child; child != nullptr; child = child->next_sibling) {
        const bool is_loose = child->is_element() ? !belongs(*child, of_terms) : !is_blank(child->text);
        if (is_loose) report.error(say::kLooseInList, *child, {list.name});
        has_items = has_items || child->is_element();
    }
    if (!has_items) report.error(say::kEmptyList, list, {list.name});
}

void check_item(const Node& item, Report& report) {
    const std::string_view parent = item.parent == nullptr ? std::string_view() : item.parent->name;
    const bool placed = item.name == "li" ? parent == "ul" || parent == "ol" : parent == "dl" || parent == "div";
    if (!placed) report.error(say::kItemOutsideList, item, {item.name});
}

}  // namespace concordia::access
