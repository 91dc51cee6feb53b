// The manifest survives writing and reading, and a partial run keeps what is still true of the earlier one.
#include "archive/manifest.h"

#include <doctest/doctest.h>

using namespace concordia::archive;

namespace {

const FileDigest kAgreement{"input/agreement.xml", "aa11"};
const FileDigest kStyle{"templates/house.css", "bb22"};

ManifestDocument document(const std::string& file, std::vector<FileDigest> sources) {
    return {file, "digest of " + file, 1234, 56, std::move(sources)};
}

Manifest manifest(std::vector<ManifestDocument> documents) {
    return {"brussels", "2028-progress", "0.1.0", std::move(documents)};
}

std::size_t occurrences(const std::string& text, const std::string& words) {
    std::size_t count = 0;
    for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) ++count;
    return count;
}

std::vector<std::string> files(const Manifest& manifest) {
    std::vector<std::string> result;
    for (const ManifestDocument& document : manifest.documents) result.push_back(document.file);
    return result;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a manifest read from its own JSON is the same manifest") {
    const Manifest original = manifest({document("a.pdf", {kAgreement, kStyle}), document("b.pdf", {kStyle})});
    CHECK(manifest_from_json(to_json(original)) == original);
}

TEST_CASE("a manifest without documents survives") {
    CHECK(manifest_from_json(to_json(manifest({}))) == manifest({}));
}

TEST_CASE("names with quotes, backslashes and accents survive") {
    Manifest original = manifest({document("\u00E9\"\\\n.pdf", {{"input/d\u00E9j\u00E0 \"vu\".xml", "cc33"}})});
    original.dossier = "Bruxelles \u2013 Brussel";
    CHECK(manifest_from_json(to_json(original)) == original);
}

TEST_CASE("sizes above four gigabytes survive") {
    Manifest original = manifest({document("a.pdf", {})});
    original.documents[0].bytes = 5'000'000'000;
    CHECK(manifest_from_json(to_json(original)) == original);
}

TEST_CASE("a source of many documents is written once") {
    const std::string json = to_json(manifest({document("a.pdf", {kStyle}), document("b.pdf", {kStyle})}));
    CHECK(occurrences(json, kStyle.path) == 1);
}

TEST_CASE("the keys stand in a fixed order") {
    const std::string json = to_json(manifest({document("a.pdf", {kStyle})}));
    std::size_t last = 0;
    for (const char* key :
         {"\"dossier\"", "\"publication\"", "\"concordia\"", "\"documents\"", "\"file\"", "\"path\""}) {
        const std::size_t at = json.find(key);
        REQUIRE(at != std::string::npos);
        CHECK(at > last);
        last = at;
    }
}

TEST_CASE("the same manifest gives the same text, ending in a line break") {
    const Manifest original = manifest({document("a.pdf", {kAgreement, kStyle})});
    CHECK(to_json(original) == to_json(original));
    CHECK(to_json(original).back() == '\n');
}

TEST_CASE("what is not a manifest gives an empty one") {
    for (const std::string_view text :
         {"", "garbage", "{", "[]", "{}", "null", "42", "\"text\"", "{\"dossier\": 1}",
          R"({"dossier":"d","publication":"p","concordia":"1","documents":[1]})",
          R"({"dossier":"d","publication":"p","concordia":"1","documents":[{"file":"a"}]})",
          R"({"dossier":"d","publication":"p","concordia":"1","sources":["x"]})"}) {
        CAPTURE(text);
        CHECK(manifest_from_json(text) == Manifest{});
    }
}

TEST_CASE("a document that names a source that is not there gives an empty manifest") {
    std::string json = to_json(manifest({document("a.pdf", {kStyle})}));
    const std::size_t number = json.find('0', json.find("\"sources\""));
    REQUIRE(number != std::string::npos);
    json.replace(number, 1, "7");
    CHECK(manifest_from_json(json) == Manifest{});
}

TEST_CASE("a hundred thousand brackets give an empty manifest") {
    CHECK(manifest_from_json(std::string(100'000, '[')) == Manifest{});
}

TEST_CASE("documents that were not made again stay, in order of their names") {
    const Manifest earlier = manifest({document("a.pdf", {kStyle}), document("c.pdf", {kStyle})});
    CHECK(files(merged(earlier, manifest({document("b.pdf", {kStyle})}))) == Names{"a.pdf", "b.pdf", "c.pdf"});
}

TEST_CASE("a document made again replaces the earlier one") {
    const Manifest earlier = manifest({document("a.pdf", {kStyle})});
    Manifest fresh = earlier;
    fresh.documents[0].sha256 = "new";
    CHECK(merged(earlier, fresh) == fresh);
}

TEST_CASE("a document made from a source that has changed since is dropped") {
    const Manifest earlier = manifest({document("a.pdf", {kStyle}), document("c.pdf", {kAgreement})});
    const Manifest fresh = manifest({document("b.pdf", {{kStyle.path, "changed"}})});
    CHECK(files(merged(earlier, fresh)) == Names{"b.pdf", "c.pdf"});
}

TEST_CASE("nothing stays of another dossier, publication or version") {
    const Manifest fresh = manifest({document("b.pdf", {kStyle})});
    for (std::string Manifest::*const field : {&Manifest::dossier, &Manifest::publication, &Manifest::version}) {
        Manifest earlier = manifest({document("a.pdf", {kStyle})});
        earlier.*field = "other";
        CHECK(merged(earlier, fresh) == fresh);
    }
}
