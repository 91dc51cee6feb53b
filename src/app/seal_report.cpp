// One block a file, one line a signature and one line a fact that matters about it.
#include "app/seal_report.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <locale>
#include <sstream>

#include "app/content_check_messages.h"
#include "app/seal_messages.h"
#include "base/number.h"

namespace concordia::app {
namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

std::string number(std::size_t value) {
    return integer_text(static_cast<std::int64_t>(value));
}

std::string_view kind_name(seal::SignatureKind kind) {
    switch (kind) {
        case seal::SignatureKind::Certification:
            return "seal";
        case seal::SignatureKind::Timestamp:
            return "timestamp";
        case seal::SignatureKind::Approval:
            break;
    }
    return "signature";
}

std::string_view revocation_name(seal::Revocation revocation) {
    switch (revocation) {
        case seal::Revocation::Good:
            return "good";
        case seal::Revocation::Revoked:
            return "revoked";
        case seal::Revocation::Unknown:
            break;
    }
    return "unknown";
}

const CatalogueEntry& kind_words(seal::SignatureKind kind) {
    if (kind == seal::SignatureKind::Certification) return say::kKindSeal;
    return kind == seal::SignatureKind::Timestamp ? say::kKindTimestamp : say::kKindSignature;
}

std::string signature_text(const seal::SignatureReport& signature, Language language) {
    const auto say = [&](const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments = {}) {
        return "    " + fill(entry, arguments).in(language) + "\n";
    };
    std::string text = "  " + fill(kind_words(signature.kind)).in(language) + " " + signature.field + ": " +
                       signature.signer + " (" + std::string(seal::name(signature.level)) + ")\n";
    text += say(signature.is_intact ? say::kIntact : say::kBroken);
    text += say(signature.covers_revision ? say::kCovers : say::kDoesNotCover);
    text += signature.anchor.empty() ? say(say::kNoAnchor) : say(say::kAnchor, {signature.anchor});
    if (signature.proven_time != 0)
        text += say(say::kProvenTime, {seal::time_text(signature.proven_time)});
    else if (signature.claimed_time != 0)
        text += say(say::kClaimedTime, {seal::time_text(signature.claimed_time)});
    if (signature.revocation == seal::Revocation::Good) text += say(say::kNotRevoked);
    for (const std::string& change : signature.later_changes) text += say(say::kThen, {change});
    return text;
}

std::string content_text(const ContentReport& content, Language language) {
    const auto say = [&](const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments = {}) {
        return fill(entry, arguments).in(language) + "\n";
    };
    std::string text =
        content.digest.empty()
            ? ""
            : "  " + say(say::kContentDigest, {content.publication, approval::kDigestPrefix + content.digest});
    text += "    " + say(content.is_carried ? say::kCarried : say::kNotCarried);
    if (content.required != 0)
        text += "    " + say(say::kApprovals, {number(content.approved), number(content.required)});
    if (content.is_reckoned) text += "    " + say(say::kReckoned);
    return text;
}

Object::Ptr json(const seal::SignatureReport& signature) {
    Object::Ptr object = new Object(Poco::JSON_PRESERVE_KEY_ORDER);
    object->set("kind", std::string(kind_name(signature.kind)));
    object->set("field", signature.field);
    object->set("signer", signature.subject);
    object->set("intact", signature.is_intact);
    object->set("covers-revision", signature.covers_revision);
    object->set("level", std::string(seal::name(signature.level)));
    object->set("anchor", signature.anchor);
    object->set("revocation", std::string(revocation_name(signature.revocation)));
    if (signature.claimed_time != 0) object->set("claimed-time", seal::time_text(signature.claimed_time));
    if (signature.proven_time != 0) object->set("proven-time", seal::time_text(signature.proven_time));
    Array::Ptr later = new Array;
    for (const std::string& change : signature.later_changes) later->add(change);
    object->set("later", later);
    return object;
}

Object::Ptr json(const ContentReport& content) {
    Object::Ptr object = new Object(Poco::JSON_PRESERVE_KEY_ORDER);
    object->set("dossier", content.dossier);
    object->set("publication", content.publication);
    object->set("digest", content.digest.empty() ? "" : approval::kDigestPrefix + content.digest);
    object->set("carried", content.is_carried);
    object->set("approved", static_cast<Poco::UInt64>(content.approved));
    object->set("required", static_cast<Poco::UInt64>(content.required));
    object->set("final", content.is_approved);
    object->set("reckoned", content.is_reckoned);
    return object;
}

Object::Ptr json(const VerifiedFile& file) {
    Object::Ptr object = new Object(Poco::JSON_PRESERVE_KEY_ORDER);
    object->set("file", file.report.file);
    object->set("accepted", file.accepted);
    object->set("revisions", static_cast<Poco::UInt64>(file.report.revisions));
    object->set("unsigned-bytes", static_cast<Poco::UInt64>(file.report.unsigned_size));
    Array::Ptr signatures = new Array;
    for (const seal::SignatureReport& signature : file.report.signatures) signatures->add(json(signature));
    object->set("signatures", signatures);
    Array::Ptr open = new Array;
    for (const std::string& field : file.report.open_fields) open->add(field);
    object->set("open-fields", open);
    object->set("content", json(file.content));
    return object;
}

}  // namespace

std::string verification_text(const std::vector<VerifiedFile>& files, Language language) {
    std::string text;
    for (const VerifiedFile& file : files) {
        const seal::FileReport& report = file.report;
        const CatalogueEntry& verdict = file.accepted ? say::kAccepted : say::kNotAccepted;
        text += report.file + ": " +
                fill(verdict, {number(report.signatures.size()), number(report.revisions)}).in(language) + "\n";
        for (const seal::SignatureReport& signature : report.signatures) text += signature_text(signature, language);
        text += content_text(file.content, language);
        std::string open;
        for (const std::string& field : report.open_fields) open += (open.empty() ? "" : ", ") + field;
        if (!open.empty()) text += "  " + fill(say::kOpenFields, {open}).in(language) + "\n";
    }
    return text;
}

std::string verification_json(const std::vector<VerifiedFile>& files) {
    Array::Ptr all = new Array;
    for (const VerifiedFile& file : files) all->add(json(file));
    std::ostringstream out;
    out.imbue(std::locale::classic());
    all->stringify(out, 2);
    out << "\n";
    return out.str();
}

}  // namespace concordia::app
