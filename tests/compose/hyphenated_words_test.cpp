// Exceptions to the hyphenation patterns, as a project gives them.
#include "compose/hyphenated_words.h"

#include <doctest/doctest.h>

#include "support.h"

namespace concordia::compose::test {
namespace {

std::string read(const std::string& xml) {
    Findings findings;
    const auto file = XmlFile::parse("h.xml", xml, findings);
    REQUIRE(file != nullptr);
    std::string result;
    for (const HyphenatedWords& read : read_hyphenated_words(*file, findings)) {
        result += read.language + ":";
        for (const std::string& word : read.words) result += " " + word;
        result += "\n";
    }
    return result + summary(findings);
}

TEST_CASE("words stand between white space, by language") {
    CHECK(read("<hyphenation><language code='nl'>\n  pro-ject-op-roep\n  actiris </language>"
               "<language code='fr'>amé-na-ge-ment</language></hyphenation>") ==
          "nl: pro-ject-op-roep actiris\nfr: amé-na-ge-ment\n");
}

TEST_CASE("what is no hyphenated word is a finding, the others count") {
    CHECK(read("<hyphenation>\n<language code='nl'>a-b -c d- e1 f.g h</language></hyphenation>") ==
          "nl: a-b h\ncompose.hyphenated-word h.xml:2 compose.hyphenated-word h.xml:2 compose.hyphenated-word h.xml:2 "
          "compose.hyphenated-word h.xml:2");
}

TEST_CASE("a template gives its project's words, and none where the project has none") {
    const Project project;
    project.write("templates/common/labels.xml", kLabels);
    project.write("templates/t/t.xhtml", page(""));
    Findings findings;
    CHECK(load_template(project.path(), "t", findings)->hyphenated_words().empty());
    project.write("templates/common/hyphenation.xml",
                  "<hyphenation><language code='fr'>con-ces-sion</language></hyphenation>");
    const auto loaded = load_template(project.path(), "t", findings);
    REQUIRE(loaded->hyphenated_words().size() == 1);
    CHECK(loaded->hyphenated_words().front().words == std::vector<std::string>{"con-ces-sion"});
    CHECK(loaded->files().front().first == "templates/common/hyphenation.xml");
}

}  // namespace
}  // namespace concordia::compose::test
