// Contract of every reader of PDFs: whatever the bytes, it ends, gives findings or what it could read, and never
// throws.
#include <doctest/doctest.h>

#include "archive/attached_files.h"
#include "archive/hand_made_pdf.h"
#include "archive/revisions.h"
#include "archive/speech.h"

using namespace concordia;

namespace {

/// A generator of our own: the same numbers on every machine.
class Numbers {
 public:
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::size_t>(state_ >> 33) % limit;
    }

 private:
    std::uint64_t state_ = 28;
};

std::string sound_pdf() {
    return test::tagged_pdf(
        "BT/F 1 Tf/P<</MCID 0>>BDC/Span<</ActualText(one)>>BDC[(o)-9(ne)]TJ EMC EMC q Q/P<</MCID 1>>BDC(two)'EMC ET",
        {"<</S/Document/K[7 0 R 8 0 R]/A[<</O/Table/ColSpan 2>>]>>", "<</S/P/P 6 0 R/Pg 3 0 R/K 0>>",
         "<</S/L/P 6 0 R/K[<</S/LI/K[<</Type/MCR/Pg 3 0 R/MCID 1>>]>><</Type/OBJR/Obj<</Subtype/Link>>>>]>>"});
}

/// Everything that is read of a file.
void read_all(const std::string& bytes) {
    Findings findings;
    CHECK(archive::first_revision(bytes).size() <= bytes.size());
    const auto file = archive::PdfFile::open(bytes, "x.pdf", findings);
    if (file == nullptr) {
        CHECK(findings.has_errors());
        return;
    }
    archive::read_attached_files(*file, findings);
    const auto document = archive::read_structure(*file, findings);
    if (document != nullptr) archive::speech(*document, Language::French);
}

}  // namespace

TEST_CASE("a file that is cut off anywhere does no harm") {
    const std::string pdf = sound_pdf();
    for (std::size_t size = 0; size < pdf.size(); size += 7) CHECK_NOTHROW(read_all(pdf.substr(0, size)));
}

TEST_CASE("bytes that changed anywhere do no harm") {
    Numbers numbers;
    for (int round = 0; round < 400; ++round) {
        std::string pdf = sound_pdf();
        for (std::size_t change = numbers.below(8) + 1; change > 0; --change) {
            pdf[numbers.below(pdf.size())] = static_cast<char>(numbers.below(256));
        }
        CHECK_NOTHROW(read_all(pdf));
    }
}

TEST_CASE("words of the file in each other's place do no harm") {
    const std::vector<std::string> words{"/K",    "6 0 R", "[",           "]",   "<<",  ">>",
                                         "/MCID", "-1",    "99999999999", "/Pg", "null"};
    Numbers numbers;
    for (int round = 0; round < 400; ++round) {
        std::string pdf = sound_pdf();
        const std::string& from = words[numbers.below(words.size())];
        const std::size_t at = pdf.find(from, numbers.below(pdf.size()));
        if (at != std::string::npos) pdf.replace(at, from.size(), words[numbers.below(words.size())]);
        CHECK_NOTHROW(read_all(pdf));
    }
}

TEST_CASE("a structure of four hundred levels is cut off with a finding") {
    std::string deep;
    for (int i = 0; i < 400; ++i) deep += "<</S/Div/K[";
    for (int i = 0; i < 400; ++i) deep += "]>>";
    const std::string pdf = test::tagged_pdf("", {deep});
    Findings findings;
    const auto file = archive::PdfFile::open(pdf, "x.pdf", findings);
    if (file != nullptr) archive::read_structure(*file, findings);
    CHECK(findings.has_errors());
}
