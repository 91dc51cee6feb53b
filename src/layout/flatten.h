// A flow that pages will never break (an inline-block, an absolutely placed box) becomes a plain list of items.
#pragma once

#include "layout/flow.h"

namespace concordia::layout {

/// Appends everything that `flow` shows to the items and late texts of `target`, its top left at `origin`; boxes
/// are painted into `arena`. Events go to `target.events`.
void flatten(const Flow& flow, Point origin, Flow& target, Arena& arena);

/// Appends the items and late texts of a flattened flow to `target`, moved by `offset`.
void append_flat(const Flow& flat, Point offset, Flow& target);

}  // namespace concordia::layout
