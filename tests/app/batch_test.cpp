// Documents made together: written with their manifest, in the same order whatever the threads do, and one that fails
// stops no other.
#include "app/batch.h"

#include <Poco/Logger.h>
#include <doctest/doctest.h>

#include "archive/manifest.h"
#include "base/digest.h"
#include "temporary_folder.h"

using namespace concordia;
using namespace concordia::app;
namespace fs = std::filesystem;

namespace {

using Names = std::vector<std::string>;
constexpr const char* kFolder = "brussels-2026-2029/2026-agreement/draft";

/// Makes the shipped signatory pages into a folder of its own.
class Run {
 public:
    explicit Run(const fs::path& output) {
        options.project = CONCORDIA_SOURCE_DIR;
        options.output = output;
        options.publication = "2026-agreement";
        options.document = "signatory-pages";
    }
    std::vector<Outcome> operator()(unsigned threads) {
        Findings findings;
        Poco::Logger& silent = Poco::Logger::get("silent");
        silent.setLevel(Poco::Message::PRIO_FATAL);
        Progress progress(false, silent);
        Resources resources(options);
        return run_batch(find_publications(options, findings), resources, threads, progress, findings);
    }
    Options options;
};

Names files_of(const archive::Manifest& manifest) {
    Names names;
    for (const archive::ManifestDocument& document : manifest.documents) names.push_back(document.file);
    return names;
}

archive::Manifest manifest_in(const fs::path& output) {
    return archive::manifest_from_json(test::contents(output / kFolder / "manifest.json"));
}

}  // namespace

TEST_CASE("outcomes stand in the order of the jobs, whatever the threads do") {
    const test::TemporaryFolder output;
    Run run(output.path());
    Names names;
    for (const Outcome& outcome : run(4)) {
        CHECK(outcome.state == Outcome::State::Produced);
        CHECK(outcome.pages > 0);
        names.push_back(fs::path(outcome.file).filename());
    }
    CHECK(names == Names{"signatory-pages.fr-nl.pdf", "signatory-pages.nl-fr.pdf", "signatory-pages.fr.pdf",
                         "signatory-pages.nl.pdf"});
}

TEST_CASE("the manifest has the digest and the size of every document as it stands on the disk") {
    const test::TemporaryFolder output;
    Run run(output.path());
    run(2);
    const archive::Manifest manifest = manifest_in(output.path());
    CHECK(manifest.dossier == "brussels-2026-2029");
    CHECK(manifest.publication == "2026-agreement");
    REQUIRE(manifest.documents.size() == 4);
    for (const archive::ManifestDocument& document : manifest.documents) {
        const std::string bytes = test::contents(output / kFolder / document.file);
        CHECK(document.bytes == bytes.size());
        CHECK(document.sha256 == sha256_hex(bytes));
    }
}

TEST_CASE("the manifest names input, templates, style sheets and fonts, each with the digest of its bytes") {
    const test::TemporaryFolder output;
    Run run(output.path());
    run.options.edition = "fr";
    run(1);
    const archive::Manifest manifest = manifest_in(output.path());
    REQUIRE(manifest.documents.size() == 1);
    Names kinds;
    for (const FileDigest& source : manifest.documents[0].sources) {
        CHECK(source.sha256 == sha256_hex(test::contents(fs::path(CONCORDIA_SOURCE_DIR) / source.path)));
        kinds.push_back(fs::path(source.path).extension());
    }
    for (const char* kind : {".xml", ".xhtml", ".css", ".ttf"}) {
        CHECK_MESSAGE(std::count(kinds.begin(), kinds.end(), kind) > 0, kind);
    }
}

TEST_CASE("making one edition again keeps the others in the manifest") {
    const test::TemporaryFolder output;
    Run run(output.path());
    for (const char* edition : {"nl", "fr"}) {
        run.options.edition = edition;
        run(1);
    }
    CHECK(files_of(manifest_in(output.path())) == Names{"signatory-pages.fr.pdf", "signatory-pages.nl.pdf"});
}

TEST_CASE("a check makes everything and writes nothing") {
    const test::TemporaryFolder folder;
    Run run(folder / "output");
    run.options.command = Command::Check;
    for (const Outcome& outcome : run(1)) CHECK(outcome.state == Outcome::State::Produced);
    CHECK(!fs::exists(folder / "output"));
}

TEST_CASE("a document that cannot be written fails alone") {
    const test::TemporaryFolder output;
    fs::create_directories(output / kFolder / "signatory-pages.fr.pdf" / "in the way");
    Run run(output.path());
    std::size_t failed = 0;
    for (const Outcome& outcome : run(2)) {
        if (outcome.state != Outcome::State::Failed) continue;
        ++failed;
        CHECK(fs::path(outcome.file).filename() == "signatory-pages.fr.pdf");
        CHECK(!outcome.failure.en.empty());
    }
    CHECK(failed == 1);
    CHECK(files_of(manifest_in(output.path())) ==
          Names{"signatory-pages.fr-nl.pdf", "signatory-pages.nl-fr.pdf", "signatory-pages.nl.pdf"});
}
