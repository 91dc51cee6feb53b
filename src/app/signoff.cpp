// The content is reckoned only where somebody decided something: a draft that nobody has seen needs no digest of all
// its editions.
#include "app/signoff.h"

#include "app/approval_messages.h"
#include "app/sources.h"
#include "approval/printing.h"
#include "base/file.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

void report_refusals(const Publication& publication, const approval::Decision& decision, Findings& findings) {
    for (const approval::Verdict& verdict : decision.verdicts) {
        if (verdict.standing != approval::Standing::Refused) continue;
        findings.warning(say::kRefusedByParty, verdict.approval->place, {verdict.party.id, publication.id});
    }
}

/// True when the folder of final documents holds nothing, or documents of this content.
bool folder_is_free(const fs::path& folder, const approval::Content& content) {
    if (!fs::exists(folder) || fs::is_empty(folder)) return true;
    const fs::path list = folder / approval::kContentListName;
    return fs::exists(list) && read_file(list) == approval::content_list(content);
}

}  // namespace

approval::Subject subject_of(const Publication& publication) {
    return {publication.dossier, publication.id, publication.data->root().child("agreement"),
            approval::required_parties(publication.data->publication())};
}

std::optional<Standpoint> standpoint(const Publication& publication, approval::Content content, const Options& options,
                                     Findings& findings) {
    const approval::Subject subject = subject_of(publication);
    const bool is_recorded = !publication.signoff.approvals.empty();
    if (is_recorded && !approval::check_signoff(publication.signoff, subject, signature_check(options), findings)) {
        return std::nullopt;
    }
    Standpoint result;
    result.digest = approval::content_digest(content);
    result.decision = approval::decide(subject.required, publication.signoff, result.digest);
    approval::report_stale(publication.signoff, subject, content, result.digest, findings);
    result.content = std::move(content);
    return result;
}

void settle(Publication& publication, Resources& resources, Findings& findings) {
    if (publication.refused || publication.signoff.approvals.empty()) return;
    auto content = content_of(publication, all_jobs(publication, findings), resources, findings);
    if (!content) return;
    auto found = standpoint(publication, std::move(*content), resources.options(), findings);
    publication.refused = !found;
    if (!found) return;
    report_refusals(publication, found->decision, findings);
    if (!found->decision.is_final()) return;
    publication.is_final = true;
    publication.content = std::move(found->content);
    approval::derive_approvals(publication.data->root(), found->decision, found->digest);
}

void protect_finals(Publication& publication, const Options& options, Findings& findings) {
    if (!publication.is_final) return;
    const fs::path folder = options.output / output_folder(publication);
    if (folder_is_free(folder, *publication.content)) return;
    findings.error(say::kFinalOfOther, publication.signoff.place, {folder.string()});
    publication.refused = true;
}

}  // namespace concordia::app
