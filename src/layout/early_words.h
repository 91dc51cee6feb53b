// Shaping is a third of a cold document's layout, and words can be shaped in any order: on a spare processor they are,
// from the document's end, while it is set from its beginning.
#pragma once

#include <map>
#include <string_view>
#include <thread>
#include <utility>

#include "layout/layout.h"

namespace concordia::layout {

class EarlyWords {
 public:
    /// Begins at once when `input` has a spare processor, else never. `input` must outlive this object.
    explicit EarlyWords(const LayoutInput& input);

 private:
    void prepare(const compose::Node& node, const std::stop_token& stop);
    const text::TextStyle& text_style_of(const style::ComputedStyle& style, std::string_view language);

    const LayoutInput& input_;
    std::map<std::pair<const style::ComputedStyle*, std::string_view>, text::TextStyle> text_styles_;
    std::jthread thread_;  // last: gone before what it uses
};

}  // namespace concordia::layout
