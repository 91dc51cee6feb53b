// A PDF alone suffices: its words, the files that it carries, and the same bytes made from them again.
#include <doctest/doctest.h>

#include <algorithm>

#include "app/explanation_text.h"
#include "child_process.h"
#include "temporary_folder.h"

using namespace concordia::test;
namespace fs = std::filesystem;

namespace {

Ended run_program(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), CONCORDIA_PROGRAM);
    return run(std::move(arguments), {{"LC_ALL", "C"}});
}

/// One edition of the scorecard, made once for all tests of this process.
const fs::path& scorecard() {
    static const TemporaryFolder folder;
    static const fs::path made = [] {
        const Ended ended =
            run_program({"build", "--project", CONCORDIA_SOURCE_DIR, "--output", folder.path(), "--publication",
                         "2028-progress", "--document", "scorecard", "--edition", "fr-nl"});
        if (ended.exit_code != 0) throw std::runtime_error(ended.errors);
        return folder / "brussels-2026-2029/2028-progress/draft/scorecard.fr-nl.pdf";
    }();
    return made;
}

Ended rebuild(const fs::path& pdf, const fs::path& project = CONCORDIA_SOURCE_DIR) {
    return run_program({"rebuild", pdf, "--project", project});
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("extracted files are those of the dossier, byte for byte, with the manifest of the job") {
    const TemporaryFolder folder;
    const Ended ended = run_program({"extract", scorecard(), "--output", folder / "files"});
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    for (const char* name : {"agreement.xml", "publication.xml", "status-2028.xml", "status-2027.xml"}) {
        CAPTURE(name);
        const bool same = contents(folder / "files" / name) ==
                          contents(fs::path(CONCORDIA_SOURCE_DIR) / "input/brussels-2026-2029" / name);
        CHECK(same);
        CHECK(contains(ended.output, name));
    }
    const std::string manifest = contents(folder / "files/manifest.json");
    for (const char* part : {"\"document\": \"scorecard\"", "\"edition\": \"fr-nl\"", "templates/scorecard/", ".ttf"}) {
        CHECK_MESSAGE(contains(manifest, part), part);
    }
}

TEST_CASE("a file that exists is not extracted over, unless that is asked for") {
    const TemporaryFolder folder;
    write(folder / "agreement.xml", "mine");
    const Ended kept = run_program({"extract", scorecard(), "--output", folder.path()});
    CHECK(kept.exit_code == 1);
    CHECK(contains(kept.errors, "app.file-exists"));
    CHECK(contents(folder / "agreement.xml") == "mine");
    CHECK(fs::exists(folder / "publication.xml"));
    const Ended written = run_program({"extract", scorecard(), "--output", folder.path(), "--overwrite"});
    CHECK(written.exit_code == 0);
    CHECK(contents(folder / "agreement.xml") != "mine");
}

TEST_CASE("without a folder, files are extracted beside the PDF into a folder of its name") {
    const TemporaryFolder folder;
    fs::copy_file(scorecard(), folder / "card.pdf");
    CHECK(run_program({"extract", folder / "card.pdf"}).exit_code == 0);
    CHECK(fs::exists(folder / "card/agreement.xml"));
}

TEST_CASE("a PDF made again from what it carries is the same, byte for byte") {
    const Ended ended = rebuild(scorecard());
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    CHECK(contains(ended.output, std::to_string(fs::file_size(scorecard())) + " bytes are the same"));
}

TEST_CASE("what was appended to a PDF since does not count") {
    const TemporaryFolder folder;
    write(folder / "grown.pdf", contents(scorecard()) + "% an increment\n");
    const Ended ended = rebuild(folder / "grown.pdf");
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    CHECK(contains(ended.output, "15 bytes were added since"));  // "% an increment" and a line feed
}

TEST_CASE("the folder's own data does not matter, its templates do, and the changed one is named") {
    const TemporaryFolder folder;
    for (const char* name : {"input", "templates"}) {
        fs::copy(fs::path(CONCORDIA_SOURCE_DIR) / name, folder / name, fs::copy_options::recursive);
    }
    fs::remove(folder / "input/brussels-2026-2029/status-2028.xml");
    const Ended same = rebuild(scorecard(), folder.path());
    CHECK_MESSAGE(same.exit_code == 0, same.errors);

    const fs::path sheet = folder / "templates/scorecard/scorecard.css";
    REQUIRE(fs::exists(sheet));
    write(sheet, contents(sheet) + "\n/* one more comment */\n");
    const Ended other = rebuild(scorecard(), folder.path());
    CHECK(other.exit_code == 1);
    CHECK(contains(other.errors, "templates/scorecard/scorecard.css is no longer the file"));
    CHECK(contains(other.errors, "app.rebuilt-differs"));
}

TEST_CASE("a byte of the PDF that was changed is found, and where") {
    std::string pdf = contents(scorecard());
    const std::size_t at = pdf.find("<xmp:CreatorTool>Concordia") + 17;
    pdf[at] = 'c';
    const TemporaryFolder folder;
    write(folder / "altered.pdf", pdf);
    const Ended ended = rebuild(folder / "altered.pdf");
    CHECK(ended.exit_code == 1);
    CHECK(contains(ended.errors, "differs from byte " + std::to_string(at) + " on"));
}

TEST_CASE("a page is explained in the user's language, from what the PDF carries") {
    const auto explain = [](const std::string& language) {
        return run_program({"explain", scorecard(), "--project", CONCORDIA_SOURCE_DIR, "--page", "1", "-l", language});
    };
    const Ended english = explain("en");
    CHECK_MESSAGE(english.exit_code == 0, english.errors);
    CHECK(english.errors.empty());
    CHECK(contains(english.output, "Page 1 of 1: "));
    CHECK(contains(english.output, "The text ends here."));
    CHECK(contains(english.output, "(templates/scorecard/"));
    CHECK(contains(explain("fr").output, "Le texte finit ici."));
    CHECK(contains(explain("nl").output, "De tekst eindigt hier."));
}

TEST_CASE("an explanation says where moved boxes come from") {
    using namespace concordia;
    layout::PageExplanation page;
    page.page = 1;
    page.floats.push_back({{"Fig.", {}}, 30_pt, 0, false});
    page.floats.push_back({{"Tab.", {}}, 20_pt, 1, true});
    const std::string text = app::page_text({page}, 1, 2, Language::English);
    CHECK(contains(text, "“Fig. …” stands at the head of the page (float): its place in the text is on page 1"));
    CHECK(contains(text, "“Tab. …” stands at the foot of the page (float): its place in the text is on this page."));
}

TEST_CASE("without a page, explain gives one line for each") {
    const Ended ended = run_program({"explain", scorecard(), "--project", CONCORDIA_SOURCE_DIR});
    CHECK_MESSAGE(ended.exit_code == 0, ended.errors);
    CHECK(std::count(ended.output.begin(), ended.output.end(), '\n') == 2);  // the head and one page
}

TEST_CASE("a page that is not there is refused, and what is no page number is a wrong command line") {
    const Ended none = run_program({"explain", scorecard(), "--project", CONCORDIA_SOURCE_DIR, "--page", "2"});
    CHECK(none.exit_code == 1);
    CHECK(contains(none.errors, "app.no-such-page"));
    for (const char* page : {"0", "-1", "one"}) {
        CHECK(run_program({"explain", scorecard(), "--page", page}).exit_code == 2);
    }
}

TEST_CASE("what a PDF command cannot use is refused, and findings go to a file as for every command") {
    const TemporaryFolder folder;
    write(folder / "not.pdf", "hello");
    for (const char* command : {"text", "extract", "rebuild", "explain"}) {
        CAPTURE(command);
        const Ended ended = run_program({command, folder / "not.pdf", "--findings", folder / "findings.json"});
        CHECK(ended.exit_code == 1);
        CHECK(contains(contents(folder / "findings.json"), "\"archive.not-pdf\""));
        CHECK(run_program({command, folder / "none.pdf"}).exit_code == 3);
        CHECK(run_program({command}).exit_code == 2);
    }
}

TEST_CASE("text says the roles of a PDF in the user's language") {
    const Ended dutch = run_program({"text", scorecard(), "--language", "nl"});
    CHECK(dutch.exit_code == 0);
    CHECK(contains(dutch.output, "kop niveau 1: "));
    const Ended french = run_program({"text", scorecard(), "--language", "fr"});
    CHECK(contains(french.output, "titre de niveau 1: "));
}
