// Attached files come back as they went in, or not at all.
#include "archive/attached_files.h"

#include <doctest/doctest.h>

#include "archive/hand_made_pdf.h"
#include "base/digest.h"

using namespace concordia;

namespace {

std::string checksum(const std::string& bytes) {
    constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text;
    for (const std::uint8_t byte : md5(bytes)) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

struct Carried {
    std::string name, bytes;
};

/// A file that carries others; the first one's checksum or size may be another's.
std::string carrying(const std::vector<Carried>& files, const std::string& sum_of = "", std::size_t longer = 0) {
    std::string names;
    std::vector<std::string> objects{""};
    for (const Carried& file : files) {
        objects.push_back("<</Type/Filespec/UF(" + file.name + ")/AFRelationship/Source/EF<</F " +
                          std::to_string(objects.size() + 2) + " 0 R>>>>");
        names += "(x" + std::to_string(objects.size()) + ") " + std::to_string(objects.size()) + " 0 R ";
        objects.push_back(test::stream(file.bytes, "/Type/EmbeddedFile/Subtype/application#2Fxml/Params<</Size " +
                                                       std::to_string(file.bytes.size() + longer) + "/CheckSum<" +
                                                       checksum(sum_of.empty() ? file.bytes : sum_of) + ">>>"));
    }
    objects[0] = "<</Type/Catalog/Names<</EmbeddedFiles<</Names[" + names + "]>>>>>>";
    return test::pdf_of(objects);
}

struct Read {
    std::vector<archive::AttachedFile> files;
    std::vector<Finding> findings;
};

Read read(const std::string& pdf) {
    Findings findings;
    const auto file = archive::PdfFile::open(pdf, "x.pdf", findings);
    REQUIRE(file != nullptr);
    Read result{archive::read_attached_files(*file, findings), {}};
    result.findings = findings.sorted();
    return result;
}

}  // namespace

TEST_CASE("attached files come back with their names, bytes and what they are to the document") {
    const Read result = read(carrying({{"a.xml", "<a/>"}, {"b\\303\\251.xml", ""}}));
    CHECK(result.findings.empty());
    REQUIRE(result.files.size() == 2);
    CHECK(result.files[0].name == "a.xml");
    CHECK(result.files[0].bytes == "<a/>");
    CHECK(result.files[0].media_type == "application/xml");
    CHECK(result.files[0].relationship == "Source");
    CHECK(result.files[1].bytes.empty());
}

TEST_CASE("a name that leads out of the folder is refused, and so is one that comes twice") {
    for (const char* name : {"../a.xml", "/etc/passwd", "a/b.xml", "..", ".", "", ".hidden", "c:\\\\a.xml", "a\\nb"}) {
        const Read result = read(carrying({{name, "<a/>"}}));
        CHECK_MESSAGE(result.files.empty(), name);
        REQUIRE(result.findings.size() == 1);
        CHECK(result.findings[0].rule == "archive.attachment-name");
    }
    CHECK(read(carrying({{"a.xml", "1"}, {"a.xml", "2"}})).files.size() == 1);
}

TEST_CASE("a file whose bytes disagree with its checksum or size is refused") {
    for (const std::string& pdf : {carrying({{"a.xml", "<a/>"}}, "<b/>"), carrying({{"a.xml", "<a/>"}}, "", 1)}) {
        const Read result = read(pdf);
        CHECK(result.files.empty());
        REQUIRE(result.findings.size() == 1);
        CHECK(result.findings[0].rule == "archive.attachment-damaged");
    }
}

TEST_CASE("a name tree that leads back to itself ends") {
    const Read result = read(test::pdf_of(
        {"<</Type/Catalog/Names<</EmbeddedFiles 2 0 R>>>>", "<</Kids[2 0 R 2 0 R]/Names[(x) <</UF(a)>>]>>"}));
    CHECK(result.files.empty());
}

TEST_CASE("what is no PDF is a finding") {
    for (const char* bytes : {"", "hello", "%PDF-1.7\n%%EOF\n"}) {
        Findings findings;
        CHECK(archive::PdfFile::open(bytes, "x.pdf", findings) == nullptr);
        REQUIRE(findings.sorted().size() == 1);
        CHECK(findings.sorted()[0].rule == "archive.not-pdf");
    }
}
