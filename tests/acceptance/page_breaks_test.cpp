// Where the pages of the shipped documents break, one line a page, as the program itself explains it.
#include <doctest/doctest.h>

#include "acceptance/editions.h"
#include "golden.h"

using namespace concordia::test;

namespace {

std::string explained(const Edition& edition, std::vector<std::string> options) {
    options.insert(options.begin(), {CONCORDIA_PROGRAM, "explain", shipped_output() / edition.file(), "--project",
                                     kProject, "--language", "en"});
    const Ended ended = run(std::move(options));
    REQUIRE_MESSAGE(ended.exit_code == 0, ended.errors);
    return ended.output;
}

/// The newest report, and the two documents of the source.
bool has_golden(const Edition& edition) {
    if (edition.document == "progress-report") return edition.publication == "2028-progress";
    return edition.document == "protocol-agreement" || edition.document == "priorities";
}

}  // namespace

TEST_CASE("the pages of reports, agreement and brochure break where they do") {
    for (const Edition& edition : shipped_editions()) {
        if (!has_golden(edition)) continue;
        const std::string name = edition.document + "." + edition.name + ".pages.txt";
        check_golden(kProject / "tests/acceptance/goldens" / name, explained(edition, {}));
    }
}

TEST_CASE("a break of the report names the rule, its line in the template and the places around it") {
    for (const Edition& edition : shipped_editions()) {
        if (edition.document != "progress-report" || edition.name != "fr-nl") continue;
        CAPTURE(edition.file());
        const std::string page = explained(edition, {"--page", "12"});
        CHECK(page.find("Page 12 of ") == 0);
        CHECK(page.find("Break after page 11, between “… ") != std::string::npos);
        CHECK(page.find("Break after page 12, between “… ") != std::string::npos);
        CHECK(page.find("(templates/progress-report/card.xhtml:") != std::string::npos);
        CHECK(page.find("Other places that were weighed:") != std::string::npos);
        CHECK(page.find("; does not fit") != std::string::npos);
    }
}
