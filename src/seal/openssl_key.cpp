// One key type for files and tokens: OpenSSL signs with either, through the provider or through the token’s engine.
#include "seal/openssl_key.h"

#include <openssl/pkcs12.h>

#include "base/failure.h"
#include "base/file.h"
#include "seal/messages.h"

namespace concordia::seal {
namespace {

constexpr std::size_t kLargestKeyFile = std::size_t{1} << 20;

/// Bits of security after which the longer digest is worth its time: RSA-3072 and P-384 have 128 and 192.
DigestAlgorithm digest_for(const EVP_PKEY* key) {
    const bool is_rsa = EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA;
    const bool is_strong = EVP_PKEY_get_bits(key) >= (is_rsa ? 3072 : 384);
    return is_strong ? DigestAlgorithm::Sha384 : DigestAlgorithm::Sha256;
}

}  // namespace

const EVP_MD* openssl_digest(DigestAlgorithm algorithm) {
    if (algorithm == DigestAlgorithm::Sha256) return EVP_sha256();
    return algorithm == DigestAlgorithm::Sha384 ? EVP_sha384() : EVP_sha512();
}

OpensslKey::OpensslKey(KeyHandle key, std::vector<std::string> certificates)
    : key_(std::move(key)), certificates_(std::move(certificates)), digest_(digest_for(key_.get())) {}

std::string OpensslKey::sign(std::string_view bytes) {
    const DigestContext context(EVP_MD_CTX_new());
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.data());
    std::size_t size = 0;
    std::string signature;
    bool good = EVP_DigestSignInit(context.get(), nullptr, openssl_digest(digest_), nullptr, key_.get()) == 1 &&
                EVP_DigestSign(context.get(), nullptr, &size, data, bytes.size()) == 1;
    if (good) {
        signature.resize(size);
        good = EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size, data,
                              bytes.size()) == 1;
        signature.resize(size);
    }
    ERR_clear_error();
    if (!good) throw Failure(say::kSigningFailed);
    return signature;
}

std::unique_ptr<SigningKey> open_key_file(const std::filesystem::path& path, const std::string& pin) {
    const std::string bytes = read_file(path, kLargestKeyFile);
    const auto file = from_der<PKCS12, PKCS12_free>(d2i_PKCS12, bytes);
    if (file == nullptr) throw Failure(say::kNotKeyFile, {path.string()});
    EVP_PKEY* key = nullptr;
    X509* own = nullptr;
    STACK_OF(X509)* others = nullptr;
    const bool opened = PKCS12_parse(file.get(), pin.c_str(), &key, &own, &others) == 1;
    KeyHandle held(key);
    const CertificateHandle certificate(own);
    const CertificateStack issuers(others);
    ERR_clear_error();
    if (!opened) throw Failure(say::kWrongPin, {path.string()});
    if (held == nullptr || certificate == nullptr) throw Failure(say::kNoKey, {path.string()});
    std::vector<std::string> certificates{der_of(i2d_X509, certificate.get())};
    for (int i = 0; i < sk_X509_num(issuers.get()); ++i) {
        certificates.push_back(der_of(i2d_X509, sk_X509_value(issuers.get(), i)));
    }
    return std::make_unique<OpensslKey>(std::move(held), std::move(certificates));
}

}  // namespace concordia::seal
