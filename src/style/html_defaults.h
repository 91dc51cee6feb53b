// What the program knows about HTML and SVG without being told.
#pragma once

#include <string_view>

#include "style/declarations.h"
#include "style/selector.h"

namespace concordia::style {

/// The default sheet: CSS in the subset itself.
std::string_view html_defaults();
/// True for the elements that templates/README.md lists.
bool is_known_element(std::string_view name);
bool is_svg_element(std::string_view name);
/// Declarations of ::footnote-call or ::footnote-marker, which weigh less than any rule.
const DeclarationBlock& footnote_defaults(PseudoElement pseudo_element);

}  // namespace concordia::style
