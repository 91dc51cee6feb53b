// Every block offers reductions, counted through the whole tree; one after the other is tried on a copy, and the first
// that still fails is kept. That ends, for each makes the document smaller.
#include <algorithm>
#include <utility>

#include "layout/random_document.h"

namespace concordia::layout::tests {
namespace {

/// Applies reduction number `index` of the tree; counts `index` down by those passed over. Whether it was applied.
bool reduce(RandomBlock& block, std::size_t& index) {
    const auto due = [&] { return index-- == 0; };
    for (std::size_t i = 0; i < block.children.size(); ++i) {
        if (!due()) continue;
        block.children.erase(block.children.begin() + static_cast<std::ptrdiff_t>(i));
        if (i < block.heads) --block.heads;
        return true;
    }
    for (std::size_t size = block.words.size(); size > 0; size /= 2) {
        for (std::size_t begin = 0; begin < block.words.size(); begin += size) {
            if (!due()) continue;
            const auto first = block.words.begin() + static_cast<std::ptrdiff_t>(begin);
            block.words.erase(first, first + static_cast<std::ptrdiff_t>(std::min(size, block.words.size() - begin)));
            return true;
        }
    }
    if (!block.style.empty() && due()) {
        block.style.erase(0,
                          block.style.find(';') == std::string::npos ? block.style.size() : block.style.find(';') + 1);
        return true;
    }
    for (RandomBlock& child : block.children) {
        if (reduce(child, index)) return true;
    }
    return false;
}

/// Tries every reduction once; whether one was kept.
bool make_smaller(RandomDocument& document, const std::function<bool(const RandomDocument&)>& fails) {
    bool smaller = false;
    for (std::size_t reduction = 0;;) {
        RandomDocument candidate = document;
        std::size_t index = reduction;
        if (!reduce(candidate.body, index)) return smaller;
        if (fails(candidate)) {
            document = std::move(candidate);  // the next reduction has taken this one's number
            smaller = true;
        } else {
            ++reduction;
        }
    }
}

}  // namespace

RandomDocument shrunk(RandomDocument document, const std::function<bool(const RandomDocument&)>& fails) {
    while (make_smaller(document, fails)) {
    }
    return document;
}

}  // namespace concordia::layout::tests
