// A PDF that somebody gives us: its structure, its words, the files that it carries, what it was before it grew.
#include "archive/attached_files.h"
#include "archive/hand_made_pdf.h"
#include "archive/revisions.h"
#include "archive/speech.h"
#include "fuzz/target.h"

using namespace concordia;

std::vector<std::string> concordia::fuzz::seeds() {
    const std::string file = "<</EF<</F<</Length 0>>>>/UF(a.xml)/AFRelationship/Source>>";
    return {test::tagged_pdf(
                "BT/F 1 Tf/P<</MCID 0>>BDC/Span<</ActualText(one)>>BDC(1)Tj EMC EMC/Artifact BMC(x)Tj EMC ET",
                {"<</S/Document/K[<</S/P/Pg 3 0 R/K[0]>><</S/Table/K[<</S/TR/K[<</S/TH/A<</ColSpan 2>>>>]>>]>>]>>"}),
            test::pdf_of({"<</Type/Catalog/Names<</EmbeddedFiles<</Names[(a)" + file + "]>>>>>>"})};
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes(fuzz::text_of(data, size));
    fuzz::require(bytes.starts_with(archive::first_revision(bytes)), "a first revision is a beginning");
    Findings findings;
    const auto file = archive::PdfFile::open(bytes, "x.pdf", findings);
    fuzz::require((file == nullptr) == findings.has_errors(), "what cannot be opened is a finding");
    if (file == nullptr) return 0;
    for (const archive::AttachedFile& one : archive::read_attached_files(*file, findings)) {
        fuzz::require(one.name.find('/') == std::string::npos, "no name is a path");
    }
    const auto document = archive::read_structure(*file, findings);
    if (document != nullptr) archive::speech(*document, Language::Dutch);
    return 0;
}
