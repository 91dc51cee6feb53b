// Every word has a language that assistive technology can name (WCAG 2.1, 3.1.1 and 3.1.2; ISO 14289-1, 7.2).
#pragma once

#include <string_view>

namespace concordia::access {

/// Whether a tag is well formed (RFC 5646) and begins with a language of ISO 639: "fr", "nl-BE", "zh-Hant". Two letters
/// are looked up in ISO 639-1; three are taken as ISO 639-3, but for those that name none ("und", "mul", "mis").
bool is_known_language(std::string_view tag);

}  // namespace concordia::access
