// First everything that may be refused, then the signature, then the timestamp, and only then a file.
#include "seal/signer.h"

#include "seal/cms.h"
#include "seal/messages.h"

namespace concordia::seal {
namespace {

const CatalogueEntry& message_for(Refusal refusal) {
    switch (refusal) {
        case Refusal::NoField:
            return say::kNoField;
        case Refusal::AlreadySigned:
            return say::kAlreadySigned;
        case Refusal::NotSealed:
            return say::kNotSealed;
        case Refusal::AlreadySealed:
            return say::kAlreadySealed;
        default:
            return say::kNotOurs;
    }
}

/// The certificate is valid when it signs and made for signing (RFC 5280, 4.2.1.3).
bool may_sign(const Document& document, const SigningKey& key, Time now, Findings& findings) {
    const std::optional<Certificate> certificate = read_certificate(key.certificates().front());
    const Place place{document.name, 0, 0};
    if (!certificate) {
        findings.error(say::kBadCertificate, place);
        return false;
    }
    if (now < certificate->not_before) {
        findings.error(say::kNotYetValid, place, {certificate->name, time_text(certificate->not_before)});
    }
    if (now > certificate->not_after) {
        findings.error(say::kExpired, place, {certificate->name, time_text(certificate->not_after)});
    }
    if (!certificate->may_sign) findings.error(say::kWrongUsage, place, {certificate->name});
    return certificate->may_sign && now >= certificate->not_before && now <= certificate->not_after;
}

std::optional<SignatureRevision> prepare(const Document& document, const NewSignature& signature, Findings& findings) {
    Prepared prepared = prepare_signature(document.bytes, signature);
    if (prepared.refusal == Refusal::None) return std::move(prepared.revision);
    findings.error(message_for(prepared.refusal), {document.name, 0, 0}, {signature.field.name});
    return std::nullopt;
}

}  // namespace

std::optional<std::string> sign_document(const Document& document, const NewSignature& signature, SigningKey& key,
                                         TimestampSource* timestamps, Findings& findings) {
    if (!may_sign(document, key, signature.time, findings)) return std::nullopt;
    const std::optional<SignatureRevision> revision = prepare(document, signature, findings);
    if (!revision) return std::nullopt;
    std::string value = make_signature(key, {revision->before(), revision->after()});
    if (timestamps != nullptr) {
        const std::string digest = digest_of(DigestAlgorithm::Sha256, {signature_value(value)});
        value = with_timestamp(value, timestamps->token(digest));
    }
    return revision->filled(value);
}

std::optional<std::string> timestamp_document(const Document& document, const FieldWords& field,
                                              TimestampSource& timestamps, Findings& findings) {
    NewSignature signature;
    signature.kind = SignatureKind::Timestamp;
    signature.field = field;
    const std::optional<SignatureRevision> revision = prepare(document, signature, findings);
    if (!revision) return std::nullopt;
    const std::string digest = digest_of(DigestAlgorithm::Sha256, {revision->before(), revision->after()});
    return revision->filled(timestamps.token(digest));
}

}  // namespace concordia::seal
