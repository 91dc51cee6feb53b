// Findings: filled in three languages, sorted by place, each once, and printed on one line.
#include "base/finding.h"

#include <doctest/doctest.h>

#include <thread>

#include "base/failure.h"

using namespace concordia;

namespace {

constexpr CatalogueEntry kLate{"test.late", "{0} est en retard de {1} jours", "{0} is {1} dagen te laat",
                               "{0} is {1} days late"};
constexpr CatalogueEntry kEarly{"test.early", "t\u00F4t", "vroeg", "early"};

std::vector<std::uint32_t> lines(const Findings& findings) {
    std::vector<std::uint32_t> result;
    for (const Finding& finding : findings.sorted()) result.push_back(finding.place.line);
    return result;
}

}  // namespace

TEST_CASE("a catalogue entry is filled in every language") {
    const Message message = fill(kLate, {"P3", "12"});
    CHECK(message.fr == "P3 est en retard de 12 jours");
    CHECK(message.nl == "P3 is 12 dagen te laat");
    CHECK(message.en == "P3 is 12 days late");
}

TEST_CASE("an argument may stand twice and in any order") {
    constexpr CatalogueEntry kTwice{"test.twice", "{1}{0}{1}", "{1}", "{0}"};
    CHECK(fill(kTwice, {"a", "b"}).fr == "bab");
}

TEST_CASE("a placeholder without an argument gives nothing") {
    CHECK(fill(kLate, {"P3"}).en == "P3 is  days late");
}

TEST_CASE("braces that are no placeholder stay as written") {
    constexpr CatalogueEntry kBraces{"test.braces", "{ {a} {} {0", "{", "{12}"};
    const Message message = fill(kBraces, {"x"});
    CHECK(message.fr == "{ {a} {} {0");
    CHECK(message.nl == "{");
    CHECK(message.en == "{12}");
}

TEST_CASE("an argument is never taken for a placeholder") {
    CHECK(fill(kLate, {"{1}", "2"}).en == "{1} is 2 days late");
}

TEST_CASE("findings are sorted by file, line, column and rule") {
    Findings findings;
    findings.error(kLate, {"b.xml", 1, 1});
    findings.error(kEarly, {"a.xml", 10, 1});
    findings.error(kLate, {"a.xml", 2, 5});
    findings.error(kLate, {"a.xml", 2, 4});
    findings.error(kEarly, {"a.xml", 2, 4});
    const std::vector<Finding> sorted = findings.sorted();
    REQUIRE(sorted.size() == 5);
    CHECK(sorted[0].rule == "test.early");  // a.xml:2:4
    CHECK(sorted[1].rule == "test.late");   // a.xml:2:4
    CHECK(sorted[2].place.column == 5);
    CHECK(sorted[3].place.line == 10);
    CHECK(sorted[4].place.file == "b.xml");
}

TEST_CASE("equal findings are reported once") {
    Findings findings;
    findings.error(kEarly, {"a.xml", 1, 1});
    findings.error(kEarly, {"a.xml", 1, 1});
    CHECK(findings.sorted().size() == 1);
}

TEST_CASE("findings that differ in language or severity are both reported") {
    Findings findings;
    findings.error(kEarly, {"a.xml", 1, 1}, {}, "p3", "fr");
    findings.error(kEarly, {"a.xml", 1, 1}, {}, "p3", "nl");
    findings.warning(kEarly, {"a.xml", 1, 1}, {}, "p3", "nl");
    CHECK(findings.sorted().size() == 3);
}

TEST_CASE("only an error makes findings have errors") {
    Findings findings;
    CHECK(findings.empty());
    findings.warning(kEarly, {"a.xml", 1, 1});
    findings.add(Severity::Information, kEarly, {"a.xml", 2, 1});
    CHECK_FALSE(findings.empty());
    CHECK_FALSE(findings.has_errors());
    findings.error(kEarly, {"a.xml", 3, 1});
    CHECK(findings.has_errors());
}

TEST_CASE("merging takes over every finding of the other") {
    Findings all;
    Findings other;
    all.error(kEarly, {"a.xml", 3, 1});
    other.error(kEarly, {"a.xml", 1, 1});
    other.error(kEarly, {"a.xml", 2, 1});
    all.merge(other);
    CHECK(lines(all) == std::vector<std::uint32_t>{1, 2, 3});
}

TEST_CASE("the order does not depend on the thread that found") {
    Findings findings;
    const auto add = [&findings](std::uint32_t first) {
        for (std::uint32_t line = first; line <= 100; line += 2) findings.error(kEarly, {"a.xml", line, 1});
    };
    std::thread odd(add, 1);
    std::thread even(add, 2);
    odd.join();
    even.join();
    const std::vector<std::uint32_t> found = lines(findings);
    REQUIRE(found.size() == 100);
    for (std::uint32_t i = 0; i < 100; ++i) CHECK(found[i] == i + 1);
}

TEST_CASE("a finding on one line names place, severity, message, rule, priority and language") {
    Finding finding;
    finding.rule = "test.late";
    finding.place.file = "input/x.xml";
    finding.place.line = 12;
    finding.place.column = 7;
    finding.priority = "p3";
    finding.language = "fr";
    finding.message = fill(kLate, {"P3", "2"});
    CHECK(one_line(finding, Language::English) == "input/x.xml:12:7: error: P3 is 2 days late [test.late] (p3, fr)");
    CHECK(one_line(finding, Language::Dutch) == "input/x.xml:12:7: error: P3 is 2 dagen te laat [test.late] (p3, fr)");
}

TEST_CASE("what is unknown is left out of the line") {
    Finding finding;
    finding.severity = Severity::Warning;
    finding.rule = "test.early";
    finding.place.file = "x.xml";
    finding.place.line = 12;
    finding.language = "nl";
    finding.message = fill(kEarly);
    CHECK(one_line(finding, Language::English) == "x.xml:12: warning: early [test.early] (nl)");
    Finding bare;
    bare.severity = Severity::Warning;
    bare.rule = "test.early";
    bare.message = fill(kEarly);
    CHECK(one_line(bare, Language::English) == "warning: early [test.early]");
}

TEST_CASE("languages and severities have their names") {
    CHECK(code(Language::French) == "fr");
    CHECK(code(Language::Dutch) == "nl");
    CHECK(code(Language::English) == "en");
    CHECK(name(Severity::Error) == "error");
    CHECK(name(Severity::Warning) == "warning");
    CHECK(name(Severity::Information) == "info");
}

TEST_CASE("a failure carries its message in every language") {
    const Failure failure(kLate, {"P3", "2"});
    CHECK(failure.message() == fill(kLate, {"P3", "2"}));
    CHECK(std::string(failure.what()) == "P3 is 2 days late");
}
