// Well-formedness and validity: what is said, in whose words, and where.
#include "dossier/schema.h"

#include <thread>

#include "base/failure.h"
#include "support.h"

namespace concordia::dossier::test {
namespace {

constexpr std::string_view kSchema = R"(<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:element name="a"><xs:complexType><xs:sequence>
    <xs:element name="b" maxOccurs="2"><xs:complexType>
      <xs:attribute name="k" use="required"><xs:simpleType><xs:restriction base="xs:string">
        <xs:enumeration value="x"/><xs:enumeration value="y"/>
      </xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="d" type="xs:date"/>
      <xs:attribute name="p"><xs:simpleType><xs:restriction base="xs:string">
        <xs:pattern value="[a-z]+"/>
      </xs:restriction></xs:simpleType></xs:attribute>
    </xs:complexType></xs:element>
    <xs:element name="c"/>
  </xs:sequence></xs:complexType>
  <xs:unique name="u"><xs:selector xpath="b"/><xs:field xpath="@p"/></xs:unique></xs:element>
</xs:schema>)";

/// Summary of the findings of a validation against kSchema; the English messages in `messages`.
std::string validated(std::string bytes, std::string* messages = nullptr) {
    const TemporaryFolder folder;
    write_file_atomically(folder.path() / "a.xsd", kSchema);
    Findings findings;
    const bool valid = check_schema(file(std::move(bytes)), folder.path() / "a.xsd", findings);
    CHECK(valid == findings.empty());
    if (messages != nullptr) {
        for (const Finding& finding : findings.sorted()) *messages += finding.message.en + '\n';
    }
    return summary(findings);
}

std::string message_for(const std::string& bytes) {
    std::string messages;
    validated(bytes, &messages);
    return messages;
}

}  // namespace

TEST_CASE("a valid file gives no finding") {
    CHECK(validated("<a><b k='x' d='2028-01-31' p='q'/><c/></a>") == "");
}

TEST_CASE("an element in the wrong place is reported at its tag, with what belongs there") {
    CHECK(validated("<a>\n  <b k='x'/>\n  é<d/></a>") ==
          "dossier.text-not-allowed 1:1; dossier.element-not-expected 3:4");
    CHECK(message_for("<a><b k='x'/><b k='x'/><b k='x'/><c/></a>") ==
          "The element <b> is not expected here. What belongs here: <c>.\n");
    CHECK(message_for("<a><b k='x'/><c/><c/></a>") ==
          "The element <c> is not allowed here. Delete it or move it to its place.\n");
}

TEST_CASE("a missing element is reported at the element that lacks it") {
    CHECK(validated("\n <a>\n<b k='x'/>\n</a>") == "dossier.element-missing 2:2");
    CHECK(message_for("<a/>") == "The element <a> is incomplete. Missing: <b>.\n");
}

TEST_CASE("missing and unknown attributes are named") {
    CHECK(validated("<a>\n<b/><c/></a>") == "dossier.attribute-missing 2:1");
    CHECK(message_for("<a><b/><c/></a>") == "The attribute \"k\" of the element <b> is missing. Add it.\n");
    CHECK(message_for("<a><b k='x' z='1'/><c/></a>") ==
          "There is no attribute \"z\" for the element <b>. Correct its name or delete it.\n");
}

TEST_CASE("a refused value is said once, with what may be chosen") {
    CHECK(message_for("<a><b k='z'/><c/></a>") == "The value \"z\" is not allowed for @k. Choose one of: x, y.\n");
    CHECK(message_for("<a><b k='x' d='2028-02-30'/><c/></a>") ==
          "The value \"2028-02-30\" does not have the form wanted for @d. See the example in the schema.\n");
    CHECK(validated("<a><b k='x' p='A1'/><c/></a>") == "dossier.value-not-valid 1:4");
}

TEST_CASE("a value that must be unique is named") {
    CHECK(message_for("<a><b k='x' p='q'/><b k='x' p='q'/><c/></a>") ==
          "The value \"q\" of <b> is used elsewhere already; it must be unique.\n");
}

TEST_CASE("a file of another kind is refused at its root") {
    CHECK(validated("<q/>") == "dossier.wrong-root 1:1");
}

TEST_CASE("each way of not being XML has its sentence and its place") {
    CHECK(validated("<a><b k='x'/><c>\n</a>") == "dossier.xml 2:5");
    CHECK(validated("<a><b k='x'/><c/>").starts_with("dossier.xml 1:"));
    CHECK(message_for("<a>&foo;</a>").starts_with("An unknown entity is used (Entity 'foo' not defined)"));
    CHECK(message_for("<a><b k='x'/><c>a & b</c></a>") == "A bare \"&\" is not allowed. Write \"&amp;\".\n");
    CHECK(message_for("<a b=1/>").starts_with("An attribute's value must stand between straight quotes"));
    CHECK(message_for("<a b='1' b='2'/>").starts_with("An attribute is given twice"));
    CHECK(message_for("<a b='<'/>").starts_with("An attribute's value must stand between straight quotes"));
    CHECK(validated("") == "dossier.xml 1:1");
    CHECK(validated("words").starts_with("dossier.xml 1:1"));
    CHECK(validated("<a><b k='x'/><c/></a><a/>").starts_with("dossier.xml 1:22"));
}

TEST_CASE("the errors of one file are bounded") {
    std::string text = "<a>";
    for (int i = 0; i < 100'000; ++i) text += "<b/>";
    Findings findings;
    const TemporaryFolder folder;
    write_file_atomically(folder.path() / "a.xsd", kSchema);
    CHECK_FALSE(check_schema(file(text + "</a>"), folder.path() / "a.xsd", findings));
    CHECK(findings.sorted().size() <= 201);  // kMostSchemaFindings + 1
}

TEST_CASE("an unusable schema is a finding, a missing one a failure") {
    const TemporaryFolder folder;
    write_file_atomically(folder.path() / "bad.xsd", "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><x/>");
    Findings findings;
    CHECK_FALSE(check_schema(file("<a/>"), folder.path() / "bad.xsd", findings));
    CHECK(rules(findings) == std::vector<std::string>{"dossier.schema-unusable"});
    CHECK_THROWS_AS(check_schema(file("<a/>"), folder.path() / "none.xsd", findings), Failure);
}

TEST_CASE("a schema is shared by several threads") {
    const TemporaryFolder folder;
    write_file_atomically(folder.path() / "a.xsd", kSchema);
    Findings findings;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back([&] {
            for (int k = 0; k < 50; ++k) check_schema(file("<a><b k='z'/><c/></a>"), folder.path() / "a.xsd", findings);
        });
    }
    for (std::thread& thread : threads) thread.join();
    CHECK(summary(findings) == "dossier.value-not-listed 1:4");
}

TEST_CASE("what one schema accepted is asked of every other, and what it refused is refused again") {
    const TemporaryFolder folder;
    write_file_atomically(folder.path() / "a.xsd", kSchema);
    write_file_atomically(folder.path() / "c.xsd",
                          "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'><xs:element name='c'/></xs:schema>");
    const std::string valid = "<a><b k='x'/><c/></a>", invalid = "<a><b k='z'/><c/></a>";
    for (int i = 0; i < 2; ++i) {
        Findings accepted, refused, other;
        CHECK(check_schema(file(valid), folder.path() / "a.xsd", accepted));
        CHECK_FALSE(check_schema(file(invalid), folder.path() / "a.xsd", refused));
        CHECK_FALSE(check_schema(file(valid), folder.path() / "c.xsd", other));
        CHECK(accepted.empty());
        CHECK(summary(refused) == "dossier.value-not-listed 1:4");
        CHECK_FALSE(other.empty());
    }
}

}  // namespace concordia::dossier::test
