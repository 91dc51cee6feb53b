// The program in one page: each stage takes what the one before gave, and none looks back.
#include "app/pipeline.h"

#include "access/access.h"
#include "app/description.h"
#include "app/sources.h"
#include "base/digest.h"
#include "base/file.h"
#include "base/side_work.h"
#include "layout/layout.h"
#include "paint/pdf.h"
#include "web/web.h"

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

/// Only an image that the library knows to be sound, and to lie in the project.
std::optional<std::string> image(Resources& resources, std::string_view path) {
    if (!resources.images().size(path)) return std::nullopt;
    return read_file(resources.options().project / path);
}

Produced produced(const Job& job, std::string bytes, std::size_t pages, std::vector<FileDigest> sources) {
    Produced made;
    made.manifest = {job.file_name(), sha256_hex(bytes), bytes.size(), pages, std::move(sources)};
    made.bytes = std::move(bytes);
    return made;
}

/// A job before formats part: its template, the document composed of it, the style of every element.
struct StyledDocument {
    explicit StyledDocument(SpareProcessor spare) : aside(spare) {}

    const LoadedTemplate* loaded = nullptr;
    compose::Document document;
    std::unique_ptr<style::Styles> styles;
    Findings access;
    SideWork aside;  // what pages do not wait for; last: gone before what it uses
};

/// What a PDF says of the dossier's files and carries of them; html says less.
void reckon_files(const Job& job, SideWork& aside) {
    if (job.format != Format::Pdf) return;
    for (const auto& file : job.publication->files) {
        aside.add([&file = *file](SideWork::Thread) {
            file.sha256();
            file.embedded();
        });
    }
}

/// False, with findings, when there is no document.
bool prepare(const Job& job, Resources& resources, StyledDocument& styled, Findings& findings) {
    reckon_files(job, styled.aside);

    // The template is read once a process; beyond this point its directives and expressions are known to be sound.
    const LoadedTemplate& loaded = resources.document_template(job.document);
    findings.merge(loaded.findings);
    if (loaded.parsed == nullptr) return false;
    styled.loaded = &loaded;

    // Data and template become one plain document; beyond this point nothing knows of dossiers or directives.
    compose::compose(*loaded.parsed, *job.publication->data, job.edition, parameters(job), styled.document, findings);
    if (styled.document.root == nullptr) return false;

    // Every element gets its computed style.
    const auto sheets = sheets_of(styled.document, resources, findings);
    styled.styles = style::style_document(styled.document, sheets, findings);

    // What someone could not read, hear or follow is refused, whatever the format.
    styled.aside.add([&styled](SideWork::Thread) { access::check(styled.document, *styled.styles, styled.access); });
    return true;
}

/// Whether nothing is wrong with the document; to be asked once.
bool is_sound(StyledDocument& styled, Findings& findings) {
    styled.aside.finish();
    findings.merge(styled.access);
    return !findings.has_errors();
}

std::unique_ptr<layout::PageSet> set_pages(const Job& job, const StyledDocument& styled, Resources& resources,
                                           Findings& findings, layout::Explanation* explanation = nullptr) {
    return layout::lay_out({styled.document, *styled.styles, resources.engine(), resources.images(),
                            watermark(job, *styled.styles, styled.document), resources.spare},
                           findings, explanation);
}

std::optional<Produced> make_pdf(const Job& job, StyledDocument& styled, Resources& resources, Findings& findings) {
    // Styled content is set, broken into pages and placed; beyond this point every position is final.
    const auto pages = set_pages(job, styled, resources, findings);

    // A document with an error is refused as a whole: nothing half right is ever written.
    if (!is_sound(styled, findings)) return std::nullopt;

    // Pages become bytes.
    const std::vector<FileDigest> sources = sources_of(job, *styled.loaded, styled.document, resources);
    const std::string digest = content_digest(job, sources);
    std::string pdf = paint::write_pdf(*pages, describe(job, styled.document, digest), attachments(job, sources),
                                       resources.images(), resources.spare);
    return produced(job, std::move(pdf), pages->pages.size(), sources);
}

/// The same document without pages, for browsers.
std::optional<Produced> make_page(const Job& job, StyledDocument& styled, Resources& resources, Findings& findings) {
    web::PageInput input{
        styled.document, *styled.styles, {}, [&resources](std::string_view path) { return image(resources, path); }};
    for (const std::string& path : styled.document.stylesheets) input.sheets.push_back(resources.sheet(path).text);
    std::string page = web::write_page(input, findings);
    if (!is_sound(styled, findings)) return std::nullopt;
    return produced(job, std::move(page), 0, sources_of(job, *styled.loaded, styled.document, resources));
}

}  // namespace

std::optional<Produced> produce(const Job& job, Resources& resources, Findings& findings) {
    StyledDocument styled(resources.spare);
    if (!prepare(job, resources, styled, findings)) return std::nullopt;

    // From here on each format goes its own way.
    return job.format == Format::Pdf ? make_pdf(job, styled, resources, findings)
                                     : make_page(job, styled, resources, findings);
}

std::optional<ExplainedPages> explain_pages(const Job& job, std::optional<std::uint32_t> page, Resources& resources,
                                            Findings& findings) {
    StyledDocument styled(resources.spare);
    if (!prepare(job, resources, styled, findings)) return std::nullopt;
    ExplainedPages explained;
    explained.explanation.asked = page;
    const auto pages = set_pages(job, styled, resources, findings, &explained.explanation);
    if (!is_sound(styled, findings)) return std::nullopt;
    explained.count = pages->pages.size();
    explained.sources = sources_of(job, *styled.loaded, styled.document, resources);
    return explained;
}

}  // namespace concordia::app
