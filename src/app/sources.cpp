// Lists are merged and sorted at the end, so it does not matter which document named a file first.
#include "app/sources.h"

#include <algorithm>
#include <set>

#include "app/description.h"
#include "base/digest.h"
#include "base/file.h"

namespace concordia::app {
namespace {

/// Adds the path of every <img> below `node`, each once.
void add_images(const compose::Node& node, std::set<std::string, std::less<>>& paths) {
    if (node.name == "img") paths.emplace(node.attribute("src"));
    for (const compose::Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        if (child->is_element()) add_images(*child, paths);
    }
}

void sort_by_path(std::vector<FileDigest>& files) {
    std::sort(files.begin(), files.end(), [](const FileDigest& a, const FileDigest& b) { return a.path < b.path; });
    files.erase(std::unique(files.begin(), files.end()), files.end());
}

}  // namespace

std::vector<FileDigest> sources_of(const Job& job, const LoadedTemplate& loaded, const compose::Document& document,
                                   Resources& resources) {
    std::vector<FileDigest> sources = loaded.files;
    for (const std::string& path : document.stylesheets) {
        const LoadedSheet& sheet = resources.sheet(path);
        sources.push_back(sheet.file);
        for (const FontDigest& font : sheet.fonts) sources.push_back({font.path, font.digest->sha256()});
    }
    for (const auto& file : job.publication->files) {
        if (!approval::is_signoff_file(file->path())) sources.push_back({file->path(), file->sha256()});
    }
    std::set<std::string, std::less<>> images;
    add_images(*document.root, images);
    for (const std::string& path : images) {
        sources.push_back({path, sha256_hex(read_file(resources.options().project / path))});
    }
    sort_by_path(sources);
    return sources;
}

approval::Content empty_content(const Publication& publication) {
    approval::Content content;
    content.dossier = publication.dossier;
    content.publication = publication.id;
    content.version = program_version();
    return content;
}

FileDigest edition_digest(const Job& job, const compose::Document& document) {
    return {job.document + "." + job.edition.name + ".xhtml", sha256_hex(compose::to_xhtml(document))};
}

std::optional<approval::Content> content_of(const Publication& publication, const std::vector<Job>& jobs,
                                            Resources& resources, Findings& findings) {
    approval::Content content = empty_content(publication);
    Findings own;
    for (const Job& job : jobs) {
        const LoadedTemplate& loaded = resources.document_template(job.document);
        own.merge(loaded.findings);
        if (loaded.parsed == nullptr) break;
        compose::Document document;
        compose::compose(*loaded.parsed, *publication.data, job.edition, parameters(job), document, own);
        if (document.root == nullptr) break;
        const auto sources = sources_of(job, loaded, document, resources);
        content.files.insert(content.files.end(), sources.begin(), sources.end());
        content.editions.push_back(edition_digest(job, document));
    }
    findings.merge(own);
    if (own.has_errors() || jobs.empty()) return std::nullopt;
    sort_by_path(content.files);
    sort_by_path(content.editions);
    return content;
}

}  // namespace concordia::app
