// OpenSSL decodes; what is said about a certificate here is said for people, trust is decided elsewhere.
#include "seal/certificate.h"

#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <array>
#include <cstdio>
#include <ctime>

#include "base/number.h"
#include "seal/openssl.h"

namespace concordia::seal {
namespace {

constexpr std::size_t kMostAddresses = 4;  // tried of a kind: a certificate must not send us around the world

Time time_of(const ASN1_TIME* time) {
    std::tm parts{};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? static_cast<Time>(::timegm(&parts)) : 0;
}

std::string name_text(const X509_NAME* name) {
    const BioHandle out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    char* data = nullptr;
    const long size = BIO_get_mem_data(out.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string common_name(const X509_NAME* name) {
    const int index = X509_NAME_get_index_by_NID(const_cast<X509_NAME*>(name), NID_commonName, -1);
    if (index < 0) return name_text(name);
    unsigned char* utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (size < 0) return name_text(name);
    std::string text(reinterpret_cast<const char*>(utf8), static_cast<std::size_t>(size));
    OPENSSL_free(utf8);
    return text;
}

void add_address(std::vector<std::string>& addresses, const GENERAL_NAME* name) {
    if (name->type != GEN_URI || addresses.size() >= kMostAddresses) return;
    const std::string_view address = bytes_of(name->d.uniformResourceIdentifier);
    if (address.starts_with("http://")) addresses.emplace_back(address);
}

/// Authority Information Access (RFC 5280, 4.2.2.1).
void read_access(X509* certificate, Certificate& facts) {
    auto* access =
        static_cast<AUTHORITY_INFO_ACCESS*>(X509_get_ext_d2i(certificate, NID_info_access, nullptr, nullptr));
    for (int i = 0; i < sk_ACCESS_DESCRIPTION_num(access); ++i) {
        const ACCESS_DESCRIPTION* entry = sk_ACCESS_DESCRIPTION_value(access, i);
        const int method = OBJ_obj2nid(entry->method);
        if (method == NID_ad_OCSP) add_address(facts.responder_addresses, entry->location);
        if (method == NID_ad_ca_issuers) add_address(facts.issuer_addresses, entry->location);
    }
    AUTHORITY_INFO_ACCESS_free(access);
}

/// CRL distribution points (RFC 5280, 4.2.1.13).
void read_distribution_points(X509* certificate, Certificate& facts) {
    auto* points =
        static_cast<CRL_DIST_POINTS*>(X509_get_ext_d2i(certificate, NID_crl_distribution_points, nullptr, nullptr));
    for (int i = 0; i < sk_DIST_POINT_num(points); ++i) {
        const DIST_POINT* point = sk_DIST_POINT_value(points, i);
        if (point->distpoint == nullptr || point->distpoint->type != 0) continue;
        const GENERAL_NAMES* names = point->distpoint->name.fullname;
        for (int j = 0; j < sk_GENERAL_NAME_num(names); ++j) {
            add_address(facts.revocation_addresses, sk_GENERAL_NAME_value(names, j));
        }
    }
    CRL_DIST_POINTS_free(points);
}

std::string formatted(Time time, const char* format) {
    const std::time_t seconds = time;
    std::tm parts{};
    ::gmtime_r(&seconds, &parts);
    std::array<char, 80> text{};
    std::snprintf(text.data(), text.size(), format, parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday,
                  parts.tm_hour, parts.tm_min, parts.tm_sec);
    return text.data();
}

}  // namespace

std::string time_text(Time time) {
    return formatted(time, "%04d-%02d-%02dT%02d:%02d:%02dZ");
}

std::string pdf_time(Time time) {
    return formatted(time, "D:%04d%02d%02d%02d%02d%02dZ");
}

std::optional<Time> time_of_pdf(std::string_view text) {
    constexpr std::size_t kDigits = 14;
    if (text.size() != kDigits + 3 || !text.starts_with("D:") || !text.ends_with('Z')) return std::nullopt;
    text = text.substr(2, kDigits);
    const auto part = [&](std::size_t at, std::size_t size) {
        return static_cast<int>(parse_integer(text.substr(at, size)).value_or(0));
    };
    std::tm parts{};
    parts.tm_year = part(0, 4) - 1900;
    parts.tm_mon = part(4, 2) - 1;
    parts.tm_mday = part(6, 2);
    parts.tm_hour = part(8, 2);
    parts.tm_min = part(10, 2);
    parts.tm_sec = part(12, 2);
    const auto time = static_cast<Time>(::timegm(&parts));
    if (pdf_time(time).substr(2, kDigits) != text) return std::nullopt;
    return time;
}

std::optional<Certificate> read_certificate(std::string_view der) {
    const CertificateHandle handle = certificate_from(der);
    if (handle == nullptr) return std::nullopt;
    X509* certificate = handle.get();
    Certificate facts;
    facts.der = der;
    facts.subject = name_text(X509_get_subject_name(certificate));
    facts.issuer = name_text(X509_get_issuer_name(certificate));
    facts.name = common_name(X509_get_subject_name(certificate));
    facts.not_before = time_of(X509_get0_notBefore(certificate));
    facts.not_after = time_of(X509_get0_notAfter(certificate));
    facts.may_sign = (X509_get_key_usage(certificate) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) != 0;
    const std::uint32_t extended = X509_get_extended_key_usage(certificate);
    facts.may_timestamp = extended != UINT32_MAX && (extended & XKU_TIMESTAMP) != 0;
    facts.is_self_issued = facts.subject == facts.issuer;
    read_access(certificate, facts);
    read_distribution_points(certificate, facts);
    ERR_clear_error();
    return facts;
}

std::vector<std::string> certificates_of_file(std::string_view bytes) {
    std::vector<std::string> result;
    if (certificate_from(bytes) != nullptr) return {std::string(bytes)};
    const BioHandle in = reading(bytes);
    while (const CertificateHandle certificate{PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)}) {
        result.push_back(der_of(i2d_X509, certificate.get()));
    }
    ERR_clear_error();
    return result;
}

}  // namespace concordia::seal
