// Attribute value templates (XSLT 1.0, section 7.6.2): text with XPath in braces, a doubled brace for the brace itself.
// A label in braces ("{label:contents}") is ours.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::compose {

struct AttributePart {
    enum class Kind : std::uint8_t { Text, Value, Label };
    Kind kind = Kind::Text;
    std::string text;  // the words, the XPath, or the label's key
    friend bool operator==(const AttributePart&, const AttributePart&) = default;
};

/// The parts of an attribute's value, texts never empty and never side by side; nullopt when a brace lacks its partner.
std::optional<std::vector<AttributePart>> split_attribute(std::string_view value);

}  // namespace concordia::compose
