// The program in one page: each stage takes what the one before gave, and none looks back.
#include "app/pipeline.h"

#include <algorithm>
#include <set>

#include "access/access.h"
#include "app/description.h"
#include "app/messages.h"
#include "base/digest.h"
#include "base/file.h"
#include "layout/layout.h"
#include "paint/pdf.h"

namespace concordia::app {
namespace {

/// Style sheets of the composed document, in its order.
std::vector<std::shared_ptr<const style::StyleSheet>> sheets_of(const compose::Document& document, Resources& resources,
                                                                Findings& findings) {
    std::vector<std::shared_ptr<const style::StyleSheet>> sheets;
    for (const std::string& path : document.stylesheets) {
        const LoadedSheet& loaded = resources.sheet(path);
        findings.merge(loaded.findings);
        if (loaded.sheet != nullptr) sheets.push_back(loaded.sheet);
    }
    return sheets;
}

/// Every <img> of the document, each once.
std::set<std::string> images_of(const compose::Node& node) {
    std::set<std::string> paths;
    if (node.name == "img") paths.emplace(node.attribute("src"));
    for (const compose::Node* child = node.first_child; child != nullptr; child = child->next_sibling) {
        paths.merge(images_of(*child));
    }
    return paths;
}

/// Adds style sheets, fonts, the dossier's files and the images; afterwards `sources` is sorted by path and each file
/// stands once.
void add_inputs(const Job& job, const compose::Document& document, Resources& resources,
                std::vector<archive::FileDigest>& sources) {
    for (const std::string& path : document.stylesheets) {
        const LoadedSheet& loaded = resources.sheet(path);
        sources.push_back(loaded.file);
        for (const FontDigest& font : loaded.fonts) sources.push_back({font.path, font.sha256.get()});
    }
    for (const dossier::SourceFile& file : job.publication->data->files()) {
        sources.push_back({file.path, sha256_hex(file.bytes)});
    }
    for (const std::string& path : images_of(*document.root)) {
        sources.push_back({path, sha256_hex(read_file(resources.options().project / path))});
    }
    const auto by_path = [](const archive::FileDigest& a, const archive::FileDigest& b) { return a.path < b.path; };
    std::sort(sources.begin(), sources.end(), by_path);
    sources.erase(std::unique(sources.begin(), sources.end()), sources.end());
}

std::string content_digest(const std::vector<archive::FileDigest>& sources) {
    std::string all = program_version() + "\n";
    for (const archive::FileDigest& source : sources) all += source.sha256 + "  " + source.path + "\n";
    return sha256_hex(all);
}

}  // namespace

std::optional<Produced> produce(const Job& job, Resources& resources, Findings& findings) {
    // The template is read once a process; beyond this point its directives and expressions are known to be sound.
    const LoadedTemplate& loaded = resources.document_template(job.document);
    findings.merge(loaded.findings);
    if (loaded.parsed == nullptr) return std::nullopt;
    std::vector<archive::FileDigest> sources = loaded.files;

    // Data and template become one plain document; beyond this point nothing knows of dossiers or directives.
    compose::Document document;
    compose::compose(*loaded.parsed, *job.publication->data, job.edition, parameters(job), document, findings);
    if (document.root == nullptr) return std::nullopt;

    // Every element gets its computed style.
    const auto sheets = sheets_of(document, resources, findings);
    const std::unique_ptr<style::Styles> styles = style::style_document(document, sheets, findings);

    // What someone could not read, hear or follow is refused, whatever the format.
    access::check(document, *styles, findings);

    // Styled content is set, broken into pages and placed; beyond this point every position is final.
    const auto pages = layout::lay_out(
        {document, *styles, resources.engine(), resources.images(), watermark(job, *styles, document), resources.spare},
        findings);

    // A document with an error is refused as a whole: nothing half right is ever written.
    if (findings.has_errors()) return std::nullopt;

    // Pages become bytes.
    Produced produced;
    add_inputs(job, document, resources, sources);
    const std::string digest = content_digest(sources);
    produced.pdf = paint::write_pdf(*pages, describe(job, document, digest), attachments(job, sources),
                                    resources.images(), resources.spare);
    produced.manifest = {job.file_name(), sha256_hex(produced.pdf), produced.pdf.size(), pages->pages.size(), sources};
    return produced;
}

}  // namespace concordia::app
