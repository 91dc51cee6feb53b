// An increment written by hand, so that a single thing in it can be wrong. It adds a certificate as validation data,
// which anybody may append: where nothing is wrong it is accepted.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "seal/pdf_editor.h"

namespace concordia::seal::tests {

/// An entry of a cross-reference stream: type and two fields (ISO 32000-1, table 18).
struct RawEntry {
    std::uint32_t number = 0;
    unsigned type = 1;
    std::size_t second = 0, third = 0;
};

struct RawRevision {
    std::string file;  // that it is appended to
    std::vector<std::pair<std::uint32_t, std::string>> objects;
    std::vector<RawEntry> further;  // entries for which no object is written here
    std::string before, behind;     // bytes around the objects
    std::string generation = "0";
    std::string width = "[1 4 2]";
    std::string previous;     // what Prev says
    std::string entries;      // Root, Info and ID
    std::string more;         // keys besides
    std::uint32_t size = 0;   // greatest number and one more; the cross-reference stream has that number
    std::size_t shifted = 0;  // bytes by which startxref is wrong

    RawRevision(const std::string& signed_file, const std::string& certificate) : file(signed_file) {
        const auto editor = PdfEditor::open(file);
        QPDFObjectHandle trailer = editor->file().getTrailer();
        size = static_cast<std::uint32_t>(trailer.getKey("/Size").getIntValueAsInt());
        previous = std::to_string(last_cross_references(file));
        for (const char* key : {"/Root", "/Info", "/ID"}) entries += key + (" " + trailer.getKey(key).unparse());
        QPDFObjectHandle catalog = editor->catalog();
        const std::string reference = std::to_string(size) + " 0 R";
        catalog.replaceKey("/DSS", QPDFObjectHandle::parse("<</Type/DSS>>"));
        std::string text = catalog.unparseResolved();
        text.replace(text.find("/Type /DSS"), 10, "/Type /DSS /Certs [ " + reference + " ]");
        objects.emplace_back(catalog.getObjectID(), text);
        objects.emplace_back(
            size, "<</Length " + std::to_string(certificate.size()) + ">>\nstream\n" + certificate + "\nendstream");
        ++size;
    }

    /// With a cross-reference stream.
    [[nodiscard]] std::string written() const {
        std::vector<RawEntry> rows;
        std::string out = with_objects(rows);
        const std::size_t start = out.size();
        rows.push_back({size, 1, start, 0});
        std::string index, data;
        for (const RawEntry& row : rows) {
            index += std::to_string(row.number) + " 1 ";
            append_number(data, row.type, 1);
            append_number(data, row.second, 4);
            append_number(data, row.third, 2);
        }
        out += std::to_string(size) + " 0 obj\n<</Type/XRef/Size " + std::to_string(size + 1) + "/W" + width +
               "/Index[" + index + "]/Prev " + previous + entries + more + "/Length " + std::to_string(data.size()) +
               ">>\nstream\n" + data + "\nendstream\nendobj\n";
        return ended(out, start);
    }

    /// With a table and a trailer, as PDF 1.4 has it.
    [[nodiscard]] std::string written_as_table() const {
        std::vector<RawEntry> rows;
        std::string out = with_objects(rows);
        const std::size_t start = out.size();
        out += "xref\n";
        for (const RawEntry& row : rows) {
            std::string offset = std::to_string(row.second);
            offset.insert(0, 10 - offset.size(), '0');
            out += std::to_string(row.number) + " 1\n" + offset + " 00000 n \n";
        }
        out += "trailer\n<</Size " + std::to_string(size) + "/Prev " + previous + entries + more + ">>\n";
        return ended(out, start);
    }

 private:
    static void append_number(std::string& data, std::size_t value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) data += static_cast<char>(value >> shift & 0xFF);
    }

    std::string with_objects(std::vector<RawEntry>& rows) const {
        std::string out = file + before;
        for (const auto& [number, text] : objects) {
            rows.push_back({number, 1, out.size(), 0});
            out += std::to_string(number) + " " + generation + " obj\n" + text + "\nendobj\n";
        }
        rows.insert(rows.end(), further.begin(), further.end());
        out += behind;
        return out;
    }

    [[nodiscard]] std::string ended(const std::string& out, std::size_t start) const {
        return out + "startxref\n" + std::to_string(start + shifted) + "\n%%EOF\n";
    }
};

}  // namespace concordia::seal::tests
