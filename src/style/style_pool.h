// Keeps one ComputedStyle for equal values, so that a pointer compares two styles and memory follows the number of
// different styles, not of elements.
#pragma once

#include <memory>
#include <unordered_map>

#include "style/computed_style.h"

namespace concordia::style {

class StylePool {
 public:
    /// The kept style that equals `style`. Valid as long as the pool.
    const ComputedStyle* keep(ComputedStyle style);

 private:
    std::unordered_multimap<std::size_t, std::unique_ptr<const ComputedStyle>> styles_;
};

}  // namespace concordia::style
