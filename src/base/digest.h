// SHA-256 (FIPS 180-4), written in lower-case hexadecimal, and the MD5 that PDF asks for as a checksum.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace concordia {

/// Each throws Failure where the machine's OpenSSL refuses the algorithm.
std::array<std::uint8_t, 32> sha256(std::string_view bytes);
std::string sha256_hex(std::string_view bytes);

/// MD5 (RFC 1321), which the checksum of an embedded file must be (ISO 32000-1, table 46). Never used for security.
std::array<std::uint8_t, 16> md5(std::string_view bytes);

}  // namespace concordia
