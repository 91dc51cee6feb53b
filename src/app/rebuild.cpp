// An ordinary job whose publication is the carried one. Whatever differs from the time of the first making shows in the
// lists of digests, then and now.
#include <algorithm>
#include <cstdio>

#include "app/carried.h"
#include "app/description.h"
#include "app/messages.h"
#include "app/pdf_commands.h"
#include "app/pipeline.h"
#include "app/signoff.h"
#include "archive/revisions.h"
#include "base/file.h"
#include "base/number.h"

namespace concordia::app {
namespace {

void compare_sources(const archive::JobManifest& then, const std::vector<FileDigest>& now, Findings& findings) {
    using Kind = archive::SourceDifference::Kind;
    if (then.version != program_version()) {
        findings.warning(say::kOtherVersion, {}, {then.version, program_version()});
    }
    for (const archive::SourceDifference& difference : archive::differences(then.sources, now)) {
        const CatalogueEntry& entry = difference.kind == Kind::Changed   ? say::kSourceChanged
                                      : difference.kind == Kind::Missing ? say::kSourceMissing
                                                                         : say::kSourceAdded;
        findings.warning(entry, {difference.path}, {difference.path});
    }
}

std::string count(std::size_t value) {
    return integer_text(static_cast<std::int64_t>(value));
}

void compare_bytes(const Options& options, std::string_view pdf, std::string_view made, Findings& findings) {
    const std::string_view first = archive::first_revision(pdf);
    const std::string name = options.file.string();
    if (first != made) {
        const auto [then, now] = std::mismatch(first.begin(), first.end(), made.begin(), made.end());
        findings.error(
            say::kRebuiltDiffers, {name},
            {name, count(static_cast<std::size_t>(then - first.begin())), count(first.size()), count(made.size())});
        return;
    }
    const CatalogueEntry& entry = first.size() == pdf.size() ? say::kRebuiltSame : say::kRebuiltSameThenMore;
    const Message message = fill(entry, {name, count(first.size()), count(pdf.size() - first.size())});
    std::printf("%s\n", message.in(options.language).c_str());
}

/// The job as it was, from the carried files. nullopt when it is refused.
std::optional<Produced> make_again(const Options& options, const Carried& carried, Findings& findings) {
    const auto publication = read_publication(options, carried, findings);
    if (publication == nullptr) return std::nullopt;
    const Job job{publication.get(), carried.manifest.document, compose::edition(carried.manifest.edition)};
    if (job.edition.languages.empty()) {
        findings.error(say::kUnknownEdition, {options.file.string()}, {carried.manifest.edition});
        return std::nullopt;
    }
    Resources resources(options);
    settle(*publication, resources, findings);
    if (publication->refused) return std::nullopt;
    return produce(job, resources, findings);
}

}  // namespace

void rebuild(const Options& options, Findings& findings) {
    const std::string pdf = read_file(options.file);
    const auto file = archive::PdfFile::open(pdf, options.file.string(), findings);
    if (file == nullptr) return;
    const auto carried = read_carried(*file, findings);
    if (!carried) return;
    const auto produced = make_again(options, *carried, findings);
    if (!produced) return;
    compare_sources(carried->manifest, produced->manifest.sources, findings);
    compare_bytes(options, pdf, produced->bytes, findings);
}

}  // namespace concordia::app
