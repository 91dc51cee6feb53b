// Each command reads the PDF as a stranger would: nothing but its bytes is known.
#include "app/pdf_commands.h"

#include <cstdio>

#include "app/messages.h"
#include "archive/attached_files.h"
#include "archive/speech.h"
#include "archive/structure_tree.h"
#include "base/file.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

/// The folder beside the PDF that is named as it is.
fs::path folder_for(const Options& options) {
    return options.output.empty() ? fs::path(options.file).replace_extension() : options.output;
}

}  // namespace

void print_text(const Options& options, Findings& findings) {
    const std::string bytes = read_file(options.file);
    const auto file = archive::PdfFile::open(bytes, options.file.string(), findings);
    if (file == nullptr) return;
    const auto document = archive::read_structure(*file, findings);
    if (document != nullptr) std::fputs(archive::speech(*document, options.language).c_str(), stdout);
}

void extract_files(const Options& options, Findings& findings) {
    const std::string bytes = read_file(options.file);
    const auto file = archive::PdfFile::open(bytes, options.file.string(), findings);
    if (file == nullptr) return;
    const std::vector<archive::AttachedFile> attached = archive::read_attached_files(*file, findings);
    if (attached.empty()) findings.error(say::kNothingAttached, {file->name()}, {file->name()});
    for (const archive::AttachedFile& one : attached) {
        const fs::path path = folder_for(options) / one.name;
        if (!options.overwrite && fs::symlink_status(path).type() != fs::file_type::not_found) {
            findings.error(say::kFileExists, {path.string()}, {path.string()});
            continue;
        }
        write_file_atomically(path, one.bytes);
        std::printf("%s\n", path.c_str());
    }
}

}  // namespace concordia::app
