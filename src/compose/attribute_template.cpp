// One walk from brace to brace; a brace inside an XPath string literal is no brace.
#include "compose/attribute_template.h"

namespace concordia::compose {
namespace {

/// Offset of the brace that closes the XPath beginning at `start`, or npos.
std::size_t closing_brace(std::string_view value, std::size_t start) {
    char quote = 0;
    for (std::size_t i = start; i < value.size(); ++i) {
        if (quote != 0) {
            if (value[i] == quote) quote = 0;
        } else if (value[i] == '\'' || value[i] == '"') {
            quote = value[i];
        } else if (value[i] == '}') {
            return i;
        }
    }
    return std::string_view::npos;
}

AttributePart part_in_braces(std::string_view inside) {
    constexpr std::string_view kLabel = "label:";
    if (inside.starts_with(kLabel)) return {AttributePart::Kind::Label, std::string(inside.substr(kLabel.size()))};
    return {AttributePart::Kind::Value, std::string(inside)};
}

}  // namespace

std::optional<std::vector<AttributePart>> split_attribute(std::string_view value) {
    std::vector<AttributePart> parts;
    std::string text;
    const auto flush = [&] {
        if (!text.empty()) parts.push_back({AttributePart::Kind::Text, std::move(text)});
        text.clear();
    };
    for (std::size_t i = 0; i < value.size(); ++i) {
        const bool brace = value[i] == '{' || value[i] == '}';
        const bool doubled = brace && i + 1 < value.size() && value[i + 1] == value[i];
        if (!brace || doubled) {
            text += value[i];
            i += doubled ? 1 : 0;
            continue;
        }
        const std::size_t end = value[i] == '{' ? closing_brace(value, i + 1) : std::string_view::npos;
        if (end == std::string_view::npos) return std::nullopt;
        flush();
        parts.push_back(part_in_braces(value.substr(i + 1, end - i - 1)));
        i = end;
    }
    flush();
    return parts;
}

}  // namespace concordia::compose
