// From options to a list of jobs: every edition of every document of every publication that was asked for.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/options.h"
#include "base/finding.h"
#include "compose/composer.h"
#include "dossier/dossier.h"

namespace concordia::app {

/// One publication, read and checked once for all its documents.
struct Publication {
    std::string dossier, id;
    std::unique_ptr<dossier::Dossier> data;  // nullptr: refused
    bool refused = false;                    // its data has errors: none of its documents is made
};

/// One PDF to be made.
struct Job {
    const Publication* publication = nullptr;
    std::string document;  // template's name
    compose::Edition edition;
    [[nodiscard]] std::string file_name() const { return document + "." + edition.name + ".pdf"; }
};

/// Folder names below input/ that hold a publication.xml, sorted; only `options.dossier` when it is set.
std::vector<std::string> find_dossiers(const Options& options);

/// Reads the publications asked for. Findings: everything wrong with the data, and names asked for that do not exist.
std::vector<std::unique_ptr<Publication>> read_publications(const Options& options, Findings& findings);

/// The jobs of all publications that can be made, in the order of the files.
std::vector<Job> list_jobs(const std::vector<std::unique_ptr<Publication>>& publications, const Options& options,
                           Findings& findings);

}  // namespace concordia::app
