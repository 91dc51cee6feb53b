// Everything comes from the data and the template; nothing from the clock or the machine.
#include "app/description.h"

#include "archive/job_manifest.h"
#include "layout/galley.h"

namespace concordia::app {
namespace {

const compose::Node* find_child(const compose::Node* parent, std::string_view name) {
    if (parent == nullptr) return nullptr;
    for (const compose::Node* child = parent->first_child; child != nullptr; child = child->next_sibling) {
        if (child->name == name) return child;
    }
    return nullptr;
}

std::string file_name(const std::string& path) {
    return path.substr(path.rfind('/') + 1);
}

/// <meta name="..." lang="fr" content="..."> of the template's head.
std::vector<paint::Title> metadata(const compose::Document& document, std::string_view name) {
    std::vector<paint::Title> values;
    const compose::Node* head = find_child(document.root, "head");
    if (head == nullptr) return values;
    for (const compose::Node* child = head->first_child; child != nullptr; child = child->next_sibling) {
        if (child->name != "meta" || child->attribute("name") != name) continue;
        values.push_back({std::string(child->attribute("lang")), std::string(child->attribute("content"))});
    }
    return values;
}

std::string joined(const std::vector<paint::Title>& values) {
    std::string text;
    for (const paint::Title& value : values) text += (text.empty() ? "" : " | ") + value.text;
    return text;
}

}  // namespace

const std::string& program_version() {
    static const std::string version = CONCORDIA_VERSION;
    return version;
}

compose::Parameters parameters(const Job& /*job*/) {
    return {{"version", program_version()}};
}

paint::DocumentInformation describe(const Job& job, const compose::Document& document, std::string content_digest) {
    const pugi::xml_node publication = job.publication->data->publication();
    paint::DocumentInformation information;
    information.titles = metadata(document, "title");
    information.creator = joined(metadata(document, "author"));
    information.subject = joined(metadata(document, "description"));
    information.created = information.modified = publication.attribute("date").value();
    information.languages = job.edition.languages;
    information.content_digest = std::move(content_digest);
    information.dossier = job.publication->dossier;
    information.publication = job.publication->id;
    information.edition = job.edition.name;
    information.program_version = program_version();
    return information;
}

std::vector<paint::Attachment> attachments(const Job& job, const std::vector<FileDigest>& sources) {
    const std::string date = job.publication->data->publication().attribute("date").value();
    std::vector<paint::Attachment> files;
    const bool final = job.publication->is_final;
    for (const auto& file : job.publication->files) {
        if (!final && approval::is_signoff_file(file->path())) continue;
        const std::string name = file_name(file->path());
        files.push_back({name, "application/xml", "Source", name, date, file->embedded()});
    }
    const archive::JobManifest manifest{job.publication->dossier, job.publication->id, job.document,
                                        job.edition.name,         program_version(),   sources};
    const std::string name(archive::kJobManifestName);
    files.push_back({name, "application/json", "Data", name, date, paint::embedded_file(archive::to_json(manifest))});
    if (final) {
        const std::string name(approval::kContentListName);
        files.push_back({name, "text/plain", "Supplement", name, date,
                         paint::embedded_file(content_list(*job.publication->content))});
    }
    return files;
}

layout::Watermark watermark(const Job& job, const style::Styles& styles, const compose::Document& document) {
    const compose::Node* body = find_child(document.root, "body");
    layout::Watermark mark;
    mark.style = layout::text_style(styles.of(body != nullptr ? *body : *document.root), "");
    mark.style.size = 58_pt;
    mark.style.weight = 700;
    mark.style.italic = false;
    mark.colour = {238, 240, 243, 255};  // stays lighter than any background that text stands on
    if (!job.publication->is_final) mark.lines.emplace_back("PROJET – ONTWERP");
    const pugi::xml_node root = job.publication->data->root();
    if (std::string_view(root.attribute("specimen").value()) == "yes") mark.lines.emplace_back("SPECIMEN");
    return mark;
}

}  // namespace concordia::app
