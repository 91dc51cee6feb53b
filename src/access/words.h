// What an element says, to the eye or to assistive technology.
#pragma once

#include <string>
#include <string_view>

#include "compose/document.h"

namespace concordia::access {

/// Whether text is white space alone, no-break spaces among it.
bool is_blank(std::string_view text);
/// "h3" gives 3; 0 for what is no heading.
int heading_level(std::string_view name);
/// <title> of an svg, among its children (SVG 2, section 5.7); nullptr when there is none.
const compose::Node* title_of(const compose::Node& svg);
/// The alternative text of an img or svg; empty when there is none.
std::string alternative_of(const compose::Node& picture);
/// Whether assistive technology passes it by: aria-hidden, or a picture marked as decoration.
bool is_decoration(const compose::Node& node);
/// The accessible name from content (Accessible Name and Description Computation 1.1, step 2F): words and alternative
/// texts inside, or aria-label.
std::string name_of(const compose::Node& node);

}  // namespace concordia::access
