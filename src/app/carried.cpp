// The carried files take the place of the dossier's folder; all else is read as ever.
#include "app/carried.h"

#include "app/messages.h"
#include "archive/attached_files.h"

namespace concordia::app {

std::optional<Carried> read_carried(const archive::PdfFile& file, Findings& findings) {
    Carried carried;
    for (archive::AttachedFile& one : archive::read_attached_files(file, findings)) {
        carried.files.emplace(one.name, std::move(one.bytes));
    }
    const auto text = carried.files.extract(std::string(archive::kJobManifestName));
    auto manifest = text.empty() ? std::nullopt : archive::job_manifest_from_json(text.mapped());
    if (!manifest) {
        findings.error(say::kNoManifest, {file.name()}, {file.name(), archive::kJobManifestName});
        return std::nullopt;
    }
    carried.manifest = std::move(*manifest);
    return carried;
}

std::unique_ptr<Publication> read_publication(const Options& options, const Carried& carried, Findings& findings) {
    auto publication = std::make_unique<Publication>();
    publication->dossier = carried.manifest.dossier;
    publication->id = carried.manifest.publication;
    Findings own;
    publication->data = dossier::read({options.project, publication->dossier, publication->id, &carried.files}, own);
    findings.merge(own);
    if (publication->data == nullptr || own.has_errors()) return nullptr;
    publication->files = source_files(*publication->data);
    publication->signoff = approval::take_signoff(*publication->data, publication->dossier);
    return publication;
}

}  // namespace concordia::app
