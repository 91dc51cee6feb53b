// From the last revision to the first: a document timestamp that holds says at what moment everything before it has to
// be judged, so that certificates may expire afterwards (EN 319 102-1, 5.6).
#include "seal/verification.h"

#include <algorithm>

#include "base/number.h"
#include "seal/changes.h"
#include "seal/cms.h"
#include "seal/signature_range.h"
#include "seal/timestamp.h"
#include "seal/validation_data.h"
#include "seal/verification_messages.h"

namespace concordia::seal {
namespace {

/// A signature of the file with what it takes to judge it.
struct Found {
    SignatureReport report;
    std::size_t revision = 0;
    SignedRange range;
    std::string sub_filter;
    bool permits_signing = false;  // of a certification: DocMDP P 2
    bool may_sign = false;         // by its certificate
    bool is_sound = false;         // all but trust and time
    std::optional<SignatureFacts> signature;
    std::optional<TimestampFacts> timestamp;
};

bool has_name(QPDFObjectHandle object, std::string_view name) {
    return object.isName() && object.getName() == name;
}

bool permits_signing(QPDFObjectHandle dictionary) {
    QPDFObjectHandle references = dictionary.getKey("/Reference");
    if (!references.isArray() || references.getArrayNItems() != 1) return false;
    QPDFObjectHandle reference = references.getArrayItem(0);
    if (!reference.isDictionary() || !has_name(reference.getKey("/TransformMethod"), "/DocMDP")) return false;
    QPDFObjectHandle parameters = reference.getKey("/TransformParams");
    return parameters.isDictionary() && parameters.getKey("/P").isInteger() &&
           parameters.getKey("/P").getIntValue() == 2;
}

/// "D:20280601100000Z" as our own signatures have it; 0 for anything else.
Time claimed_time(QPDFObjectHandle date) {
    return date.isString() ? time_of_pdf(date.getStringValue()).value_or(0) : 0;
}

class Verifier {
 public:
    Verifier(const Document& document, const Verification& verification, Findings& findings)
        : document_(document), verification_(verification), findings_(findings) {}

    FileReport run() {
        FileReport report;
        report.file = document_.name;
        std::optional<std::vector<Revision>> revisions = read_revisions(document_.bytes);
        if (!revisions) {
            error(say::kDamaged);
            return report;
        }
        report.revisions = revisions->size();
        report.unsigned_size = revisions->front().end;
        check_original(report.unsigned_size);
        for (std::size_t i = 1; i < revisions->size(); ++i) read_revision(*revisions, i);
        if (found_.empty()) error(say::kUnsigned);
        collect_evidence(revisions->back());
        judge_all();
        for (const Field& field : signature_fields(revisions->back().reader->file())) {
            if (!field.is_signed()) report.open_fields.push_back(field.name);
        }
        report.evidence = std::move(evidence_);
        report.chains = std::move(chains_);
        for (Found& found : found_) report.signatures.push_back(std::move(found.report));
        return report;
    }

 private:
    void error(const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments = {}) {
        findings_.error(entry, {document_.name, 0, 0}, arguments);
    }
    void warn(const CatalogueEntry& entry, std::initializer_list<std::string_view> arguments = {}) {
        findings_.warning(entry, {document_.name, 0, 0}, arguments);
    }

    void check_original(std::size_t unsigned_size) {
        if (verification_.original.empty()) return;
        const bool same = std::string_view(document_.bytes).substr(0, unsigned_size) == verification_.original;
        if (!same) error(say::kNotOriginal);
    }

    void read_revision(std::vector<Revision>& revisions, std::size_t index) {
        Revision& revision = revisions[index];
        const Changes changes = compare_revisions(revisions[index - 1], revision);
        for (const std::string& object : changes.forbidden) error(say::kForbidden, {number(index + 1), object});
        const bool one_step =
            changes.signatures.size() == 1 || (changes.signatures.empty() && changes.adds_validation_data);
        if (!one_step) error(say::kNotOneStep, {number(index + 1)});
        for (Found& earlier : found_) {
            if (changes.adds_validation_data) earlier.report.later_changes.emplace_back("validation data");
            for (const AddedSignature& added : changes.signatures) {
                earlier.report.later_changes.push_back(
                    (added.kind == SignatureKind::Timestamp ? "timestamp " : "signature ") + added.field);
            }
        }
        if (changes.adds_validation_data) data_revision_ = index;
        for (const AddedSignature& added : changes.signatures) read_signature_of(added, revision, index);
    }

    static std::string number(std::size_t value) { return integer_text(static_cast<std::int64_t>(value)); }

    void read_signature_of(const AddedSignature& added, const Revision& revision, std::size_t index) {
        Found found;
        QPDFObjectHandle dictionary = added.dictionary;
        found.report.kind = added.kind;
        found.report.field = added.field;
        found.report.claimed_time = claimed_time(dictionary.getKey("/M"));
        found.revision = index;
        found.range = signed_range(document_.bytes, dictionary, added.span, revision.end);
        found.report.covers_revision = found.range.covers_revision;
        found.permits_signing = permits_signing(dictionary);
        if (dictionary.getKey("/SubFilter").isName()) found.sub_filter = dictionary.getKey("/SubFilter").getName();
        if (!found.range.covers_revision) {
            error(say::kNotCovered, {added.field});
        } else if (added.kind == SignatureKind::Timestamp) {
            read_document_timestamp(found);
        } else {
            read_cms_signature(found);
        }
        const bool is_certification = added.kind == SignatureKind::Certification;
        if (found_.empty() && !is_certification) error(say::kNotCertified);
        if (is_certification && (!found_.empty() || !found.permits_signing)) error(say::kBadCertification);
        found_.push_back(std::move(found));
    }

    void read_cms_signature(Found& found) {
        SignatureReport& report = found.report;
        if (found.sub_filter == "/ETSI.CAdES.detached") {
            found.signature = read_signature(found.range.value, {found.range.before, found.range.after});
        }
        if (!found.signature || found.signature->signer.empty()) return error(say::kNoSignature, {report.field});
        const SignerCheck& check = found.signature->check;
        name_signer(found, found.signature->signer);
        report.is_intact = check.matches_content && check.is_authentic;
        if (!report.is_intact) error(say::kNotIntact, {report.field, report.signer});
        if (!found.signature->is_as_written) error(say::kNotAsWritten, {report.field});
        if (!check.names_signer) error(say::kNotNamed, {report.field});
        if (!check.is_strong) error(say::kWeak, {report.field});
        if (found.signature->has_signing_time) error(say::kSigningTime, {report.field});
        found.is_sound =
            report.is_intact && check.names_signer && check.is_strong && !found.signature->has_signing_time;
        if (found.is_sound) report.level = Level::BasicB;
        append(evidence_.certificates, found.signature->certificates);
        for (const std::string& token : found.signature->timestamps) {
            if (const auto facts = read_timestamp(token, {found.signature->value})) {
                append(evidence_.certificates, facts->certificates);
            }
        }
    }

    void read_document_timestamp(Found& found) {
        SignatureReport& report = found.report;
        if (found.sub_filter == "/ETSI.RFC3161") {
            found.timestamp = read_timestamp(found.range.value, {found.range.before, found.range.after});
        }
        if (!found.timestamp || found.timestamp->signer.empty()) return error(say::kNoSignature, {report.field});
        name_signer(found, found.timestamp->signer);
        report.is_intact = found.timestamp->matches && found.timestamp->is_authentic;
        if (!report.is_intact) error(say::kNotIntact, {report.field, report.signer});
        found.is_sound = report.is_intact;
        append(evidence_.certificates, found.timestamp->certificates);
    }

    static void name_signer(Found& found, std::string_view der) {
        const std::optional<Certificate> certificate = read_certificate(der);
        if (!certificate) return;
        found.may_sign = certificate->may_sign;
        found.report.signer = certificate->name;
        found.report.subject = certificate->subject;
    }

    static void append(std::vector<std::string>& all, const std::vector<std::string>& more) {
        for (const std::string& der : more) {
            if (std::find(all.begin(), all.end(), der) == all.end()) all.push_back(der);
        }
    }

    void collect_evidence(Revision& last) {
        const Evidence kept = read_validation_data(last.reader->file());
        append(evidence_.certificates, kept.certificates);
        append(evidence_.revocation_lists, kept.revocation_lists);
        append(evidence_.responses, kept.responses);
        judge_.emplace(evidence_, verification_.anchors);
    }

    void judge_all() {
        Time horizon = verification_.now;
        std::size_t last_timestamp = 0;  // the latest revision that a trusted document timestamp covers; 0: none
        for (std::size_t left = found_.size(); left > 0; --left) {  // the last one first
            Found& found = found_[left - 1];
            if (found.report.kind == SignatureKind::Timestamp) {
                if (!judge_timestamp(found, horizon)) continue;
                horizon = found.report.proven_time;
                last_timestamp = std::max(last_timestamp, found.revision);
            } else {
                judge_signature(found, horizon, last_timestamp);
            }
        }
    }

    /// Whether the timestamp proves its time; else an error says why it does not.
    bool judge_timestamp(Found& found, Time at) {
        if (!found.is_sound) return false;
        const Trust trust = judged(found, found.timestamp->signer, at, Purpose::Timestamping);
        if (!trust.trusted || trust.revocation == Revocation::Revoked || found.timestamp->time > at) return false;
        found.report.proven_time = found.timestamp->time;
        return true;
    }

    Trust judged(Found& found, std::string_view signer, Time at, Purpose purpose) {
        Trust trust = judge_->judge(signer, at, purpose);
        SignatureReport& report = found.report;
        report.revocation = trust.revocation;
        if (trust.trusted) {
            report.anchor = trust.anchor;
            chains_.push_back({trust.chain, at});
        }
        if (!trust.trusted) error(say::kNotTrusted, {report.field, report.signer, trust.problem});
        if (trust.revocation == Revocation::Revoked) error(say::kRevoked, {report.field, report.signer});
        if (trust.trusted && trust.revocation == Revocation::Unknown) {
            warn(say::kRevocationUnknown, {report.field, report.signer});
        }
        return trust;
    }

    void judge_signature(Found& found, Time horizon, std::size_t last_timestamp) {
        if (!found.is_sound) return;
        SignatureReport& report = found.report;
        const std::optional<Time> stamped = time_of_tokens(found, horizon);
        const bool covered = last_timestamp > found.revision;
        if (stamped || covered) report.proven_time = std::min(stamped.value_or(horizon), horizon);
        const Time at = report.proven_time != 0 ? report.proven_time : horizon;
        const Trust trust = judged(found, found.signature->signer, at, Purpose::Signing);
        for (const std::string& carried : found.signature->certificates) {
            const bool belongs = std::find(trust.chain.begin(), trust.chain.end(), carried) != trust.chain.end();
            if (trust.trusted && !belongs) error(say::kStray, {report.field});
        }
        if (!found.may_sign) error(say::kUsage, {report.field, report.signer});
        if (!trust.trusted || report.proven_time == 0) return;
        report.level = Level::Timestamped;
        const bool has_data = data_revision_ > found.revision && trust.revocation == Revocation::Good;
        if (!has_data) return;
        report.level = last_timestamp > data_revision_ ? Level::Archival : Level::LongTerm;
    }

    /// The earliest time that a trusted signature timestamp proves (EN 319 122-1, 5.3).
    std::optional<Time> time_of_tokens(Found& found, Time at) {
        std::optional<Time> earliest;
        for (const std::string& token : found.signature->timestamps) {
            const auto facts = read_timestamp(token, {found.signature->value});
            const bool sound = facts && facts->matches && facts->is_authentic && facts->time <= at;
            const Trust trust = sound ? judge_->judge(facts->signer, at, Purpose::Timestamping) : Trust();
            if (!trust.trusted || trust.revocation == Revocation::Revoked) {
                error(say::kBadTimestamp, {found.report.field, trust.problem});
            } else {
                chains_.push_back({trust.chain, at});
                earliest = std::min(earliest.value_or(facts->time), facts->time);
            }
        }
        return earliest;
    }

    const Document& document_;
    const Verification& verification_;
    Findings& findings_;
    std::vector<Found> found_;
    Evidence evidence_;
    std::optional<Judge> judge_;  // when all evidence is collected
    std::vector<JudgedChain> chains_;
    std::size_t data_revision_ = 0;  // the last one that brought validation data; 0: none
};

}  // namespace

std::string_view name(Level level) {
    switch (level) {
        case Level::BasicB:
            return "B-B";
        case Level::Timestamped:
            return "B-T";
        case Level::LongTerm:
            return "B-LT";
        case Level::Archival:
            return "B-LTA";
        case Level::None:
            break;
    }
    return "none";
}

FileReport verify(const Document& document, const Verification& verification, Findings& findings) {
    return Verifier(document, verification, findings).run();
}

}  // namespace concordia::seal
