// The manifest beside the documents.
#include "archive/manifest.h"

#include "fuzz/target.h"

std::vector<std::string> concordia::fuzz::seeds() {
    const std::string digest(64, 'a');
    archive::Manifest manifest{"d", "p", "1", {}};
    manifest.documents.push_back({"a.fr-nl.pdf", digest, 12, 3, {{"input/é.xml", digest}, {"t.css", digest}}});
    manifest.documents.push_back({"b.fr.pdf", digest, 1, 1, {{"t.css", digest}}});
    return {archive::to_json(manifest), "{}", "[1, {\"a\": null}]"};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace concordia::archive;
    const Manifest manifest = manifest_from_json(concordia::fuzz::text_of(data, size));
    const Manifest again = manifest_from_json(to_json(manifest));
    concordia::fuzz::require(manifest_from_json(to_json(again)) == again, "what is written can be read");
    return 0;
}
