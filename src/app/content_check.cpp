// From the inside out: the list gives the digest, the attached files are those of the list, the decisions in the
// sign-off are about that digest. All of this the document proves by itself. Only the last step, composing every
// edition again, needs the templates of then.
#include "app/content_check.h"

#include <algorithm>

#include "app/content_check_messages.h"
#include "app/signoff.h"
#include "app/sources.h"
#include "base/digest.h"
#include "base/failure.h"

namespace concordia::app {
namespace {

/// The digest that the metadata name (src/paint/metadata.cpp); empty when they name none.
std::string named_digest(const archive::PdfFile& file) {
    constexpr std::string_view kElement = "<concordia:contentDigest>";
    const std::string metadata = file.catalog()["Metadata"].data().value_or("");
    const std::size_t start = metadata.find(kElement);
    if (start == std::string::npos) return {};
    const std::size_t begin = start + kElement.size();
    return metadata.substr(begin, metadata.find('<', begin) - begin);
}

bool is_of(const approval::Content& content, const archive::JobManifest& manifest) {
    return content.dossier == manifest.dossier && content.publication == manifest.publication &&
           content.version == manifest.version;
}

/// What was approved, as the document has it: the list takes itself out of the carried files. nullopt, with a finding,
/// where the document is no final one or contradicts itself.
std::optional<approval::Content> take_content(const archive::PdfFile& file, Carried& carried, Findings& findings) {
    const std::string list_name(approval::kContentListName);
    const auto list = carried.files.extract(list_name);
    if (list.empty()) {
        findings.error(say::kNotFinal, {file.name()}, {list_name});
        return std::nullopt;
    }
    auto content = approval::content_from_list(list.mapped());
    if (!content || !is_of(*content, carried.manifest)) {
        findings.error(say::kListDamaged, {file.name()}, {list_name, carried.manifest.publication});
        return std::nullopt;
    }
    const std::string named = named_digest(file);
    const std::string digest = approval::content_digest(*content);
    if (named == digest) return content;
    findings.error(say::kDigestOther, {file.name()}, {named, digest});
    return std::nullopt;
}

/// Whether the carried files are exactly the input that was approved, and all else that this document was made from
/// was approved too.
bool is_carried(const std::string& name, const Carried& carried, const approval::Content& content, Findings& findings) {
    const std::string folder = "input/" + carried.manifest.dossier + "/";
    std::vector<std::string> other;
    const auto approved = [&](const FileDigest& file) {
        return std::find(content.files.begin(), content.files.end(), file) != content.files.end();
    };
    for (const auto& [file, bytes] : carried.files) {
        const std::string path = folder + file;
        if (!approval::is_signoff_file(path) && !approved({path, sha256_hex(bytes)})) other.push_back(path);
    }
    for (const FileDigest& file : content.files) {
        const bool is_input = file.path.starts_with(folder);
        if (is_input && !carried.files.contains(file.path.substr(folder.size()))) other.push_back(file.path);
    }
    for (const FileDigest& source : carried.manifest.sources) {
        if (!approved(source)) other.push_back(source.path);
    }
    for (const std::string& path : other) findings.error(say::kSourceNotApproved, {name}, {path});
    return other.empty();
}

/// Counts the approvals; an error for each party whose approval is missing.
void count(const std::string& name, const approval::Decision& decision, ContentReport& report, Findings& findings) {
    using approval::Standing;
    report.required = decision.verdicts.size();
    for (const approval::Verdict& verdict : decision.verdicts) {
        const bool approved = verdict.standing == Standing::Approved || verdict.standing == Standing::Reserved;
        report.approved += approved ? 1U : 0U;
        if (!approved) findings.error(say::kPartyMissing, {name}, {verdict.party.id});
    }
    report.is_approved = decision.is_final();
    if (report.required == 0) findings.error(say::kNobodyAsked, {name}, {report.publication});
}

std::string joined(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
    return text;
}

/// Whether what the attached files give here is what was approved.
bool is_reckoned(const std::string& name, const approval::Content& content, const approval::Content* composed,
                 Findings& findings) {
    if (composed != nullptr && *composed == content) return true;
    const std::string templates = "templates/";
    const std::string others = composed == nullptr ? templates : joined(approval::differences(content, *composed));
    const bool same_sources =
        composed != nullptr && composed->files == content.files && composed->version == content.version;
    if (same_sources)
        findings.error(say::kReckonedOther, {name}, {others});
    else
        findings.warning(say::kNotReckoned, {name}, {others});
    return false;
}

}  // namespace

ContentReport ContentChecker::check(const std::string& name, std::string_view pdf, Findings& findings) {
    ContentReport report;
    const auto file = archive::PdfFile::open(pdf, name, findings);
    auto carried = file == nullptr ? std::nullopt : read_carried(*file, findings);
    if (!carried) return report;
    report.dossier = carried->manifest.dossier;
    report.publication = carried->manifest.publication;
    const auto content = take_content(*file, *carried, findings);
    if (!content) return report;
    report.digest = approval::content_digest(*content);
    report.is_carried = is_carried(name, *carried, *content, findings);
    if (report.is_carried) check_approvals(name, *carried, *content, report, findings);
    return report;
}

void ContentChecker::check_approvals(const std::string& name, const Carried& carried, const approval::Content& content,
                                     ContentReport& report, Findings& findings) {
    const std::filesystem::path schemas = options_.project / "input" / "schema";
    if (!std::filesystem::is_directory(schemas)) return findings.error(say::kNoSchemas, {name}, {schemas.string()});
    Findings own;
    const auto publication = read_publication(options_, carried, own);
    if (own.has_errors()) findings.merge(own);
    if (publication == nullptr) return;
    const auto found = standpoint(*publication, content, options_, findings);
    if (!found) return;
    count(name, found->decision, report, findings);
    report.is_reckoned = is_reckoned(name, content, composed(report.digest, *publication), findings);
}

const approval::Content* ContentChecker::composed(const std::string& digest, const Publication& publication) {
    const auto [found, is_new] = composed_.try_emplace(digest);
    std::optional<approval::Content>& content = found->second;
    if (is_new) {
        Findings unneeded;  // templates of another day may say anything, or be gone
        try {
            content = content_of(publication, all_jobs(publication, unneeded), resources_, unneeded);
        } catch (const Failure&) {
            content.reset();
        }
    }
    return content ? &*content : nullptr;
}

}  // namespace concordia::app
