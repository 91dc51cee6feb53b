// An image inside the page itself (RFC 2397).
#pragma once

#include <string>
#include <string_view>

namespace concordia::web {

/// "data:image/png;base64,..."; the media type is what the bytes begin with (PNG, else JPEG).
std::string data_uri(std::string_view image);

}  // namespace concordia::web
