// The digests are OpenSSL's, which uses what the processor has for them. Poco's engine is a wrapper of these that draws
// random numbers first and shuts the library down after its last user.
#include "base/digest.h"

#include <openssl/evp.h>

#include "base/failure.h"
#include "base/messages.h"

namespace concordia {
namespace {

template <std::size_t Size>
std::array<std::uint8_t, Size> digest(std::string_view bytes, const EVP_MD* algorithm) {
    std::array<std::uint8_t, Size> result{};
    if (EVP_Digest(bytes.data(), bytes.size(), result.data(), nullptr, algorithm, nullptr) != 1) {
        throw Failure(say::kNoDigest, {EVP_MD_get0_name(algorithm)});
    }
    return result;
}

}  // namespace

std::array<std::uint8_t, 32> sha256(std::string_view bytes) {
    return digest<32>(bytes, EVP_sha256());
}

std::string sha256_hex(std::string_view bytes) {
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : sha256(bytes)) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

std::array<std::uint8_t, 16> md5(std::string_view bytes) {
    return digest<16>(bytes, EVP_md5());
}

}  // namespace concordia
