// Capitals for the letters of French, Dutch and their neighbours, without a locale.
#pragma once

#include <string>
#include <string_view>

namespace concordia::compose {

/// Basic Latin, Latin-1 and Latin Extended-A (Unicode blocks U+0000 to U+017F) in capitals; accents stay, and other
/// characters are kept as they are.
std::string upper_case(std::string_view text);

}  // namespace concordia::compose
