// Only what a party decided last can make a publication final, so only that is checked.
#include "approval/check.h"

#include <algorithm>

#include "approval/decision.h"
#include "approval/mandate.h"
#include "approval/messages.h"
#include "approval/statement.h"

namespace concordia::approval {
namespace {

/// A sentence whose argument itself has three languages.
void add(Findings& findings, Severity severity, const CatalogueEntry& entry, const Place& place, const Message& first,
         const std::string& second = {}) {
    Finding finding;
    finding.severity = severity;
    finding.rule = entry.rule;
    finding.place = place;
    finding.message.fr = fill(entry, {first.fr, second}).fr;
    finding.message.nl = fill(entry, {first.nl, second}).nl;
    finding.message.en = fill(entry, {first.en, second}).en;
    findings.add(std::move(finding));
}

bool is_required(const Subject& subject, const Party& party) {
    return std::find(subject.required.begin(), subject.required.end(), party) != subject.required.end();
}

bool check_content(const Signoff& signoff, const Approval& approval, Findings& findings) {
    const Content* content = signoff.content(approval.content);
    if (content == nullptr) {
        findings.error(say::kContentUnknown, approval.place, {approval.content});
        return false;
    }
    if (content_digest(*content) == approval.content) return true;
    findings.error(say::kContentAltered, approval.place, {approval.content});
    return false;
}

std::string joined(const std::vector<std::string>& paths) {
    constexpr std::size_t kMost = 12;
    std::string text;
    for (std::size_t i = 0; i < std::min(paths.size(), kMost); ++i) text += (i == 0 ? "" : ", ") + paths[i];
    return paths.size() > kMost ? text + ", …" : text;
}

}  // namespace

bool check_approval(const Approval& approval, const Subject& subject, const SignatureCheck& signature_holds,
                    Findings& findings) {
    if (approval.state == State::Pending) return true;
    bool sound = true;
    if (!may_decide(subject.agreement, approval)) {
        findings.error(say::kNoMandate, approval.place,
                       {approval.person, approval.capacity, approval.party.id, approval.date});
        sound = false;
    }
    if (approval.strength == Strength::Signed) {
        const auto wrong = signature_holds(approval, statement(approval, subject.dossier, subject.publication));
        if (wrong) {
            add(findings, Severity::Error, say::kSignature, approval.place, *wrong, approval.party.id);
            sound = false;
        }
    }
    return sound;
}

bool check_signoff(const Signoff& signoff, const Subject& subject, const SignatureCheck& signature_holds,
                   Findings& findings) {
    bool sound = signoff.publication == subject.publication;
    if (!sound) findings.error(say::kOtherPublication, signoff.place, {signoff.publication, subject.publication});
    for (const Approval& approval : signoff.approvals) {
        if (signoff.last_of(approval.party) != &approval) continue;
        if (!is_required(subject, approval.party)) {
            findings.warning(say::kNotAsked, approval.place, {approval.party.id, subject.publication});
        }
        if (approval.state == State::Pending) continue;
        sound = check_content(signoff, approval, findings) && sound;
        sound = check_approval(approval, subject, signature_holds, findings) && sound;
    }
    return sound;
}

void report_stale(const Signoff& signoff, const Subject& subject, const Content& present, std::string_view digest,
                  Findings& findings) {
    for (const Verdict& verdict : decide(subject.required, signoff, digest).verdicts) {
        if (verdict.standing != Standing::Stale) continue;
        const Content* approved = signoff.content(verdict.approval->content);
        if (approved == nullptr) continue;
        add(findings, Severity::Warning, say::kStale, verdict.approval->place,
            name_of(verdict.party, subject.agreement), joined(differences(*approved, present)));
    }
}

}  // namespace concordia::approval
