// Another reader understands the structure as ours does: PDF.js gives the same tree, page by page, for every document.
#include <doctest/doctest.h>

#include "acceptance/editions.h"
#include "archive/structure_tree.h"
#include "golden.h"

using namespace concordia;
using namespace concordia::test;
using archive::StructureElement;

namespace {

/// The tree as read_structure.mjs prints it: of each page, the elements that have anything there.
class Printer {
 public:
    explicit Printer(std::size_t page) : page_(page) {}

    [[nodiscard]] std::string print(const StructureElement& element, std::size_t depth,
                                    const std::string& language) const {
        std::string kids;
        for (const StructureElement::Kid& kid : element.kids) kids += print_kid(kid, depth + 1, element.language);
        if (kids.empty()) return {};
        std::string line = std::string(2 * depth, ' ') + element.role;
        if (element.language != language) line += " (" + element.language + ")";
        if (!element.alternative.empty()) line += " \"" + element.alternative + "\"";
        return line + "\n" + kids;
    }

 private:
    [[nodiscard]] std::string print_kid(const StructureElement::Kid& kid, std::size_t depth,
                                        const std::string& language) const {
        const std::string indent(2 * depth, ' ');
        if (const auto* text = std::get_if<archive::MarkedText>(&kid)) {
            return text->page == page_ ? indent + "#" + std::to_string(text->sequence) + "\n" : "";
        }
        if (const auto* annotation = std::get_if<archive::HeldAnnotation>(&kid)) {
            return annotation->page == page_ ? indent + "annotation\n" : "";
        }
        return print(*std::get<std::unique_ptr<StructureElement>>(kid), depth, language);
    }

    std::size_t page_;
};

std::string our_tree(const std::filesystem::path& pdf) {
    const std::string bytes = contents(pdf);
    Findings findings;
    const auto file = archive::PdfFile::open(bytes, pdf.string(), findings);
    if (file == nullptr) throw std::runtime_error("not a PDF: " + pdf.string());
    const auto document = archive::read_structure(*file, findings);
    std::string text;
    for (std::size_t page = 0; page < file->pages().size(); ++page) {
        text += "page " + std::to_string(page + 1) + "\n" + Printer(page).print(*document, 1, "");
    }
    return text;
}

std::string tree_of_pdfjs(const std::filesystem::path& pdf) {
    const Ended ended = run({"node", kProject / "tests/pdfjs/read_structure.mjs", pdf});
    if (ended.exit_code != 0) throw std::runtime_error("PDF.js refuses " + pdf.string() + ": " + ended.errors);
    // Without a canvas it warns that it cannot draw, which nobody asks of it.
    const std::size_t begin = ended.output.find("page 1\n");
    return begin == std::string::npos ? ended.output : ended.output.substr(begin);
}

}  // namespace

TEST_CASE("PDF.js opens every document and finds our structure in it") {
    for (const Edition& edition : shipped_editions()) {
        CAPTURE(edition.file());
        const std::filesystem::path pdf = shipped_output() / edition.file();
        const bool same = tree_of_pdfjs(pdf) == our_tree(pdf);
        CHECK(same);
    }
}

TEST_CASE("the structure that PDF.js finds in a scorecard stays what it is") {
    const std::string tree =
        tree_of_pdfjs(shipped_output() / "brussels-2026-2029/2028-progress/draft/scorecard.fr-nl.pdf");
    check_golden(kProject / "tests/pdfjs/goldens/scorecard.fr-nl.txt", tree);
}
