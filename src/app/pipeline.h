// One document through the stages.
#pragma once

#include <optional>
#include <string>

#include "app/jobs.h"
#include "app/resources.h"
#include "archive/manifest.h"

namespace concordia::app {

/// A document as it was made, before it is written anywhere.
struct Produced {
    std::string bytes;  // of the file, in the job's format
    archive::ManifestDocument manifest;
};

/// Takes one job through every stage. nullopt when a finding is an error. Throws Failure.
std::optional<Produced> produce(const Job& job, Resources& resources, Findings& findings);

}  // namespace concordia::app
