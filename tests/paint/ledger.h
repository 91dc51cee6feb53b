// The clauses of src/paint/CONFORMANCE.md that a reader can check, checked with qpdf on any PDF: give it the bytes of a
// file, get a line for every clause that it breaks. A test of any stage may include this header and link qpdf.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "ledger_annotations.h"
#include "ledger_content.h"
#include "ledger_file.h"
#include "ledger_nesting.h"
#include "ledger_structure.h"

namespace concordia::ledger {

/// Empty when the file keeps all clauses. Each line is the standard's clause and what is wrong.
inline std::vector<std::string> broken_clauses(std::string_view pdf) {
    Report report;
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        file.processMemoryFile("document", pdf.data(), pdf.size());
        check_file(report, pdf, file);
        check_metadata(report, file);
        check_fonts(report, file);
        const Structure structure = read_structure(report, file);
        check_elements(report, structure);
        check_nesting(report, structure);
        check_pages(report, file, structure);
        check_annotations(report, file, structure);
        check_attachments(report, file);
        if (file.anyWarnings()) report.add("A 6.1", "qpdf warns about the file's syntax");
    } catch (const std::exception& error) {
        report.add("A 6.1", error.what());
    }
    return report.lines;
}

/// The same as one text, for messages of tests.
inline std::string broken_clauses_text(std::string_view pdf) {
    std::string text;
    for (const std::string& line : broken_clauses(pdf)) text += line + "\n";
    return text;
}

}  // namespace concordia::ledger
