// What a document says about itself: template parameters, metadata, attached sources, watermark.
#pragma once

#include <vector>

#include "app/jobs.h"
#include "archive/manifest.h"
#include "compose/document.h"
#include "layout/layout.h"
#include "paint/pdf.h"
#include "style/stylesheet.h"

namespace concordia::app {

/// Version of the program, "0.1.0".
const std::string& program_version();

compose::Parameters parameters(const Job& job);
/// `content_digest`: of what was approved or, for a draft, of what it was made from; in hexadecimal.
paint::DocumentInformation describe(const Job& job, const compose::Document& document, std::string content_digest);
/// The files that the document was made from, and the manifest that names them with the templates and fonts that were
/// used (ISO 19005-3, 6.8): a PDF alone suffices to make itself again. A final document carries the sign-off and the
/// list of what was approved besides. `sources` are sorted by path.
std::vector<paint::Attachment> attachments(const Job& job, const std::vector<FileDigest>& sources);
/// What stands behind every page: that it is a draft, that its data is invented; nothing where neither is true.
layout::Watermark watermark(const Job& job, const style::Styles& styles, const compose::Document& document);

}  // namespace concordia::app
