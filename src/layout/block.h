// Block formatting (CSS 2.2, section 9.4.1): block-level boxes below each other in one flow.
#pragma once

#include <optional>

#include "layout/context.h"
#include "layout/flow_builder.h"

namespace concordia::layout {

/// The part of the document that a stretch or a chapter shows: from `start` (nullptr: the beginning) up to the node
/// with index `last`. Boxes that reach beyond it are continued from the part before, or into the next.
struct Clip {
    const compose::Node* start = nullptr;
    std::uint32_t last = 0xFFFFFFFF;
    [[nodiscard]] std::uint32_t first() const { return start == nullptr ? 0 : start->index; }
};

/// Sets the block-level box of `node` within `span`, with its margins and its wishes for breaks. `page_height` is what
/// absolutely placed boxes without positioned ancestor refer to, and the room for boxes that move to the head or foot
/// of a page: 0 where a box is not cut by pages itself, and such boxes cannot leave it.
void set_block(Context& context, FlowBuilder& builder, const compose::Node& node, Span span, const Clip& clip = {},
               Length page_height = {});

/// The part that `clip` names of the children of the block container `node`, below each other within `span`.
void set_children(Context& context, FlowBuilder& builder, const compose::Node& node, Span span, const Clip& clip,
                  Length page_height);

/// Index of the first node behind the subtree of `node`.
std::uint32_t index_behind(const compose::Node& node);

/// The box of `node` as the root of a flow of its own, filling `width`: an item of a grid, a caption.
Flow set_independent_box(Context& context, const compose::Node& node, Length width, FlowBreaks* breaks = nullptr);

/// The content of `node` alone, at `width`; `baseline` becomes that of its last line, if it has one.
Flow set_independent_content(Context& context, const compose::Node& node, Length width,
                             std::optional<Length>& baseline);

/// The content of `node` into a builder, between `begin_box` and `end_box` of the caller: cells of tables.
void set_content(Context& context, FlowBuilder& builder, const compose::Node& node, Span span);

/// A box out of the flow, as wide as its content asks for (CSS 2.2, section 10.3.5).
struct FittedBox {
    BoxModel model;
    Length width;  // of the margin box
};
/// `base`: what percentages refer to. `available`: for the margin box, which fills it when `fills` and no width is
/// given.
FittedBox fit_box(Context& context, const compose::Node& node, Length base, Length available, bool fills);
/// The box as a flow of its own; its margin box is the flow.
Flow set_fitted_box(Context& context, const compose::Node& node, const FittedBox& box);

/// True when the element takes part in a line rather than standing as a block.
bool is_inline_level(style::Display display);

}  // namespace concordia::layout
