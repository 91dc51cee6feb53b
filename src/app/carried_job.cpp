// An ordinary job whose publication is the carried one.
#include "app/carried_job.h"

#include "app/description.h"
#include "app/messages.h"
#include "app/signoff.h"

namespace concordia::app {

std::unique_ptr<CarriedJob> read_carried_job(std::string_view pdf, Resources& resources, Findings& findings) {
    const Options& options = resources.options();
    const auto file = archive::PdfFile::open(pdf, options.file.string(), findings);
    if (file == nullptr) return nullptr;
    auto carried = read_carried(*file, findings);
    if (!carried) return nullptr;
    auto made = std::make_unique<CarriedJob>();
    made->carried = std::move(*carried);
    const archive::JobManifest& manifest = made->carried.manifest;
    made->publication = read_publication(options, made->carried, findings);
    if (made->publication == nullptr) return nullptr;
    made->job = {made->publication.get(), manifest.document, compose::edition(manifest.edition)};
    if (made->job.edition.languages.empty()) {
        findings.error(say::kUnknownEdition, {options.file.string()}, {manifest.edition});
        return nullptr;
    }
    settle(*made->publication, resources, findings);
    return made->publication->refused ? nullptr : std::move(made);
}

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

}  // namespace concordia::app
