// The list and the composed editions can be saved, so that sha256sum can check all of it.
#include "app/content_id.h"

#include <cstdio>

#include "app/description.h"
#include "app/sources.h"
#include "base/file.h"

namespace concordia::app {
namespace {

namespace fs = std::filesystem;

void save(const fs::path& folder, const approval::Content& content, const std::vector<Job>& jobs,
          Resources& resources) {
    Findings known;  // content_of has met them all
    for (const Job& job : jobs) {
        compose::Document document;
        const LoadedTemplate& loaded = resources.document_template(job.document);
        compose::compose(*loaded.parsed, *job.publication->data, job.edition, parameters(job), document, known);
        write_file_atomically(folder / edition_digest(job, document).path, compose::to_xhtml(document));
    }
    write_file_atomically(folder / approval::kContentListName, content_list(content));
}

void print(const Options& options, const approval::Content& content) {
    const std::string text = options.list ? content_list(content)
                                          : approval::kDigestPrefix + content_digest(content) + "  " + content.dossier +
                                                "/" + content.publication + "\n";
    std::fputs(text.c_str(), stdout);
}

}  // namespace

void print_content_id(const Options& options, Findings& findings) {
    Resources resources(options);
    for (const auto& publication : read_publications(options, findings)) {
        if (publication->refused) continue;
        const std::vector<Job> jobs = all_jobs(*publication, findings);
        const auto content = content_of(*publication, jobs, resources, findings);
        if (!content) continue;
        print(options, *content);
        if (!options.save.empty())
            save(options.save / publication->dossier / publication->id, *content, jobs, resources);
    }
}

}  // namespace concordia::app
