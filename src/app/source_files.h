// What all documents of a publication say of the files of its dossier (digests, and the deflated bytes that PDFs carry)
// is reckoned once, by the first that needs it.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "dossier/dossier.h"
#include "paint/pdf.h"

namespace concordia::app {

/// Thread-safe. The dossier's file must outlive this object.
class SourceFile {
 public:
    explicit SourceFile(const dossier::SourceFile& file) : file_(file) {}
    [[nodiscard]] const std::string& path() const { return file_.path; }
    /// In hexadecimal.
    const std::string& sha256();
    std::shared_ptr<const paint::EmbeddedFile> embedded();

 private:
    const dossier::SourceFile& file_;
    std::once_flag digested_, deflated_;
    std::string sha256_;
    std::shared_ptr<const paint::EmbeddedFile> embedded_;
};

/// In the dossier's order.
using SourceFiles = std::vector<std::unique_ptr<SourceFile>>;

SourceFiles source_files(const dossier::Dossier& dossier);

}  // namespace concordia::app
