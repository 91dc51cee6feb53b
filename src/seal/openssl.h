// OpenSSL's objects as values that free themselves, and DER to and from them. Only for the .cpp files that
// src/README.md names.
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace concordia::seal {

template <auto Free>
struct Freed {
    template <typename Object>
    void operator()(Object* object) const {
        Free(object);
    }
};
template <typename Object, auto Free>
using Handle = std::unique_ptr<Object, Freed<Free>>;

inline void free_certificates(STACK_OF(X509) * stack) {
    sk_X509_pop_free(stack, X509_free);
}

using BioHandle = Handle<BIO, BIO_free_all>;
using CertificateHandle = Handle<X509, X509_free>;
using CertificateStack = Handle<STACK_OF(X509), free_certificates>;
using KeyHandle = Handle<EVP_PKEY, EVP_PKEY_free>;
using CmsHandle = Handle<CMS_ContentInfo, CMS_ContentInfo_free>;
using DigestContext = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;

inline BioHandle reading(std::string_view bytes) {
    return BioHandle(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

/// DER of an object through its i2d function; empty when it cannot be encoded.
template <typename Encode, typename Object>
std::string der_of(Encode encode, Object* object) {
    const int size = encode(object, nullptr);
    if (size <= 0) return {};
    std::string der(static_cast<std::size_t>(size), '\0');
    auto* out = reinterpret_cast<unsigned char*>(der.data());
    encode(object, &out);
    return der;
}

/// The object that is all of `der`, through its d2i function; null when it is not one, or something follows it.
template <typename Object, auto Free, typename Decode>
Handle<Object, Free> from_der(Decode decode, std::string_view der) {
    const auto* in = reinterpret_cast<const unsigned char*>(der.data());
    const auto* end = in + der.size();
    Handle<Object, Free> object(decode(nullptr, &in, static_cast<long>(der.size())));
    ERR_clear_error();
    return in == end ? std::move(object) : nullptr;
}

inline CertificateHandle certificate_from(std::string_view der) {
    return from_der<X509, X509_free>(d2i_X509, der);
}

inline CertificateStack certificate_stack(const std::vector<std::string>& certificates) {
    CertificateStack stack(sk_X509_new_null());
    for (const std::string& der : certificates) {
        if (CertificateHandle certificate = certificate_from(der)) sk_X509_push(stack.get(), certificate.release());
    }
    return stack;
}

inline std::string_view bytes_of(const ASN1_STRING* string) {
    return {reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
            static_cast<std::size_t>(ASN1_STRING_length(string))};
}

}  // namespace concordia::seal
