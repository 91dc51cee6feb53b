// Copies of the input files that were decided about, so that what changed since can be shown word by word.
//
//     input/<dossier>/approved/<first 16 digits of the digest>/agreement.xml ...   and content.sha256
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "approval/content.h"
#include "base/finding.h"
#include "dossier/dossier.h"

namespace concordia::approval {

/// Writes the copies of a content's input files, which are `files`, and its list. Throws Failure.
void keep_sources(const std::filesystem::path& project, const Content& content,
                  const std::vector<dossier::SourceFile>& files);

/// The copies of a content's input files, named as the files were. A copy that is missing, or is no longer what was
/// decided about, is an error and is left out. Throws Failure.
std::vector<dossier::SourceFile> kept_sources(const std::filesystem::path& project, const Content& content,
                                              Findings& findings);

}  // namespace concordia::approval
