// Every rule shipped in input/schema speaks when the shipped data is broken in the one way that it forbids, and is
// silent otherwise. The schema is passed by, so that rules that it makes superfluous are tried too.
#include <doctest/doctest.h>
#include <algorithm>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "base/file.h"
#include "dossier/places.h"
#include "dossier/schematron.h"
#include "rules/mutations.h"

namespace concordia::rules_test {
namespace {

using dossier::Pattern;
using dossier::SourceFile;
using dossier::Tree;
using Files = std::map<std::string, std::string, std::less<>>;

constexpr std::string_view kSignoff = R"(<signoff publication="2028-progress" agreement="brussels-2026-2029">
  <approval party="government" state="approved" strength="attested" date="2028-05-10" capacity="minister" content="sha256:00">
    <person>Personne Spécimen</person><evidence>Notulen</evidence>
  </approval>
  <approval bench="employees" state="pending"/>
  <approval bench="employers" state="pending"/>
</signoff>
)";

std::filesystem::path input(const std::string& name) {
    return std::filesystem::path(CONCORDIA_SOURCE_DIR) / "input" / name;
}

/// The shipped files, and a sign-off beside them.
const Files& shipped() {
    static const Files files = [] {
        Files result;
        for (const char* name : {"agreement.xml", "publication.xml", "status-2028.xml", "status-2027.xml"}) {
            result[name] = read_file(input("brussels-2026-2029/" + std::string(name)));
        }
        result["signoff-2028-progress.xml"] = kSignoff;
        return result;
    }();
    return files;
}

SourceFile rule_file(const std::string& name) {
    return dossier::make_source_file(name, read_file(input("schema/" + name)));
}

std::vector<Finding> violations(const std::string& rules, const Files& files) {
    std::vector<SourceFile> sources;
    for (const auto& [name, bytes] : files) sources.push_back(dossier::make_source_file(name, bytes));
    const Tree tree(std::move(sources));
    Findings findings;
    std::vector<Pattern> patterns = dossier::load_rules(rule_file(rules), findings);
    const dossier::ElementIndex elements(tree.root());
    for (dossier::Pattern& pattern : patterns) dossier::apply_rules(pattern, tree, elements, findings);
    return findings.sorted();
}

std::uint32_t line_of(std::string_view text, std::string_view words) {
    const std::size_t position = text.find(words);
    REQUIRE_MESSAGE(position != std::string_view::npos, words);
    const auto before = text.substr(0, position);
    return static_cast<std::uint32_t>(std::count(before.begin(), before.end(), '\n') + 1);
}

void check(const std::string& rules, const Mutation& mutation) {
    CAPTURE(mutation.rule);
    Files files = shipped();
    std::string& bytes = files.find(mutation.file)->second;
    const std::size_t position = bytes.find(mutation.old_words);
    REQUIRE_MESSAGE(position != std::string::npos, mutation.old_words);
    bytes.replace(position, mutation.old_words.size(), mutation.new_words);
    const std::uint32_t line = line_of(bytes, mutation.at.empty() ? mutation.new_words : mutation.at);
    const auto found = violations(rules, files);
    const auto spoken = std::find_if(found.begin(), found.end(), [&](const Finding& finding) {
        return finding.rule == mutation.rule && finding.place.file == mutation.file && finding.place.line == line;
    });
    CHECK(spoken != found.end());
    if (spoken == found.end()) {
        for (const Finding& finding : found)
            MESSAGE("expected line " << line << ", " << one_line(finding, Language::English));
        return;
    }
    CHECK_FALSE(spoken->message.fr.empty());
    CHECK_FALSE(spoken->message.nl.empty());
    CHECK(spoken->message.fr != spoken->message.nl);
    CHECK(spoken->message.en != spoken->message.fr);
}

/// Every mutation speaks, the shipped data is silent, and no rule of the file is left untried.
void check_all(const std::string& rules, const std::vector<Mutation>& mutations) {
    CHECK(violations(rules, shipped()).empty());
    for (const Mutation& mutation : mutations) check(rules, mutation);
    Findings findings;
    for (const Pattern& pattern : dossier::load_rules(rule_file(rules), findings)) {
        for (const dossier::Rule& rule : pattern.rules) {
            for (const dossier::Check& shipped_check : rule.checks) {
                const bool tried = std::any_of(mutations.begin(), mutations.end(), [&](const Mutation& mutation) {
                    return mutation.rule == shipped_check.id;
                });
                CHECK_MESSAGE(tried, shipped_check.id);
            }
        }
    }
    CHECK(findings.empty());
}

}  // namespace

TEST_CASE("every rule about the agreement speaks") {
    check_all("agreement.sch", agreement_mutations());
}

TEST_CASE("every rule about a year's status speaks") {
    check_all("status.sch", status_mutations());
}

TEST_CASE("every rule about figures speaks") {
    check_all("figures.sch", figures_mutations());
}

TEST_CASE("every rule about what is published speaks") {
    check_all("publication.sch", publication_mutations());
}

TEST_CASE("every rule about texts speaks") {
    check_all("text.sch", text_mutations());
}

TEST_CASE("no rule file is left out of these tests") {
    std::size_t count = 0;
    for (const auto& entry : std::filesystem::directory_iterator(input("schema"))) {
        count += entry.path().extension() == ".sch" ? 1U : 0U;
    }
    CHECK(count == 5);
}

}  // namespace concordia::rules_test
