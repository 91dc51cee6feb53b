// Which of its siblings an element is, counted from both ends, among all and among those of its type. Counted for all
// children of a parent at once, when first asked, so that a table of n rows costs n steps and not n * n.
#pragma once

#include <cstdint>
#include <vector>

#include "compose/document.h"

namespace concordia::style {

class SiblingPositions {
 public:
    /// All from 1.
    struct Position {
        std::uint32_t from_start = 0, from_end = 0, of_type_from_start = 0, of_type_from_end = 0;
    };
    explicit SiblingPositions(std::size_t node_count) : node_count_(node_count) {}
    const Position& of(const compose::Node& element);

 private:
    void count_children(const compose::Node& parent);

    std::size_t node_count_;
    std::vector<Position> positions_;  // by Node::index; from_start 0: not counted yet
};

}  // namespace concordia::style
