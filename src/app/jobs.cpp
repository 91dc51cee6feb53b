// Names come from publication.xml; what the command line names must be among them.
#include "app/jobs.h"

#include <algorithm>

#include "app/messages.h"
#include "base/failure.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

void add_editions(const Publication& publication, const pugi::xml_node& document, const Options& options,
                  std::vector<Job>& jobs, Findings& findings) {
    const std::string name = document.attribute("template").value();
    for (const pugi::xml_node& node : document.children("edition")) {
        const std::string edition_name = node.child_value();
        if (!options.edition.empty() && options.edition != edition_name) continue;
        const compose::Edition edition = compose::edition(edition_name);
        if (edition.languages.empty()) {
            findings.error(say::kUnknownEdition, publication.data->place(node), {edition_name});
            continue;
        }
        for (const Format format : options.formats) jobs.push_back({&publication, name, edition, format});
    }
}

}  // namespace

fs::path output_folder(const PublicationName& publication, bool is_final) {
    return fs::path(publication.dossier) / publication.id / (is_final ? "final" : "draft");
}

fs::path output_folder(const Publication& publication) {
    return output_folder({publication.dossier, publication.id}, publication.is_final);
}

std::vector<std::string> find_dossiers(const Options& options) {
    std::vector<std::string> names;
    std::error_code error;
    for (const fs::directory_entry& entry : fs::directory_iterator(options.project / "input", error)) {
        const std::string name = entry.path().filename().string();
        const bool asked = options.dossier.empty() || options.dossier == name;
        if (asked && fs::exists(entry.path() / "publication.xml")) names.push_back(name);
    }
    if (error) throw Failure(say::kNoInput, {(options.project / "input").string(), error.message()});
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<PublicationName> find_publications(const Options& options, Findings& findings) {
    std::vector<PublicationName> names;
    for (const std::string& dossier : find_dossiers(options)) {
        for (const std::string& id : dossier::publication_ids(options.project, dossier, findings)) {
            if (options.publication.empty() || options.publication == id) names.push_back({dossier, id});
        }
    }
    return names;
}

std::unique_ptr<Publication> read_publication(const Options& options, const PublicationName& name, Findings& findings) {
    auto publication = std::make_unique<Publication>();
    publication->dossier = name.dossier;
    publication->id = name.id;
    Findings own;
    publication->data = dossier::read({options.project, name.dossier, name.id}, own);
    publication->refused = publication->data == nullptr || own.has_errors();
    findings.merge(own);
    if (publication->data == nullptr) return publication;
    publication->files = source_files(*publication->data);
    publication->signoff = approval::take_signoff(*publication->data, name.dossier);
    return publication;
}

std::vector<std::unique_ptr<Publication>> read_publications(const Options& options, Findings& findings) {
    std::vector<std::unique_ptr<Publication>> publications;
    for (const PublicationName& name : find_publications(options, findings)) {
        publications.push_back(read_publication(options, name, findings));
    }
    return publications;
}

std::vector<Job> list_jobs(const Publication& publication, const Options& options, Findings& findings) {
    std::vector<Job> jobs;
    if (publication.data == nullptr) return jobs;
    for (const pugi::xml_node& document : publication.data->publication().children("document")) {
        if (!options.document.empty() && options.document != document.attribute("template").value()) continue;
        add_editions(publication, document, options, jobs, findings);
    }
    return jobs;
}

std::vector<Job> all_jobs(const Publication& publication, Findings& findings) {
    return list_jobs(publication, Options{}, findings);
}

}  // namespace concordia::app
