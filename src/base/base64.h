// Base64 (RFC 4648, section 4), for bytes that are carried in XML.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace concordia {

/// With padding, without line breaks.
std::string base64(std::string_view bytes);
/// White space is read over; nullopt when anything else does not belong.
std::optional<std::string> from_base64(std::string_view text);

}  // namespace concordia
