// The status for other programs.
#include <Poco/JSON/Array.h>
#include <Poco/JSON/Object.h>

#include <locale>
#include <sstream>

#include "app/status.h"

namespace concordia::app {
namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

Object::Ptr object() {
    return new Object(Poco::JSON_PRESERVE_KEY_ORDER);
}

Object::Ptr json(const approval::Verdict& verdict) {
    Object::Ptr party = object();
    party->set(verdict.party.kind, verdict.party.id);
    party->set("standing", std::string(name(verdict.standing)));
    const approval::Approval* approval = verdict.approval;
    if (approval == nullptr || approval->state == approval::State::Pending) return party;
    party->set("state", std::string(name(approval->state)));
    party->set("strength", std::string(name(approval->strength)));
    party->set("person", approval->person);
    party->set("capacity", approval->capacity);
    party->set("date", approval->date);
    party->set("content", approval::kDigestPrefix + approval->content);
    return party;
}

Object::Ptr json(const PublicationStatus& status) {
    Object::Ptr publication = object();
    publication->set("dossier", status.dossier);
    publication->set("publication", status.publication);
    publication->set("content", approval::kDigestPrefix + status.digest);
    publication->set("final", status.decision.is_final());
    Array::Ptr documents = new Array;
    for (const std::string& document : status.documents) documents->add(document);
    publication->set("documents", documents);
    Array::Ptr parties = new Array;
    for (const approval::Verdict& verdict : status.decision.verdicts) parties->add(json(verdict));
    publication->set("parties", parties);
    return publication;
}

}  // namespace

std::string status_json(const std::vector<PublicationStatus>& all) {
    Array::Ptr list = new Array;
    for (const PublicationStatus& status : all) list->add(json(status));
    std::ostringstream text;
    text.imbue(std::locale::classic());
    list->stringify(text, 2);
    return text.str() + "\n";
}

}  // namespace concordia::app
