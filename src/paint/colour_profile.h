// The sRGB colour profile (IEC 61966-2-1) that every colour of every document refers to.
#pragma once

#include <string>

namespace concordia::paint {

/// An ICC profile of three components, the same bytes in every process. Throws Failure when it cannot be made.
const std::string& srgb_profile();

}  // namespace concordia::paint
