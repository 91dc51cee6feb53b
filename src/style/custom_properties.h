// Custom properties and var() (CSS Variables 1). Values are text; substituting is text as well, with an empty comment
// on each side so that two tokens never grow together.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/finding.h"
#include "style/computed_style.h"
#include "style/declarations.h"

namespace concordia::style {

/// The value of `name`, or nullptr.
const std::string* custom_value(const CustomProperties* custom, std::string_view name);

/// `text` with every var() replaced. nullopt when one has neither a value nor a fallback, or when the result would be
/// larger than any sensible value.
std::optional<std::string> substitute(std::string_view text, const CustomProperties* custom);

/// The custom properties of an element: those of the parent, overridden by `declared` (at most one of a name).
/// Findings: a cycle. The members of a cycle, and those that use them without fallback, have no value.
std::shared_ptr<const CustomProperties> resolve_custom_properties(
    const std::shared_ptr<const CustomProperties>& inherited, const std::vector<const CustomDeclaration*>& declared,
    Findings& findings);

}  // namespace concordia::style
