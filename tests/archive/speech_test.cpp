// What a screen reader says, from a file written by hand.
#include "archive/speech.h"

#include <doctest/doctest.h>

#include "archive/hand_made_pdf.h"

using namespace concordia;

namespace {

struct Said {
    std::string text;
    std::vector<Finding> findings;
};

Said say(const std::string& content, const std::vector<std::string>& structure) {
    const std::string pdf = test::tagged_pdf(content, structure);
    Findings findings;
    const auto file = archive::PdfFile::open(pdf, "x.pdf", findings);
    REQUIRE(file != nullptr);
    const auto document = archive::read_structure(*file, findings);
    return {document == nullptr ? "" : archive::speech(*document, Language::English), findings.sorted()};
}

/// Marked-content sequences 0, 1, 2 ... with these words.
std::string sequences(const std::vector<std::string>& words) {
    std::string content = "BT/F 1 Tf ";
    for (std::size_t i = 0; i < words.size(); ++i) {
        content += "/P<</MCID " + std::to_string(i) + ">>BDC(" + words[i] + ")Tj EMC ";
    }
    return content + "ET";
}

/// An element whose parts are given as PDF; its page is the only one.
std::string element(const std::string& role, const std::string& kids, const std::string& more = "") {
    return "<</S/" + role + "/Pg 3 0 R/K[" + kids + "]" + more + ">>";
}

}  // namespace

TEST_CASE("words are said in the order of the structure, not of the page") {
    const std::string document = "<</S/Document/K[" + element("H1", "2") + element("P", "1 0") + "]>>";
    CHECK(say(sequences({"one", "two ", "Title"}), {document}).text == "fr  heading level 1: Title\nfr  two one\n");
}

TEST_CASE("artifacts are silent") {
    CHECK(say("BT/F 1 Tf/Artifact<</Type/Pagination>>BDC(12)Tj EMC/P<</MCID 0>>BDC(said)Tj EMC(unmarked)Tj ET",
              {element("P", "0")})
              .text == "fr  said\n");
}

TEST_CASE("actual text is said instead of what it replaces, once") {
    CHECK(say("BT/F 1 Tf/P<</MCID 0>>BDC/Span<</ActualText(whole)>>BDC(who-)Tj/Span<</ActualText(x)>>BDC(le)Tj EMC EMC"
              "( end)Tj EMC ET",
              {element("P", "0")})
              .text == "fr  whole end\n");
    CHECK(say(sequences({"abc"}), {element("P", "0", "/ActualText(said)")}).text == "fr  said\n");
    CHECK(say(sequences({"etc."}), {element("P", element("Span", "0", "/E(et cetera)"))}).text == "fr  et cetera\n");
}

TEST_CASE("each line names its language, and words in another one are set apart") {
    CHECK(say(sequences({"Grondwet", "La ", "stad"}), {"<</S/Document/K[" + element("P", "0", "/Lang(nl)") +
                                                       element("P", "1 " + element("Span", "2", "/Lang(nl)")) + "]>>"})
              .text == "nl  Grondwet\nfr  La {nl: stad}\n");
}

TEST_CASE("a list says how many items it has and where it ends") {
    const std::string first = "<</S/LI/K[" + element("Lbl", "0") + "<</S/LBody/K[" + element("P", "1") + "]>>]>>";
    const std::string second = "<</S/LI/K[" + element("LBody", "2") + "]>>";
    CHECK(say(sequences({"1.", "one", "two"}), {"<</S/L/K[" + first + second + "]>>"}).text ==
          "fr  list of 2 items\nfr    item: 1. one\nfr    item: two\nfr  end of list\n");
}

TEST_CASE("a table says its rows, columns and heads, spanned cells counted") {
    const std::string head = "<</S/TR/K[" + element("TH", "0", "/A[<</O/Table/ColSpan 2>>]") +
                             element("TH", "1", "/A<</O/Table/RowSpan 2>>") + "]>>";
    const std::string body = "<</S/TR/K[" + element("TD", "2") + element("TD", "") + "]>>";
    CHECK(say(sequences({"A", "B", "c"}), {"<</S/Table/K[<</S/THead/K[" + head + "]>><</S/TBody/K[" + body + "]>>]>>"})
              .text ==
          "fr  table with 2 rows and 3 columns\nfr    row 1, column 1, head: A\nfr    row 1, column 3, head: B\n"
          "fr    row 2, column 1: c\nfr    row 2, column 2: empty\nfr  end of table\n");
}

TEST_CASE("a figure says its alternative text, a link its words, a field its tooltip") {
    const std::string field = "<</Type/OBJR/Obj<</Subtype/Widget/TU(Sign here)>>>>";
    CHECK(say(sequences({"See ", "this", "drawn"}),
              {element("P",
                       "0 " + element("Link", "1") + element("Figure", "2", "/Alt(A chart)") + element("Form", field))})
              .text == "fr  See [link: this][figure: A chart][field: Sign here]\n");
}

TEST_CASE("roles of the document's own are said as the standard ones that they stand for") {
    const std::string pdf =
        test::pdf_of({"<</Type/Catalog/StructTreeRoot<</RoleMap<</Kop/Titel/Titel/H2>>/K<</S/Kop"
                      "/ActualText(T)>>>>>>"});
    Findings findings;
    const auto file = archive::PdfFile::open(pdf, "x.pdf", findings);
    REQUIRE(file != nullptr);
    CHECK(archive::speech(*archive::read_structure(*file, findings), Language::Dutch) == "  kop niveau 2: T\n");
}

TEST_CASE("an element that holds itself, and a sequence that no page has, are findings") {
    const Said loop = say("", {"<</S/Document/K[6 0 R]>>"});
    REQUIRE(loop.findings.size() == 1);
    CHECK(loop.findings[0].rule == "archive.structure-damaged");
    const Said missing = say("", {element("P", "7")});
    REQUIRE(missing.findings.size() == 1);
    CHECK(missing.findings[0].message.en.find("MCID 7") != std::string::npos);
}

TEST_CASE("a file without structure says so") {
    const std::string pdf = test::pdf_of({"<</Type/Catalog>>"});
    Findings findings;
    const auto file = archive::PdfFile::open(pdf, "x.pdf", findings);
    REQUIRE(file != nullptr);
    CHECK(archive::read_structure(*file, findings) == nullptr);
    CHECK(findings.sorted()[0].rule == "archive.no-structure");
}
