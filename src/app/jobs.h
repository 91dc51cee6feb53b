// From options to a list of jobs: every edition of every document of every publication that was asked for, in every
// format.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/options.h"
#include "app/source_files.h"
#include "approval/signoff.h"
#include "base/finding.h"
#include "compose/composer.h"
#include "dossier/dossier.h"

namespace concordia::app {

struct PublicationName {
    std::string dossier, id;
};

/// One publication, read and checked once for all its documents.
struct Publication {
    std::string dossier, id;
    std::unique_ptr<dossier::Dossier> data;    // nullptr: refused
    SourceFiles files;                         // of that data
    bool refused = false;                      // its data has errors: none of its documents is made
    approval::Signoff signoff;                 // what the parties decided
    bool is_final = false;                     // all of them approved the present content:
    std::optional<approval::Content> content;  // that content, of a final publication
};

/// One file to be made.
struct Job {
    const Publication* publication = nullptr;
    std::string document;  // template's name
    compose::Edition edition;
    Format format = Format::Pdf;
    [[nodiscard]] std::string file_name() const {
        return document + "." + edition.name + (format == Format::Pdf ? ".pdf" : ".html");
    }
};

/// Where its documents go, relative to the output folder: "<dossier>/<publication>/draft" or ".../final".
std::filesystem::path output_folder(const PublicationName& publication, bool is_final);
std::filesystem::path output_folder(const Publication& publication);

/// Folder names below input/ that hold a publication.xml, sorted; only `options.dossier` when it is set.
std::vector<std::string> find_dossiers(const Options& options);

/// The publications asked for, in the order of the files.
std::vector<PublicationName> find_publications(const Options& options, Findings& findings);

/// Findings: everything wrong with the data.
std::unique_ptr<Publication> read_publication(const Options& options, const PublicationName& name, Findings& findings);

/// Reads all publications asked for.
std::vector<std::unique_ptr<Publication>> read_publications(const Options& options, Findings& findings);

/// The editions asked for of the publication's documents, in the order of the file; none when its data was refused.
std::vector<Job> list_jobs(const Publication& publication, const Options& options, Findings& findings);

/// Every edition of every document of the publication, whatever was asked for.
std::vector<Job> all_jobs(const Publication& publication, Findings& findings);

}  // namespace concordia::app
