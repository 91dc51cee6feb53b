// What is refused is what any system reads as more than a name.
#include "archive/file_name.h"

#include <algorithm>

#include "base/utf8.h"

namespace concordia::archive {

bool is_plain_file_name(std::string_view name) {
    constexpr std::size_t kLongest = 255;
    const bool has_control =
        std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
    return !name.empty() && name.size() <= kLongest && name.front() != '.' && !has_control &&
           name.find_first_of("/\\:") == std::string_view::npos && utf8::first_invalid(name) == std::string_view::npos;
}

}  // namespace concordia::archive
