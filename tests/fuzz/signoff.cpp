// A sign-off that is anything, with the shipped dossier: read, checked, decided, and one decision more written.
#include "approval/check.h"
#include "approval/decision.h"
#include "approval/record.h"
#include "base/base64.h"
#include "base/failure.h"
#include "fuzz/target.h"

namespace {

using namespace concordia;
constexpr const char* kName = "signoff-2027-progress.xml";

std::map<std::string, std::string> files_with(std::string_view signoff) {
    std::map<std::string, std::string> files;
    for (const char* name : {"agreement.xml", "publication.xml", "status-2027.xml"}) {
        static std::map<std::string, std::string> read;
        std::string& bytes = read[name];
        if (bytes.empty()) bytes = fuzz::project_file(std::string("input/brussels-2026-2029/") + name);
        files[name] = bytes;
    }
    files[kName] = signoff;
    return files;
}

approval::Content content() {
    const std::string digest(64, 'a');
    return {"brussels-2026-2029", "2027-progress", "0.1.0", {{"input/a.xml", digest}}, {{"a.fr.xhtml", digest}}};
}

approval::Approval approval_of(const approval::Party& party) {
    approval::Approval approval;
    approval.party = party;
    approval.state = approval::State::Reserved;
    approval.content = approval::content_digest(content());
    approval.person = "Boris Dilliès";
    approval.capacity = "minister-president";
    approval.date = "2027-05-18";
    approval.evidence = "Notulen";
    approval.reservation_fr = "Sauf";
    approval.reservation_nl = "Behalve";
    return approval;
}

std::string sample() {
    return approval::with_approval("", "brussels-2026-2029", content(), approval_of({"party", "government"}));
}

}  // namespace

std::vector<std::string> concordia::fuzz::seeds() {
    return {sample(), approval::with_approval(sample(), "", content(), approval_of({"bench", "employees"}))};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes = fuzz::text_of(data, size);
    if (const auto decoded = from_base64(bytes)) fuzz::require(from_base64(base64(*decoded)) == decoded, "base64");
    Findings findings;
    const auto files = files_with(bytes);
    try {
        const auto read =
            dossier::read({CONCORDIA_SOURCE_DIR, "brussels-2026-2029", "2027-progress", &files}, findings);
        if (read == nullptr || findings.has_errors()) return 0;
        const approval::Signoff signoff = approval::take_signoff(*read, "brussels-2026-2029");
        const auto required = approval::required_parties(read->publication());
        const auto refuse = [](const approval::Approval&, std::string_view) {
            return std::optional<Message>(Message{});
        };
        approval::check_signoff(signoff, {"", "", read->root().child("agreement"), required}, refuse, findings);
        const bool is_final = approval::decide(required, signoff, approval::content_digest(content())).is_final();
        fuzz::require(!is_final || signoff.approvals.size() >= required.size(), "nobody approves for another");
        const std::string more = approval::with_approval(bytes, "", content(), approval_of({"bench", "employers"}));
        fuzz::require(more.find("bench=\"employers\"") != std::string::npos, "a decision is written");
    } catch (const Failure&) {
        return 0;
    }
    return 0;
}
