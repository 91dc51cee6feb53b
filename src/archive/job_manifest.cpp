// The two lists of files are sorted, so one walk along both finds every difference.
#include "archive/job_manifest.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Parser.h>

#include "archive/digest_list.h"
#include "archive/file_name.h"

namespace concordia::archive {
namespace {

using Poco::JSON::Object;

JobManifest parsed(std::string_view json) {
    Poco::JSON::Parser parser;
    parser.setDepth(8);
    const auto root = parser.parse(std::string(json)).extract<Object::Ptr>();
    JobManifest manifest;
    manifest.dossier = root->getValue<std::string>("dossier");
    manifest.publication = root->getValue<std::string>("publication");
    manifest.document = root->getValue<std::string>("document");
    manifest.edition = root->getValue<std::string>("edition");
    manifest.version = root->getValue<std::string>("concordia");
    manifest.sources = digests_from(root->getArray("sources"));
    for (const std::string* name : {&manifest.dossier, &manifest.publication, &manifest.document, &manifest.edition}) {
        if (!is_plain_file_name(*name)) throw Poco::DataFormatException("not a name");
    }
    return manifest;
}

}  // namespace

std::string to_json(const JobManifest& manifest) {
    Object::Ptr root = ordered_object();
    root->set("dossier", manifest.dossier);
    root->set("publication", manifest.publication);
    root->set("document", manifest.document);
    root->set("edition", manifest.edition);
    root->set("concordia", manifest.version);
    root->set("sources", to_array(manifest.sources));
    return json_text(*root);
}

std::optional<JobManifest> job_manifest_from_json(std::string_view json) {
    try {
        return parsed(json);
    } catch (const Poco::Exception&) {
        return std::nullopt;
    } catch (const std::exception&) {
        return std::nullopt;
    }
}

std::vector<SourceDifference> differences(const std::vector<FileDigest>& then, const std::vector<FileDigest>& now) {
    using Kind = SourceDifference::Kind;
    std::vector<SourceDifference> found;
    auto earlier = then.begin(), later = now.begin();
    while (earlier != then.end() || later != now.end()) {
        if (later == now.end() || (earlier != then.end() && earlier->path < later->path)) {
            found.push_back({(earlier++)->path, Kind::Missing});
        } else if (earlier == then.end() || later->path < earlier->path) {
            found.push_back({(later++)->path, Kind::Added});
        } else {
            if (earlier->sha256 != later->sha256) found.push_back({earlier->path, Kind::Changed});
            ++earlier;
            ++later;
        }
    }
    return found;
}

}  // namespace concordia::archive
