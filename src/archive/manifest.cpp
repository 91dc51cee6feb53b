// Every source stands once in the list at the end; documents name theirs by number.
#include "archive/manifest.h"

#include <Poco/Exception.h>
#include <Poco/JSON/Parser.h>

#include <algorithm>
#include <map>

#include "archive/digest_list.h"

namespace concordia::archive {
namespace {

using Poco::JSON::Array;
using Poco::JSON::Object;

/// Every source once, in order of path, and its number.
std::map<std::pair<std::string, std::string>, std::size_t> numbered_sources(const Manifest& manifest) {
    std::map<std::pair<std::string, std::string>, std::size_t> numbers;
    for (const ManifestDocument& document : manifest.documents) {
        for (const FileDigest& source : document.sources) numbers[{source.path, source.sha256}] = 0;
    }
    std::size_t next = 0;
    for (auto& [source, number] : numbers) number = next++;
    return numbers;
}

ManifestDocument document_from(const Object& object, const std::vector<FileDigest>& sources) {
    ManifestDocument document;
    document.file = object.getValue<std::string>("file");
    document.sha256 = object.getValue<std::string>("sha256");
    document.bytes = object.getValue<std::size_t>("bytes");
    document.pages = object.getValue<std::size_t>("pages");
    Array::Ptr numbers = object.getArray("sources");
    for (std::size_t i = 0; !numbers.isNull() && i < numbers->size(); ++i) {
        document.sources.push_back(sources.at(numbers->getElement<std::size_t>(static_cast<unsigned>(i))));
    }
    return document;
}

Manifest parsed(std::string_view json) {
    Poco::JSON::Parser parser;
    const auto root = parser.parse(std::string(json)).extract<Object::Ptr>();
    Manifest manifest;
    manifest.dossier = root->getValue<std::string>("dossier");
    manifest.publication = root->getValue<std::string>("publication");
    manifest.version = root->getValue<std::string>("concordia");
    const std::vector<FileDigest> sources = digests_from(root->getArray("sources"));
    Array::Ptr documents = root->getArray("documents");
    for (std::size_t i = 0; !documents.isNull() && i < documents->size(); ++i) {
        manifest.documents.push_back(document_from(*documents->getObject(static_cast<unsigned>(i)), sources));
    }
    return manifest;
}

bool still_true(const ManifestDocument& document, const std::map<std::string, std::string>& present) {
    return std::all_of(document.sources.begin(), document.sources.end(), [&](const FileDigest& source) {
        const auto found = present.find(source.path);
        return found == present.end() || found->second == source.sha256;
    });
}

}  // namespace

std::string to_json(const Manifest& manifest) {
    const auto numbers = numbered_sources(manifest);
    Object::Ptr root = ordered_object();
    root->set("dossier", manifest.dossier);
    root->set("publication", manifest.publication);
    root->set("concordia", manifest.version);
    Array::Ptr documents = new Array;
    for (const ManifestDocument& document : manifest.documents) {
        Object::Ptr object = ordered_object();
        object->set("file", document.file);
        object->set("sha256", document.sha256);
        object->set("bytes", document.bytes);
        object->set("pages", document.pages);
        Array::Ptr used = new Array;
        for (const FileDigest& source : document.sources) used->add(numbers.at({source.path, source.sha256}));
        object->set("sources", used);
        documents->add(object);
    }
    root->set("documents", documents);
    std::vector<FileDigest> files;
    files.reserve(numbers.size());
    for (const auto& [source, number] : numbers) files.push_back({source.first, source.second});
    root->set("sources", to_array(files));
    return json_text(*root);
}

Manifest manifest_from_json(std::string_view json) {
    try {
        return parsed(json);
    } catch (const Poco::Exception&) {
        return {};
    } catch (const std::exception&) {
        return {};
    }
}

Manifest merged(const Manifest& earlier, Manifest fresh) {
    if (earlier.dossier != fresh.dossier || earlier.publication != fresh.publication ||
        earlier.version != fresh.version) {
        return fresh;
    }
    std::map<std::string, std::string> present;
    std::map<std::string, bool> made;
    for (const ManifestDocument& document : fresh.documents) {
        made[document.file] = true;
        for (const FileDigest& source : document.sources) present[source.path] = source.sha256;
    }
    for (const ManifestDocument& document : earlier.documents) {
        if (!made.contains(document.file) && still_true(document, present)) fresh.documents.push_back(document);
    }
    std::sort(fresh.documents.begin(), fresh.documents.end(),
              [](const ManifestDocument& a, const ManifestDocument& b) { return a.file < b.file; });
    return fresh;
}

}  // namespace concordia::archive
