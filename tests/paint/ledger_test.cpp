// The ledger holds for a document that uses everything, and notices when a clause is broken.
#include "ledger.h"

#include <doctest/doctest.h>

#include "sample.h"

using namespace concordia;
using namespace concordia::paint;

namespace {

/// The sample with `from` replaced by `to`, which must be as long, so that no offset moves.
std::string damaged(std::string_view from, std::string_view to) {
    std::string pdf = write_sample();
    REQUIRE(from.size() == to.size());
    const std::size_t place = pdf.find(from);
    REQUIRE(place != std::string::npos);
    return pdf.replace(place, to.size(), to);
}

/// A document whose structure is built by `build` on one page.
template <typename Build>
std::string broken_by(Build build) {
    PageBuilder builder;
    builder.add_page("1");
    build(builder);
    ImageLibrary images(CONCORDIA_SOURCE_DIR);
    return ledger::broken_clauses_text(write_pdf(builder.set, sample_information(), {}, images));
}

}  // namespace

TEST_CASE("a document that uses everything keeps every clause") {
    CHECK(ledger::broken_clauses_text(write_sample()) == "");
}

TEST_CASE("the ledger notices what the file's catalog leaves out") {
    CHECK(ledger::broken_clauses_text(damaged("/Marked true", "/Marked null")).find("A 6.7.2.2") == 0);
    CHECK(ledger::broken_clauses_text(damaged("/DisplayDocTitle true", "/DisplayDocTitle null")).find("UA 7.1") == 0);
    CHECK(ledger::broken_clauses_text(damaged("<pdfuaid:part>1<", "<pdfuaid:part>2<")).find("A 6.6.2") == 0);
    CHECK(ledger::broken_clauses_text(damaged("/GTS_PDFA1", "/GTS_PDFX4")).find("A 6.2.3") == 0);
    CHECK(ledger::broken_clauses_text(damaged("/AFRelationship", "/AFRelation----")).find("A 6.8") == 0);
    CHECK(ledger::broken_clauses_text(damaged("/Tabs/S", "/Tabs/R")).find("UA 7.18.3") == 0);
}

TEST_CASE("the ledger notices a hidden field and a field without a tooltip") {
    CHECK(ledger::broken_clauses_text(damaged("/F 4/Rect", "/F 6/Rect")).find("A 6.3.2") == 0);
    CHECK(ledger::broken_clauses_text(damaged("/TU(", "/TX(")).find("UA 7.18.1") == 0);
}

TEST_CASE("the ledger notices a font without ToUnicode") {
    CHECK(ledger::broken_clauses_text(damaged("/ToUnicode ", "/ToNothing ")).find("A 6.2.11.7.2") == 0);
}

TEST_CASE("the ledger notices a figure without alternative text") {
    CHECK(broken_by([](PageBuilder& builder) {
              const layout::StructureId figure = builder.element(0, "Figure");
              builder.place(builder.content(figure), layout::FilledRectangle{{0_pt, 0_pt, 9_pt, 9_pt}, kBlack});
          }).find("UA 7.3: a figure has no alternative text") == 0);
}

TEST_CASE("the ledger notices a jumped heading, a head cell without scope and a foreign kid") {
    CHECK(broken_by([](PageBuilder& builder) { builder.paragraph(0, "x", {9_pt, 9_pt}, "H2"); }).find("UA 7.4.2") == 0);
    CHECK(broken_by([](PageBuilder& builder) {
              const layout::StructureId row = builder.element(builder.element(0, "Table"), "TR");
              builder.paragraph(row, "x", {9_pt, 9_pt}, "TH");
          }).find("UA 7.5") == 0);
    CHECK(broken_by([](PageBuilder& builder) {
              builder.paragraph(builder.element(0, "L"), "x", {9_pt, 9_pt}, "P");
          }).find("UA 7.5, 7.6: L holds P") == 0);
}

TEST_CASE("the ledger notices a cell outside a row, rows of different lengths and two kinds of headings") {
    CHECK(broken_by([](PageBuilder& builder) {
              builder.paragraph(0, "x", {9_pt, 9_pt}, "TD");
          }).find("UA 7.2: TD") == 0);
    CHECK(broken_by([](PageBuilder& builder) {
              const layout::StructureId table = builder.element(0, "Table");
              const layout::StructureId first = builder.element(table, "TR"), second = builder.element(table, "TR");
              for (const layout::StructureId row : {first, first, second})
                  builder.paragraph(row, "x", {9_pt, 9_pt}, "TD");
          }).find("UA 7.2: rows of a table") == 0);
    CHECK(broken_by([](PageBuilder& builder) {
              builder.paragraph(0, "x", {9_pt, 9_pt}, "H1");
              builder.paragraph(0, "y", {9_pt, 19_pt}, "H");
          }).find("UA 7.4.4") == 0);
}

TEST_CASE("the ledger notices a table with a head and no body, and a caption amid its rows") {
    CHECK(broken_by([](PageBuilder& builder) {
              const layout::StructureId head = builder.element(builder.element(0, "Table"), "THead");
              builder.paragraph(builder.element(head, "TR"), "x", {9_pt, 9_pt}, "TD");
          }).find("UA 7.2: a table has a head") == 0);
    CHECK(broken_by([](PageBuilder& builder) {
              const layout::StructureId table = builder.element(0, "Table");
              builder.paragraph(builder.element(table, "TR"), "x", {9_pt, 9_pt}, "TD");
              builder.paragraph(table, "c", {9_pt, 19_pt}, "Caption");
              builder.paragraph(builder.element(table, "TR"), "y", {9_pt, 29_pt}, "TD");
          }).find("UA 7.2: a table's caption") == 0);
}

TEST_CASE("the ledger notices a link outside the structure and a link that leads nowhere") {
    CHECK(broken_by([](PageBuilder& builder) {
              builder.place(layout::kNoStructure, layout::Link{{0_pt, 0_pt, 9_pt, 9_pt}, "", "https://x.org", "x"});
          }).find("UA 7.18.1: an annotation is not in the structure tree") == 0);
    CHECK(broken_by([](PageBuilder& builder) {
              const layout::StructureId link = builder.element(0, "Link");
              builder.place(builder.content(link), layout::Link{{0_pt, 0_pt, 9_pt, 9_pt}, "nowhere", "", "x"});
          }).find("PDF 12.3.2.3") == 0);
}
