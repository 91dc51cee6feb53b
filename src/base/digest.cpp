// The digest is Poco's; this file is the only one that knows it.
#include "base/digest.h"

#include <Poco/Crypto/DigestEngine.h>
#include <Poco/Crypto/OpenSSLInitializer.h>
#include <Poco/MD5Engine.h>

#include <algorithm>

namespace concordia {

std::array<std::uint8_t, 32> sha256(std::string_view bytes) {
    // Each engine counts the users of OpenSSL, and the last one to go shuts it down under the feet of the next: held
    // open for the life of the process, the count never falls to nothing.
    static const Poco::Crypto::OpenSSLInitializer held_open;
    Poco::Crypto::DigestEngine engine("SHA256");
    engine.update(bytes.data(), bytes.size());
    std::array<std::uint8_t, 32> result{};
    const Poco::DigestEngine::Digest& digest = engine.digest();
    std::copy_n(digest.begin(), std::min(digest.size(), result.size()), result.begin());
    return result;
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
    Poco::MD5Engine engine;
    engine.update(bytes.data(), bytes.size());
    std::array<std::uint8_t, 16> result{};
    std::copy_n(engine.digest().begin(), result.size(), result.begin());
    return result;
}

}  // namespace concordia
