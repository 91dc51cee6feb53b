// What a file was before it grew.
#include "archive/revisions.h"

#include <doctest/doctest.h>

#include <string>

#include "archive/hand_made_pdf.h"

using namespace concordia;

namespace {

const std::string kFirst = test::pdf_of({"<</Type/Catalog>>"});

std::string increment(const std::string& pdf) {
    const std::string object = "1 0 obj\n<</Type/Catalog/Lang(nl)>>\nendobj\n";
    const std::size_t table = pdf.size() + object.size();
    return object + "xref\n1 1\n" + std::string(10, '0') + " 00000 n \ntrailer\n<</Size 2/Root 1 0 R/Prev 9>>\n" +
           "startxref\n" + std::to_string(table) + "\n%%EOF\n";
}

}  // namespace

TEST_CASE("a file without increments is its first revision") {
    CHECK(archive::first_revision(kFirst) == kFirst);
}

TEST_CASE("the first revision is what stood before the increments") {
    const std::string grown = kFirst + increment(kFirst);
    CHECK(archive::first_revision(grown) == kFirst);
    CHECK(archive::first_revision(grown + increment(grown)) == kFirst);
}

TEST_CASE("a line end of two characters, or none, ends a revision too") {
    const std::string without = kFirst.substr(0, kFirst.size() - 1);
    CHECK(archive::first_revision(without + "\r\n" + increment(kFirst)) == without + "\r\n");
    CHECK(archive::first_revision(without) == without);
}

TEST_CASE("words that look like an end inside of a stream end nothing") {
    for (const char* words :
         {"startxref\n5\n%%EOF\n", "startxref\n99999\n%%EOF\n", "startxref\n\n%%EOF\n", "%%EOF\n"}) {
        const std::string pdf = test::pdf_of({"<</Type/Catalog>>", test::stream(words)});
        CHECK_MESSAGE(archive::first_revision(pdf + increment(pdf)) == pdf, words);
    }
}

TEST_CASE("what is no PDF is its own first revision") {
    for (const char* bytes :
         {"", "startxref", "startxref\n", "startxref\n0", "startxref\n18446744073709551616\n%%EOF"}) {
        CHECK(archive::first_revision(bytes) == bytes);
    }
}
