// From matched declaration blocks to a computed style: which declaration wins (CSS Cascading 4, section 6), what is
// inherited, what values compute to.
#pragma once

#include <span>

#include "base/finding.h"
#include "style/computed_style.h"
#include "style/declarations.h"

namespace concordia::style {

struct CascadeInput {
    std::span<const DeclarationBlock* const> blocks;  // in ascending order: a later one wins
    const ComputedStyle* parent = nullptr;            // null: the root of the document
    Length root_font_size = initial_font_size();      // of the root element; not read for the root itself
    Length* sheet_width = nullptr;                    // @page only
    Length* sheet_height = nullptr;

    static Length initial_font_size() { return Font{}.size; }
};

/// Findings: a var() without value, a value that is wrong once its var() is replaced, a cycle of custom properties.
ComputedStyle compute_style(const CascadeInput& input, Findings& findings);

/// Initial values with the inherited ones taken from `parent`: what an element without declarations has.
ComputedStyle inherited_style(const ComputedStyle& parent);

}  // namespace concordia::style
