// A signing key that OpenSSL can use: of a file, or of a token through an engine of its own.
#pragma once

#include "seal/openssl.h"
#include "seal/signing_key.h"

namespace concordia::seal {

class OpensslKey : public SigningKey {
 public:
    OpensslKey(KeyHandle key, std::vector<std::string> certificates);
    [[nodiscard]] const std::vector<std::string>& certificates() const override { return certificates_; }
    [[nodiscard]] DigestAlgorithm digest() const override { return digest_; }
    [[nodiscard]] std::string sign(std::string_view bytes) override;

 private:
    KeyHandle key_;
    std::vector<std::string> certificates_;
    DigestAlgorithm digest_;
};

const EVP_MD* openssl_digest(DigestAlgorithm algorithm);

}  // namespace concordia::seal
