// Two runs over the children: forwards and backwards.
#include "style/sibling_positions.h"

#include <string_view>
#include <unordered_map>

namespace concordia::style {

const SiblingPositions::Position& SiblingPositions::of(const compose::Node& element) {
    if (positions_.empty()) positions_.resize(node_count_);
    Position& position = positions_[element.index];
    if (position.from_start != 0) return position;
    if (element.parent != nullptr) {
        count_children(*element.parent);
    } else {
        position = {1, 1, 1, 1};
    }
    return position;
}

void SiblingPositions::count_children(const compose::Node& parent) {
    std::unordered_map<std::string_view, std::uint32_t> of_type;
    std::uint32_t count = 0;
    for (const compose::Node* child = parent.first_child; child != nullptr; child = child->next_sibling) {
        if (!child->is_element()) continue;
        positions_[child->index].from_start = ++count;
        positions_[child->index].of_type_from_start = ++of_type[child->name];
    }
    of_type.clear();
    count = 0;
    for (const compose::Node* child = parent.last_child; child != nullptr; child = child->previous_sibling) {
        if (!child->is_element()) continue;
        positions_[child->index].from_end = ++count;
        positions_[child->index].of_type_from_end = ++of_type[child->name];
    }
}

}  // namespace concordia::style
