// The key that signs, wherever it is kept: a PKCS#12 file or a PKCS#11 token. The program sees signatures, never the
// key.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::seal {

enum class DigestAlgorithm : std::uint8_t { Sha256, Sha384, Sha512 };

class SigningKey {
 public:
    virtual ~SigningKey() = default;
    /// DER: the signer's own first, then those that lead to its anchor, as far as they are kept with the key.
    [[nodiscard]] virtual const std::vector<std::string>& certificates() const = 0;
    /// As strong as the key: SHA-384 from P-384 and RSA-3072 on, else SHA-256.
    [[nodiscard]] virtual DigestAlgorithm digest() const = 0;
    /// The signature over `bytes` with `digest()`: RSA PKCS#1 v1.5, or ECDSA in DER. Throws Failure.
    [[nodiscard]] virtual std::string sign(std::string_view bytes) = 0;
};

/// The key and the certificates of a PKCS#12 file. Throws Failure: unreadable, wrong PIN, no key in it.
std::unique_ptr<SigningKey> open_key_file(const std::filesystem::path& path, const std::string& pin);

/// Which key of which token; an empty part fits all.
struct TokenAddress {
    std::string module;       // PKCS#11 library of the token
    std::string slot;         // number of the slot
    std::string token;        // label of the token
    std::string key;          // label of the key
    std::string certificate;  // file with the certificates (PEM), where the token does not hold them
};

/// A key that stays in its token. Throws Failure: no module, no such token, wrong PIN, no such key or certificate.
std::unique_ptr<SigningKey> open_token(const TokenAddress& address, const std::string& pin);

}  // namespace concordia::seal
