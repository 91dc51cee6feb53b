// From a break in a flow back to the document: the words around it and the element whose wish it is.
#pragma once

#include <string>

#include "layout/flow.h"
#include "style/stylesheet.h"

namespace concordia::layout {

/// An entry and the flow it stands in: that of a column, where columns hold what is meant.
struct EntryAt {
    const Flow* flow = nullptr;
    std::uint32_t entry = 0;
    [[nodiscard]] const Entry& operator*() const { return flow->entries[entry]; }
};

/// The entry of a line that entry `entry` of `flow` stands for: in a row of columns the first line of the first column
/// that has text (`last`: its last one). The entry itself where there is none.
EntryAt text_entry(const Flow& flow, std::uint32_t entry, bool last);

/// What that line says; in a row of columns that of each column, one behind the other.
std::string text_of(const Flow& flow, std::uint32_t entry, bool last);

/// The element that the rule of the break before `entry` comes from (BreakRule): the box that stays whole, the heading
/// that keeps with what follows. nullptr where no rule asks. REQUIRES: entry > 0.
const compose::Node* asking_element(const Flow& flow, std::uint32_t entry, const style::Styles& styles);

}  // namespace concordia::layout
