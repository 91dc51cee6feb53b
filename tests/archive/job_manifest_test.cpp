// What a PDF says of its making, written and read; and what has changed since.
#include "archive/job_manifest.h"

#include <doctest/doctest.h>

using namespace concordia::archive;
using Kind = SourceDifference::Kind;

namespace {

const JobManifest kManifest{
    "brussels", "2028-progress", "scorecard",
    "fr-nl",    "0.1.0",         {{"input/brussels/agreement.xml", "aa"}, {"templates/common/house.css", "bb"}}};

std::string json_with(const std::string& from, const std::string& to) {
    std::string json = to_json(kManifest);
    const std::size_t at = json.find(from);
    REQUIRE(at != std::string::npos);
    return json.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a job's manifest read from its own JSON is the same manifest") {
    const auto read = job_manifest_from_json(to_json(kManifest));
    REQUIRE(read);
    CHECK(*read == kManifest);
}

TEST_CASE("a text that is no job's manifest is none") {
    for (const char* text : {"", "{}", "[]", "null", "{\"dossier\": \"x\"}", "\xFF\xFE"}) {
        CHECK_MESSAGE(!job_manifest_from_json(text), text);
    }
    CHECK(!job_manifest_from_json(json_with("\"sha256\": \"aa\"", "\"other\": \"aa\"")));
    CHECK(!job_manifest_from_json(std::string(100'000, '[')));
}

TEST_CASE("a manifest whose job is named by a path is refused") {
    CHECK(!job_manifest_from_json(json_with("\"scorecard\"", "\"../../etc\"")));
    CHECK(!job_manifest_from_json(json_with("\"brussels\"", "\"..\"")));
    CHECK(!job_manifest_from_json(json_with("\"fr-nl\"", "\"\"")));
}

TEST_CASE("files that changed, went and came are told apart") {
    const std::vector<FileDigest> then{{"a", "1"}, {"b", "2"}, {"c", "3"}}, now{{"b", "x"}, {"c", "3"}, {"d", "4"}};
    const auto found = differences(then, now);
    REQUIRE(found.size() == 3);
    CHECK((found[0].path == "a" && found[0].kind == Kind::Missing));
    CHECK((found[1].path == "b" && found[1].kind == Kind::Changed));
    CHECK((found[2].path == "d" && found[2].kind == Kind::Added));
    CHECK(differences(then, then).empty());
}
