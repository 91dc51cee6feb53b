// The job that a PDF was made by, read from what it carries: its data and the manifest that names the rest.
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "app/carried.h"
#include "app/jobs.h"
#include "app/resources.h"
#include "base/finding.h"

namespace concordia::app {

struct CarriedJob {
    Carried carried;
    std::unique_ptr<Publication> publication;
    Job job;  // of `publication`
};

/// The job of the PDF whose bytes are given; templates and fonts are those of the project. nullptr, with findings, when
/// it is refused.
std::unique_ptr<CarriedJob> read_carried_job(std::string_view pdf, Resources& resources, Findings& findings);

/// A warning for each file that is not what it was, and for another version of the program.
void compare_sources(const archive::JobManifest& then, const std::vector<FileDigest>& now, Findings& findings);

}  // namespace concordia::app
