// Every document that the shipped input asks for is made, and is a sound PDF.
#include <doctest/doctest.h>

#include "acceptance/editions.h"
#include "acceptance/printed_text.h"
#include "paint/ledger.h"

using namespace concordia::test;

TEST_CASE("the shipped input asks for the agreement's documents and two years of reports, in four editions each") {
    std::map<std::string, std::size_t> editions;
    for (const Edition& edition : shipped_editions()) ++editions[edition.publication + "/" + edition.document];
    for (const char* document :
         {"2026-agreement/signatory-pages", "2026-agreement/protocol-agreement", "2026-agreement/priorities",
          "2027-progress/scorecard", "2027-progress/progress-report", "2028-progress/scorecard",
          "2028-progress/progress-report"}) {
        CAPTURE(document);
        CHECK(editions[document] == 4);
    }
}

TEST_CASE("every edition of every document is made, and qpdf finds nothing wrong with it") {
    for (const Edition& edition : shipped_editions()) {
        const std::filesystem::path pdf = shipped_output() / edition.file();
        CAPTURE(pdf);
        REQUIRE(std::filesystem::exists(pdf));
        const Ended checked = run({"qpdf", "--check", pdf});
        CHECK_MESSAGE(checked.exit_code == 0, checked.output, checked.errors);
    }
}

TEST_CASE("every document keeps every clause of the ledger") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        CHECK(concordia::ledger::broken_clauses_text(contents(shipped_output() / edition.file())) == "");
    }
}

TEST_CASE("poppler and mupdf read every document without complaint") {
    for (const Edition& edition : shipped_editions()) {
        const std::filesystem::path pdf = shipped_output() / edition.file();
        CAPTURE(pdf);
        for (const std::vector<std::string>& command :
             {std::vector<std::string>{"pdfinfo", "-struct", pdf},
              {"mutool", "draw", "-q", "-N", "-F", "txt", "-o", "/dev/null", pdf}}) {
            const Ended read = run(command);
            CAPTURE(command.front());
            CHECK(read.exit_code == 0);
            CHECK(read.errors.empty());
        }
    }
}

TEST_CASE("a manifest beside the documents names each of them") {
    for (const Edition& edition : shipped_editions()) {
        const std::filesystem::path pdf = shipped_output() / edition.file();
        const std::string manifest = contents(pdf.parent_path() / "manifest.json");
        CHECK_MESSAGE(manifest.find('"' + pdf.filename().string() + '"') != std::string::npos, pdf);
    }
}

TEST_CASE("nothing else appears in the output folder") {
    std::map<std::string, std::string> files = files_below(shipped_output());
    for (const Edition& edition : shipped_editions()) {
        files.erase(edition.file());
        files.erase(edition.file().parent_path() / "manifest.json");
    }
    for (const auto& [file, bytes] : files) FAIL_CHECK(file);
}
