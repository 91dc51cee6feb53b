// The program in one page: each stage takes what the one before gave, and none looks back.
#include "app/pipeline.h"

#include "access/access.h"
#include "app/description.h"
#include "app/sources.h"
#include "base/digest.h"
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

/// In hexadecimal: of all that was approved for a final document, of what this one was made from for a draft.
std::string content_digest(const Job& job, const std::vector<FileDigest>& sources) {
    if (job.publication->is_final) return approval::content_digest(*job.publication->content);
    approval::Content content = empty_content(*job.publication);
    content.files = sources;
    return approval::content_digest(content);
}

}  // namespace

std::optional<Produced> produce(const Job& job, Resources& resources, Findings& findings) {
    // The template is read once a process; beyond this point its directives and expressions are known to be sound.
    const LoadedTemplate& loaded = resources.document_template(job.document);
    findings.merge(loaded.findings);
    if (loaded.parsed == nullptr) return std::nullopt;

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
    const std::vector<FileDigest> sources = sources_of(job, loaded, document, resources);
    const std::string digest = content_digest(job, sources);
    produced.pdf = paint::write_pdf(*pages, describe(job, document, digest), attachments(job, sources),
                                    resources.images(), resources.spare);
    produced.manifest = {job.file_name(), sha256_hex(produced.pdf), produced.pdf.size(), pages->pages.size(), sources};
    return produced;
}

}  // namespace concordia::app
