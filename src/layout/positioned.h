// Absolutely placed boxes (CSS 2.2, sections 10.3.7 and 10.6.4) and the boxes that they refer to.
#pragma once

#include <vector>

#include "layout/context.h"
#include "layout/flow_builder.h"

namespace concordia::layout {

/// The positioned boxes that are open in one flow. What is placed in them stays on the page of the entry that it is set
/// with; without any of them it refers to the flow's first page.
class PositionedBoxes {
 public:
    PositionedBoxes(Context& context, FlowBuilder& builder, Length page_height)
        : context_(context), builder_(builder), page_height_(page_height) {}

    /// A positioned box, about to be begun in the builder.
    void open(const style::ComputedStyle& style, const BoxModel& box);
    /// The innermost of them has all its content and is about to end: what hangs from its foot is placed.
    void close();
    /// Places the box of `node`.
    void place(const compose::Node& node);

 private:
    struct Holder {
        std::size_t depth = 0;
        BoxModel box;
        Length height;  // of its padding box; 0 while it is not known
        std::vector<const compose::Node*> waiting;
    };

    [[nodiscard]] Rectangle containing_block();
    [[nodiscard]] Length top_of(const compose::Node& node, Rectangle container, Length height);

    Context& context_;
    FlowBuilder& builder_;
    Length page_height_;
    std::vector<Holder> holders_;
};

}  // namespace concordia::layout
