// The rule engine on small trees: which nodes a rule meets, what it says, and where.
#include "dossier/schematron.h"

#include "support.h"

namespace concordia::dossier::test {
namespace {

/// Loads a schema made of `body` and applies it to `data`.
void apply(const std::string& body, const std::string& data, Findings& findings) {
    const SourceFile rules_file =
        file("<sch:schema xmlns:sch='http://purl.oclc.org/dsdl/schematron'>\n" + body + "</sch:schema>", "rules.sch");
    std::vector<Pattern> patterns = load_rules(rules_file, findings);
    const Tree tree({file(data)});
    const ElementIndex elements(tree.root());
    for (Pattern& pattern : patterns) apply_rules(pattern, tree, elements, findings);
}

std::string found(const std::string& body, const std::string& data) {
    Findings findings;
    apply(body, data, findings);
    return summary(findings);
}

std::string pattern(const std::string& rules) {
    return "<sch:pattern>" + rules + "</sch:pattern>";
}

std::string rule(const std::string& context, const std::string& content) {
    return "<sch:rule context=\"" + context + "\">" + content + "</sch:rule>";
}

}  // namespace

TEST_CASE("an assert speaks where its test is false, a report where it is true") {
    const std::string data = "<a><b n='1'/><b n='2'/></a>";
    CHECK(found(pattern(rule("b", "<sch:assert id='r' test=\"@n = 1\">x</sch:assert>")), data) == "r 1:14");
    CHECK(found(pattern(rule("b", "<sch:report id='r' test=\"@n = 1\">x</sch:report>")), data) == "r 1:4");
}

TEST_CASE("a context matches at any depth, by path and by union") {
    const std::string always = "<sch:report id='r' test='true()'>x</sch:report>";
    const std::string data = "<a><b><c/></b><d><c/><e/></d></a>";
    CHECK(found(pattern(rule("c", always)), data) == "r 1:7; r 1:18");
    CHECK(found(pattern(rule("b/c", always)), data) == "r 1:7");
    CHECK(found(pattern(rule("b/c | e", always)), data) == "r 1:7; r 1:22");
    CHECK(found(pattern(rule("/dossier/a/d", always)), data) == "r 1:15");
    CHECK(found(pattern(rule("*[self::b | self::e]", always)), data) == "r 1:4; r 1:22");
}

TEST_CASE("a context that begins with a name matches what it would match from the root") {
    const std::string always = "<sch:report id='r' test='true()'>x</sch:report>";
    const std::string data = "<a><b x='1'><c/></b><b><b x='1'><c/></b></b></a>";
    CHECK(found(pattern(rule("b[@x]", always)), data) == "r 1:4; r 1:24");
    CHECK(found(pattern(rule("b[2]", always)), data) == "r 1:21");  // its parent's second
    CHECK(found(pattern(rule("b[last()]", always)), data) == "r 1:21; r 1:24");
    CHECK(found(pattern(rule("b//c", always)), data) == "r 1:13; r 1:33");  // the inner one once, though two b hold it
    CHECK(found(pattern(rule("b[@x = ']']", always)), data) == "");
    CHECK(found(pattern(rule("b[ @x='1' ][c]", always)), data) == "r 1:4; r 1:24");
    CHECK(found(pattern(rule("b[@x][2]", always)), data) == "");  // its parent's second that has an x
    CHECK(found(pattern(rule("b[@x][c]/c[1]", always)), data) == "r 1:13; r 1:33");
    CHECK(found(pattern(rule("b[@x != '1']", always)), data) == "");
    CHECK(found(pattern(rule("b[c = '']", always)), data) == "r 1:4; r 1:24");
    CHECK(found(pattern(rule("*[c]", always)), data) == "r 1:4; r 1:24");
    CHECK(found(pattern(rule("*[@x]/c", always)), data) == "r 1:13; r 1:33");
    CHECK(found(pattern(rule("b | b[@x]", always)), data) == "r 1:4; r 1:21; r 1:24");
    CHECK(found(pattern(rule("b[not(preceding-sibling::b)]", always)), data) == "r 1:4; r 1:24");
    CHECK(found(pattern(rule("b[contains(@x, '1') or c[1]]/c", always)), data) == "r 1:13; r 1:33");
    CHECK(found(pattern(rule("b[count(*)]", always)), data) == "r 1:4; r 1:24");  // a number is a position: the first
}

TEST_CASE("a bar inside a string or a predicate separates nothing") {
    const std::string always = "<sch:report id='r' test='true()'>x</sch:report>";
    CHECK(found(pattern(rule("b[@x = 'a|b']", always)), "<a><b x='a|b'/></a>") == "r 1:4");
}

TEST_CASE("an attribute as context gives its element's place") {
    CHECK(found(pattern(rule("@x", "<sch:assert id='r' test=\". = 'y'\">x</sch:assert>")), "<a><b x='z'/></a>") ==
          "r 1:4");
}

TEST_CASE("in a pattern a node meets only the first rule that matches it") {
    const std::string first = rule("b[@x]", "<sch:report id='first' test='true()'>x</sch:report>");
    const std::string second = rule("b", "<sch:report id='second' test='true()'>x</sch:report>");
    CHECK(found(pattern(first + second), "<a><b x=''/><b/></a>") == "first 1:4; second 1:13");
    CHECK(found(pattern(first) + pattern(second), "<a><b x=''/><b/></a>") == "first 1:4; second 1:4; second 1:13");
}

TEST_CASE("lets of the schema, the pattern and the rule are variables of every type") {
    const std::string lets = "<sch:let name='limit' value='number(//@limit)'/>";
    const std::string own =
        "<sch:let name='name' value='string(@n)'/><sch:let name='all' value='//b'/>"
        "<sch:let name='odd' value='@v mod 2 = 1'/>";
    const std::string check =
        "<sch:report id='r' test='$odd and @v &gt; $limit and count($all) = 3'>"
        "<sch:value-of select='$name'/></sch:report>";
    Findings findings;
    apply(lets + pattern("<sch:let name='unused' value='1'/>" + rule("b", own + check)),
          "<a limit='2'><b n='i' v='1'/><b n='ii' v='3'/><b n='iii' v='4'/></a>", findings);
    CHECK(summary(findings) == "r 1:30");
    CHECK(findings.sorted().front().message.en == "ii");
}

TEST_CASE("a message is in three languages, with values and names in it") {
    const std::string check =
        "<sch:assert id='r' role='warning' test='false()' diagnostics='r-fr r-nl'>English "
        "<sch:name/> <sch:emph>of</sch:emph>\n <sch:name path='..'/></sch:assert>";
    const std::string diagnostics =
        "<sch:diagnostics><sch:diagnostic id='r-fr' xml:lang='fr'>Le <sch:value-of select='@n'/>"
        "</sch:diagnostic><sch:diagnostic id='r-nl' xml:lang='nl'>De <sch:value-of "
        "select='@n + 1'/></sch:diagnostic></sch:diagnostics>";
    Findings findings;
    apply(pattern(rule("b", check)) + diagnostics, "<a><b n='1'/></a>", findings);
    REQUIRE(findings.sorted().size() == 1);
    const Finding finding = findings.sorted().front();
    CHECK(finding.message.fr == "Le 1");
    CHECK(finding.message.nl == "De 2");
    CHECK(finding.message.en == "English b of a");
    CHECK(finding.severity == Severity::Warning);
}

TEST_CASE("a finding names the priority and the language concerned") {
    Findings findings;
    apply(pattern(rule("text", "<sch:report id='r' test='true()'>x</sch:report>")),
          "<unit id='p3-1'><text lang='nl'/></unit>", findings);
    CHECK(findings.sorted().front().priority == "p3-1");
    CHECK(findings.sorted().front().language == "nl");
}

TEST_CASE("a bad XPath is a finding at its rule, and the other rules still run") {
    const std::string good = "<sch:report id='good' test='true()'>x</sch:report>";
    const std::string body = pattern(rule("b", good + "\n<sch:report id='bad' test='1 +'>x</sch:report>"));
    CHECK(found(body, "<b/>") == "dossier.rule-xpath 3:1; good 1:1");
    CHECK(found(pattern(rule("b[", good) + rule("b", good)), "<b/>") == "dossier.rule-xpath 2:14; good 1:1");
    CHECK(found(pattern(rule("b", "<sch:report id='r' test='$nothing'>x</sch:report>")), "<b/>") ==
          "dossier.rule-xpath 2:36");
    CHECK(found(pattern(rule("b", "<sch:report id='r' test='true()'><sch:value-of select=')'/></sch:report>")),
                "<b/>") == "dossier.rule-xpath 2:69; r 1:1");
}

TEST_CASE("a deep or endless XPath is refused, not run") {
    Findings findings;
    apply(pattern(rule("b", "<sch:report id='r' test='" + std::string(100'000, '(') + "'>x</sch:report>")), "<b/>",
          findings);
    CHECK(rules(findings) == std::vector<std::string>{"dossier.rule-xpath"});
}

TEST_CASE("what lies outside the subset is a finding") {
    CHECK(found("<sch:phase id='p'/>", "<a/>") == "dossier.rule-element 2:1");
    CHECK(found("<sch:pattern abstract='true'/>", "<a/>") == "dossier.rule-element 2:1");
    CHECK(found(pattern(rule("b", "<sch:extends rule='x'/>")), "<a/>") == "dossier.rule-element 2:36");
    CHECK(found(pattern(rule("b", "<sch:report id='r' role='loud' test='1'>x</sch:report>")), "<a/>") ==
          "dossier.rule-attribute 2:36");
    CHECK(found(pattern(rule("b", "<sch:report test='1'>x</sch:report>")), "<a/>") == "dossier.rule-attribute 2:36");
    CHECK(found(pattern(rule("/a = 1", "")), "<a/>") == "dossier.rule-attribute 2:14");
    CHECK(found(pattern(rule("b", "<sch:report id='r' test='1' diagnostics='none'>x</sch:report>")), "<a/>") ==
          "dossier.rule-diagnostic 2:36");
}

}  // namespace concordia::dossier::test
