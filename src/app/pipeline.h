// One document through the stages.
#pragma once

#include <optional>
#include <string>

#include "app/jobs.h"
#include "app/resources.h"
#include "archive/manifest.h"
#include "layout/page_explanation.h"

namespace concordia::app {

/// A document as it was made, before it is written anywhere.
struct Produced {
    std::string bytes;  // of the file, in the job's format
    archive::ManifestDocument manifest;
};

/// Takes one job through every stage. nullopt when a finding is an error. Throws Failure.
std::optional<Produced> produce(const Job& job, Resources& resources, Findings& findings);

/// Why the pages of a PDF end where they do.
struct ExplainedPages {
    layout::Explanation explanation;
    std::size_t count = 0;            // of pages, blank ones included
    std::vector<FileDigest> sources;  // what the document was made from
};

/// Takes one job as far as its pages. `page`: its index, when one is asked for. nullopt when a finding is an error.
std::optional<ExplainedPages> explain_pages(const Job& job, std::optional<std::uint32_t> page, Resources& resources,
                                            Findings& findings);

}  // namespace concordia::app
