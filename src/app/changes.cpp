// Files say that something changed, texts say what.
#include "app/changes.h"

#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <cstdio>
#include <locale>
#include <sstream>

#include "app/approval_messages.h"
#include "app/sources.h"
#include "approval/changes.h"
#include "approval/kept_sources.h"

namespace concordia::app {
namespace {

using approval::Change;
using Poco::JSON::Array;
using Poco::JSON::Object;

struct Changes {
    std::string publication, since;  // "dossier/publication"; the digest of what was decided about
    std::vector<std::string> files;
    std::vector<Change> texts;
};

std::string as_text(const Changes& changes) {
    std::string text = changes.publication + "  " + approval::kDigestPrefix + changes.since + "\n";
    for (const std::string& file : changes.files) text += "  * " + file + "\n";
    for (const Change& change : changes.texts) {
        text += "\n";
        for (const std::string& part : {change.priority, change.language}) text += part.empty() ? "" : part + "  ";
        text += change.where + "  (" + change.file + ")\n";
        if (!change.before.empty()) text += "  - " + change.before + "\n";
        if (!change.after.empty()) text += "  + " + change.after + "\n";
    }
    return text;
}

Object::Ptr as_json(const Change& change) {
    Object::Ptr object = new Object(Poco::JSON_PRESERVE_KEY_ORDER);
    object->set("priority", change.priority);
    object->set("language", change.language);
    object->set("file", change.file);
    object->set("where", change.where);
    object->set("before", change.before);
    object->set("after", change.after);
    return object;
}

Object::Ptr as_json(const Changes& changes) {
    Object::Ptr object = new Object(Poco::JSON_PRESERVE_KEY_ORDER);
    object->set("publication", changes.publication);
    object->set("since", approval::kDigestPrefix + changes.since);
    Array::Ptr files = new Array;
    for (const std::string& file : changes.files) files->add(file);
    object->set("files", files);
    Array::Ptr texts = new Array;
    for (const Change& change : changes.texts) texts->add(as_json(change));
    object->set("texts", texts);
    return object;
}

std::vector<dossier::SourceFile> present_sources(const Publication& publication) {
    std::vector<dossier::SourceFile> files;
    for (const dossier::SourceFile& file : publication.data->files()) {
        if (!approval::is_signoff_file(file.path)) files.push_back(file);
    }
    return files;
}

/// The content of the latest decision; nullptr when there is none.
const approval::Content* last_decided(const approval::Signoff& signoff) {
    for (auto approval = signoff.approvals.rbegin(); approval != signoff.approvals.rend(); ++approval) {
        if (const approval::Content* content = signoff.content(approval->content)) return content;
    }
    return nullptr;
}

std::optional<Changes> changes_of(const Publication& publication, Resources& resources, Findings& findings) {
    const approval::Content* approved = last_decided(publication.signoff);
    const auto present = content_of(publication, all_jobs(publication, findings), resources, findings);
    if (approved == nullptr || !present) return std::nullopt;
    Changes changes;
    changes.publication = publication.dossier + "/" + publication.id;
    changes.since = content_digest(*approved);
    changes.files = approval::differences(*approved, *present);
    const auto kept = approval::kept_sources(resources.options().project, *approved, findings);
    changes.texts = approval::changes(kept, present_sources(publication));
    return changes;
}

void print(const std::vector<Changes>& all, bool json) {
    if (!json) {
        for (const Changes& changes : all) std::fputs(as_text(changes).c_str(), stdout);
        return;
    }
    Array::Ptr list = new Array;
    for (const Changes& changes : all) list->add(as_json(changes));
    std::ostringstream text;
    text.imbue(std::locale::classic());
    list->stringify(text, 2);
    std::printf("%s\n", text.str().c_str());
}

}  // namespace

void print_changes(const Options& options, Findings& findings) {
    Resources resources(options);
    std::vector<Changes> all;
    for (const auto& publication : read_publications(options, findings)) {
        if (publication->refused) continue;
        if (last_decided(publication->signoff) == nullptr) {
            if (options.publication.empty()) continue;
            std::fprintf(stderr, "%s\n", fill(say::kNothingApproved, {publication->id}).in(options.language).c_str());
        }
        if (auto changes = changes_of(*publication, resources, findings)) all.push_back(std::move(*changes));
    }
    print(all, options.json);
}

}  // namespace concordia::app
