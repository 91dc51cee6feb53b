// What a document was made from, by digests: the same list for the manifest, for the file's own metadata and for
// approvals.
#pragma once

#include <string>
#include <vector>

#include "app/jobs.h"
#include "app/resources.h"
#include "approval/content.h"
#include "compose/document.h"

namespace concordia::app {

/// Templates, style sheets, fonts, images and input files, sorted by path, each once. Sign-offs are left out: they are
/// about the document, no part of it. Throws Failure when an image cannot be read.
std::vector<FileDigest> sources_of(const Job& job, const LoadedTemplate& loaded, const compose::Document& document,
                                   Resources& resources);

/// Nothing yet but whose content it is and which program made it.
approval::Content empty_content(const Publication& publication);

/// "scorecard.fr-nl.xhtml" and the digest of the composed document.
FileDigest edition_digest(const Job& job, const compose::Document& document);

/// Everything of the publication by digest, each of these jobs composed. Findings say what stands in the way; nullopt
/// when nothing can be approved therefore. REQUIRES: the tree is not yet that of a final publication.
std::optional<approval::Content> content_of(const Publication& publication, const std::vector<Job>& jobs,
                                            Resources& resources, Findings& findings);

}  // namespace concordia::app
