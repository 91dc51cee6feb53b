// PDFs written by hand, to be read in a test at a glance: a list of objects becomes a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace concordia::test {

/// A stream object's body.
inline std::string stream(const std::string& data, const std::string& entries = "") {
    return "<<" + entries + "/Length " + std::to_string(data.size()) + ">>\nstream\n" + data + "\nendstream";
}

/// Objects 1, 2, 3 ... with a cross-reference table; object 1 is the catalog.
inline std::string pdf_of(const std::vector<std::string>& objects) {
    std::string pdf = "%PDF-1.7\n";
    std::string table = "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const std::string offset = std::to_string(pdf.size());
        table += std::string(10 - offset.size(), '0') + offset + " 00000 n \n";
        pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string start = std::to_string(pdf.size());
    return pdf + table + "trailer\n<</Size " + std::to_string(objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" +
           start + "\n%%EOF\n";
}

/// A page whose font F reads one byte as the letter of that code; `content` is its stream, `structure` the structure
/// tree's objects from number 6 on, the first of them its only root.
inline std::string tagged_pdf(const std::string& content, const std::vector<std::string>& structure) {
    std::vector<std::string> objects{
        "<</Type/Catalog/Pages 2 0 R/Lang(fr)/StructTreeRoot<</Type/StructTreeRoot/K 6 0 R>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F<</Type/Font/ToUnicode 5 0 R>>>>>>>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        stream(content),
        stream("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n1 beginbfrange\n<20> <7E> <0020>\nendbfrange\n"),
    };
    objects.insert(objects.end(), structure.begin(), structure.end());
    return pdf_of(objects);
}

}  // namespace concordia::test
