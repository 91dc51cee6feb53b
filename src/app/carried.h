// A publication as a PDF carries it: what the document was made from, and what it says of its making.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include "app/jobs.h"
#include "archive/job_manifest.h"
#include "archive/pdf_file.h"

namespace concordia::app {

struct Carried {
    archive::JobManifest manifest;
    std::map<std::string, std::string> files;  // by name, the manifest left out
};

/// nullopt, with findings, when the file carries no manifest of ours.
std::optional<Carried> read_carried(const archive::PdfFile& file, Findings& findings);

/// The publication of the carried files, checked by the schemas of options.project. nullptr, with findings, when it is
/// refused. REQUIRES: `carried` outlives the call. Throws Failure when there are no schemas.
std::unique_ptr<Publication> read_publication(const Options& options, const Carried& carried, Findings& findings);

}  // namespace concordia::app
