// Digesting and deflating have a flag each: a page for browsers needs only the first.
#include "app/source_files.h"

#include "base/digest.h"

namespace concordia::app {

const std::string& SourceFile::sha256() {
    std::call_once(digested_, [this] { sha256_ = sha256_hex(file_.bytes); });
    return sha256_;
}

std::shared_ptr<const paint::EmbeddedFile> SourceFile::embedded() {
    std::call_once(deflated_, [this] { embedded_ = paint::embedded_file(file_.bytes); });
    return embedded_;
}

SourceFiles source_files(const dossier::Dossier& dossier) {
    SourceFiles files;
    files.reserve(dossier.files().size());
    for (const dossier::SourceFile& file : dossier.files()) files.push_back(std::make_unique<SourceFile>(file));
    return files;
}

}  // namespace concordia::app
