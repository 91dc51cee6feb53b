// Keys and certificates of one test run, made with OpenSSL: an anchor, an authority below it, and what it issues.
#pragma once

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/pkcs12.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "seal/certificate.h"
#include "seal/openssl_key.h"

namespace concordia::seal::tests {

/// 2028-06-01T10:00:00Z, when the tests sign.
inline constexpr Time kNow = 1'843'466'400;
inline constexpr Time kDay = 86'400;

struct Validity {
    Time from = kNow - 365 * kDay, to = kNow + 365 * kDay;
};

/// One extension as OpenSSL's configuration writes it: {"keyUsage", "critical,digitalSignature"}.
using Extensions = std::vector<std::pair<std::string, std::string>>;

inline const Extensions kAuthority{{"basicConstraints", "critical,CA:TRUE"},
                                   {"keyUsage", "critical,keyCertSign,cRLSign"}};
inline const Extensions kSigner{{"keyUsage", "critical,digitalSignature,nonRepudiation"}};
inline const Extensions kTimestamper{{"keyUsage", "critical,digitalSignature"},
                                     {"extendedKeyUsage", "critical,timeStamping"}};
inline const Extensions kResponder{{"keyUsage", "critical,digitalSignature"}, {"extendedKeyUsage", "OCSPSigning"}};

inline KeyHandle make_key(const std::string& kind) {
    if (kind == "rsa2048") return KeyHandle(EVP_RSA_gen(2048));
    if (kind == "rsa3072") return KeyHandle(EVP_RSA_gen(3072));
    if (kind == "rsa1024") return KeyHandle(EVP_RSA_gen(1024));
    return KeyHandle(EVP_EC_gen(kind.c_str()));
}

/// A key with its certificate and those above it.
struct Identity {
    std::shared_ptr<EVP_PKEY> key;
    std::vector<std::string> certificates;  // DER, own first

    [[nodiscard]] CertificateHandle certificate() const { return certificate_from(certificates.front()); }
    [[nodiscard]] std::unique_ptr<SigningKey> signing_key() const {
        EVP_PKEY_up_ref(key.get());
        return std::make_unique<OpensslKey>(KeyHandle(key.get()), certificates);
    }
    /// The bytes of a PKCS#12 file.
    [[nodiscard]] std::string key_file(const std::string& pin) const {
        const CertificateStack issuers =
            certificate_stack(std::vector<std::string>(certificates.begin() + 1, certificates.end()));
        const CertificateHandle own = certificate();
        const Handle<PKCS12, PKCS12_free> file(
            PKCS12_create(pin.c_str(), "key", key.get(), own.get(), issuers.get(), 0, 0, 0, 0, 0));
        return der_of(i2d_PKCS12, file.get());
    }
};

/// The text that certificates are handed around as (RFC 7468).
inline std::string pem(const std::string& der) {
    const BioHandle out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate_from(der).get());
    char* text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return {text, static_cast<std::size_t>(size)};
}

inline void extend(X509* certificate, X509* issuer, const Extensions& extensions) {
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    for (const auto& [name, value] : extensions) {
        X509_EXTENSION* extension = X509V3_EXT_conf(nullptr, &context, name.c_str(), value.c_str());
        if (extension == nullptr) throw std::runtime_error("extension " + name);
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

inline long next_serial() {
    static long serial = 1000;
    return ++serial;
}

/// A certificate for a new key, signed by `issuer`, or by itself.
inline Identity issue(const std::string& name, const Extensions& extensions, const Identity* issuer,
                      const Validity& validity = {}, const std::string& kind = "P-256") {
    Identity result;
    result.key = std::shared_ptr<EVP_PKEY>(make_key(kind).release(), EVP_PKEY_free);
    const CertificateHandle certificate(X509_new());
    X509* raw = certificate.get();
    X509_set_version(raw, X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(raw), next_serial());
    ASN1_TIME_set(X509_getm_notBefore(raw), validity.from);
    ASN1_TIME_set(X509_getm_notAfter(raw), validity.to);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(raw), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    X509_set_pubkey(raw, result.key.get());
    const CertificateHandle above = issuer != nullptr ? issuer->certificate() : nullptr;
    X509* signer = above != nullptr ? above.get() : raw;
    X509_set_issuer_name(raw, X509_get_subject_name(signer));
    extend(raw, signer, extensions);
    X509_sign(raw, issuer != nullptr ? issuer->key.get() : result.key.get(), EVP_sha256());
    result.certificates.push_back(der_of(i2d_X509, raw));
    if (issuer != nullptr) {
        result.certificates.insert(result.certificates.end(), issuer->certificates.begin(), issuer->certificates.end());
    }
    return result;
}

/// An anchor, an authority below it, a seal, a signatory and a timestamp service; made once.
struct Authorities {
    Identity anchor = issue("Test anchor", kAuthority, nullptr, {kNow - 3'650 * kDay, kNow + 3'650 * kDay});
    Identity authority = issue("Test authority", kAuthority, &anchor, {kNow - 1'000 * kDay, kNow + 1'000 * kDay});
    Identity seal = issue("Secrétariat", kSigner, &authority);
    Identity signatory = issue("Anne Signatory", kSigner, &authority, {}, "rsa2048");
    Identity timestamper = issue("Test time", kTimestamper, &authority, {kNow - 365 * kDay, kNow + 900 * kDay});
};
inline const Authorities& authorities() {
    static const Authorities all;
    return all;
}

}  // namespace concordia::seal::tests
