// Signatures that say something true about the wrong bytes, or by somebody who does not count. Each is made with real
// keys, as an attacker makes them.
#include <openssl/cms.h>

#include "attack.h"
#include "seal/cms.h"
#include "seal/timestamp.h"
#include "services.h"

namespace concordia::seal::tests {
namespace {

/// Gives the value of a signature over the bytes.
using Maker = std::function<std::string(std::string_view before, std::string_view after)>;

/// A signature of any value, where sign_document would refuse to make one.
std::string forced(const NewSignature& signature, const std::string& file, const Maker& make) {
    const Prepared prepared = prepare_signature(file, signature);
    REQUIRE(prepared.refusal == Refusal::None);
    return prepared.revision.filled(make(prepared.revision.before(), prepared.revision.after()));
}

Maker by(const Identity& identity) {
    return [identity](std::string_view before, std::string_view after) {
        return make_signature(*identity.signing_key(), {before, after});
    };
}

/// The signatory's field signed by `identity`, whatever its certificate says.
std::string signed_by_wrong(const Identity& identity) {
    return forced(new_signature(), sealed_sample(), by(identity));
}

/// As OpenSSL signs: with a signing time, and with what the flags ask for.
Maker by_openssl(const EVP_MD* digest, unsigned flags, int signers = 1) {
    return [digest, flags, signers](std::string_view before, std::string_view after) {
        const Identity* identities[] = {&authorities().signatory, &authorities().seal};
        const bool detached = (flags & CMS_DETACHED) != 0;
        const std::string content = detached ? std::string(before).append(after) : "a page inside the signature";
        const BioHandle in = reading(content);
        const CmsHandle cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_BINARY | flags));
        for (int i = 0; i < signers; ++i) {
            CMS_add1_signer(cms.get(), identities[i]->certificate().get(), identities[i]->key.get(), digest,
                            CMS_BINARY | flags);
        }
        REQUIRE(CMS_final(cms.get(), in.get(), nullptr, CMS_BINARY | flags) == 1);
        return der_of(i2d_CMS_ContentInfo, cms.get());
    };
}

Attacks wrong_certificates() {
    const Identity& authority = authorities().authority;
    const Identity twin = issue("Test anchor", kAuthority, nullptr);
    const Identity no_authority = issue("Under a signatory", kSigner, &authorities().signatory);
    return {
        {"wrong certificate", "its own issuer, with the signatory's name",
         signed_by_wrong(issue("Anne Signatory", kSigner, nullptr)), "seal.not-trusted"},
        {"wrong certificate", "an authority of the anchor's name",
         signed_by_wrong(issue("Anne Signatory", kSigner, &twin)), "seal.not-trusted"},
        {"wrong certificate", "issued by a signatory", signed_by_wrong(no_authority), "seal.not-trusted"},
        {"wrong certificate", "expired",
         signed_by_wrong(issue("Late", kSigner, &authority, {kNow - 2 * kDay, kNow - kDay})), "seal.not-trusted"},
        {"wrong certificate", "not yet valid",
         signed_by_wrong(issue("Early", kSigner, &authority, {kNow + 9 * kDay, kNow + 10 * kDay})), "seal.not-trusted"},
        {"wrong certificate", "for encryption",
         signed_by_wrong(issue("Other", {{"keyUsage", "critical,keyEncipherment"}}, &authority)), "seal.signer-usage"},
        {"wrong certificate", "of an authority", signed_by_wrong(authority), "seal.signer-usage"},
        {"weak algorithms", "short RSA key", signed_by_wrong(issue("Weak", kSigner, &authority, {}, "rsa1024")),
         "seal.weak"},
        {"weak algorithms", "short curve", signed_by_wrong(issue("Weak", kSigner, &authority, {}, "P-224")),
         "seal.weak"},
    };
}

Attacks wrong_attributes() {
    const auto by_other = [](const Maker& make) { return forced(new_signature(), sealed_sample(), make); };
    return {
        {"weak algorithms", "SHA-1", by_other(by_openssl(EVP_sha1(), CMS_DETACHED | CMS_CADES)), "seal.not-intact"},
        {"weak algorithms", "SHA-224", by_other(by_openssl(EVP_sha224(), CMS_DETACHED | CMS_CADES)), "seal.not-intact"},
        {"signed attributes", "a signing time", by_other(by_openssl(EVP_sha256(), CMS_DETACHED | CMS_CADES)),
         "seal.signing-time"},
        {"signed attributes", "no name of the certificate", by_other(by_openssl(EVP_sha256(), CMS_DETACHED)),
         "seal.signer-not-named"},
        {"signed attributes", "none at all", by_other(by_openssl(EVP_sha256(), CMS_DETACHED | CMS_NOATTR)),
         "seal.not-intact"},
        {"signed attributes", "content inside", by_other(by_openssl(EVP_sha256(), CMS_CADES)), "seal.no-signature"},
        {"signed attributes", "no certificate",
         by_other(by_openssl(EVP_sha256(), CMS_DETACHED | CMS_CADES | CMS_NOCERTS)), "seal.no-signature"},
        {"signed attributes", "two signers", by_other(by_openssl(EVP_sha256(), CMS_DETACHED | CMS_CADES, 2)),
         "seal.no-signature"},
        {"stray parts", "a certificate that is not of the chain", by_other([](auto before, auto after) {
             const CmsHandle cms = from_der<CMS_ContentInfo, CMS_ContentInfo_free>(
                 d2i_CMS_ContentInfo, by(authorities().signatory)(before, after));
             CMS_add1_cert(cms.get(), authorities().timestamper.certificate().get());
             return der_of(i2d_CMS_ContentInfo, cms.get());
         }),
         "seal.stray-certificate"},
        {"stray parts", "an unsigned attribute of another kind", by_other([](auto before, auto after) {
             const CmsHandle cms = from_der<CMS_ContentInfo, CMS_ContentInfo_free>(
                 d2i_CMS_ContentInfo, by(authorities().signatory)(before, after));
             CMS_unsigned_add1_attr_by_NID(sk_CMS_SignerInfo_value(CMS_get0_SignerInfos(cms.get()), 0),
                                           NID_pkcs9_unstructuredName, V_ASN1_UTF8STRING, "evil", 4);
             return der_of(i2d_CMS_ContentInfo, cms.get());
         }),
         "seal.not-as-written"},
    };
}

Attacks transplants() {
    std::string other = signed_sample();
    const std::string elsewhere = signed_by(authorities().signatory, new_signature(),
                                            signed_by(authorities().seal, new_seal(), unsigned_sample()));
    constexpr std::size_t kValue = 8'000;
    other.replace(other.rfind("/Contents<"), kValue, elsewhere.substr(elsewhere.rfind("/Contents<"), kValue));
    std::string own = signed_sample();
    own.replace(own.rfind("/Contents<"), kValue, sealed_sample().substr(sealed_sample().rfind("/Contents<"), kValue));
    NewSignature as_seal = new_seal();
    as_seal.field.name = "signatory-1";
    return {
        {"transplanted signature", "of another document", other, "seal.not-intact"},
        {"transplanted signature", "of another revision", own, "seal.not-intact"},
        {"transplanted signature", "over part of the bytes",
         forced(new_signature(), sealed_sample(),
                [](auto before, auto) { return make_signature(*authorities().signatory.signing_key(), {before}); }),
         "seal.not-intact"},
        {"no seal", "a signature in its place",
         replaced(signed_by(authorities().seal, as_seal, unsigned_sample()), "/Perms", "/Permx"), ""},
        {"no seal", "unsigned", unsigned_sample(), "seal.unsigned"},
    };
}

std::string token_over(std::string_view bytes, const Identity& service = authorities().timestamper) {
    const std::string request = timestamp_request(digest_of(DigestAlgorithm::Sha256, {bytes}), "12345678");
    return *token_of_response(stamped(request, service), digest_of(DigestAlgorithm::Sha256, {bytes}), "12345678");
}

Attacks wrong_timestamps() {
    const auto with_token = [](const std::function<std::string(const std::string& value)>& token) {
        return forced(new_signature(), sealed_sample(), [&](auto before, auto after) {
            const std::string value = by(authorities().signatory)(before, after);
            return with_timestamp(value, token(signature_value(value)));
        });
    };
    NewSignature timestamp;
    timestamp.kind = SignatureKind::Timestamp;
    timestamp.field = {"time-1", "Horodatage", "fr"};
    const Identity stranger = issue("Elsewhere", kTimestamper, nullptr);
    const Identity signer =
        issue("Not for time", {{"keyUsage", "critical,digitalSignature"}}, &authorities().authority);
    const auto future = [](std::string_view bytes) {
        service_time() = kNow + 300 * kDay;
        std::string token = token_over(bytes);
        service_time() = kNow + 120;
        return token;
    };
    const char* rule = "seal.bad-timestamp";
    return {
        {"timestamp", "of another signature", with_token([](auto&) { return token_over("other"); }), rule},
        {"timestamp", "by a stranger", with_token([&](auto& value) { return token_over(value, stranger); }), rule},
        {"timestamp", "in the future", with_token(future), rule},
        {"document timestamp", "over other bytes",
         forced(timestamp, signed_sample(), [](auto, auto) { return token_over("other"); }), "seal.not-intact"},
        {"document timestamp", "by a stranger",
         forced(timestamp, signed_sample(),
                [&](auto before, auto after) { return token_over(std::string(before).append(after), stranger); }),
         "seal.not-trusted"},
        {"document timestamp", "a signature in its place",
         forced(timestamp, signed_sample(), by(authorities().signatory)), "seal.no-signature"},
    };
}

}  // namespace

Attacks attacks_on_trust() {
    Attacks attacks = wrong_certificates();
    for (const Attacks& part : {wrong_attributes(), transplants(), wrong_timestamps()}) {
        attacks.insert(attacks.end(), part.begin(), part.end());
    }
    return attacks;
}

}  // namespace concordia::seal::tests
