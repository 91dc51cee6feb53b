// A decision is written down only when everything about it is known to be sound, and only as a whole.
#include "app/approve.h"

#include <algorithm>
#include <array>
#include <cstdio>

#include "app/approval_messages.h"
#include "app/signing_key.h"
#include "app/signoff.h"
#include "app/sources.h"
#include "approval/kept_sources.h"
#include "approval/record.h"
#include "approval/statement.h"
#include "base/base64.h"
#include "base/file.h"
#include "base/number.h"
#include "dossier/bytes.h"
#include "dossier/places.h"
#include "dossier/schema.h"
#include "dossier/tree.h"
#include "seal/cms.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;
using approval::Approval;
using approval::Party;

constexpr std::size_t kLargestSignature = std::size_t{64} << 10;  // bytes

/// Says what the command line lacks.
bool usage(const Options& options, const CatalogueEntry& entry,
           std::initializer_list<std::string_view> arguments = {}) {
    std::fprintf(stderr, "concordia: %s\n", fill(entry, arguments).in(options.language).c_str());
    return false;
}

/// Whether the party's own signature is given, or made now. A key that stands in the configuration does not sign what
/// was to be attested.
bool is_signed(const Options& options) {
    return !options.approval.signature.empty() || (names_key(options) && options.approval.evidence.empty());
}

/// The options that are needed and were not given, in the order of the help text.
std::string missing_options(const Options& options) {
    const ApprovalRequest& request = options.approval;
    std::string missing;
    const auto need = [&missing](const char* name, const std::string& value) {
        if (value.empty()) missing += (missing.empty() ? "--" : ", --") + std::string(name);
    };
    need("party", request.party);
    need("name", request.name);
    need("capacity", request.capacity);
    need("date", request.date);
    if (!is_signed(options) && request.statement.empty()) need("evidence", request.evidence);
    if (request.state == "reservation") {
        need("reservation-fr", request.reservation_fr);
        need("reservation-nl", request.reservation_nl);
    }
    return missing;
}

std::optional<approval::State> state_of(const std::string& word) {
    if (word == "approved") return approval::State::Approved;
    if (word == "reservation") return approval::State::Reserved;
    if (word == "refused") return approval::State::Refused;
    return std::nullopt;
}

const Party* find_party(const std::vector<Party>& parties, const std::string& id) {
    const auto found = std::find_if(parties.begin(), parties.end(), [&](const Party& party) { return party.id == id; });
    return found == parties.end() ? nullptr : &*found;
}

std::string names(const std::vector<Party>& parties) {
    std::string text;
    for (const Party& party : parties) text += (text.empty() ? "" : ", ") + party.id;
    return text;
}

Approval approval_of(const ApprovalRequest& request, const Party& party, approval::State state, std::string digest) {
    const bool reserved = state == approval::State::Reserved;
    Approval result;
    result.party = party;
    result.state = state;
    result.content = std::move(digest);
    result.person = dossier::normalized_space(request.name);
    result.capacity = request.capacity;
    result.date = request.date;
    result.evidence = dossier::normalized_space(request.evidence);
    if (reserved) result.reservation_fr = dossier::normalized_space(request.reservation_fr);
    if (reserved) result.reservation_nl = dossier::normalized_space(request.reservation_nl);
    return result;
}

/// The signature as it was given, or made now with the party's key.
void sign(Approval& approval, const Options& options, const Publication& publication) {
    const fs::path& given = options.approval.signature;
    const std::string words = statement(approval, publication.dossier, publication.id);
    approval.strength = approval::Strength::Signed;
    approval.signature =
        base64(given.empty() ? seal::make_signature(*open_key(options), {words}) : read_file(given, kLargestSignature));
}

/// The sign-off file as it will be, if it is what its schema wants.
std::optional<dossier::SourceFile> new_file(const Publication& publication, const Standpoint& now,
                                            const Approval& approval, const Options& options, Findings& findings) {
    const std::string path = "input/" + publication.dossier + "/" + approval::signoff_file_name(publication.id);
    std::string earlier;
    for (const dossier::SourceFile& file : publication.data->files()) {
        if (file.path == path) earlier = file.bytes;
    }
    const std::string agreement = publication.data->root().child("agreement").attribute("id").value();
    auto file = dossier::make_source_file(path, approval::with_approval(earlier, agreement, now.content, approval));
    const fs::path schema = options.project / "input/schema/signoff.xsd";
    if (!dossier::check_bytes(file, findings) || !dossier::check_schema(file, schema, findings)) return std::nullopt;
    return file;
}

void say_recorded(const Options& options, const std::string& file, const Publication& publication,
                  const Standpoint& now, const Party& party) {
    std::int64_t decided = 0;
    for (const approval::Verdict& verdict : now.decision.verdicts) {
        const bool open =
            verdict.standing == approval::Standing::Missing || verdict.standing == approval::Standing::Stale;
        if (!open || verdict.party == party) ++decided;
    }
    const auto required = static_cast<std::int64_t>(subject_of(publication).required.size());
    const Message message = fill(
        say::kRecorded, {file, approval::kDigestPrefix + now.digest, integer_text(decided), integer_text(required)});
    std::printf("%s\n", message.in(options.language).c_str());
}

void write_statement(const Options& options, const Publication& publication, const Approval& approval) {
    const std::string path = options.approval.statement.string();
    write_file_atomically(path, statement(approval, publication.dossier, publication.id));
    std::printf("%s\n", fill(say::kStatementWritten, {path}).in(options.language).c_str());
}

/// The copies first: a decision never names content that was not kept.
void write_decision(const Options& options, const Publication& publication, const Standpoint& now,
                    const Approval& approval, Findings& findings) {
    const auto file = new_file(publication, now, approval, options, findings);
    if (!file) return;
    approval::keep_sources(options.project, now.content, publication.data->files());
    write_file_atomically(options.project / file->path, file->bytes);
    say_recorded(options, file->path, publication, now, approval.party);
}

/// Whether this party and person may decide about the publication; then the decision is written.
bool decide(const Options& options, const Publication& publication, const Standpoint& now, approval::State state,
            Findings& findings) {
    const ApprovalRequest& request = options.approval;
    const approval::Subject subject = subject_of(publication);
    const Party* party = find_party(subject.required, request.party);
    if (party == nullptr) {
        return usage(options, say::kUnknownParty, {request.party, publication.id, names(subject.required)});
    }
    Approval approval = approval_of(request, *party, state, now.digest);
    if (request.statement.empty() && is_signed(options)) sign(approval, options, publication);
    if (!approval::check_approval(approval, subject, signature_check(options), findings)) return true;
    if (request.statement.empty())
        write_decision(options, publication, now, approval, findings);
    else
        write_statement(options, publication, approval);
    return true;
}

}  // namespace

bool record_approval(const Options& options, Findings& findings) {
    const std::string missing = missing_options(options);
    if (!missing.empty()) return usage(options, say::kIncomplete, {missing});
    const auto state = state_of(options.approval.state);
    if (!state) return usage(options, say::kUnknownState, {options.approval.state});

    const auto publications = read_publications(options, findings);
    if (findings.has_errors()) return true;
    if (options.publication.empty() || publications.size() != 1) return usage(options, say::kOnePublication);
    const Publication& publication = *publications.front();

    Resources resources(options);
    auto content = content_of(publication, all_jobs(publication, findings), resources, findings);
    if (!content) return true;
    const auto now = standpoint(publication, std::move(*content), options, findings);
    return !now || decide(options, publication, *now, *state, findings);
}

}  // namespace concordia::app
